/** The build's way to a small worker. Runs in Node, as part of WXT and Vite. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { CompactDataset } from '../dataset/compact';
import { withCitedTitles } from '../dataset/cited-titles';
import { compileDataset } from '../dataset/compile-dataset';
import { readDatasetFiles } from '../dataset/node-read-dataset';
import { LANGUAGES } from '../languages/all';
import { READY_LANGUAGES } from '../languages/ready';
import { MESSAGES } from '../locales/messages';
import { OWN_FIGURES_STRINGS } from '../locales/own-figures/all';
import { parsedMessages } from './node-parsed-messages';
import { addressOf, WORKER_FOLDER } from './read-worker-file';
import { swapLetters } from './swapped-letters';
import { packDetails } from './packed-details';
import { packLanguage } from './packed-language';
import { rolesIn } from './packed-phrases';

const NAMES_MODULE = 'virtual:chiffre-worker-files';
const DATASET_MODULE = 'virtual:chiffre-dataset';
const READER = fileURLToPath(new URL('read-worker-file.ts', import.meta.url));
const PACKED = fileURLToPath(new URL('packed-language.ts', import.meta.url));
const PACKED_DETAILS = fileURLToPath(new URL('packed-details.ts', import.meta.url));
const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url)).replaceAll('\\', '/');

/** A module whose export is a record, and where the entries of that record come from instead. */
interface Split {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  /** The keys that all entries share, in the order of every entry: the files then hold values alone. They are a quarter of what strings take. */
  readonly keys?: readonly string[];
  /** Of languages: the roles of their phrases, with which they are packed. */
  readonly roles?: readonly string[];
  /** The function with which pages load an entry in front. */
  readonly prepare?: string;
  /** Whether the worker does without. */
  readonly pagesOnly?: true;
  readonly entries: () => Readonly<Record<string, unknown>>;
}

const ROLES = rolesIn(Object.values(READY_LANGUAGES).map(({ lexicon }) => lexicon.phrases));

const SPLITS: readonly Split[] = [
  { path: pathOf('languages/ready.ts'), name: 'READY_LANGUAGES', folder: 'languages', roles: ROLES, entries: () => Object.fromEntries(Object.entries(READY_LANGUAGES).map(([tag, language]) => [tag, packLanguage(language, ROLES)])) },
  { path: pathOf('locales/messages.ts'), name: 'MESSAGES', folder: 'messages', prepare: 'prepareMessages', keys: Object.keys(MESSAGES.en), entries: () => parsedMessages(MESSAGES) },
  {
    path: pathOf('locales/own-figures/all.ts'), name: 'OWN_FIGURES_STRINGS', folder: 'own-figures', prepare: 'prepareOwnFiguresStrings', pagesOnly: true,
    keys: Object.keys(OWN_FIGURES_STRINGS.en), entries: () => parsedMessages(OWN_FIGURES_STRINGS),
  },
];
const PARSER = '@formatjs/icu-messageformat-parser';
const DETAILS = 'details';

/** The dataset without what only its editors read: why a name is ambiguous, when an app began, what an event was, titles that no citation names, and names of events in languages of which no article is read. */
function compiled(): CompactDataset {
  const dataset = compileDataset(withCitedTitles(readDatasetFiles()));
  return {
    ...dataset,
    apps: dataset.apps.map((app) => ({ ...app, launched: null, ambiguousNote: null })),
    events: dataset.events.map((event) => ({ ...event, description: '', aliases: Object.fromEntries(Object.entries(event.aliases).filter(([tag]) => tag in LANGUAGES)) })),
  };
}

/** Apps with less to tell share files: each file of a package costs a header, is compressed by itself, and apps of one family quote the same pages. In characters of JSON. */
const SHARED_BELOW = 30_000;
/** No shared file becomes longer, in characters of JSON: a worker holds all of it for one app. */
const LONGEST_SHARED = 45_000;

