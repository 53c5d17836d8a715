import type { IsoDuration } from '../terms';

/** How many of the smallest unit of its kind a unit holds: months for calendar units, seconds for the rest. */
const MONTHS: Readonly<Record<string, number>> = { Y: 12, M: 1 };
const SECONDS: Readonly<Record<string, number>> = { W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1 };

/** The length of a time: calendar months, or seconds. A month is not 30 days, so the two never compare. */
export interface WindowLength {
  readonly months: number;
  readonly seconds: number;
}

/**
 * The length of a window.
 * @param window - an ISO 8601 duration of one unit, such as `P1D`, `PT24H`, `P3M`
 * @returns months and seconds, one of them 0; null where the text is no such duration
 */
export function lengthOf(window: IsoDuration): WindowLength | null {
  const parts = /^P(?:(\d+)([YMWD])|(T)(\d+)([HMS]))$/.exec(window);
  if (!parts) return null;
  const [, dateCount, dateUnit, time, timeCount, timeUnit] = parts;
  const count = Number(dateCount ?? timeCount);
  const unit = time ? `T${timeUnit}` : (dateUnit ?? '');
  const months = MONTHS[unit];
  return months === undefined ? { months: 0, seconds: count * (SECONDS[unit] ?? 0) } : { months: count * months, seconds: 0 };
}

/**
 * A text that is the same for windows of the same length: `P1D` and `PT24H`, `P1Y` and `P12M`.
 * @param window - an ISO 8601 duration, null for a state
 * @returns the text, `-` for a state
 */
export function windowKey(window: IsoDuration | null): string {
  if (window === null) return '-';
  const length = lengthOf(window);
  return length ? `${length.months}m${length.seconds}s` : window;
}

/**
 * Whether a count ran for less than a month: a burst, which is a fact of its own.
 * @param window - an ISO 8601 duration, null for a state
 * @returns false for a state and for 28 days or more
 */
export function isShorterThanMonth(window: IsoDuration | null): boolean {
  const length = window === null ? null : lengthOf(window);
  return length !== null && length.months === 0 && length.seconds < 28 * 86_400;
}
