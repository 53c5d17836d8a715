import type { PartialDate } from '../terms';

/** Milliseconds in a day; days are counted in UTC, which has no summer time. */
const MS_A_DAY = 86_400_000;

/** The first and the last day of a period, as days since 1 January 1970. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

const dayNumber = (year: number, monthIndex: number, day: number): number => Date.UTC(year, monthIndex, day) / MS_A_DAY;

/** The same dates are asked for again and again; this many are remembered, about three times those of the dataset. */
const REMEMBERED = 4096;
const remembered = new Map<PartialDate, DaySpan | null>();

/**
 * The days that a day, month, quarter or year covers.
 * @param date - such as `2016-02-23`, `2016-02`, `2016-Q1` or `2016`
 * @returns first and last day, both inclusive; null where the text is no such period or the day does not exist
 */
export function daysOf(date: PartialDate): DaySpan | null {
  const known = remembered.get(date);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const span = parseDays(date);
  remembered.set(date, span);
  return span;
}

function parseDays(date: PartialDate): DaySpan | null {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(\d\d))?))?$/.exec(date);
  if (!parts) return null;
  const [, yearText, quarterText, monthText, dayText] = parts;
  const year = Number(yearText);
  if (quarterText) return { start: dayNumber(year, Number(quarterText) * 3 - 3, 1), end: dayNumber(year, Number(quarterText) * 3, 0) };
  if (!monthText) return { start: dayNumber(year, 0, 1), end: dayNumber(year, 11, 31) };
  const month = Number(monthText) - 1;
  const lastDay = dayNumber(year, month + 1, 0);
  if (!dayText) return { start: dayNumber(year, month, 1), end: lastDay };
  const day = dayNumber(year, month, Number(dayText));
  return day > lastDay || Number(dayText) < 1 ? null : { start: day, end: day };
}

/**
 * The day `months` calendar months before a day; the 31st falls back to the last day of a shorter month.
 * @param day - days since 1 January 1970
 * @param months - whole months, 0 or more
 * @returns days since 1 January 1970
 */
export function monthsBefore(day: number, months: number): number {
  const date = new Date(day * MS_A_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() - months;
  return Math.min(dayNumber(year, month, date.getUTCDate()), dayNumber(year, month + 1, 0));
}

/**
 * Orders figures by the time that they describe: by its end, then the longer period first.
 * @param a - a day, month, quarter or year
 * @param b - another
 * @returns negative where `a` comes first; what is no date comes last
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  if (a === b) return 0;
  const [first, second] = [daysOf(a), daysOf(b)];
  if (!first || !second) return Number(!first) - Number(!second);
  return first.end - second.end || first.start - second.start;
}
