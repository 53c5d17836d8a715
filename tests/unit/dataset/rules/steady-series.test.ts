import { expect, test } from 'vitest';
import { steadySeries } from '../../../../src/dataset/rules/steady-series';
import { findingsInFigure } from '../made-dataset';

test.each([
  [
    'threefold growth in a year',
    [
      { asOf: '2019', value: 100 },
      { asOf: '2020', value: 300 },
    ],
  ],
  [
    'eightfold growth in two years',
    [
      { asOf: '2018', value: 100 },
      { asOf: '2020', value: 800 },
    ],
  ],
  ['another area', [{ value: 100 }, { asOf: '2020-03', area: 'FR', value: 1 }]],
  ['what is only shown', [{ value: 100 }, { asOf: '2020-03', value: 1000, use: 'context' as const }]],
  [
    'single facts',
    [
      { metric: 'fine' as const, currency: 'EUR', value: 100 },
      { metric: 'fine' as const, currency: 'EUR', asOf: '2020-03', value: 10_000 },
    ],
  ],
])('passes %s', (_, figures) => {
  expect(findingsInFigure(steadySeries, ...figures)).toEqual([]);
});

test.each([
  [
    'a zero too many',
    [
      { asOf: '2020-02', value: 100 },
      { asOf: '2020-03', value: 1000 },
    ],
  ],
  [
    'a zero too few',
    [
      { asOf: '2020-02', value: 1000 },
      { asOf: '2020-03', value: 100 },
    ],
  ],
])('finds %s', (_, figures) => {
  expect(findingsInFigure(steadySeries, ...figures)).toEqual([expect.stringContaining('or say in exceptions.json why it is so')]);
});