/** An app's details with the file that holds them, and whether others are in it too. */
interface DetailPlace {
  readonly file: string;
  readonly shared: boolean;
  readonly packed: unknown;
}

function detailPlaces(details: CompactDataset['details']): Map<string, DetailPlace> {
  const places = new Map<string, DetailPlace>();
  let number = 1;
  let length = 0;
  for (const [app, own] of Object.entries(details)) {
    const packed = packDetails(own);
    const size = JSON.stringify(packed).length;
    const shared = size < SHARED_BELOW;
    if (shared && length + size > LONGEST_SHARED) [number, length] = [number + 1, 0];
    if (shared) length += size;
    places.set(app, { file: shared ? `others-${number}` : app, shared, packed });
  }
  return places;
}

/** Details by the file that holds them. */
function detailFiles(details: CompactDataset['details']): Readonly<Record<string, unknown>> {
  const files: Record<string, unknown> = {};
  for (const [app, { file, shared, packed }] of detailPlaces(details)) files[file] = shared ? Object.assign(files[file] ?? {}, { [app]: packed }) : packed;
  return files;
}

/** Source of a record of getters that read an app's details from its file. */
function detailGetters(details: CompactDataset['details']): string {
  const getters = Array.from(detailPlaces(details), ([app, { file, shared }]) => `get ${JSON.stringify(app)}() { return unpackDetails(readWorkerFile(${JSON.stringify(`${DETAILS}/${file}`)})${shared ? `[${JSON.stringify(app)}]` : ''}); }`);
  return `{ ${getters.join(', ')} }`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Parsing a string is faster than reading the same value as an object literal; in single quotes JSON's own need no escaping, which saves some 2 % of the package. */
const parsed = (value: unknown): string => `JSON.parse(${quoted(JSON.stringify(value))})`;

/** Source of a file's value: text, for `readWorkerFile` to parse when it is asked for. */
function held(value: unknown): string {
  const { letters, text } = swapLetters(JSON.stringify(value));
  return `{letters:${quoted(letters)},text:${quoted(text)}}`;
}

const recordOf = ({ entries, keys }: Split): Readonly<Record<string, unknown>> => (keys ? valuesAlone(entries(), keys) : entries());

/** @throws Error if an entry lacks one of the keys: every value behind it would be taken for another */
function valuesAlone(entries: Readonly<Record<string, unknown>>, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const valuesOf = (entry: unknown): unknown[] => {
    const known = new Map(Object.entries<unknown>(typeof entry === 'object' && entry !== null ? { ...entry } : {}));
    const missing = keys.filter((key) => !known.has(key));
    if (missing.length > 0 || known.size !== keys.length) throw new Error(`A worker's file has other keys than the rest: ${missing.join(', ') || 'it has more'}.`);
    return keys.map((key) => known.get(key));
  };
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, valuesOf(entry)]));
}

/**
 * The files that a worker reads when it needs them: one a language of articles, one a language of the interface, one an app's details, or those of several small ones.
 * @returns their places in the package with their contents
 */
export function workerFiles(): { relativeDest: string; contents: string }[] {
  const records = [...SPLITS.map((split) => ({ folder: split.folder, record: recordOf(split) })), { folder: DETAILS, record: detailFiles(compiled().details) }];
  const values = records.flatMap(({ folder, record }) => Object.entries<unknown>(record).map(([key, value]) => [`${folder}/${key}`, value] as const));
  return values.map(([name, value]) => ({
    relativeDest: addressOf(name).slice(1),
    contents: `(globalThis.chiffreFiles??={})[${JSON.stringify(name)}]=${held(value)};\n`,
  }));
}

/** Names of the files that the background needs, without what only pages do. */
function workerFileNames(): string[] {
  return [...SPLITS.filter(({ pagesOnly }) => !pagesOnly).flatMap(({ folder, entries }) => Object.keys(entries()).map((key) => `${folder}/${key}`)), ...Object.keys(detailFiles(compiled().details)).map((file) => `${DETAILS}/${file}`)];
}

