import { expect, test } from 'vitest';
import type { Query } from '../../../src/dataset/evidence';
import { findSameNumber } from '../../../src/dataset/find-same-number';
import type { FigureEntry } from '../../../src/dataset/schema';
import { madeApp, madeDataset, madeFigure } from './made-dataset';

const million = 1_000_000;
const same = (
  figures: Partial<FigureEntry>[],
  value: number,
  { at = '2020-06-01', named = [], query = {} }: { at?: string; named?: string[]; query?: Partial<Query> } = {},
) => {
  const dataset = madeDataset({
    apps: [madeApp(), madeApp({ id: 'plong' })],
    figures: { pling: figures.map(madeFigure), plong: [madeFigure({ value: 70 * million })] },
  });
  return findSameNumber(
    dataset,
    { app: 'pling', metric: 'daily-active-users', area: 'world', window: null, event: null, ...query },
    value,
    { at, publicBy: at },
    named,
  ).map(({ figure, differsIn }) => [figure.value / million, ...differsIn]);
};

test.each([
  ['another metric', [{ value: 10 * million }], {}, [[10, 'metric']]],
  ['another area', [{ metric: 'daily-active-users' as const, area: 'FR', value: 10 * million }], {}, [[10, 'area']]],
  [
    'another window',
    [{ metric: 'messages' as const, window: 'P1M', value: 10 * million }],
    { query: { metric: 'messages' as const, window: 'P1D' } },
    [[10, 'window']],
  ],
  ['a part of the app', [{ metric: 'daily-active-users' as const, feature: 'stories', value: 10 * million }], {}, [[10, 'feature']]],
])('a number is known as %s', (_, figures, options, expected) => {
  expect(same(figures, 10 * million, options)).toEqual(expected);
});

test('a number is known as that of an app that the text names', () => {
  expect(same([], 70 * million, { named: ['plong'], query: { metric: 'monthly-active-users' } })).toEqual([[70, 'app']]);
  expect(same([], 70 * million, { query: { metric: 'monthly-active-users' } })).toEqual([]);
});

test.each([
  [10_000 * million, 1],
  [10_000, 1],
  [10_400 * million, 0],
  [9 * million, 0],
])('%i is a thousandfold or a thousandth of ten million: %i', (value, count) => {
  const found = same([{ metric: 'daily-active-users', value: 10 * million }], value);
  expect(found).toEqual(Array.from({ length: count }, () => [10, 'scale']));
});

test('within 2.5 %, the closest first', () => {
  expect(
    same(
      [{ value: 10 * million }, { metric: 'users', value: 10.2 * million }, { metric: 'registered-users', value: 10.6 * million }],
      10.15 * million,
    ),
  ).toEqual([
    [10.2, 'metric'],
    [10, 'metric'],
  ]);
});

test('only what was known in the last year, limits as long as they are in force', () => {
  expect(same([{ value: 10 * million, asOf: '2019-05' }], 10 * million)).toEqual([]);
  expect(same([{ value: 10 * million, asOf: '2020-09' }], 10 * million)).toEqual([]);
  const limits: Partial<FigureEntry>[] = [
    { metric: 'group-size', value: 256, asOf: '2016' },
    { metric: 'call-participants', value: 8, asOf: '2012' },
    { metric: 'call-participants', value: 32, asOf: '2015' },
  ];
  const query = { metric: 'channel-size' as const };
  expect(same(limits, 256, { query })).toEqual([[256 / million, 'metric']]);
  expect(same(limits, 32, { query })).toEqual([[32 / million, 'metric']]);
  expect(same(limits, 8, { query })).toEqual([]);
});

test('what compares with the claim is not something else', () => {
  expect(same([{ value: 10 * million }], 10 * million, { query: { metric: 'users' } })).toEqual([]);
});

test('a context figure comes after a reference figure', () => {
  expect(same([{ metric: 'users', value: 10 * million, use: 'context' }, { value: 10.1 * million }], 10 * million)).toEqual([
    [10.1, 'metric'],
    [10, 'metric'],
  ]);
});

test('zero and an unknown time find nothing', () => {
  expect(same([{ value: 10 * million }], 0)).toEqual([]);
  expect(same([{ value: 10 * million }], 10 * million, { at: 'soon' })).toEqual([]);
});
