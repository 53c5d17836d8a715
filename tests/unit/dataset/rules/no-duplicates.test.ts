import { expect, test } from 'vitest';
import { noDuplicates } from '../../../../src/dataset/rules/no-duplicates';
import { findingsInFigure } from '../made-dataset';

test.each([
  ['values 2 % apart', [{ value: 100 }, { value: 102 }]],
  ['times 60 days apart', [{ asOf: '2020-01-01' }, { asOf: '2020-03-01' }]],
  ['another area', [{}, { area: 'FR' }]],
  ['another part of the app', [{}, { feature: 'stories' }]],
  [
    'two months of one panel',
    [
      { origin: 'research' as const, asOf: '2020-01' },
      { origin: 'research' as const, asOf: '2020-02' },
    ],
  ],
])('passes %s', (_, figures) => {
  expect(findingsInFigure(noDuplicates, ...figures)).toEqual([]);
});

test.each([
  ['one figure twice', [{}, {}]],
  ['the same value within 45 days', [{ asOf: '2020-02-01' }, { asOf: '2020-03-01' }]],
  ['values less than 1 % apart', [{ value: 1000 }, { value: 1009 }]],
  [
    'a day and 24 hours',
    [
      { metric: 'messages' as const, window: 'P1D' },
      { metric: 'messages' as const, window: 'PT24H' },
    ],
  ],
])('finds %s', (_, figures) => {
  expect(findingsInFigure(noDuplicates, ...figures)).toEqual([expect.stringContaining('keep one of them with the sources of both')]);
});