const importReader = `import { addressOf, nameValues, readWorkerFile } from ${JSON.stringify(READER)}; import { unpackLanguage } from ${JSON.stringify(PACKED)}; import { unpackDetails } from ${JSON.stringify(PACKED_DETAILS)};`;
/** Source of a record of getters that read a folder of files. */
function gettersOf({ folder, entries, keys, roles }: Split): string {
  const made = (value: string): string => (keys ? `nameValues(KEYS, ${value})` : roles ? `unpackLanguage(${value}, ROLES)` : value);
  const getters = Object.keys(entries()).map((key) => `get ${JSON.stringify(key)}() { return ${made(`readWorkerFile(${JSON.stringify(`${folder}/${key}`)})`)}; }`);
  return `{ ${getters.join(', ')} }`;
}

/** Source of the function with which pages load an entry in front: each address stands as it is, since Mozilla's linter warns of one that is put together. */
function preparer(name: string, { folder, entries }: Split): string {
  const loads = Object.keys(entries()).map((key) => `${JSON.stringify(key)}: () => import(/* @vite-ignore */ ${JSON.stringify(addressOf(`${folder}/${key}`))})`);
  return `const LOADS = { ${loads.join(', ')} };\nexport const ${name} = (key) => LOADS[key]();`;
}

/**
 * The scripts that a background without `importScripts` runs at its start, before its own: a page, as in Firefox. They hold text alone, which is parsed when it is needed.
 * @returns their places in the package
 */
export const backgroundScripts = (): string[] => workerFileNames().map((name) => addressOf(name).slice(1));

/**
 * Puts getters that read {@link workerFiles} in place of languages, strings and details, in the build of the background; pages load the strings
 * of the reader's language in front. Tests and the command line have them at hand as modules.
 * @param serviceWorker - whether the browser of the build runs the background as a service worker, which keeps its files by running them once
 * @returns the plugin; it also serves `virtual:chiffre-worker-files`
 */
export function workerFilesPlugin(serviceWorker: boolean): Plugin {
  let isBuild = false;
  let isWorker = false;
  return {
    name: 'chiffre-worker-files',
    enforce: 'pre',
    config: (_, { command }) => {
      isBuild = command === 'build';
      // What is parsed when the extension is built needs no parser in it.
      return isBuild ? { resolve: { alias: { [PARSER]: `${PARSER}/no-parser.js` } } } : {};
    },
    configResolved({ define }) {
      isWorker = isBuild && define?.['import.meta.env.ENTRYPOINT'] === '"background"';
    },
    resolveId(id) {
      if (id === NAMES_MODULE) return `\0${NAMES_MODULE}`;
      if (isWorker && id === DATASET_MODULE) return `\0${NAMES_MODULE}/dataset`;
      // The worker's files are no modules to be bundled: pages load them from where they lie.
      return isBuild && id.startsWith(WORKER_FOLDER) ? { id, external: 'absolute' } : null;
    },
    load(id) {
      if (id === `\0${NAMES_MODULE}`) return `export default ${JSON.stringify(isWorker && serviceWorker ? workerFileNames() : [])};`;
      if (id === `\0${NAMES_MODULE}/dataset`) {
        const { details, ...core } = compiled();
        return `${importReader}\nexport default { ...${parsed(core)}, details: ${detailGetters(details)} };`;
      }
      const found = SPLITS.find(({ path, prepare }) => isBuild && path === id && (isWorker || prepare !== undefined));
      if (found === undefined) return null;
      const prepare = found.prepare && !isWorker ? preparer(found.prepare, found) : '';
      const listed = (name: string, texts: readonly string[] | undefined): string => (texts ? `const ${name} = ${JSON.stringify(texts.join('|'))}.split('|');\n` : '');
      const lists = listed('KEYS', found.keys) + listed('ROLES', found.roles);
      return `${importReader}\n${lists}export const ${found.name} = ${gettersOf(found)};\n${prepare}`;
    },
  };
}
