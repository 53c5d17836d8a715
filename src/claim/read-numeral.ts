import type { Bound } from '../terms';
import type { DigitNumber } from './read-digits';
import { lowestPlace, type NumberToken } from './read-number-tokens';

/** The bare number of a quantity, before its unit. */
export interface Numeral {
  /** Index of the first and of the last token. */
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'mixed' | 'bare';
  /** The largest scale word, 1 without. */
  readonly scale: number;
  readonly significantDigits: number;
  /** Only an article or the word for one. */
  readonly article: boolean;
  /** A value that needs a unit behind it (`demi`). */
  readonly needsUnit: boolean;
  /** A plural scale word without a number: says nothing definite. */
  readonly vague: boolean;
  /** The hedge that is part of the words (`une centaine`). */
  readonly bound: Bound | undefined;
}

/** What has been read of a numeral so far. Scales fall from left to right, as do the places in a group below a thousand. */
interface Reading {
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

/**
 * Reads the number that begins at a token: digits, words or both (`3 million`, `deux milliards et demi`, `1 million 200 000`).
 * @param tokens - the tokens of a text
 * @param first - index of the token to begin at
 * @param text - the normalised text that the tokens address
 * @returns the numeral, or undefined where no number begins there
 */
export function readNumeral(tokens: readonly NumberToken[], first: number, text: string): Numeral | undefined {
  const begin = tokens[first];
  if (begin === undefined || (begin.digits === undefined && begin.word?.starts !== true)) return undefined;
  const reading: Reading = {
    total: 0, thousands: 0, group: 0, hasGroup: false, digits: false, words: false, scaleWords: 0,
    lastScale: Number.POSITIVE_INFINITY, maxScale: 1, last: first - 1, significant: 0,
    one: false, article: false, partial: false, bare: false, vague: false, bound: undefined,
  };
  let index = first;
  for (;;) {
    const token = tokens[index];
    if (token === undefined) break;
    if (index > first) {
      const previous = tokens[index - 1];
      if (previous === undefined || !followsClosely(previous, token, text)) break;
    }
    const taken = take(reading, tokens, index, text);
    if (taken === 0) break;
    index += taken;
    reading.last = index - 1;
  }
  return finish(reading, first, tokens);
}

/** Whether nothing but a space or a hyphen stands between two tokens. */
export function followsClosely(before: NumberToken, after: NumberToken, text: string): boolean {
  const gap = after.start - before.wordEnd;
  if (gap === 0) return true;
  if (gap !== 1) return false;
  const code = text.charCodeAt(before.wordEnd);
  return code === 32 || code === 45;
}

/** Adds the token at `index` to the reading. Returns how many tokens were used, 0 where the number has ended. */
function take(reading: Reading, tokens: readonly NumberToken[], index: number, text: string): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  const { digits, word } = token;
  if (digits !== undefined) return takeDigits(reading, tokens, index, text);
  if (word === undefined) return 0;
  const begun = reading.hasGroup || reading.thousands > 0 || reading.total > 0;

  if (word.scale !== undefined || word.abbreviation !== undefined) {
    const used = takeScale(reading, token, tokens[index - 1], text);
    if (used > 0) return used;
  }
  if (word.thousand !== undefined) return takeThousand(reading, word.thousand === 'alone');
  if (word.glued !== undefined && word.glued >= 1000) return takeGlued(reading, word.glued);
  if (word.plusHalf && begun) return takeHalf(reading);
  if (word.hundred) return takeHundred(reading);
  if (word.partial !== undefined && (!reading.hasGroup || word.partial < 1)) {
    // Behind digits only the sign is a fraction: 2 ½, but not 5 demi-finales.
    if (begun && !(reading.hasGroup && reading.digits && token.end - token.start === 1 && Number.isInteger(reading.group))) return 0;
    reading.group += word.partial;
    reading.partial = !reading.hasGroup;
    reading.hasGroup = true;
    reading.bound = word.partialBound ?? reading.bound;
    if (!reading.digits) reading.words = true;
    return 1;
  }
  if (word.collective !== undefined && (!begun || smallCount(reading))) {
    // Two hundred of them: "two dozen" counts, "une centaine" is about a hundred.
    reading.group = (reading.hasGroup && !reading.article ? reading.group : 1) * word.collective;
    reading.hasGroup = true;
    reading.words = true;
    reading.article = false;
    reading.bound = 'about';
    return 1;
  }
  if (word.dozen !== undefined && (!begun || smallCount(reading))) {
    reading.group = (reading.hasGroup ? reading.group : 1) * word.dozen;
    reading.hasGroup = true;
    reading.words = true;
    reading.article = false;
    reading.one = false;
    return 1;
  }
  if (word.cardinal !== undefined) return takeCardinal(reading, word.cardinal, word.one === true);
  if (word.article && !begun) {
    reading.group = 1;
    reading.hasGroup = true;
    reading.words = true;
    reading.article = true;
    return 1;
  }
  if (word.of && reading.bound !== undefined && reading.hasGroup && reading.words) {
    // Une centaine DE millions.
    const next = tokens[index + 1];
    if (next?.word?.scale !== undefined && followsClosely(token, next, text)) return takeScale(reading, next, token, text) > 0 ? 2 : 0;
    return 0;
  }
  if (word.point && reading.hasGroup && Number.isInteger(reading.group)) return takePoint(reading, tokens, index, text);
  if (word.joiner && begun && !reading.digits) return takeJoined(reading, tokens, index, text);
  return 0;
}

