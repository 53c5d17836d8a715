import { expect, it } from 'vitest';
import { datePoint } from '../../../src/card/date-point';

it.each([
  ['2016', 2016.5],
  ['2016-Q1', 2016.125],
  ['2016-Q4', 2016.875],
  ['2016-01', 2016 + 0.5 / 12],
  ['2016-12-31', 2016 + (11 + 30.5 / 31) / 12],
])('%s is at %d', (date, time) => {
  expect(datePoint(date)).toBeCloseTo(time, 6);
});

it('knows no other words', () => {
  expect(datePoint('soon')).toBeNull();
});
