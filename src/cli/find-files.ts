import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold no documents of the reader's. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);

/**
 * Walks a path: a file is given as it is, a folder with all its subfolders, in the order of their names.
 * Lazy, so that the first file can be worked on while the rest of a large folder is still unread.
 * @param path - file or folder
 * @param wanted - which files of a folder count; a file that is named itself always does
 * @returns the paths of the files
 * @throws Error if the path cannot be read
 */
export function* findFiles(path: string, wanted: (name: string) => boolean): Generator<string> {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const inner = join(path, entry.name);
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && statSync(inner, { throwIfNoEntry: false })?.isDirectory() === true);
    if (isFolder) {
      if (!SKIPPED_FOLDERS.has(entry.name) && !entry.isSymbolicLink()) yield* findFiles(inner, wanted);
    } else if (wanted(entry.name)) {
      yield inner;
    }
  }
}