function smallCount(reading: Reading): boolean {
  return reading.hasGroup && reading.thousands === 0 && reading.total === 0 && reading.group < 1000;
}

function takeDigits(reading: Reading, tokens: readonly NumberToken[], index: number, text: string): number {
  const token = tokens[index];
  const digits = token?.digits;
  if (token === undefined || digits === undefined) return 0;
  const begun = reading.hasGroup || reading.thousands > 0 || reading.total > 0;
  if (begun) {
    // Digits go on behind a scale word only where they can be nothing else: "1 million 200 000", "4 millones 2 mil".
    if (reading.hasGroup || digits.decimals > 0) return 0;
    const next = tokens[index + 1];
    const scaled = next?.word?.scale !== undefined && followsClosely(token, next, text) && digits.value < 1000;
    // Mexican papers print "mil 200 millones" and "2 mil 130 millones", Turkish ones "87 bin 314".
    if (reading.thousands > 0) return (scaled && reading.words && !reading.digits) || goesOnBehindThousand(tokens, index, text) ? addDigits(reading, digits) : 0;
    const smaller = next?.word?.thousand !== undefined && followsClosely(token, next, text) && digits.value < 1000;
    if (!smaller && !(digits.grouped && digits.value < reading.lastScale)) return 0;
  }
  if (token.partOfName && begun) return 0;
  return addDigits(reading, digits);
}

/** "789 mil 880", "346 milyon 717 bin 193": digits right behind the word for thousand, unless they are a day, a share or how often. */
function goesOnBehindThousand(tokens: readonly NumberToken[], index: number, text: string): boolean {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.word?.goesOn !== true || token?.digits === undefined || token.digits.value >= 1000 || token.digits.decimals > 0 || token.digits.grouped) return false;
  const next = behind !== undefined && behind.start - token.wordEnd <= 1 && followsClosely(token, behind, text) ? behind.word : undefined;
  // "300 mil 20 de mayo"
  const dated = next?.month === true || (behind !== undefined && next !== undefined && tokens[index + 2]?.word?.month === true && followsClosely(behind, tokens[index + 2] ?? behind, text));
  return !dated && next?.percent !== true && next?.thousand === undefined && next?.times !== true;
}

function addDigits(reading: Reading, digits: DigitNumber): number {
  reading.group = digits.value;
  reading.hasGroup = true;
  reading.digits = true;
  reading.significant += digits.significantDigits;
  return 1;
}

function takeScale(reading: Reading, token: NumberToken, previous: NumberToken | undefined, text: string): number {
  const { word } = token;
  if (word === undefined) return 0;
  const short = word.scale === undefined;
  // A letter that is an ending or a unit too is a scale only in its own case: "2024-м".
  if (short && word.letters !== undefined && !word.letters.includes(text.slice(token.start, token.end))) return 0;
  const scale = word.scale ?? word.abbreviation ?? 1;
  // Abbreviations go with digits, those of one letter with nothing else: "2,3 Mrd.", "25m".
  if (short && previous?.digits === undefined && !(reading.digits && reading.thousands > 0) && (word.letters !== undefined || !reading.hasGroup)) return 0;
  if (reading.hasGroup || reading.thousands > 0) {
    if (scale >= reading.lastScale) return 0;
    reading.total += (reading.thousands + reading.group) * scale;
  } else if (reading.total > 0 || short || /\d[ -]?$/.test(text.slice(Math.max(0, token.start - 2), token.start))) {
    // Behind digits that are no number of their own ("N310 million") a scale word is none either.
    return 0;
  } else {
    reading.total = scale;
    reading.bare = true;
    reading.vague = word.many === true;
    reading.words = true;
  }
  reading.thousands = 0;
  reading.group = 0;
  reading.hasGroup = false;
  reading.article = false;
  reading.one = false;
  reading.partial = false;
  reading.lastScale = scale;
  reading.maxScale = Math.max(reading.maxScale, scale);
  reading.scaleWords += 1;
  return reading.bare && reading.scaleWords > 1 ? 0 : 1;
}

function takeThousand(reading: Reading, alone: boolean): number {
  if (reading.bare || reading.thousands > 0 || reading.lastScale <= 1000) return 0;
  if (!reading.hasGroup && !alone) return 0;
  const factor = reading.hasGroup ? reading.group : 1;
  if (factor === 0 || factor >= 1000) return 0;
  if (!reading.hasGroup) reading.words = true;
  reading.thousands = factor * 1000;
  reading.group = 0;
  reading.hasGroup = false;
  reading.article = false;
  reading.one = false;
  reading.partial = false;
  reading.maxScale = Math.max(reading.maxScale, 1000);
  reading.scaleWords += 1;
  return 1;
}

