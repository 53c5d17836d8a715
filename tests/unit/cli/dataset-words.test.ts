import { expect, test } from 'vitest';
import { readWords } from '../../../src/cli/dataset-words';
import { madeApp, madeDataset } from '../dataset/made-dataset';

const dataset = madeDataset({ apps: [madeApp({ aliases: ['Pling', 'Pling Chat', 'プリン'] })] });

test.each([[['pling', 'users']], [['users', 'pling']], [['PLING', 'Users']], [['Pling Chat', 'users']], [['プリン', 'users']]])(
  '%j means the app and the metric, in any order and case',
  (words) => {
    expect(readWords(dataset, words)).toMatchObject({ known: true, app: { id: 'pling' }, metric: 'users', area: null });
  },
);

test('an area is two capitals, EU or world', () => {
  expect(readWords(dataset, ['pling', 'FR'])).toMatchObject({ area: 'FR', metric: null });
  expect(readWords(dataset, ['world'])).toMatchObject({ area: 'world', app: null });
});

test.each([
  ['plign', 'Did you mean pling?'],
  ['montly-users', 'monthly-active-users'],
  ['banana', 'Without words'],
])('%j is not known: %s', (word, message) => {
  expect(readWords(dataset, [word])).toEqual({ known: false, message: expect.stringContaining(message) });
});
