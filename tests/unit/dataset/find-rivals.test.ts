import { expect, test } from 'vitest';
import { findRivals } from '../../../src/dataset/find-rivals';
import { madeApp, madeDataset, madeFigure } from './made-dataset';

const dataset = madeDataset({
  apps: [
    madeApp({ parent: 'plong' }),
    madeApp({ id: 'plong', kind: 'company' }),
    madeApp({ id: 'a' }),
    madeApp({ id: 'b' }),
    madeApp({ id: 'c' }),
    madeApp({ id: 'tchop', home: 'FR' }),
  ],
  figures: {
    pling: [madeFigure({ asOf: '2020-01', value: 10 })],
    plong: [madeFigure({ asOf: '2020-01', value: 99 })],
    a: [
      madeFigure({ asOf: '2019-12', value: 30 }),
      madeFigure({ asOf: '2020-06', value: 40 }),
      madeFigure({ asOf: '2020-01', value: 77, feature: 'stories' }),
    ],
    b: [
      madeFigure({ asOf: '2020-02', value: 50 }),
      madeFigure({ asOf: '2020-02', value: 88, use: 'context' }),
      madeFigure({ asOf: '2020-01', value: 5, area: 'FR' }),
    ],
    c: [madeFigure({ asOf: '2015', value: 60 }), madeFigure({ metric: 'users', asOf: '2020-01', value: 61 })],
    tchop: [madeFigure({ asOf: '2020-01', value: 3, area: 'FR' })],
  },
});
const rivals = (area: string, at: string, most?: number) =>
  findRivals(dataset, { app: 'pling', metric: 'monthly-active-users', area, window: null, event: null }, { at, publicBy: at }, most).map(
    ({ app, value }) => [app, value],
  );

test('one figure an app, in force at the time, largest first; without the owner, parts of apps and old counts', () => {
  expect(rivals('world', '2020-03-15')).toEqual([
    ['b', 50],
    ['a', 30],
  ]);
});

test('later figures come in when they are out', () => {
  expect(rivals('world', '2020-08-15')).toEqual([
    ['b', 50],
    ['a', 40],
  ]);
});

test('at most as many as asked for', () => {
  expect(rivals('world', '2020-08-15', 1)).toEqual([['b', 50]]);
});

test('in a country, apps of that country alone are rivals too', () => {
  expect(rivals('FR', '2020-03-15')).toEqual([
    ['b', 5],
    ['tchop', 3],
  ]);
});

test('for bare users, monthly users of the others, and users of those that count no months', () => {
  const query = { app: 'pling', metric: 'users', area: 'world', window: null, event: null } as const;
  expect(findRivals(dataset, query, { at: '2020-03-15', publicBy: null }).map(({ app, value }) => [app, value])).toEqual([
    ['c', 61],
    ['b', 50],
    ['a', 30],
  ]);
});

test('nothing for a part of an app', () => {
  const query = { app: 'pling', metric: 'monthly-active-users', area: 'world', window: null, event: null, feature: 'stories' } as const;
  expect(findRivals(dataset, query, { at: '2020-03-15', publicBy: null })).toEqual([]);
});

test('nothing where nobody counted', () => {
  expect(rivals('JP', '2020-03-15')).toEqual([]);
  expect(rivals('world', 'soon')).toEqual([]);
});
