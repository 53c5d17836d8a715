import { isDigitCode, isLetterCode, isUnspacedCode } from './characters';
import type { NormalText } from './normalise';
import { firstWordFrom } from './word-starts';

/** A sentence, by UTF-16 offsets into the normalised text; without the space behind it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const terminators = new Set(Array.from('.!?…。！？', (sign) => sign.charCodeAt(0)));
const closers = new Set('"»”’\')]›');
const openers = new Set('"«“‘\'([¿¡„‹—–-•');
/** No abbreviation is longer; the cap keeps the look back from a point short. */
const LONGEST_ABBREVIATION = 12;

/**
 * Parts a text into sentences. A sentence ends at `.`, `!`, `?` or `…`, with any closing quotes, where a space and the
 * beginning of another sentence follow: a capital, a name with one inside (`iMessage`), a digit, or a script without capitals. Points of
 * abbreviations, initials (`J.`, `U.S.`) and numbers (`1.5`) end none.
 * @param text - a normalised passage
 * @param abbreviations - the language's abbreviations in lower case without their last point (`mio`, `u.s`); an entry with
 *   another last sign is a name that carries it (`yahoo!`); the entry `0` says that a point behind one or two digits makes an ordinal
 * (German)
 * @returns the sentences in order; together they hold everything but the spaces between them
 */
export function sentencesOf(text: NormalText, abbreviations: Iterable<string>): Sentence[] {
  const known = setOf(abbreviations);
  const written = text.text;
  const sentences: Sentence[] = [];
  let start = skipSpaces(written, 0);
  let at = start;
  for (let index = firstWordFrom(text.wordStarts, start); index < text.wordStarts.length; index += 1) {
    // Every sign is a start of its own, so that nothing between needs a look.
    const sign = text.wordStarts[index] ?? written.length;
    if (sign < at || !isTerminator(written.charCodeAt(sign))) continue;
    at = sign;
    while (isTerminator(written.charCodeAt(at))) at += 1;
    const end = skipClosers(written, at);
    const next = skipSpaces(written, end);
    const parted = next > end || isUnspacedCode(written.charCodeAt(next));
    if (next >= written.length) break;
    if (!parted || !beginsSentence(written, next) || (at === sign + 1 && isAbbreviation(text, sign, known))) continue;
    sentences.push({ start, end });
    start = at = next;
  }
  let end = written.length;
  while (end > start && written.charAt(end - 1) === ' ') end -= 1;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

const sets = new WeakMap<Iterable<string>, ReadonlySet<string>>();

/** The abbreviations of a language as a set, made once. */
function setOf(abbreviations: Iterable<string>): ReadonlySet<string> {
  const made = sets.get(abbreviations) ?? new Set(abbreviations);
  sets.set(abbreviations, made);
  return made;
}

/** Letters, which most words begin with, lie between the signs' code units. */
function isTerminator(code: number): boolean {
  return (code <= 63 || code > 0x2000) && terminators.has(code);
}

function skipSpaces(written: string, from: number): number {
  let at = from;
  while (written.charAt(at) === ' ') at += 1;
  return at;
}

/** French puts a space before its closing quotes. */
function skipClosers(written: string, from: number): number {
  let at = from;
  for (;;) {
    if (closers.has(written.charAt(at))) at += 1;
    else if (written.charAt(at) === ' ' && written.charAt(at + 1) === '»') at += 2;
    else return at;
  }
}

function beginsSentence(written: string, from: number): boolean {
  let at = from;
  // A few signs may open a sentence; more of them are a line of ornaments.
  for (let opened = 0; opened < 4 && (openers.has(written.charAt(at)) || written.charAt(at) === ' '); opened += 1) at += 1;
  const character = String.fromCodePoint(written.codePointAt(at) ?? 32);
  if (isDigitCode(written.charCodeAt(at))) return true;
  if (isLetterCode(written.charCodeAt(at)))
    return character !== character.toLowerCase() || character === character.toUpperCase() || isNameWithInnerCapital(written, at);
  return true;
}

/** "eMarketer", "iMessage": a name that begins small opens a sentence too. */
function isNameWithInnerCapital(written: string, at: number): boolean {
  return /^\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(written.slice(at, at + 4));
}

function isAbbreviation(text: NormalText, sign: number, known: ReadonlySet<string>): boolean {
  const { folded } = text;
  let start = sign;
  const limit = Math.max(0, sign - LONGEST_ABBREVIATION);
  while (start > limit) {
    const code = folded.charCodeAt(start - 1);
    if (!isLetterCode(code) && !isDigitCode(code) && code !== 46 && code !== 45) break;
    start -= 1;
  }
  const word = folded.slice(start, sign);
  if (word === '') return false;
  if (folded.charAt(sign) !== '.') return known.has(word + folded.charAt(sign));
  if (known.has(word)) return true;
  if (isDigitCode(word.charCodeAt(0))) return word.length <= 2 && known.has('0');
  // An initial, alone (J.) or behind others (U.S.), is a capital in the text as written.
  const before = folded.charAt(sign - 2);
  const stands = word.length === 1 || before === '.' || before === '-';
  return stands && isLetterCode(word.charCodeAt(word.length - 1)) && text.text.charAt(sign - 1) !== folded.charAt(sign - 1);
}
