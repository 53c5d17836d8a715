import { expect, test } from 'vitest';
import { DATASET_FOLDER, readDatasetFiles } from '../../../src/dataset/node-read-dataset';
import { mentionedNames } from '../../../src/dataset/vite-app-names';
import { createMentionTest } from '../../../src/page/mentions';

const { apps } = readDatasetFiles(DATASET_FOLDER);
const names = mentionedNames(apps);

test('every Latin or Cyrillic name of an app passes the quick look', () => {
  const mentions = createMentionTest(names);
  const written = apps.filter(({ kind }) => kind !== 'category').flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const name of written.filter((each) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}]+$/u.test(each))) {
    expect(mentions(`Hier ${name} dort`), name).toBe(true);
  }
});

test('the list stays small, since every content script carries it', () => {
  expect(JSON.stringify(names).length).toBeLessThan(4000);
  for (const name of names) expect(names.filter((other) => other !== name && name.startsWith(other)), name).toEqual([]);
});
