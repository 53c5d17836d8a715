import type { Bound, IsoDuration } from '../terms';
import { isDigitCode, isLetterCode } from '../text/characters';
import { followsClosely, type NumberToken } from './number-token';
import type { Numeral } from './numeral';
import type { OtherReason, QuantityKind } from './quantity';

/** A number with its unit, before its neighbours (other numbers, hedges) have been looked at. */
export interface RawQuantity {
  start: number;
  end: number;
  /** Behind the last word, where its ending is no part of the quote. */
  wordEnd: number;
  /** Index of the first and last token. */
  first: number;
  last: number;
  kind: QuantityKind;
  value: number;
  valueMax?: number;
  currency?: string;
  unitDuration?: IsoDuration;
  /** What a value without unit is multiplied by to share this one's: bytes. */
  unitFactor: number;
  bound: Bound | undefined;
  significantDigits: number;
  form: Numeral['form'];
  scale: number;
  article?: true;
  /** Only of use as part of something larger; dropped where nothing larger was found. */
  weak?: true;
  times?: true;
  signed?: '+' | '-';
  reason?: OtherReason;
  change?: { role: 'from' | 'to'; other: RawQuantity };
  listWith?: RawQuantity;
  /** Its place in the final list. */
  index?: number;
  hedgeStart?: number;
  hedgeEnd?: number;
}

/**
 * A numeral without unit, with the sign before it.
 * @param text - the normalised text
 * @param tokens - its tokens
 * @param numeral - the number
 * @param first - index of the token that the quote begins with: the numeral's own, or a sign of money before it
 */
export function rawQuantityOf(text: string, tokens: readonly NumberToken[], numeral: Numeral, first: number): RawQuantity {
  const start = tokens[first]?.start ?? 0;
  const raw: RawQuantity = {
    start,
    end: tokens[numeral.last]?.end ?? start,
    wordEnd: tokens[numeral.last]?.wordEnd ?? start,
    first,
    last: numeral.last,
    kind: 'count',
    value: numeral.value,
    unitFactor: 1,
    bound: numeral.bound,
    significantDigits: numeral.significantDigits,
    form: numeral.form,
    scale: numeral.scale,
    ...(numeral.article && { article: true as const }),
  };
  const sign = text.charCodeAt(start - 1);
  const before = text.charCodeAt(start - 2);
  // A hyphen behind a word or a digit ties or parts; only behind a space or a bracket is it a minus.
  if ((sign === 43 || sign === 45) && !isDigitCode(before) && !isLetterCode(before) && tokens[numeral.first]?.digits !== undefined) {
    raw.signed = sign === 43 ? '+' : '-';
    if (sign === 45) {
      raw.start -= 1;
      raw.value = -raw.value;
    }
  }
  const previous = tokens[first - 1];
  if (previous?.word?.minus && numeral.form !== 'bare' && isFollowedClosely(tokens, first - 1, text)) {
    raw.signed = '-';
    raw.start = previous.start;
    raw.value = -raw.value;
  }
  return raw;
}

/**
 * A quantity that is one word, as "half-hour" or "tenfold".
 * @param tokens - the tokens of a text
 * @param index - which of them it is
 * @param kind - what the word measures
 * @param value - how much of it
 * @param more - the unit of a duration
 */
export function rawQuantityOfWord(
  tokens: readonly NumberToken[],
  index: number,
  kind: QuantityKind,
  value: number,
  more: { unitDuration?: IsoDuration } = {},
): RawQuantity {
  const token = tokens[index];
  return {
    start: token?.start ?? 0,
    end: token?.end ?? 0,
    wordEnd: token?.wordEnd ?? 0,
    first: index,
    last: index,
    kind,
    value,
    unitFactor: 1,
    bound: token?.word?.partialBound,
    significantDigits: 1,
    form: 'words',
    scale: 1,
    ...more,
  };
}

/** Takes the tokens up to another one into a quantity. */
export function extendTo(raw: RawQuantity, tokens: readonly NumberToken[], last: number): void {
  raw.last = last;
  raw.end = tokens[last]?.end ?? raw.end;
  raw.wordEnd = tokens[last]?.wordEnd ?? raw.end;
}

/** Whether nothing but a space or a hyphen stands between a token and the next. */
export function isFollowedClosely(tokens: readonly NumberToken[], index: number, text: string): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token !== undefined && next !== undefined && followsClosely(token, next, text);
}
