import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, expect, test } from 'vitest';
import { filesIn, pack, sha256, sourceFiles } from '../../../src/cli/pack.mjs';

const folders: string[] = [];

/** A folder with these files, written in this order, of this day. */
function folderOf(files: readonly (readonly [string, string])[], day: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'chiffre-pack-'));
  folders.push(folder);
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), new Date(day), new Date(day));
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const FILES = [['b.txt', 'two'], ['a/é.txt', 'one'], ['Z.json', '{}']] as const;

test('the same files give the same bytes, whatever their place, their age and their order', async () => {
  const [first, second] = [folderOf(FILES, '2001-02-03T04:05:06Z'), folderOf(FILES.toReversed(), '2026-07-08T09:10:11Z')];
  const packed = await pack(first, filesIn(first));
  expect(sha256(await pack(second, filesIn(second).toReversed()))).toBe(sha256(packed));
  expect(Object.keys((await JSZip.loadAsync(packed)).files)).toEqual(['Z.json', 'a/é.txt', 'b.txt']);
});

test('another byte gives other bytes', async () => {
  const [first, second] = [folderOf(FILES, '2001-02-03'), folderOf([...FILES.slice(1), ['b.txt', 'too']], '2001-02-03')];
  expect(sha256(await pack(second, filesIn(second)))).not.toBe(sha256(await pack(first, filesIn(first))));
});

test('sources without git are all files but those that tools make', () => {
  const folder = folderOf([...FILES, ['node_modules/x/index.js', ''], ['.output/x.zip', ''], ['.wxt/x.ts', '']], '2001-02-03');
  expect(sourceFiles(folder)).toEqual(['Z.json', 'a/é.txt', 'b.txt']);
});

test('sources of a clone are what git tracks', () => {
  const files = sourceFiles();
  expect(files).toContain('package-lock.json');
  expect(files.filter((path) => /^(node_modules|\.output|\.wxt)\//.test(path))).toEqual([]);
});
