import { expect, test } from 'vitest';
import { compareDates, daysOf, monthsBefore } from '../../../src/dataset/partial-date';

const day = (date: string): number => Date.parse(date) / 86_400_000;

test.each([
  ['2016-02-23', '2016-02-23', '2016-02-23'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2016-Q1', '2016-01-01', '2016-03-31'],
  ['2016-Q4', '2016-10-01', '2016-12-31'],
  ['2016', '2016-01-01', '2016-12-31'],
])('%s runs from %s to %s', (date, start, end) => {
  expect(daysOf(date)).toEqual({ start: day(start), end: day(end) });
});

test.each(['2015-02-29', '2016-13', '2016-Q5', '2016-1', '', 'May 2016', '2016-02-00'])('%j is no period', (date) => {
  expect(daysOf(date)).toBeNull();
});

test.each([
  ['2016-03-31', 1, '2016-02-29'],
  ['2016-01-15', 18, '2014-07-15'],
  ['2016-01-15', 0, '2016-01-15'],
])('%s less %i months is %s', (date, months, expected) => {
  expect(monthsBefore(day(date), months)).toBe(day(expected));
});

test('periods are in the order of their ends, the longer of two that end alike first, and what is no date last', () => {
  expect(['never', '2016-12-31', '2016-12', '2016', '2016-Q4', '2016-02-23'].sort(compareDates)).toEqual([
    '2016-02-23',
    '2016',
    '2016-Q4',
    '2016-12',
    '2016-12-31',
    'never',
  ]);
});
