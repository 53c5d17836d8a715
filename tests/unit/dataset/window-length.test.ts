import { expect, test } from 'vitest';
import { isShorterThanMonth, windowKey } from '../../../src/dataset/window-length';

test.each([
  ['P1D', 'PT24H'],
  ['P3D', 'PT72H'],
  ['P1W', 'P7D'],
  ['P1Y', 'P12M'],
  ['PT1H', 'PT60M'],
  ['PT1M', 'PT60S'],
])('%s is as long as %s', (a, b) => {
  expect(windowKey(a)).toBe(windowKey(b));
});

test.each([
  ['P1D', 'P7D'],
  ['P1M', 'P30D'],
  ['P1M', 'PT1M'],
  ['P1D', null],
])('%s is not as long as %s', (a, b) => {
  expect(windowKey(a)).not.toBe(windowKey(b));
});

test('a text that is no duration is only like itself', () => {
  expect(windowKey('always')).toBe('always');
});

test.each([
  ['PT72H', true],
  ['P7D', true],
  ['P28D', false],
  ['P1M', false],
  [null, false],
])('%s is shorter than a month: %s', (window, expected) => {
  expect(isShorterThanMonth(window)).toBe(expected);
});