function takeGlued(reading: Reading, value: number): number {
  if (reading.bare || reading.hasGroup || reading.thousands > 0) return 0;
  reading.thousands = Math.floor(value / 1000) * 1000;
  reading.group = value % 1000;
  reading.hasGroup = reading.group > 0;
  reading.words = true;
  reading.maxScale = Math.max(reading.maxScale, 1000);
  return 1;
}

function takeHalf(reading: Reading): number {
  if (!Number.isInteger(reading.group)) return 0;
  if (reading.hasGroup) reading.group += 0.5;
  else if (reading.thousands > 0) reading.thousands += 500;
  else if (!reading.bare) reading.total += reading.lastScale / 2;
  else return 0;
  reading.significant += 1;
  return 1;
}

function takeHundred(reading: Reading): number {
  if (reading.bare) return 0;
  const factor = reading.hasGroup ? reading.group : 1;
  if (factor < 1 || factor > 99 || !Number.isInteger(factor)) return 0;
  reading.group = factor * 100;
  reading.hasGroup = true;
  reading.words ||= !reading.digits;
  reading.article = false;
  reading.one = false;
  reading.scaleWords += 1;
  return 1;
}

function takeCardinal(reading: Reading, value: number, one: boolean): number {
  if (reading.bare || (reading.hasGroup && (reading.digits || reading.article))) return 0;
  if (reading.hasGroup && (value >= lowestPlace(reading.group) || value === 0 || reading.group === 0)) return 0;
  const alone = !reading.hasGroup && reading.thousands === 0 && reading.total === 0;
  if (!alone && !Number.isInteger(value)) return 0;
  // Behind digits and a scale word, a word is the next thing counted, not more of the number.
  if (!alone && reading.digits) return 0;
  reading.group += value;
  // Half a million as one word.
  if (value >= 1000) reading.maxScale = value >= 1e9 / 2 ? 1e9 : value >= 1e6 / 2 ? 1e6 : 1000;
  reading.hasGroup = true;
  reading.words = true;
  reading.one = one && alone;
  return 1;
}

function takePoint(reading: Reading, tokens: readonly NumberToken[], index: number, text: string): number {
  let decimals = '';
  let used = 1;
  for (;;) {
    const before = tokens[index + used - 1];
    const token = tokens[index + used];
    if (before === undefined || token === undefined || !followsClosely(before, token, text)) break;
    const value = token.digits === undefined ? token.word?.cardinal : token.digits.value;
    if (value === undefined || !Number.isInteger(value) || value > 99 || (decimals !== '' && value > 9)) break;
    // Fifty-five spoken as ten and unit is one pair of decimals.
    if (decimals.length === 2 && decimals.endsWith('0') && value > 0) decimals = decimals.charAt(0);
    decimals += String(value);
    used += 1;
    if (token.digits !== undefined) break;
  }
  if (decimals === '') return 0;
  reading.group = Number(`${reading.group}.${decimals}`);
  reading.one = false;
  reading.significant += decimals.length + 1;
  return used;
}

/** `et`, `and`: goes on with the number only where what follows fits into it. */
function takeJoined(reading: Reading, tokens: readonly NumberToken[], index: number, text: string): number {
  const joiner = tokens[index];
  const next = tokens[index + 1];
  if (joiner === undefined || next === undefined || reading.bare || !followsClosely(joiner, next, text)) return 0;
  if (next.digits !== undefined) return takeJoinedDigits(reading, tokens, index + 1, text);
  if (next.word === undefined) return 0;
  const { cardinal, glued } = next.word;
  if (cardinal === undefined && glued === undefined && !next.word.hundred) return 0;
  if (!reading.hasGroup && reading.thousands === 0) {
    // Behind millions: "um milhão e duzentos mil", but not "one million and three".
    const after = tokens[index + 2];
    const goesOn = (cardinal ?? 0) >= 100 || next.word.hundred || (after !== undefined && (after.word?.hundred || after.word?.thousand !== undefined) && followsClosely(next, after, text));
    if (!goesOn) return 0;
  }
  const used = take(reading, tokens, index + 1, text);
  return used === 0 ? 0 : used + 1;
}

/** "Un miliardo e 151 milioni": digits behind the joiner with a smaller scale of their own. */
function takeJoinedDigits(reading: Reading, tokens: readonly NumberToken[], index: number, text: string): number {
  const [token, behind] = [tokens[index], tokens[index + 1]];
  if (reading.hasGroup || reading.thousands > 0 || token?.digits === undefined || token.digits.value >= 1000 || behind === undefined || !followsClosely(token, behind, text)) return 0;
  const scale = behind.word?.scale ?? (behind.word?.thousand === undefined ? undefined : 1000);
  return scale !== undefined && scale < reading.lastScale ? 1 + addDigits(reading, token.digits) : 0;
}

function finish(reading: Reading, first: number, tokens: readonly NumberToken[]): Numeral | undefined {
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
  return value.toExponential().replace(/e[^]*/, '').replace(/\D/g, '').length;
}
