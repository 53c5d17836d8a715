import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from '../../../src/dataset/evidence';
import { timeOf } from '../../../src/dataset/figure-time';
import { daysOf } from '../../../src/dataset/partial-date';
import type { Figure } from '../../../src/dataset/schema';
import { makeSeries, standingOf } from '../../../src/dataset/series';
import { madeFigure, madeSource } from './made-dataset';

const figure = (asOf: string, value: number, published: string | null = asOf): Figure => ({
  ...madeFigure({ asOf, value, sources: [madeSource({ published })] }),
  app: 'pling',
});
const standing = (figures: readonly Figure[], at: string, publicBy: string | null = at): Standing =>
  standingOf([makeSeries(figures)], { at, publicBy });
const values = ({ inForce, before, next, newest }: Standing) => [
  inForce.map(({ value }) => value),
  before?.value,
  next?.value,
  newest?.value,
];

const series = [figure('2016-02-23', 1), figure('2017-06', 2, '2017-07-04'), figure('2018', 3, null), figure('2020-Q1', 4, '2020-04-29')];

test.each([
  ['2016-01-01', [[], undefined, 1, 4]],
  ['2016-02-23', [[1], undefined, 2, 4]],
  ['2017-06-20', [[1], undefined, 2, 4]],
  ['2017-07-04', [[2], 1, 3, 4]],
  ['2019-03-01', [[3], 2, 4, 4]],
  ['2020-04-28', [[3], 2, 4, 4]],
  ['2020-04-29', [[4], 3, undefined, 4]],
  ['2030', [[4], 3, undefined, 4]],
])('on a page of %s the figures in force, before, next and newest are %j', (at, expected) => {
  expect(values(standing(series, at))).toEqual(expected);
});

test('a figure without a dated source is public 45 days after the time it describes', () => {
  expect(values(standing([figure('2018', 3, null)], '2019-02-13'))[0]).toEqual([]);
  expect(values(standing([figure('2018', 3, null)], '2019-02-14'))[0]).toEqual([3]);
});

test('a later page may speak of an earlier time, with what was published since', () => {
  expect(values(standing(series, '2017-06-20', '2020'))).toEqual([[2], 1, 3, 4]);
});

test('a claim with a date of its own on an undated page sees what describes that time', () => {
  expect(values(standing(series, '2017', null))[0]).toEqual([2]);
});

test('figures that describe the same time are in force together, those with a primary source first', () => {
  const other = { ...figure('2016-02-23', 5), sources: [madeSource({ primary: false, published: '2016-02-23' })] };
  expect(values(standing([other, ...series], '2016-03'))[0]).toEqual([1, 5]);
});

test('of several series the newest figure is in force', () => {
  const other = makeSeries([figure('2016-12-01', 9)]);
  expect(values(standingOf([makeSeries(series), other], { at: '2017-01-01', publicBy: '2017-01-01' }))).toEqual([[9], 1, 2, 4]);
});

test.each(['soon', ''])('at %j nothing is in force', (at) => {
  expect(values(standing(series, at))[0]).toEqual([]);
});

test('the quick search finds what walking through the whole series finds', () => {
  const year = fc.integer({ min: 2010, max: 2020 });
  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
  const date = fc.oneof(
    year.map(String),
    fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
    fc.tuple(year, month).map(([y, m]) => `${y}-${m}-15`),
  );
  const published = fc.option(
    fc.tuple(year, month).map(([y, m]) => `${y}-${m}-20`),
    { nil: null },
  );
  const figures = fc.array(
    fc.tuple(date, fc.integer({ min: 1, max: 99 }), published).map(([asOf, value, when]) => figure(asOf, value, when)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(figures, date, (all, at) => {
      const [moment, publicBy] = [daysOf(at), daysOf(at)?.start ?? 0];
      const known = all.filter((each) => moment && timeOf(each).start <= moment.end && timeOf(each).publicFrom <= publicBy);
      const newest = Math.max(...known.map((each) => timeOf(each).end));
      const expected = known.filter((each) => timeOf(each).end === newest);
      const found = standing(all, at).inForce;
      expect(new Set(found)).toEqual(new Set(expected));
      expect(found).toHaveLength(expected.length);
    }),
  );
});
