import { describe, expect, test } from 'vitest';
import { inForce, nextAfter, trendOf } from '../../../src/check/in-force';
import { isDated, referenceTime, wasPublic } from '../../../src/check/reference-date';
import { factKindOf } from '../../../src/check/fact-kind';
import { daysOf, type DaySpan } from '../../../src/dataset/find-evidence';
import type { Figure } from '../../../src/dataset/schema';
import { madeFigure, madeSource } from '../dataset/made-dataset';

const day = (date: string): DaySpan => daysOf(date) ?? { start: 0, end: 0 };
const figure = (asOf: string, value = 1, published: string | null = asOf.includes('Q') ? null : asOf): Figure => ({ app: 'pling', ...madeFigure({ asOf, value, sources: [madeSource({ published })] }) });
const dates = (figures: readonly Figure[]): string[] => figures.map(({ asOf }) => asOf);

describe('what was public', () => {
  test.each<[string, string, string | null, string, boolean]>([
    ['published that day', '2020-03-01', '2020-03-01', '2020-03-01', true],
    ['published the day after', '2020-03-01', '2020-03-02', '2020-03-01', false],
    ['published in the month, page within it', '2020-03-01', '2020-03', '2020-03-20', false],
    ['published in the month, page after it', '2020-03-01', '2020-03', '2020-04-01', true],
    ['no dated source, 44 days on', '2020-01-01', null, '2020-02-14', false],
    ['no dated source, 45 days on', '2020-01-01', null, '2020-02-15', true],
    ['a later source, 45 days on', '2020-01-01', '2023', '2020-02-15', true],
    ['a page known to the month may be of its first day', '2020-03-10', '2020-03-10', '2020-03', false],
  ])('%s', (_, asOf, published, page, expected) => expect(wasPublic(figure(asOf, 1, published), day(page))).toBe(expected));
});

describe('the figures in force', () => {
  test('the newest known up to the time', () => {
    const figures = [figure('2018-01-01'), figure('2019-01-01'), figure('2021-01-01')];
    expect(dates(inForce(figures, day('2020-01-01'), day('2020-01-01')))).toEqual(['2019-01-01']);
  });
  test('those of the same time stand beside each other, a year beside a month of it', () => {
    const figures = [figure('2019-06-01'), figure('2019-09', 1), figure('2019', 2)];
    expect(dates(inForce(figures, day('2020-06-01'), day('2020-06-01')))).toEqual(['2019-09', '2019']);
  });
  test('a claim about a year is held against all that held in it', () => {
    const figures = [figure('2017-05-01'), figure('2018-02-01'), figure('2018-10-01'), figure('2019-02-01')];
    expect(dates(inForce(figures, day('2018'), day('2020-01-01')))).toEqual(['2017-05-01', '2018-02-01', '2018-10-01']);
  });
  test('a limit announced within the month may not hold yet', () => {
    const figures = [figure('2020-04-28', 8), figure('2022-04', 32, '2022-04-14')];
    const at = day('2022-04-14');
    expect(dates(inForce(figures, at, at, true))).toEqual(['2020-04-28', '2022-04']);
    expect(dates(inForce(figures, at, at, false))).toEqual(['2022-04']);
  });
  test('none before the first', () => expect(inForce([figure('2020-01-01')], day('2019-01-01'), day('2019-01-01'))).toEqual([]));
});

test('what comes next reaches to the first figure after the time', () => {
  const figures = [figure('2018-01-01'), figure('2019-12-20', 1, '2020-03'), figure('2020-05-01'), figure('2021-01-01')];
  const at = day('2020-01-01');
  expect(dates(nextAfter(figures, inForce(figures, at, at), at))).toEqual(['2019-12-20', '2020-05-01']);
});

test('a trend needs two times', () => {
  expect(trendOf([figure('2018', 5)])).toBe('unknown');
  expect(trendOf([figure('2018', 5), figure('2019', 6)])).toBe('growing');
  expect(trendOf([figure('2018', 6), figure('2019', 5)])).toBe('falling');
});

test('dated is older than eighteen months, to the day', () => {
  expect(isDated(figure('2018-12-31'), day('2020-06-30'))).toBe(false);
  expect(isDated(figure('2018-12-31'), day('2020-07-01'))).toBe(true);
});

test('the claim’s own date goes before the page’s', () => {
  expect(referenceTime('2015-05', '2020-01-01').date).toBe('2015-05');
  expect(referenceTime(null, '2020-01-01').date).toBe('2020-01-01');
  expect(referenceTime(null, null)).toEqual({ date: null, at: null, page: null });
});

test.each([
  ['monthly-active-users', null, null, 'state'], ['messages', 'P1D', null, 'state'], ['messages', 'P1Y', null, 'period-count'], ['minutes-per-user', 'P1M', null, 'state'],
  ['group-size', null, null, 'standing'], ['revenue', 'P3M', null, 'period-count'], ['accounts-banned', 'P1M', null, 'period-count'], ['downloads', 'P1M', null, 'period-count'],
  ['downloads', null, null, 'state'], ['new-users', 'P1D', null, 'burst'], ['new-users', 'P1Y', null, 'period-count'], ['fine', null, null, 'single'], ['people-affected', null, 'a-leak', 'single'],
  ['messages', 'P1D', 'new-years-eve', 'single'],
] as const)('%s over %s of %s is a %s', (metric, window, event, kind) => expect(factKindOf({ metric, window, event })).toBe(kind));
