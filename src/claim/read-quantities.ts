import { compiled } from './compiled-pattern';
import type { NumberWords } from '../languages/number-words';
import { isDigitCode, isLetterCode } from '../text/characters';
import type { NormalText } from '../text/normalise';
import type { FoundPhrase } from '../text/phrases';
import { hedgeQuantities } from './hedge-quantities';
import { joinQuantities } from './join-quantities';
import type { NumberLexeme } from './number-lexeme';
import { lexiconOf } from './number-lexicon';
import { followsClosely, type NumberToken } from './number-token';
import type { Quantity } from './quantity';
import { readNumberTokens } from './read-number-tokens';
import type { RawQuantity } from './raw-quantity';
import { readRawQuantities } from './read-raw-quantities';
import { spotChangesByEndings } from './spot-changes-by-endings';
import { spotNumbersOfNoCount } from './spot-numbers-of-no-count';
import { spotPartsBehind } from './spot-parts-behind';

/** What the reader of quantities may be told about a text. */
export interface QuantityOptions {
  /** BCP 47 tag of the text with its region (`es-MX`, `fr-CH`), where known: the separators depend on it. */
  readonly tag?: string;
  /** The number words of the text, where they have been looked for already: the longest at every place. */
  readonly found?: readonly FoundPhrase<NumberLexeme>[];
}

/**
 * Reads the quantities of a text: counts, money, percentages, shares, bytes, durations, with hedges as bounds. What is
 * no quantity (years, dates, times, versions, phone numbers) comes as `other` with a reason; vague amounts
 * ("des millions") come not at all. Time is linear in the text's length.
 * @param text - a normalised passage
 * @param words - what its language knows about numbers
 * @param options - what is known about the text beyond its language
 * @returns quantities in reading order, none overlapping another
 */
export function readQuantities(text: NormalText, words: NumberWords, options: QuantityOptions = {}): Quantity[] {
  const tokens = readNumberTokens(text, lexiconOf(words, options.tag), options.found);
  if (tokens.length === 0) return [];
  const raws = readRawQuantities(text, tokens);
  spotNumbersOfNoCount(raws, tokens, text.text);
  const joined = joinQuantities(raws, tokens, text.text).filter(
    (raw) => raw.weak === undefined && isMeant(raw, tokens, text.text, words.only),
  );
  if (words.partsBehind !== undefined) spotPartsBehind(joined, words.partsBehind, text.folded);
  if (words.change.endings !== undefined) spotChangesByEndings(joined, words.change.endings, text.folded);
  hedgeQuantities(joined, tokens, text);
  joined.forEach((raw, index) => (raw.index = index));
  return joined.map((raw) => finish(raw, text.text));
}

/** No words for "only" with a preposition are longer, in characters. */
const ONLY_REACH = 16;

/**
 * "Un" is a number where it stands for what is counted ("para um.") or a word for "only" before it ("just one chat"), and else an article
 * before a noun.
 */
function isMeant(raw: RawQuantity, tokens: readonly NumberToken[], text: string, only?: string): boolean {
  if (raw.article === undefined || (raw.kind !== 'count' && raw.kind !== 'multiple')) return true;
  if (raw.times || raw.kind === 'multiple') return false;
  if (
    raw.change !== undefined ||
    (only !== undefined && compiled(`(?:${only}) $`).test(text.slice(Math.max(0, raw.start - ONLY_REACH), raw.start)))
  )
    return true;
  const behind = text.charCodeAt(raw.wordEnd);
  const next = text.charCodeAt(raw.wordEnd + 1);
  const before = tokens[raw.first - 1];
  const first = tokens[raw.first];
  const led = before !== undefined && first !== undefined && followsClosely(before, first, text);
  return (
    led &&
    before?.word?.changeTo === true &&
    !isLetterCode(behind) &&
    !(behind === 32 && (isLetterCode(next) || isDigitCode(next))) &&
    behind !== 39
  );
}

function finish(raw: RawQuantity, text: string): Quantity {
  const quantity: Writable<Quantity> = {
    start: raw.start,
    end: raw.end,
    kind: raw.kind,
    value: raw.value,
    bound: raw.bound ?? 'exact',
    hedgeStart: raw.hedgeStart ?? raw.start,
    hedgeEnd: raw.hedgeEnd ?? raw.end,
    significantDigits: raw.significantDigits,
    form: raw.form,
    scale: raw.scale,
  };
  if (raw.valueMax !== undefined) quantity.valueMax = raw.valueMax;
  if (raw.currency !== undefined && raw.kind === 'money') quantity.currency = raw.currency;
  if (raw.unitDuration !== undefined && raw.kind === 'duration') quantity.unitDuration = raw.unitDuration;
  if (raw.form === 'bare') quantity.bare = true;
  if (raw.article) quantity.article = true;
  if (raw.times) quantity.times = true;
  if (raw.signed) quantity.signed = raw.signed;
  if (raw.kind === 'other') quantity.reason = raw.reason ?? 'name';
  if (raw.kind === 'count' && raw.scale === 1 && raw.value < 1000 && standsBehindName(text, raw.start)) quantity.afterName = true;
  if (raw.change?.other.index !== undefined) quantity.change = { role: raw.change.role, other: raw.change.other.index };
  if (raw.listWith?.index !== undefined) quantity.listWith = raw.listWith.index;
  return quantity;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Whether the word right before an offset is a name: a capital within it (`iOS`), or at its beginning and not that of the sentence. */
function standsBehindName(text: string, start: number): boolean {
  let at = start - 1;
  if (text.charCodeAt(at) !== 32) return false;
  // No name is longer than this; the limit keeps the search from running back over an endless word.
  const limit = Math.max(0, at - 30);
  while (at > limit && isLetterCode(text.charCodeAt(at - 1))) at -= 1;
  const word = text.slice(at, start - 1);
  const initial = text.charAt(at);
  if (word.slice(1) !== word.slice(1).toLowerCase()) return true;
  return word !== '' && initial !== initial.toLowerCase() && at > 1 && !/[.!?:…«"“(–—]/.test(text.charAt(at - 2));
}
