import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
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

const FILES = [
  ['b.txt', 'two'],
  ['a/é.txt', 'one'],
  ['Z.json', '{}'],
] as const;

test.each([true, false])(
  'the same files give the same bytes, whatever their place, their age and their order (tight: %s)',
  async (tight) => {
    const [first, second] = [folderOf(FILES, '2001-02-03T04:05:06Z'), folderOf(FILES.toReversed(), '2026-07-08T09:10:11Z')];
    const packed = await pack(first, filesIn(first), { tight });
    expect(sha256(await pack(second, filesIn(second).toReversed(), { tight }))).toBe(sha256(packed));
    expect(Object.entries(unzipSync(packed)).map(([name, content]) => [name, strFromU8(content)])).toEqual([FILES[2], FILES[1], FILES[0]]);
  },
);

test('packed tightly, the same files take less', async () => {
  const text = Array.from({ length: 2000 }, (_, at) => `${at * at} users of ${String.fromCodePoint(97 + (at % 26))}\n`).join('');
  const folder = folderOf([['a.txt', text]], '2001-02-03');
  const [tight, quick] = [await pack(folder, ['a.txt'], { tight: true }), await pack(folder, ['a.txt'], { tight: false })];
  expect(strFromU8(unzipSync(tight)['a.txt'] ?? new Uint8Array())).toBe(text);
  expect(tight.length).toBeLessThan(quick.length * 0.98);
});

test('another byte gives other bytes', async () => {
  const [first, second] = [folderOf(FILES, '2001-02-03'), folderOf([...FILES.slice(1), ['b.txt', 'too']], '2001-02-03')];
  expect(sha256(await pack(second, filesIn(second), { tight: true }))).not.toBe(sha256(await pack(first, filesIn(first), { tight: true })));
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
