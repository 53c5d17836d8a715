import { isDigitCode } from '../text/characters';
import type { OtherReason } from './quantity';
import { followsClosely, type NumberToken } from './number-token';
import type { RawQuantity } from './raw-quantity';

const COLON = 58;
const SLASH = 47;
const HYPHEN = 45;
const PLUS = 43;

/**
 * Marks numbers that count nothing as `other`, each with its reason: years, dates, hours, scores, labels, names.
 * @param raws - the numbers of a text; changed in place
 * @param tokens - the tokens that they were read from
 * @param text - the normalised text
 */
export function spotNumbersOfNoCount(raws: RawQuantity[], tokens: readonly NumberToken[], text: string): void {
  for (let index = 0; index < raws.length; index += 1) {
    const raw = raws[index];
    if (raw === undefined) continue;
    const next = raws[index + 1];
    if (raw.kind === 'duration') {
      // "2016 году", "2016 yılında": the year, not so many years.
      const digits = tokens[raw.first]?.digits;
      if (
        raw.unitDuration === 'P1Y' &&
        digits !== undefined &&
        digits.end - digits.start === 4 &&
        raw.value >= 1900 &&
        raw.value <= 2100 &&
        !digits.grouped
      )
        mark(raw, 'year');
      joinClockTime(raw, next, tokens, text);
      continue;
    }
    // "auf Rang zwei", "number three": a place in a row is written in words too.
    if (
      raw.form === 'words' &&
      raw.kind === 'count' &&
      raw.scale === 1 &&
      closeBefore(tokens, raw.first, text) &&
      tokens[raw.first - 1]?.word?.label
    )
      mark(raw, 'label');
    if (raw.form !== 'digits' || raw.scale > 1) continue;
    if (raw.kind === 'count' || raw.kind === 'ordinal') spotPlain(raw, next, tokens, text);
  }
}

/** `1 h 30` and `17 h 30` look alike: an hour of the day, unless a hedge says how long. */
function joinClockTime(raw: RawQuantity, next: RawQuantity | undefined, tokens: readonly NumberToken[], text: string): void {
  if (
    raw.unitDuration !== 'PT1H' ||
    next === undefined ||
    !(next.kind === 'count' || next.reason === 'leading-zero') ||
    next.form !== 'digits' ||
    (next.start > raw.wordEnd && text.slice(raw.wordEnd, next.start) !== ' ')
  )
    return;
  if (next.end - next.start !== 2 || next.value > 59) return;
  raw.value = raw.value * 60 + next.value;
  raw.unitDuration = 'PT1M';
  raw.end = raw.wordEnd = next.end;
  raw.last = next.last;
  next.weak = true;
  if (raw.value >= FIRST_CLOCK_HOUR || tokens[raw.first - 1]?.word?.before === undefined || !closeBefore(tokens, raw.first, text))
    mark(raw, 'time');
}

/** From one in the afternoon on hours and minutes are those of the day, in minutes ("à partir de 17 h 40"). */
const FIRST_CLOCK_HOUR = 780;

function mark(raw: RawQuantity, reason: OtherReason): void {
  raw.kind = 'other';
  raw.reason = reason;
}

function closeBefore(tokens: readonly NumberToken[], first: number, text: string): boolean {
  const before = tokens[first - 1];
  const token = tokens[first];
  return before !== undefined && token !== undefined && followsClosely(before, token, text);
}

