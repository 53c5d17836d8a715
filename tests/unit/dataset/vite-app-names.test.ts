import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFiles } from '../../../src/cli/find-files';
import { labelledDocumentSchema } from '../../../src/cli/labelled-document';
import { DATASET_FOLDER, readDatasetFiles } from '../../../src/dataset/node-read-dataset';
import { mentionedNames } from '../../../src/dataset/vite-app-names';
import { mentionPatterns } from '../../../src/text/mention-patterns';
import { createMentionTest } from '../../../src/page/mentions';

const { apps } = readDatasetFiles(DATASET_FOLDER);
const names = mentionedNames(apps);

test('every Latin or Cyrillic name of an app passes the quick look', () => {
  const mentions = createMentionTest(mentionPatterns(names));
  const written = apps.filter(({ kind }) => kind !== 'category').flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const name of written.filter((each) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}]+$/u.test(each))) {
    expect(mentions(`Hier ${name} dort`), name).toBe(true);
  }
});

test('the list stays small, since every content script carries it', () => {
  expect(JSON.stringify(names).length).toBeLessThan(4000);
  for (const name of names.names)
    expect(
      names.names.filter((other) => other !== name && name.startsWith(other)),
      name,
    ).toEqual([]);
});

test('ordinary words pass over', () => {
  const mentions = createMentionTest(mentionPatterns(names));
  for (const text of [
    'the next session in line',
    'two teams meet to the max',
    'a signal from the wire',
    'x-ray, duo, matrix, element',
    'le signal de la session',
    'la línea y la red',
    'сигнал, матрикс и танго',
    'metal',
  ])
    expect(mentions(text), text).toBe(false);
});

test('every labelled document with a claim passes the quick look', () => {
  const mentions = createMentionTest(mentionPatterns(names));
  for (const file of ['tests/corpus', 'tests/held-out'].flatMap((folder) => [...findFiles(folder, (name) => name.endsWith('.json'))])) {
    const parsed = labelledDocumentSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success && (parsed.data.claims ?? []).length > 0) expect(mentions(parsed.data.paragraphs.join('\n')), file).toBe(true);
  }
});
