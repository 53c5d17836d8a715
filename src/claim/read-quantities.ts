import type { NumberWords } from '../languages/number-words';
import { isDigitCode, isLetterCode } from '../text/characters';
import type { NormalText } from '../text/normalise';
import { hedgeQuantities } from './hedge-quantities';
import { joinQuantities } from './join-quantities';
import { lexiconOf } from './number-lexicon';
import type { Quantity } from './quantity';
import { type NumberToken, readNumberTokens } from './read-number-tokens';
import { followsClosely } from './read-numeral';
import { type RawQuantity, readRawQuantities } from './read-raw-quantities';
import { spotNumbersOfNoCount } from './spot-numbers-of-no-count';

/** What the reader of quantities may be told about a text. */
export interface QuantityOptions {
  /** BCP 47 tag of the text with its region (`es-MX`, `fr-CH`), where known: the separators depend on it. */
  readonly tag?: string;
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
  const tokens = readNumberTokens(text, lexiconOf(words, options.tag));
  if (tokens.length === 0) return [];
  const raws = readRawQuantities(text, tokens);
  spotNumbersOfNoCount(raws, tokens, text.text);
  const joined = joinQuantities(raws, tokens, text.text).filter((raw) => raw.weak === undefined && isMeant(raw, tokens, text.text));
  hedgeQuantities(joined, tokens, text);
  const indices = new Map(joined.map((raw, index) => [raw, index]));
  return joined.map((raw) => finish(raw, indices, text.text));
}

/** "Un" is a number where it stands for what is counted ("para um."), and an article before a noun. */
function isMeant(raw: RawQuantity, tokens: readonly NumberToken[], text: string): boolean {
  if (raw.article === undefined || raw.kind !== 'count') return true;
  if (raw.change !== undefined || raw.times) return true;
  const behind = text.charCodeAt(raw.wordEnd);
  const next = text.charCodeAt(raw.wordEnd + 1);
  const before = tokens[raw.first - 1];
  const first = tokens[raw.first];
  const led = before !== undefined && first !== undefined && followsClosely(before, first, text);
  return led && before?.word?.changeTo === true && !isLetterCode(behind) && !(behind === 32 && (isLetterCode(next) || isDigitCode(next))) && behind !== 39;
}

function finish(raw: RawQuantity, indices: ReadonlyMap<RawQuantity, number>, text: string): Quantity {
  const other = raw.change === undefined ? undefined : indices.get(raw.change.other);
  const listWith = raw.listWith === undefined ? undefined : indices.get(raw.listWith);
  return {
    start: raw.start,
    end: raw.end,
    kind: raw.kind,
    value: raw.value,
    ...(raw.valueMax !== undefined && { valueMax: raw.valueMax }),
    ...(raw.currency !== undefined && raw.kind === 'money' && { currency: raw.currency }),
    ...(raw.unitDuration !== undefined && raw.kind === 'duration' && { unitDuration: raw.unitDuration }),
    bound: raw.bound ?? 'exact',
    hedgeStart: raw.hedgeStart ?? raw.start,
    hedgeEnd: raw.hedgeEnd ?? raw.end,
    significantDigits: raw.significantDigits,
    form: raw.form,
    scale: raw.scale,
    ...(raw.form === 'bare' && { bare: true as const }),
    ...(raw.article && { article: raw.article }),
    ...(raw.times && { times: raw.times }),
    ...(raw.signed && { signed: raw.signed }),
    ...(raw.kind === 'count' && raw.scale === 1 && raw.value < 1000 && standsBehindName(text, raw.start) && { afterName: true as const }),
    ...(raw.change !== undefined && other !== undefined && { change: { role: raw.change.role, other } }),
    ...(listWith !== undefined && { listWith }),
    ...(raw.kind === 'other' && { reason: raw.reason ?? 'name' }),
  };
}

/** Whether the word right before an offset begins with a capital and is not the first of its sentence. */
function standsBehindName(text: string, start: number): boolean {
  let at = start - 1;
  if (text.charCodeAt(at) !== 32) return false;
  // No name is longer than this; the limit keeps the search from running back over an endless word.
  const limit = Math.max(0, at - 30);
  while (at > limit && isLetterCode(text.charCodeAt(at - 1))) at -= 1;
  const initial = text.charAt(at);
  return at < start - 1 && initial !== initial.toLowerCase() && at > 1 && !/[.!?:…«"“(–—]/.test(text.charAt(at - 2));
}
