import { expect, test } from 'vitest';
import { checkDataset } from '../../../../src/dataset/check-dataset';
import { liveExceptions } from '../../../../src/dataset/rules/live-exceptions';
import { shortNotes } from '../../../../src/dataset/rules/short-notes';
import { asInput, madeFigure, madeFiles } from '../made-dataset';

const rules = [shortNotes, liveExceptions([shortNotes])];
const exception = {
  rule: 'short-notes',
  file: 'figures/pling.json',
  subject: 'monthly-active-users world 2020-02 1000000',
  reason: 'A law is named in full.',
};
const filesWith = (note: string, exceptions = [exception]) => ({
  ...madeFiles({ figures: { pling: [madeFigure({ note })] } }),
  exceptions,
});

test('passes an exception that excuses what a rule finds', () => {
  expect(checkDataset(asInput(filesWith('x'.repeat(161))), rules)).toEqual([]);
});

test.each([
  ['an exception that excuses nothing', filesWith('Short.')],
  ['an exception from an unknown rule', filesWith('Short.', [{ ...exception, rule: 'long-notes' }])],
])('finds %s', (_, files) => {
  expect(checkDataset(asInput(files), rules)).toEqual([expect.objectContaining({ rule: 'live-exceptions', file: 'exceptions.json' })]);
});

test('excuses nothing beside', () => {
  const other = { ...exception, subject: 'monthly-active-users world 2019 1' };
  expect(checkDataset(asInput(filesWith('x'.repeat(161), [other])), rules).map(({ rule }) => rule)).toEqual([
    'short-notes',
    'live-exceptions',
  ]);
});
