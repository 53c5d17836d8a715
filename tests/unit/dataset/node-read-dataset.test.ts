import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATASET_FOLDER, readDatasetFiles, readDatasetFolder } from '../../../src/dataset/node-read-dataset';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffre-dataset-'));
  cpSync(DATASET_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

test('names file, place and problem of what does not fit', () => {
  edit('figures/olvid.json', (text) => text.replace('"metric": "', '"metric": "un'));
  edit('apps.json', (text) => text.slice(0, 100));
  const { files, unreadable } = readDatasetFolder(folder);
  expect(files).toBeNull();
  expect(unreadable).toEqual([
    { file: 'apps.json', problems: [expect.stringContaining('is not JSON')] },
    { file: 'figures/olvid.json', problems: [expect.stringMatching(/^figures\.0\.metric: Invalid option/)] },
  ]);
});

test('a build on faulty data fails and says how to go on', () => {
  edit('edition.json', (text) => text.replace('"version"', '"edition"'));
  expect(() => readDatasetFiles(folder)).toThrow(/dataset:check[^]*edition\.json/);
});

test('a folder without a dataset is named', () => {
  expect(() => readDatasetFolder('/nowhere')).toThrow('No dataset in /nowhere');
});
