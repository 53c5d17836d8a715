import type { Bound } from '../terms';
import type { Numeral } from './numeral';
import type { NumberToken } from './number-token';
import type { DigitNumber } from './read-digits';

/** What has been read of a numeral so far. Scales fall from left to right, as do the places in a group below a thousand. */
export interface Reading {
  total: number;
  thousands: number;
  group: number;
  hasGroup: boolean;
  digits: boolean;
  words: boolean;
  scaleWords: number;
  lastScale: number;
  maxScale: number;
  last: number;
  significant: number;
  one: boolean;
  article: boolean;
  partial: boolean;
  bare: boolean;
  vague: boolean;
  bound: Bound | undefined;
}

/** Whether only a number below a thousand has been read. */
export function isSmallCount(reading: Reading): boolean {
  return reading.hasGroup && reading.thousands === 0 && reading.total === 0 && reading.group < 1000;
}

/** Takes a number in digits for the group below a thousand. Returns the one token that it used. */
export function addDigits(reading: Reading, digits: DigitNumber): number {
  reading.group = digits.value;
  reading.hasGroup = true;
  reading.digits = true;
  reading.significant += digits.significantDigits;
  return 1;
}

/**
 * The numeral that a reading came to.
 * @param reading - what has been read
 * @param first - index of the token that it began at
 * @param tokens - the tokens of the text
 * @returns undefined where nothing was read
 */
export function numeralOf(reading: Reading, first: number, tokens: readonly NumberToken[]): Numeral | undefined {
  if (reading.last < first) return undefined;
  const value = round(reading.total + reading.thousands + reading.group);
  const form = reading.bare ? 'bare' : reading.digits ? (reading.words ? 'mixed' : 'digits') : 'words';
  const isOnly = reading.last === first;
  const token = tokens[first];
  return {
    first,
    last: reading.last,
    value,
    form,
    scale: reading.maxScale,
    significantDigits: Math.max(reading.digits ? reading.significant : 1, significantDigitsOf(value)),
    article: reading.article || (reading.one && isOnly),
    needsUnit: reading.partial || (reading.article && token?.word?.article === true),
    vague: reading.vague,
    bound: reading.bound,
  };
}

/** Sums of binary fractions carry noise in the last place; fifteen digits are exact. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function significantDigitsOf(value: number): number {
  if (Number.isSafeInteger(value) && value > 0 && value < LARGEST_EXACT) return digitsOf(value);
  return value.toExponential().replace(/e[^]*/, '').replace(/\D/g, '').length;
}

/** Up to fifteen digits a whole number's shortest spelling is the number itself. */
const LARGEST_EXACT = 1e15;

/** The digits of a whole number without its closing zeros. */
function digitsOf(value: number): number {
  let rest = value;
  while (rest % 10 === 0) rest /= 10;
  let digits = 0;
  for (; rest >= 1; rest = Math.floor(rest / 10)) digits += 1;
  return digits;
}
