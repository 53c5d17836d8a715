import type { NormalText } from '../text/normalise';
import type { Bound, IsoDuration } from '../terms';
import { isDigitCode, isLetterCode } from '../text/characters';
import type { OtherReason, QuantityKind } from './quantity';
import type { NumberToken } from './read-number-tokens';
import { followsClosely, type Numeral, readNumeral } from './read-numeral';

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

const MINUTES: Readonly<Record<IsoDuration, number>> = { PT1S: 1 / 60, PT1M: 1, PT1H: 60, P1D: 1440, P1W: 10080 };

/**
 * Reads every number of a text with its unit.
 * @param text - the normalised text
 * @param tokens - its tokens
 */
export function readRawQuantities(text: NormalText, tokens: readonly NumberToken[]): RawQuantity[] {
  const found: RawQuantity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const raw = readAt(text.text, tokens, index);
    if (raw === undefined) {
      index = behindVague(tokens, index, text.text);
    } else {
      if (raw !== 'nothing') found.push(raw);
      index = raw === 'nothing' ? index + 1 : raw.last + 1;
    }
  }
  return found;
}

/** Behind an amount without a number and the scale words that it swallows (`des dizaines de milliers de millions`). */
function behindVague(tokens: readonly NumberToken[], index: number, text: string): number {
  let at = index;
  let token = tokens[at];
  if (token?.word?.vague === undefined) return index + 1;
  for (;;) {
    const next = tokens[at + 1];
    if (token === undefined || next?.word === undefined || !followsClosely(token, next, text)) return at + 1;
    const { word } = next;
    if (word.scale === undefined && word.thousand === undefined && !word.vague && !word.hundred && !word.of) return at + 1;
    at += 1;
    token = next;
  }
}

function readAt(text: string, tokens: readonly NumberToken[], index: number): RawQuantity | 'nothing' | undefined {
  const token = tokens[index];
  if (token === undefined || (token.word?.vague && token.word.scale === undefined)) return undefined;
  const { word } = token;
  if (word?.starts === false) return undefined;
  if (word?.sign !== undefined) {
    const next = tokens[index + 1];
    const numeral = next !== undefined && followsClosely(token, next, text) ? readNumeral(tokens, index + 1, text) : undefined;
    if (numeral !== undefined && numeral.form !== 'bare' && !numeral.article && !numeral.needsUnit) {
      const raw = build(text, tokens, numeral, index);
      raw.kind = 'money';
      raw.currency = word.sign;
      // "$5 million dollars" names its currency twice.
      const behind = tokens[raw.last + 1];
      if (behind?.word?.currency === word.sign && behind.word.sign === undefined && close(tokens, raw.last, text)) extend(raw, tokens, raw.last + 1);
      return raw;
    }
  }
  if (word?.percentBefore || (word?.percent && text.charAt(token.start) === '%' && !isDigitCode(text.charCodeAt(token.start - 1)))) {
    const next = tokens[index + 1];
    const numeral = next !== undefined && followsClosely(token, next, text) ? readNumeral(tokens, index + 1, text) : undefined;
    if (numeral !== undefined && numeral.form !== 'bare' && numeral.scale === 1) return { ...build(text, tokens, numeral, index), kind: 'percent' };
  }
  if (word?.span !== undefined) return wordsOnly(tokens, index, 'duration', word.span, { unitDuration: 'PT1M' });
  if (word?.share !== undefined && !scaleFollows(tokens, index, text)) return wordsOnly(tokens, index, 'share', word.share);
  if (word?.ordinal !== undefined) return wordsOnly(tokens, index, 'ordinal', word.ordinal);
  const numeral = readNumeral(tokens, index, text);
  if (numeral === undefined) return word?.multiple === undefined ? undefined : wordsOnly(tokens, index, 'multiple', word.multiple);
  const raw = build(text, tokens, numeral, index);
  attachUnit(raw, numeral, tokens, text);
  if (numeral.vague) return { ...raw, weak: true };
  if (numeral.needsUnit && (raw.kind === 'count' || raw.kind === 'percent')) {
    return word?.multiple === undefined ? 'nothing' : wordsOnly(tokens, index, 'multiple', word.multiple);
  }
  return raw;
}

function scaleFollows(tokens: readonly NumberToken[], index: number, text: string): boolean {
  const next = tokens[index + 1];
  return next?.word?.scale !== undefined && tokens[index]?.word?.partial !== undefined && close(tokens, index, text);
}

function close(tokens: readonly NumberToken[], index: number, text: string): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token !== undefined && next !== undefined && followsClosely(token, next, text);
}

