import { describe, expect, test } from 'vitest';
import { agrees, disagrees, distance, mayEcho, roundsTo, significantDigits, type StatedValue } from '../../../src/check/value-agreement';
import type { Bound } from '../../../src/terms';

const M = 1e6;
const stated = (value: number, bound: Bound = 'exact'): StatedValue => ({ value, bound });

describe('agreement', () => {
  test.each<[string, StatedValue, StatedValue, boolean]>([
    ['the same number', stated(100 * M), stated(100 * M), true],
    ['2.5 % off', stated(102.5 * M), stated(100 * M), true],
    ['3 % off with as many digits', stated(103 * M), stated(100 * M), false],
    ['rounded to the digits that are said', stated(2000 * M), stated(2129 * M), true],
    ['cut off instead of rounded', stated(2980 * M), stated(2989 * M), true],
    ['rounded, but by more than a tenth', stated(1000 * M), stated(1400 * M), false],
    ['about, 10 % off', stated(110 * M, 'about'), stated(100 * M), true],
    ['about, 11 % off', stated(111 * M, 'about'), stated(100 * M), false],
    ['the figure is hedged, 8 % off', stated(108 * M), stated(100 * M, 'about'), true],
    ['more than nine tenths of it', stated(90 * M, 'at-least'), stated(100 * M), true],
    ['more than less than nine tenths', stated(89 * M, 'at-least'), stated(100 * M), false],
    ['more than a little above', stated(102 * M, 'at-least'), stated(100 * M), true],
    ['more than clearly above', stated(104 * M, 'at-least'), stated(100 * M), false],
    ['up to a little above', stated(109 * M, 'at-most'), stated(100 * M), true],
    ['up to a little below', stated(98 * M, 'at-most'), stated(100 * M), true],
    ['up to clearly below', stated(96 * M, 'at-most'), stated(100 * M), false],
    ['a figure of "over", a tenth above it', stated(110 * M), stated(100 * M, 'at-least'), true],
    ['a figure of "over", below it', stated(97 * M), stated(100 * M, 'at-least'), false],
    ['a figure of "up to", a tenth below it', stated(90 * M), stated(100 * M, 'at-most'), true],
    ['a figure of "up to", above it', stated(103 * M), stated(100 * M, 'at-most'), false],
    ['a range around the figure', { value: 90, valueMax: 120, bound: 'exact' }, stated(100), true],
    ['a range whose end is the figure', { value: 150, valueMax: 200, bound: 'exact' }, stated(202), true],
    ['a range beside the figure', { value: 150, valueMax: 200, bound: 'exact' }, stated(100), false],
    ['losses, rounded', stated(-2200 * M), stated(-2208 * M), true],
    ['a loss is no profit', stated(-100 * M), stated(100 * M), false],
    ['nothing and nothing', stated(0), stated(0), true],
    ['something and nothing', stated(1), stated(0), false],
  ])('%s', (_, claim, figure, expected) => {
    expect(agrees(claim, figure)).toBe(expected);
    if (expected) expect(disagrees(claim, figure)).toBe(false);
  });

  test('money that is a single fact agrees by rounding, not by being near', () => {
    expect(agrees(stated(16_400 * M), stated(16_000 * M))).toBe(true);
    expect(agrees(stated(16_400 * M), stated(16_000 * M), true)).toBe(false);
    expect(agrees(stated(21_800 * M), stated(21_784 * M), true)).toBe(true);
    expect(agrees(stated(22_000 * M), stated(21_800 * M), true)).toBe(true);
  });

  test('between 2.5 and 10 % there is neither agreement nor disagreement', () => {
    expect([agrees(stated(105 * M), stated(100 * M)), disagrees(stated(105 * M), stated(100 * M))]).toEqual([false, false]);
    expect(disagrees(stated(111 * M), stated(100 * M))).toBe(true);
  });
});

test('digits are those that are said', () => {
  expect([500 * M, 2910 * M, 14.3, -108, 1_249_388].map(significantDigits)).toEqual([1, 3, 3, 3, 7]);
  expect([roundsTo(3000 * M, 2989 * M), roundsTo(2990 * M, 2989 * M), roundsTo(2980 * M, 2989 * M)]).toEqual([true, true, false]);
});

test('a distance is a share of the figure, and none within a range', () => {
  expect(distance(stated(150), { value: 100 })).toBeCloseTo(0.5);
  expect(distance({ value: 90, valueMax: 120, bound: 'exact' }, { value: 100 })).toBe(0);
  expect(distance(stated(1), { value: 0 })).toBe(Infinity);
});

test('an old number told again keeps its digits', () => {
  expect(mayEcho(stated(1000 * M), stated(1000 * M))).toBe(true);
  expect(mayEcho(stated(979 * M), stated(1000 * M)), 'two digits more: another reading').toBe(false);
  expect(mayEcho(stated(108 * M, 'about'), stated(100 * M, 'about')), 'a hedge is no echo').toBe(false);
});
