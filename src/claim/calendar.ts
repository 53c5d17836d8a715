import type { IsoDuration, PartialDate } from '../terms';
import type { TimeUnit } from '../languages/time-words';

/** A date as exact as it is known: a year, one of its quarters, one of its months, or a day. Months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

const pattern = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/;

/**
 * Takes a date apart.
 * @param date - `2016`, `2016-Q1`, `2016-02` or `2016-02-23`
 * @returns its parts, or null where it is none of these
 */
export function parseDate(date: PartialDate): CalendarDate | null {
  const match = pattern.exec(date);
  if (match === null) return null;
  const [, year, quarter, month, day] = match;
  if (quarter !== undefined) return { year: Number(year), quarter: Number(quarter) };
  if (month === undefined) return { year: Number(year) };
  return day === undefined ? { year: Number(year), month: Number(month) } : { year: Number(year), month: Number(month), day: Number(day) };
}

/** Writes a date as the dataset does. */
export function formatDate({ year, quarter, month, day }: CalendarDate): PartialDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether such a day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The first day of what a date covers, as days since 1970. */
export function firstDay({ year, quarter, month, day }: CalendarDate): number {
  return Date.UTC(year, (month ?? (quarter === undefined ? 1 : quarter * 3 - 2)) - 1, day ?? 1) / 86_400_000;
}

/** The last day of what a date covers, as days since 1970. */
export function lastDay(date: CalendarDate): number {
  if (date.day !== undefined) return firstDay(date);
  const months = date.month !== undefined ? 1 : date.quarter !== undefined ? 3 : 12;
  return firstDay(addMonths({ ...date, day: 1, month: date.month ?? (date.quarter ?? 1) * 3 - 2 }, months)) - 1;
}

/**
 * Moves a date by months and keeps it as exact as it was; a year moves by whole years, rounded, a quarter by whole quarters.
 * A day that the month reached doesn't have becomes its last.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  if (date.quarter !== undefined) {
    const index = date.year * 4 + date.quarter - 1 + Math.round(months / 3);
    return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
  }
  if (date.month === undefined) return { year: date.year + Math.round(months / 12) };
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return date.day === undefined ? { year, month } : { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** The day that lies a number of days after 1 January 1970. */
export function dayAt(days: number): CalendarDate {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month that a date begins in; of a year its first, which is why it should only be asked of something shorter. */
export function monthOf(date: CalendarDate): CalendarDate {
  return { year: date.year, month: date.month ?? (date.quarter ?? 1) * 3 - 2 };
}

const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** How many months a unit has; undefined for those that are counted in days or less. */
export function monthsIn(unit: TimeUnit): number | undefined {
  return MONTHS[unit];
}

/**
 * Writes a stretch of time as an ISO 8601 duration with one unit, the way the dataset does: weeks are days, quarters and halves
 * are months, a half of something is written in the next smaller unit (`PT36H`, `P18M`).
 * @param count - how many, more than 0; halves are allowed
 * @param unit - of what
 * @returns the duration; null where a fraction can't be written without a remainder
 */
export function durationOf(count: number, unit: TimeUnit): IsoDuration | null {
  const [size, letter, smaller, smallerLetter] = NOTATION[unit];
  const whole = count * size;
  if (Number.isInteger(whole)) return letter.replace('#', String(whole));
  const parts = whole * smaller;
  return Number.isInteger(parts) && parts > 0 ? smallerLetter.replace('#', String(parts)) : null;
}

/**
 * The date that lay a stretch before another: what "it grew from 800 to 1,000 in nine months" says of the 800.
 * @param date - the later end, mostly the page's date
 * @param duration - as `durationOf` writes it
 * @returns a month, or the year from two years on; null for stretches under a month
 */
export function dateBefore(date: PartialDate, duration: IsoDuration): PartialDate | null {
  const from = parseDate(date);
  const match = /^P(\d+)([MY])$/.exec(duration);
  if (from === null || match === null) return null;
  const months = Number(match[1]) * (match[2] === 'Y' ? 12 : 1);
  const before = addMonths(from, -months);
  if (before.quarter !== undefined) return formatDate(before);
  return formatDate(
    before.month === undefined || (match[2] === 'Y' && months > 12) ? { year: before.year } : { year: before.year, month: before.month },
  );
}

const NOTATION: Readonly<Record<TimeUnit, readonly [size: number, form: string, smaller: number, smallerForm: string]>> = {
  second: [1, 'PT#S', 0, ''],
  minute: [1, 'PT#M', 60, 'PT#S'],
  hour: [1, 'PT#H', 60, 'PT#M'],
  day: [1, 'P#D', 24, 'PT#H'],
  week: [7, 'P#D', 24, 'PT#H'],
  month: [1, 'P#M', 30, 'P#D'],
  quarter: [3, 'P#M', 30, 'P#D'],
  half: [6, 'P#M', 30, 'P#D'],
  year: [1, 'P#Y', 12, 'P#M'],
  decade: [10, 'P#Y', 12, 'P#M'],
};