function spotPlain(raw: RawQuantity, next: RawQuantity | undefined, tokens: readonly NumberToken[], text: string): void {
  const token = tokens[raw.first];
  const digits = token?.digits;
  if (token === undefined || digits === undefined) return;
  const before = closeBefore(tokens, raw.first, text) ? tokens[raw.first - 1]?.word : undefined;
  const behindToken = tokens[raw.last + 1];
  const behind = behindToken !== undefined && isNear(raw.wordEnd, behindToken.start, text) ? behindToken.word : undefined;
  const sign = text.charCodeAt(raw.end);
  const digitBehindSign = isDigitCode(text.charCodeAt(raw.end + 1));
  const signBefore = text.charCodeAt(raw.start - 1);
  const digitBeforeSign = isDigitCode(text.charCodeAt(raw.start - 2));

  if (digits.reason !== undefined) return mark(raw, digits.reason);
  // "+91": the prefix of a country's telephones.
  if (
    text.charCodeAt(raw.start - 1) === PLUS &&
    raw.kind === 'count' &&
    digits.end - digits.start <= 3 &&
    digits.decimals === 0 &&
    !digits.grouped &&
    !isDigitCode(text.charCodeAt(raw.start - 2))
  )
    return mark(raw, 'label');
  if (digits.pointed && raw.kind === 'count' && /^[0-2]?\d\.[0-5]\d$/.test(text.slice(raw.start, raw.end))) return mark(raw, 'time');
  if (token.partOfName) return readGluedTime(raw, before?.before !== undefined, text);
  if ((sign === COLON && digitBehindSign) || (signBefore === COLON && digitBeforeSign)) return mark(raw, 'time');
  if (sign === SLASH && digitBehindSign) return spotFraction(raw, next, text);
  if (signBefore === SLASH) return mark(raw, digitBeforeSign ? 'date' : 'name');
  if (text.charCodeAt(raw.start - 1) === 91 && sign === 93) return mark(raw, 'footnote');
  // "its staff number 2,500" is a verb.
  if (before?.label && !digits.grouped) return mark(raw, 'label');
  // "15. uygulama", "der 31. dezember": a point before a small letter makes a number in a row.
  if (raw.kind === 'count' && Number.isInteger(raw.value) && raw.value < 1000 && /^\. \p{Ll}/u.test(text.slice(raw.end, raw.end + 3)))
    return mark(raw, 'label');
  const day = Number.isInteger(raw.value) && raw.value >= 1 && raw.value <= 31 && !digits.grouped;
  const year = isYear(raw, digits.grouped);
  if (day && (behind?.month || (behind?.of && monthFollows(tokens, raw.last + 1, text)))) return mark(raw, 'date');
  if (before?.month && (day || year) && behind?.percent === undefined) return mark(raw, year ? 'year' : 'date');
  if (year && before?.before === undefined && raw.kind === 'count') {
    // "2000 personnes": a round number before a word may count; any other four digits of our times are a year.
    const counts = raw.value % 100 === 0 && before?.beforeYear === undefined && sign === 32 && /\p{L}/u.test(text.charAt(raw.end + 1));
    if (!counts) mark(raw, 'year');
  }
  // 2015-2016, 2015/16
  if (year && sign === HYPHEN && digitBehindSign) {
    mark(raw, 'year');
    if (next !== undefined && next.start === raw.end + 1 && next.end - next.start === 2) mark(next, 'year');
  }
}

function isYear(raw: RawQuantity, grouped: boolean): boolean {
  return raw.end - raw.start === 4 && !grouped && Number.isInteger(raw.value) && raw.value >= 1900 && raw.value <= 2100;
}

/** `17h30`: an hour of the day, unless a hedge says how long. Any other letters make the digits part of a name. */
function readGluedTime(raw: RawQuantity, hedged: boolean, text: string): void {
  const minutes = /^h([0-5]\d)(?!\d)/i.exec(text.slice(raw.end, raw.end + 4))?.[1];
  if (minutes === undefined) return mark(raw, 'name');
  raw.value = raw.value * 60 + Number(minutes);
  raw.unitDuration = 'PT1M';
  raw.end = raw.wordEnd = raw.end + 3;
  raw.significantDigits = 2;
  if (hedged && raw.value < FIRST_CLOCK_HOUR) raw.kind = 'duration';
  else mark(raw, 'time');
}

/** A day may have a point behind it: `5. Mai`. */
function isNear(end: number, start: number, text: string): boolean {
  const gap = text.slice(end, Math.min(start, end + 3));
  return start - end <= 2 && (gap === '' || gap === ' ' || gap === '-' || gap === '. ' || gap === '.');
}

function monthFollows(tokens: readonly NumberToken[], index: number, text: string): boolean {
  const of = tokens[index];
  const month = tokens[index + 1];
  return of !== undefined && month?.word?.month === true && followsClosely(of, month, text);
}

/** `3/4` is a part of a whole; `24/7`, `9/11`, `12/05` are not. */
function spotFraction(raw: RawQuantity, next: RawQuantity | undefined, text: string): void {
  const whole = next !== undefined && next.start === raw.end + 1 && next.form === 'digits' && next.scale === 1 ? next.value : 0;
  const round = (whole >= 2 && whole <= 10) || whole === 20 || whole === 100;
  if (next === undefined || !round || raw.value >= whole || next.kind !== 'count' || text.charCodeAt(next.end) === SLASH)
    return mark(raw, 'date');
  raw.kind = 'share';
  raw.value = Math.round((raw.value / whole) * 1000) / 10;
  raw.end = raw.wordEnd = next.end;
  raw.last = next.last;
  next.weak = true;
}
