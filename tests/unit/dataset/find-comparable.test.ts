import { expect, test } from 'vitest';
import type { Comparable, Query } from '../../../src/dataset/evidence';
import { findComparable } from '../../../src/dataset/find-comparable';
import type { FigureEntry } from '../../../src/dataset/schema';
import { madeApp, madeDataset, madeEvent, madeFigure } from './made-dataset';

const apps = [
  madeApp({ parent: 'plong' }),
  madeApp({ id: 'plong', kind: 'company' }),
  madeApp({ id: 'plung', parent: 'plong' }),
  madeApp({ id: 'tchop', home: 'FR' }),
];
const found = (query: Partial<Query>, ofPling: Partial<FigureEntry>[], others: Record<string, FigureEntry[]> = {}): Comparable =>
  findComparable(madeDataset({ apps, events: [madeEvent()], figures: { pling: ofPling.map(madeFigure), ...others } }), {
    app: 'pling',
    metric: 'monthly-active-users',
    area: 'world',
    window: null,
    event: null,
    ...query,
  });
const values = (comparable: Comparable): number[][] => comparable.series.map((series) => series.figures.map(({ value }) => value));

test('same metric, area and window compare, oldest first; what may only be shown stands apart', () => {
  const comparable = found({}, [
    { value: 2, asOf: '2021' },
    { value: 1, asOf: '2020' },
    { value: 3, area: 'FR' },
    { value: 4, metric: 'daily-active-users' },
    { value: 5, use: 'context' },
  ]);
  expect(values(comparable)).toEqual([[1, 2]]);
  expect(comparable.context.map(({ value }) => value)).toEqual([5]);
  expect(comparable.confirming).toEqual([]);
});

test('windows of the same length compare', () => {
  expect(
    values(
      found({ metric: 'messages', window: 'PT24H' }, [
        { metric: 'messages', window: 'P1D', value: 1 },
        { metric: 'messages', window: 'P1M', value: 2 },
        { metric: 'messages', value: 3 },
      ]),
    ),
  ).toEqual([[1]]);
});

test('bare users compare with monthly users alike, and counted accounts with registered users too', () => {
  const figures: Partial<FigureEntry>[] = [
    { metric: 'users', value: 1 },
    { value: 2 },
    { metric: 'registered-users', value: 3 },
    { metric: 'daily-active-users', value: 4 },
  ];
  expect(values(found({ metric: 'users' }, figures)).flat()).toEqual([1, 2]);
  expect(values(found({ metric: 'users', countsAccounts: true }, figures)).flat()).toEqual([1, 2, 3]);
});

test('a monthly claim without a monthly figure may be confirmed by users, never contradicted', () => {
  const without = found({}, [{ metric: 'users', value: 1 }]);
  expect(without.series).toEqual([]);
  expect(without.confirming.map((series) => series.figures.map(({ value }) => value))).toEqual([[1]]);
  expect(found({}, [{ metric: 'users', value: 1 }, { value: 2 }]).confirming).toEqual([]);
});

test('the app of one country has the same figures there and in the world', () => {
  const tchop = [madeFigure({ area: 'FR', value: 1 })];
  expect(values(found({ app: 'tchop' }, [], { tchop }))).toEqual([[1]]);
  expect(values(found({ app: 'tchop', area: 'FR' }, [], { tchop }))).toEqual([[1]]);
  expect(values(found({ app: 'tchop', area: 'DE' }, [], { tchop }))).toEqual([]);
});

test('figures that differ only in feature or event are near, disputed ones are not', () => {
  const comparable = found({ metric: 'messages', window: 'P1D' }, [
    { metric: 'messages', window: 'P1D', feature: 'stickers', value: 1 },
    { metric: 'messages', window: 'P1D', event: 'big-outage', value: 2 },
    { metric: 'messages', window: 'P1D', feature: 'stickers', value: 3, use: 'context', status: 'disputed' },
    { metric: 'messages', window: 'P1M', feature: 'stickers', value: 4 },
  ]);
  expect(values(comparable)).toEqual([]);
  expect(comparable.nearby.map(({ value }) => value)).toEqual([2, 1]);
});

test('a limit that names no part of the app has a series for each', () => {
  const figures: Partial<FigureEntry>[] = [
    { metric: 'group-size', value: 1000 },
    { metric: 'group-size', value: 200, feature: 'basic-groups' },
  ];
  expect(values(found({ metric: 'group-size' }, figures))).toEqual([[1000], [200]]);
  expect(values(found({ metric: 'group-size', feature: 'basic-groups' }, figures))).toEqual([[200]]);
});

test('of one event, the figures of owner and products compare; without an event they do not', () => {
  const hit = (value: number): FigureEntry => madeFigure({ metric: 'people-affected', event: 'big-outage', value });
  const others = { plong: [hit(2)], plung: [hit(3)] };
  expect(values(found({ metric: 'people-affected', event: 'big-outage' }, [hit(1)], others))).toEqual([[1], [2]]);
  expect(values(found({ app: 'plong', metric: 'people-affected', event: 'big-outage' }, [hit(1)], others))).toEqual([[2], [1], [3]]);
  expect(values(found({ metric: 'people-affected' }, [hit(1)], others))).toEqual([]);
});

test('what owner and products each counted during an event does not compare', () => {
  const sent = (value: number): FigureEntry => madeFigure({ metric: 'messages', window: 'P1D', event: 'big-outage', value });
  expect(values(found({ metric: 'messages', window: 'P1D', event: 'big-outage' }, [sent(1)], { plong: [sent(2)] }))).toEqual([[1]]);
});

test('sums compare in one currency', () => {
  const fines: Partial<FigureEntry>[] = [
    { metric: 'fine', currency: 'EUR', value: 1 },
    { metric: 'fine', currency: 'USD', value: 2 },
  ];
  expect(values(found({ metric: 'fine', currency: 'USD' }, fines))).toEqual([[2]]);
});

test('what is counted by period compares with the same period; without a stated length, with a series for each', () => {
  const revenue = (asOf: string, window: string, value: number): Partial<FigureEntry> => ({
    metric: 'revenue',
    currency: 'USD',
    asOf,
    window,
    value,
  });
  const figures = [revenue('2019', 'P1Y', 40), revenue('2020', 'P1Y', 50), revenue('2019-Q4', 'P3M', 12), revenue('2020-Q1', 'P3M', 11)];
  const query = { metric: 'revenue' as const, currency: 'USD' };
  expect(values(found({ ...query, window: 'P1Y' }, figures))).toEqual([[40, 50]]);
  expect(values(found({ ...query, window: 'P1Y', asOf: '2019' }, figures))).toEqual([[40]]);
  expect(values(found({ ...query, asOf: '2019' }, figures))).toEqual([[40]]);
  expect(values(found({ ...query, asOf: '2019-Q4' }, figures))).toEqual([[12]]);
  expect(values(found({ ...query }, figures))).toEqual([
    [40, 50],
    [12, 11],
  ]);
});

test('an unknown app has nothing', () => {
  expect(found({ app: 'plang' }, [{}])).toEqual({ series: [], confirming: [], context: [], nearby: [] });
});
