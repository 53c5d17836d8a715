import { createInterface } from 'node:readline';
import { findFiles } from './find-files';
import { isDocumentName, readDocument, STANDARD_INPUT, type Given, type ReadDocument } from './read-document';
import { readLine } from './read-line';
import { isWarcName } from './warc-name';

/** A document on its way to being checked. */
export interface FoundDocument {
  /** The path or address that messages name. */
  readonly name: string;
  /** Whether it was named itself, or only lies in a folder that was. */
  readonly named: boolean;
  readonly read: ReadDocument | 'no-mention';
}

/** What is to be looked at. */
export interface Wanted extends Given {
  /** Files, folders, or `-`. */
  readonly paths: readonly string[];
  /** Read one document a line from the standard input instead. */
  readonly lines: boolean;
}

async function* documentsInLines(wanted: Wanted, mentionsApp: (html: string) => boolean): AsyncGenerator<FoundDocument> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const text = line.trim();
    if (text !== '')
      yield { name: text.startsWith('{') ? `line ${number}` : text, named: true, read: await readLine(text, wanted, mentionsApp) };
  }
}

async function* documentsInFile(
  path: string,
  named: boolean,
  wanted: Wanted,
  mentionsApp: (html: string) => boolean,
): AsyncGenerator<FoundDocument> {
  if (!isWarcName(path)) {
    yield { name: path, named, read: await readDocument(path, wanted) };
    return;
  }
  // The archive library takes longer to load than a text takes to check.
  const { readWarc } = await import('./read-warc');
  for await (const { url, read } of readWarc(path, wanted, mentionsApp)) yield { name: url, named: true, read };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Finds and reads documents one after the other: files, folders with all their subfolders, web archives, lines.
 * @param wanted - what to look at, and what is known better than the documents
 * @param mentionsApp - a quick look at the source of pages in archives and lines
 * @returns the documents; a path that fails comes as an unreadable one, and the next follows
 */
export async function* findDocuments(wanted: Wanted, mentionsApp: (html: string) => boolean): AsyncGenerator<FoundDocument> {
  if (wanted.lines) yield* documentsInLines(wanted, mentionsApp);
  for (const path of wanted.paths) {
    let current = path;
    try {
      const files = path === STANDARD_INPUT ? [path] : findFiles(path, (name) => isDocumentName(name) || isWarcName(name));
      for (const file of files) {
        current = file;
        try {
          yield* documentsInFile(file, file === path, wanted, mentionsApp);
        } catch (error) {
          yield { name: file, named: true, read: { kind: 'unreadable', problem: messageOf(error) } };
        }
      }
    } catch (error) {
      yield { name: current, named: true, read: { kind: 'unreadable', problem: messageOf(error) } };
    }
  }
}
