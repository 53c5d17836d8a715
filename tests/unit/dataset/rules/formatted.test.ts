import { expect, test } from 'vitest';
import { formatted } from '../../../../src/dataset/rules/formatted';
import { asInput, madeFiles } from '../made-dataset';

const input = asInput(madeFiles());
const withText = (change: (text: string) => string) => ({
  ...input,
  texts: new Map([...input.texts].map(([file, text]) => [file, file === 'apps.json' ? change(text) : text])),
});

test('passes what is laid out in the one way', () => {
  expect(formatted.check(input)).toEqual([]);
});

test.each([
  ['other blanks', (text: string) => text.replaceAll('  ', '\t')],
  ['no line end at the close', (text: string) => text.trimEnd()],
  ['no path to its schema', (text: string) => text.replace(/ *"\$schema".*\n/, '')],
  ['fields in another order', (text: string) => text.replace(/( *"id".*\n)( *"name".*\n)/, '$2$1')],
])('finds a file with %s', (_, change) => {
  expect(formatted.check(withText(change))).toEqual([
    expect.objectContaining({ file: 'apps.json', message: expect.stringContaining('--fix') }),
  ]);
});
