import type { IsoDuration } from '../terms';
import type { NumberToken } from './number-token';
import type { Numeral } from './numeral';
import { extendTo, isFollowedClosely, type RawQuantity } from './raw-quantity';
import { readNumeral } from './read-numeral';

/**
 * Gives a number the unit that stands behind it: a currency, per cent, bytes, a time, an ordinal's ending.
 * @param raw - the quantity, changed in place
 * @param numeral - its number
 * @param tokens - the tokens of the text
 * @param text - the normalised text
 */
export function attachUnit(raw: RawQuantity, numeral: Numeral, tokens: readonly NumberToken[], text: string): void {
  if (!isFollowedClosely(tokens, raw.last, text)) return;
  let at = raw.last + 1;
  let unit = tokens[at]?.word;
  if (unit?.of && isFollowedClosely(tokens, at, text)) {
    // Only a noun takes "of": millions of dollars, una quarantina di dollari.
    if (numeral.scale < 1000 && numeral.form !== 'words') return;
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
  } else if (
    unit.currency !== undefined &&
    !(unit.sign !== undefined && !glued && tokens[at + 1]?.start === tokens[at]?.end && tokens[at + 1]?.digits !== undefined)
  ) {
    raw.kind = 'money';
    raw.currency = unit.currency;
  } else if (unit.bytes !== undefined) {
    raw.kind = 'bytes';
    raw.unitFactor = unit.bytes;
    raw.value *= unit.bytes;
  } else if (unit.clock && numeral.form === 'digits' && numeral.value <= 24) {
    raw.kind = 'other';
    raw.reason = 'time';
  } else if (unit.duration !== undefined && (numeral.scale < LARGEST_SPAN || !unit.duration.startsWith('P1'))) {
    raw.kind = 'duration';
    raw.unitDuration = unit.duration;
    extendTo(raw, tokens, at);
    extendDuration(raw, tokens, text);
    return;
  } else if (unit.ordinal !== undefined && numeral.scale === 1) {
    // "100-миллионный"
    raw.kind = 'ordinal';
    raw.value *= unit.ordinal;
    raw.scale = unit.ordinal;
  } else if (unit.times) {
    if (numeral.value < LARGEST_MULTIPLE && tokens[at + 1]?.word?.comparison && isFollowedClosely(tokens, at, text)) raw.kind = 'multiple';
    else raw.times = true;
    return;
  } else if (unit.ordinalEnding && numeral.form === 'digits' && isEnding(raw, tokens, at, text)) {
    raw.kind = 'ordinal';
  } else {
    return;
  }
  extendTo(raw, tokens, at);
}

/** Nothing lasts for millions of days or years: "573 млн год назад" counts what it was a year ago. */
const LARGEST_SPAN = 1_000_000;
/** Nothing is compared with more times its size: "119.000 veces el lunes". */
const LARGEST_MULTIPLE = 1_000;

/** Whether letters stand right behind the digits, or behind a point (`5.ª`). */
function isEnding(raw: RawQuantity, tokens: readonly NumberToken[], at: number, text: string): boolean {
  const start = tokens[at]?.start ?? 0;
  return start === raw.wordEnd || (start === raw.wordEnd + 1 && text.charCodeAt(raw.wordEnd) === 46);
}

const MINUTES: Readonly<Record<IsoDuration, number>> = { PT1S: 1 / 60, PT1M: 1, PT1H: 60, P1D: 1440, P1W: 10080 };

/** Three hours and a half; two hours twenty minutes. */
function extendDuration(raw: RawQuantity, tokens: readonly NumberToken[], text: string): void {
  const next = tokens[raw.last + 1];
  if (next?.word?.plusHalf && isFollowedClosely(tokens, raw.last, text)) {
    raw.value += 0.5;
    raw.significantDigits += 1;
    delete raw.article;
    extendTo(raw, tokens, raw.last + 1);
    return;
  }
  const unit = MINUTES[raw.unitDuration ?? ''];
  if (unit === undefined || raw.scale > 1) return;
  let at = raw.last + 1;
  if (!isFollowedClosely(tokens, at - 1, text)) return;
  if ((tokens[at]?.word?.joiner || tokens[at]?.word?.and) && isFollowedClosely(tokens, at, text)) at += 1;
  const numeral = readNumeral(tokens, at, text);
  if (numeral === undefined || !isFollowedClosely(tokens, numeral.last, text)) return;
  const smaller = tokens[numeral.last + 1]?.word?.duration;
  const factor = smaller === undefined ? undefined : MINUTES[smaller];
  if (smaller === undefined || factor === undefined || factor >= unit || numeral.value * factor >= unit) return;
  raw.value = raw.value * (unit / factor) + numeral.value;
  raw.unitDuration = smaller;
  delete raw.article;
  extendTo(raw, tokens, numeral.last + 1);
}
