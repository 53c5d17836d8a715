/** Reads `assets/dataset` from disk, for the build, the tests and the command line. The extension never loads this file. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { compileDataset } from './compile-dataset';
import type { Dataset } from './dataset';
import { loadDataset } from './load-dataset';
import { fitsSchema, type UnreadableFile } from './rules/fits-schema';
import {
  appsFileSchema,
  editionFileSchema,
  eventsFileSchema,
  exceptionsFileSchema,
  figuresFileSchema,
  type DatasetFiles,
  type FiguresFile,
} from './schema';

/** Where the project keeps its dataset. */
export const DATASET_FOLDER = fileURLToPath(new URL('../../assets/dataset/', import.meta.url));

/** The texts of all files by path, the JSON Schemas among them, and the dataset where every file fits its schema. */
export interface ReadDataset {
  readonly texts: ReadonlyMap<string, string>;
  readonly files: DatasetFiles | null;
  readonly unreadable: readonly UnreadableFile[];
}

/** Schemas made with `zod/mini` have no words of their own for what is wrong. */
const ENGLISH = z.locales.en();

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the whole file';

/**
 * Reads and validates the dataset's files.
 * @param folder - the folder with `apps.json`, `events.json`, `edition.json`, `exceptions.json` and `figures/`
 * @returns the texts, the valid files, and what is wrong with the others; nothing is thrown for wrong content
 * @throws Error if the folder or one of its four fixed files is missing
 */
export function readDatasetFolder(folder: string = DATASET_FOLDER): ReadDataset {
  if (!existsSync(join(folder, 'figures')))
    throw new Error(`No dataset in ${folder}: name a folder that holds apps.json, events.json and figures/.`);
  const texts = new Map<string, string>();
  const unreadable: UnreadableFile[] = [];
  const folderOf = (name: string): string[] =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name))
          .filter((each) => each.endsWith('.json'))
          .sort()
      : [];

  function read<Schema extends z.core.$ZodType>(file: string, schema: Schema): z.infer<Schema> | null {
    const text = readFileSync(join(folder, file), 'utf8');
    texts.set(file, text);
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch (error) {
      unreadable.push({ file, problems: [`is not JSON: ${error instanceof Error ? error.message : String(error)}`] });
      return null;
    }
    const parsed = z.safeParse(schema, content, { error: ENGLISH.localeError });
    if (parsed.success) return parsed.data;
    unreadable.push({ file, problems: parsed.error.issues.map((issue) => `${placeOf(issue.path)}: ${issue.message}`) });
    return null;
  }

  const edition = read('edition.json', editionFileSchema);
  const apps = read('apps.json', appsFileSchema);
  const events = read('events.json', eventsFileSchema);
  const exceptions = read('exceptions.json', exceptionsFileSchema);
  for (const name of folderOf('schema')) texts.set(`schema/${name}`, readFileSync(join(folder, 'schema', name), 'utf8'));
  const figures: FiguresFile[] = [];
  for (const name of folderOf('figures')) {
    const file = read(`figures/${name}`, figuresFileSchema);
    if (file) figures.push(file);
  }
  const complete = edition && apps && events && exceptions && unreadable.length === 0;
  const files = complete
    ? {
        edition: { version: edition.version, updated: edition.updated },
        apps: apps.apps,
        events: events.events,
        exceptions: exceptions.exceptions,
        figures,
      }
    : null;
  return { texts, files, unreadable };
}

/**
 * The dataset's files, all valid.
 * @param folder - the dataset's folder
 * @returns the files
 * @throws Error that lists every fault with its file, if one does not fit its schema
 */
export function readDatasetFiles(folder: string = DATASET_FOLDER): DatasetFiles {
  const { files, unreadable } = readDatasetFolder(folder);
  if (files) return files;
  const lines = fitsSchema.check(unreadable).map(({ file, message }) => `${file}: ${message}`);
  throw new Error(`The dataset has faults; mend them and run "npm run dataset:check".\n${lines.join('\n')}`);
}

/**
 * The dataset as the extension has it, made from the files: for tests and the command line.
 * @param folder - the dataset's folder
 * @returns the loaded dataset
 * @throws Error if a file does not fit its schema
 */
export function datasetFromFiles(folder: string = DATASET_FOLDER): Dataset {
  return loadDataset(compileDataset(readDatasetFiles(folder)));
}
