/*
 * What a UTF-16 code unit is, as far as finding words needs it. Classes are worked out once a code unit, on first sight,
 * because asking a Unicode regular expression for every character of a page would cost more than all the reading.
 */

const UNKNOWN = 0;
const SEEN = 1;
const LETTER = 2;
const DIGIT = 4;
const MARK = 8;
const UNSPACED = 16;
const WORD = LETTER | DIGIT | MARK;

const classes = new Uint8Array(0x10000);

const letter = /\p{L}/u;
const otherDigit = /[\p{Nd}\p{Nl}_]/u;
const mark = /\p{M}/u;
// Scripts that write no spaces between words: a name may begin and end anywhere in them.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The first code unit that is a mark, and the first of a script without spaces. */
const FIRST_MARK = 0x300;
const FIRST_UNSPACED = 0xe01;

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let found = SEEN;
  if (letter.test(character)) found |= LETTER;
  if (otherDigit.test(character)) found |= DIGIT;
  // Making these two ready takes longer than all else here; Latin texts need neither.
  if (code >= FIRST_MARK && mark.test(character)) found |= MARK;
  if (code >= FIRST_UNSPACED && unspaced.test(character)) found |= UNSPACED;
  classes[code] = found;
  return found;
}

function classOf(code: number): number {
  // Behind the end of a text nothing stands.
  const known = classes[code] ?? SEEN;
  return known === UNKNOWN ? classify(code) : known;
}

/**
 * Whether a code unit can stand inside a word: letters, marks, decimal digits and `_`. Superscripts and fractions
 * can't, so that a footnote mark (`millions²`) ends a word instead of changing it.
 * @param code - a UTF-16 code unit; `NaN` (behind the end of a text) counts as no word character
 */
export function isWordCode(code: number): boolean {
  return (classOf(code) & WORD) !== 0;
}

/**
 * Whether a code unit is a letter or a mark on one.
 * @param code - a UTF-16 code unit or `NaN`
 */
export function isLetterCode(code: number): boolean {
  return (classOf(code) & (LETTER | MARK)) !== 0;
}

/**
 * Whether a code unit is one of `0` to `9`.
 * @param code - a UTF-16 code unit or `NaN`
 */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Whether a code unit belongs to a script without spaces between words (Chinese, Japanese, Thai …).
 * @param code - a UTF-16 code unit or `NaN`
 */
export function isUnspacedCode(code: number): boolean {
  return (classOf(code) & UNSPACED) !== 0;
}

/**
 * What matters of a code unit where words begin and end.
 * @param code - a UTF-16 code unit or `NaN`
 * @returns traits for {@link joinsWords}
 */
export function wordTraits(code: number): number {
  return classOf(code) & (WORD | UNSPACED);
}

/**
 * Whether two neighbouring characters belong to one word.
 * @param before - traits of the first
 * @param after - traits of the second
 * @returns true only of two word characters of scripts that put spaces between words
 */
export function joinsWords(before: number, after: number): boolean {
  return (before & WORD) !== 0 && (after & WORD) !== 0 && ((before | after) & UNSPACED) === 0;
}

/**
 * Whether a word may begin or end between two neighbouring characters.
 * @param text - any text
 * @param at - an offset from 0 to the text's length; the boundary is before the character there
 */
export function isWordBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return !joinsWords(classOf(text.charCodeAt(at - 1)), classOf(text.charCodeAt(at)));
}