function wordsOnly(tokens: readonly NumberToken[], index: number, kind: QuantityKind, value: number, more: { unitDuration?: IsoDuration } = {}): RawQuantity {
  const token = tokens[index];
  return {
    start: token?.start ?? 0, end: token?.end ?? 0, wordEnd: token?.wordEnd ?? 0, first: index, last: index,
    kind, value, unitFactor: 1, bound: token?.word?.partialBound, significantDigits: 1, form: 'words', scale: 1, ...more,
  };
}

function build(text: string, tokens: readonly NumberToken[], numeral: Numeral, first: number): RawQuantity {
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
  if (previous?.word?.minus && numeral.form !== 'bare' && close(tokens, first - 1, text)) {
    raw.signed = '-';
    raw.start = previous.start;
    raw.value = -raw.value;
  }
  return raw;
}

function extend(raw: RawQuantity, tokens: readonly NumberToken[], last: number): void {
  raw.last = last;
  raw.end = tokens[last]?.end ?? raw.end;
  raw.wordEnd = tokens[last]?.wordEnd ?? raw.end;
}

function attachUnit(raw: RawQuantity, numeral: Numeral, tokens: readonly NumberToken[], text: string): void {
  if (!close(tokens, raw.last, text)) return;
  let at = raw.last + 1;
  let unit = tokens[at]?.word;
  if (unit?.of && close(tokens, at, text)) {
    // Only a scale word takes "of": millions of dollars.
    if (numeral.scale < 1000) return;
    at += 1;
    unit = tokens[at]?.word;
    if (unit?.currency === undefined && unit?.duration === undefined && unit?.bytes === undefined) return;
  }
  if (unit === undefined) return;
  const glued = (tokens[at]?.start ?? 0) === raw.wordEnd;
  if (unit.percent) {
    raw.kind = 'percent';
  } else if (unit.points && numeral.scale === 1) {
    raw.kind = 'other';
    raw.reason = 'points';
  } else if (unit.currency !== undefined && !(unit.sign !== undefined && !glued && tokens[at + 1]?.start === tokens[at]?.end && tokens[at + 1]?.digits !== undefined)) {
    raw.kind = 'money';
    raw.currency = unit.currency;
  } else if (unit.bytes !== undefined) {
    raw.kind = 'bytes';
    raw.unitFactor = unit.bytes;
    raw.value *= unit.bytes;
  } else if (unit.clock && numeral.form === 'digits' && numeral.value <= 24) {
    raw.kind = 'other';
    raw.reason = 'time';
  } else if (unit.duration !== undefined) {
    raw.kind = 'duration';
    raw.unitDuration = unit.duration;
    extend(raw, tokens, at);
    extendDuration(raw, tokens, text);
    return;
  } else if (unit.ordinal !== undefined && numeral.scale === 1) {
    // "100-миллионный"
    raw.kind = 'ordinal';
    raw.value *= unit.ordinal;
    raw.scale = unit.ordinal;
  } else if (unit.times) {
    if (tokens[at + 1]?.word?.comparison && close(tokens, at, text)) raw.kind = 'multiple';
    else raw.times = true;
    return;
  } else if (unit.ordinalEnding && numeral.form === 'digits' && isEnding(raw, tokens, at, text)) {
    raw.kind = 'ordinal';
  } else {
    return;
  }
  extend(raw, tokens, at);
}

/** Whether letters stand right behind the digits, or behind a point (`5.ª`). */
function isEnding(raw: RawQuantity, tokens: readonly NumberToken[], at: number, text: string): boolean {
  const start = tokens[at]?.start ?? 0;
  return start === raw.wordEnd || (start === raw.wordEnd + 1 && text.charCodeAt(raw.wordEnd) === 46);
}

/** Three hours and a half; two hours twenty minutes. */
function extendDuration(raw: RawQuantity, tokens: readonly NumberToken[], text: string): void {
  const next = tokens[raw.last + 1];
  if (next?.word?.plusHalf && close(tokens, raw.last, text)) {
    raw.value += 0.5;
    raw.significantDigits += 1;
    delete raw.article;
    extend(raw, tokens, raw.last + 1);
    return;
  }
  const unit = MINUTES[raw.unitDuration ?? ''];
  if (unit === undefined || raw.scale > 1) return;
  let at = raw.last + 1;
  if (!close(tokens, at - 1, text)) return;
  if ((tokens[at]?.word?.joiner || tokens[at]?.word?.and) && close(tokens, at, text)) at += 1;
  const numeral = readNumeral(tokens, at, text);
  if (numeral === undefined || !close(tokens, numeral.last, text)) return;
  const smaller = tokens[numeral.last + 1]?.word?.duration;
  const factor = smaller === undefined ? undefined : MINUTES[smaller];
  if (smaller === undefined || factor === undefined || factor >= unit || numeral.value * factor >= unit) return;
  raw.value = raw.value * (unit / factor) + numeral.value;
  raw.unitDuration = smaller;
  delete raw.article;
  extend(raw, tokens, numeral.last + 1);
}
