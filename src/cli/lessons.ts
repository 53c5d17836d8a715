import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFiles } from './find-files';
import { labelledDocumentSchema, type LabelledDocument } from './labelled-document';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the labelled articles stand that `npm run train` learns from. Those of tests/held-out tell what it brought, and are never learnt from. */
export const LESSONS = ['tests/corpus', 'tests/retold', 'tests/sentences', 'tests/taught'].map((folder) => join(PROJECT, folder));

/** Labelled articles of a file: one, or a list of short ones. */
export interface Lesson {
  /** Path from the project's folder, with slashes. */
  readonly file: string;
  readonly documents: readonly LabelledDocument[];
  /** The file holds a list. */
  readonly isList: boolean;
}

/**
 * Reads labelled articles.
 * @param folders - where they stand
 * @returns one lesson a file, in the order of their paths; other JSON is left out
 */
export function readLessons(folders: readonly string[] = LESSONS): Lesson[] {
  return folders
    .flatMap((folder) => [...findFiles(folder, (name) => name.endsWith('.json'))])
    .map((path) => {
      const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
      const documents = (Array.isArray(content) ? content : [content]).flatMap((each) => {
        const parsed = labelledDocumentSchema.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      });
      return { file: relative(PROJECT, path).split(sep).join('/'), documents, isList: Array.isArray(content) };
    })
    .filter(({ documents }) => documents.length > 0)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * Tells lessons apart: what was learnt is written with it, so that a change of the articles is noticed.
 * @param lessons - what is learnt from
 * @returns sixteen hexadecimal digits
 */
export function fingerprintOf(lessons: readonly Lesson[]): string {
  const hash = createHash('sha256');
  for (const { file, documents } of lessons) hash.update(`${file}\n${JSON.stringify(documents)}\n`);
  return hash.digest('hex').slice(0, 16);
}
