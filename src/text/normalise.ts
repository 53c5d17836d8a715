import { joinsWords, wordTraits } from './characters';
import { fold } from './fold';
import { wordStartsOf } from './word-starts';

/** A passage's text made uniform, with the way back to the text as written. */
export interface NormalText {
  /** NFC, one kind of space, apostrophe and hyphen, nothing invisible. */
  readonly text: string;
  /** `text` in lower case, character by character, of exactly the same length. */
  readonly folded: string;
  /** Where words and signs begin, see `WordedText`. */
  readonly wordStarts: readonly number[];
  /**
   * Where an offset of `text` lies in the original.
   * @param offset - from 0 to `text.length`
   * @param edge - `start`: before the character that begins there, the default; `end`: behind the character that ends
   *   there. They differ where something invisible stood between the two characters.
   */
  toOriginal(offset: number, edge?: 'start' | 'end'): number;
}

const UNIFORM: readonly (readonly [sign: string, written: string])[] = [
  // Every kind of space, line breaks included: a passage is one block, and what breaks its lines is the page's source.
  [' ', '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'],
  ["'", '\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07\u00b4\u0060'],
  // Hyphens and the minus sign are one; the en dash (ranges) and the em dash (asides) keep their difference.
  ['-', '\u2010\u2011\u2212\ufe63\uff0d'],
  ['–', '\u2012'],
  ['—', '\u2015\u2e3a\u2e3b'],
  ['%', '\uff05\ufe6a'],
];
const uniformSigns: ReadonlyMap<string, string> = new Map(
  UNIFORM.flatMap(([sign, written]) => Array.from(written, (other) => [other, sign] as const)),
);
const irregular = new RegExp(`[${UNIFORM.map(([, written]) => written).join('')}]`, 'g');
// Soft hyphen, zero-width characters, direction marks, variation selectors.
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/;
// What normal forms neither join nor replace, and no invisible character: Latin, Cyrillic, punctuation, currencies.
const PLAIN: readonly (readonly [first: number, last: number])[] = [
  [0, 0xac],
  [0xae, 0x2ff],
  [0x400, 0x482],
  [0x48a, 0x52f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
];
const crowdedMarks = /\p{M}{31}/u;
// A base character with its marks, cut off where no real text goes, so that sorting marks stays cheap (UAX 15, stream-safe text).
const cluster = /[^\p{M}\u1160-\u11ff ][\p{M}\u1160-\u11ff]{1,30}|[\p{M}\u1160-\u11ff]{1,31}|[\s\S]/gu;

/** What else a pass over a text meets than where its words begin. */
const IRREGULAR = 1;
const BEYOND = 2;
const DOUBLE_SPACE = 4;
const SPACE = 32;

/** By code unit: whether it is one of the irregular signs, or beyond what a look settles. */
const traits = new Uint8Array(0x10000).fill(BEYOND);
for (const [first, last] of PLAIN) traits.fill(0, first, last + 1);
for (const sign of uniformSigns.keys()) traits[sign.charCodeAt(0)] = IRREGULAR;

/**
 * Makes a text uniform, in time linear to its length.
 *
 * Superscripts (`²`) stay as they are: they are neither digits nor parts of words to any reader, so a footnote mark
 * never joins a number.
 * @param original - a passage as it stands on the page
 * @returns the uniform text with a map back
 */
export function normalise(original: string): NormalText {
  const { wordStarts, met } = survey(original);
  const uniform = (met & IRREGULAR) === 0 ? original : unify(original);
  if ((met & DOUBLE_SPACE) !== 0 || ((met & BEYOND) !== 0 && !isSettled(uniform))) return normaliseMapped(uniform);
  return { text: uniform, folded: fold(uniform), wordStarts, toOriginal: asWritten };
}

const asWritten = (offset: number): number => offset;

/** One pass over a text: where words begin once it is uniform, and what is left to do about it. */
function survey(original: string): { wordStarts: number[]; met: number } {
  const wordStarts: number[] = [];
  let met = 0;
  let before = 0;
  let spaced = false;
  for (let at = 0; at < original.length; at += 1) {
    let code = original.charCodeAt(at);
    const trait = traits[code] ?? 0;
    met |= trait;
    if (trait === IRREGULAR) code = (uniformSigns.get(original.charAt(at)) ?? ' ').charCodeAt(0);
    const word = wordTraits(code);
    if (code === SPACE) {
      if (spaced) met |= DOUBLE_SPACE;
      spaced = true;
    } else {
      if (!joinsWords(before, word)) wordStarts.push(at);
      spaced = false;
    }
    before = word;
  }
  return { wordStarts, met };
}

/** Replacements that keep every offset. */
function unify(original: string): string {
  return original.replace(irregular, (sign) => uniformSigns.get(sign) ?? sign);
}

/** Whether nothing is left to do about characters beyond Latin, Cyrillic and punctuation that would change the length. */
function isSettled(uniform: string): boolean {
  // Sorting a long row of marks takes time by the square of its length: such a text is normalised cluster by cluster.
  return !invisible.test(uniform) && !crowdedMarks.test(uniform) && uniform.normalize('NFC') === uniform;
}

function normaliseMapped(uniform: string): NormalText {
  // By offset in the result: where its character begins and ends in the original.
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  let lastWasSpace = false;
  // Clusters are taken from the text without what is invisible, else a soft hyphen would part a letter from its mark.
  const { kept, origin } = dropInvisible(uniform);
  for (const match of kept.matchAll(cluster)) {
    // Below the combining marks a lone character is its own normal form.
    const piece = match[0].length === 1 && match[0] < '\u0300' ? match[0] : match[0].normalize('NFC');
    const start = origin[match.index] ?? 0;
    const end = (origin[match.index + match[0].length - 1] ?? 0) + 1;
    if (piece === ' ' && lastWasSpace) {
      // A run of spaces is one space that spans them all.
      ends[ends.length - 1] = end;
      continue;
    }
    lastWasSpace = piece === ' ';
    const keepsLength = piece.length === match[0].length;
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(keepsLength ? (origin[match.index + i] ?? start) : start);
      ends.push(keepsLength ? (origin[match.index + i] ?? start) + 1 : end);
    }
    pieces.push(piece);
  }
  const text = pieces.join('');
  const folded = fold(text);
  return {
    text,
    folded,
    wordStarts: wordStartsOf(folded),
    toOriginal(offset, edge = 'start') {
      if (edge === 'end') return offset <= 0 ? 0 : (ends[offset - 1] ?? uniform.length);
      return starts[offset] ?? uniform.length;
    },
  };
}

function dropInvisible(uniform: string): { kept: string; origin: Int32Array } {
  const origin = new Int32Array(uniform.length);
  const kept: string[] = [];
  let length = 0;
  for (let at = 0; at < uniform.length; at += 1) {
    const character = uniform.charAt(at);
    if (invisible.test(character)) continue;
    kept.push(character);
    origin[length] = at;
    length += 1;
  }
  return { kept: kept.join(''), origin };
}
