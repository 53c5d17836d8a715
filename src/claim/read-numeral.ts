import { followsClosely, type NumberToken } from './number-token';
import type { Numeral } from './numeral';
import { isSmallCount, numeralOf, type Reading } from './numeral-reading';
import { lowestPlace } from './read-number-tokens';
import { takeDigits, takeJoinedDigits, takePoint } from './take-digits';
import { takeGlued, takeHalf, takeHundred, takeScale, takeThousand } from './take-scale-words';

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
    total: 0,
    thousands: 0,
    group: 0,
    hasGroup: false,
    digits: false,
    words: false,
    scaleWords: 0,
    lastScale: Number.POSITIVE_INFINITY,
    maxScale: 1,
    last: first - 1,
    significant: 0,
    one: false,
    article: false,
    partial: false,
    bare: false,
    vague: false,
    bound: undefined,
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
  return numeralOf(reading, first, tokens);
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
  if (word.collective !== undefined && (!begun || isSmallCount(reading))) {
    // Two hundred of them: "two dozen" counts, "une centaine" is about a hundred.
    reading.group = (reading.hasGroup && !reading.article ? reading.group : 1) * word.collective;
    reading.hasGroup = true;
    reading.words = true;
    reading.article = false;
    reading.bound = 'about';
    return 1;
  }
  if (word.dozen !== undefined && (!begun || isSmallCount(reading))) {
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
  if (word.after !== undefined && begun) {
    // Два С ЛИШНИМ миллиарда.
    const next = tokens[index + 1];
    const used = next?.word?.scale !== undefined && followsClosely(token, next, text) ? takeScale(reading, next, token, text) : 0;
    if (used > 0) reading.bound = word.after;
    return used > 0 ? 2 : 0;
  }
  if (word.point && reading.hasGroup && Number.isInteger(reading.group)) return takePoint(reading, tokens, index, text);
  if (word.joiner && begun && !reading.digits) return takeJoined(reading, tokens, index, text);
  return 0;
}

function takeCardinal(reading: Reading, value: number, one: boolean): number {
  if (reading.bare || (reading.hasGroup && (reading.digits || reading.article))) return 0;
  if (reading.hasGroup && (value >= lowestPlace(reading.group) || value === 0 || reading.group === 0)) return 0;
  const alone = !reading.hasGroup && reading.thousands === 0 && reading.total === 0;
  // "mezzo milione un anno più tardi": behind millions "one" begins something else.
  if (one && !reading.hasGroup && reading.thousands === 0 && reading.total > 0) return 0;
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
    // Behind millions: "um milhão e duzentos mil", "due milioni e undicimila", but not "one million and three".
    const after = tokens[index + 2];
    const goesOn =
      (cardinal ?? glued ?? 0) >= 100 ||
      next.word.hundred ||
      (after !== undefined && (after.word?.hundred || after.word?.thousand !== undefined) && followsClosely(next, after, text));
    if (!goesOn) return 0;
  }
  const used = take(reading, tokens, index + 1, text);
  return used === 0 ? 0 : used + 1;
}
