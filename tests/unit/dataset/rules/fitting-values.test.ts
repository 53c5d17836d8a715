import { expect, test } from 'vitest';
import { fittingValues } from '../../../../src/dataset/rules/fitting-values';
import { findingsInFigure } from '../made-dataset';

test.each([
  ['people', {}],
  ['a loss', { metric: 'profit' as const, value: -5, currency: 'USD', window: 'P1Y' }],
  ['a share', { metric: 'population-share' as const, value: 41.5 }],
  ['activity since launch', { metric: 'messages' as const, window: null }],
])('passes %s', (_, figure) => {
  expect(findingsInFigure(fittingValues, figure)).toEqual([]);
});

test.each([
  ['a negative count', { value: -1 }, 'is negative'],
  ['half a person', { value: 1.5 }, 'is no whole number'],
  ['too large a share', { metric: 'population-share' as const, value: 141 }, 'above 100 percent'],
  ['money without a currency', { metric: 'fine' as const }, 'without a currency'],
  ['people with a currency', { currency: 'USD' }, 'has a currency but is no money'],
  ['a currency that is none', { metric: 'fine' as const, currency: 'USX' }, 'unknown currency USX'],
  ['new users of no time', { metric: 'new-users' as const }, 'has no window'],
  ['a state with a window', { window: 'P1D' }, 'measures a state but has a window'],
  ['an event on a size that only happened to hold', { event: 'big-outage' }, 'has an event that it does not count'],
])('finds %s', (_, figure, message) => {
  expect(findingsInFigure(fittingValues, figure)).toEqual([expect.stringContaining(message)]);
});
