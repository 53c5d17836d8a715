import { expect, test } from 'vitest';
import { holdsUntilReplaced, isCountedByPeriod, isDated, isSingleFact } from '../../../src/dataset/fact-kinds';
import { madeFigure } from './made-dataset';

test.each([
  [{ metric: 'fine' as const, window: null }, true],
  [{ metric: 'people-affected' as const, window: null }, true],
  [{ metric: 'revenue' as const, window: null }, true],
  [{ metric: 'new-users' as const, window: 'PT72H' }, true],
  [{ metric: 'new-users' as const, window: 'P1M' }, false],
  [{ metric: 'accounts-banned' as const, window: 'P1M' }, true],
  [{ metric: 'accounts-banned' as const, window: null }, false],
  [{ metric: 'messages' as const, window: 'P1D', event: 'new-year' }, true],
  [{ metric: 'messages' as const, window: 'P1D' }, false],
  [{ metric: 'monthly-active-users' as const, window: null }, false],
])('%j is a single fact: %s', (kind, expected) => {
  expect(isSingleFact(kind)).toBe(expected);
});

test.each([
  ['revenue', true],
  ['data-requests', true],
  ['downloads', false],
] as const)('%s is counted anew for each period: %s', (metric, expected) => {
  expect(isCountedByPeriod(metric)).toBe(expected);
});

test.each([
  ['2020-06-30', '2021-12-31', false],
  ['2020-06-30', '2022-01-01', true],
  ['2020', '2022-06-30', false],
  ['2020-06-30', '2022', true],
  ['2020-06-30', 'soon', false],
])('a figure of %s is dated on %s: %s', (asOf, at, expected) => {
  expect(isDated({ ...madeFigure({ asOf }), app: 'pling' }, at)).toBe(expected);
});

test.each(['group-size', 'acquisition-price', 'people-affected'] as const)('%s holds until it is replaced', (metric) => {
  const figure = { ...madeFigure({ metric, asOf: '2010' }), app: 'pling' };
  expect(holdsUntilReplaced(figure)).toBe(true);
  expect(isDated(figure, '2025')).toBe(false);
});
