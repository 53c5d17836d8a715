import type { IsoDuration } from '../../terms';
import { dayAt, firstDay, type CalendarDate } from '../calendar';
import type { MomentKind } from '../moment';

/** A date found at a mark. */
export interface FoundDate {
  /** Index of the last mark. */
  readonly last: number;
  readonly kind: MomentKind;
  readonly date: CalendarDate | null;
  readonly ahead?: CalendarDate;
  readonly length: IsoDuration | null;
  readonly endsOn?: CalendarDate;
  /** The year stands in the text or follows from words such as "last". */
  readonly hasYear: boolean;
  readonly bare?: true;
  readonly anchored?: true;
  /** The date of an event that the present lies a stretch after: "13 months after it stood at 700". */
  readonly after?: true;
}

/** What dates are resolved against. */
export interface DateContext {
  readonly page: CalendarDate | null;
  /** The date that the text named last. */
  readonly anchor: CalendarDate | null;
  /** How long the stretch was that the anchor ended, where the same text named it. */
  readonly stretch?: IsoDuration | null;
  /** A year or season named shortly before in the same sentence: "im Sommer 2022, genauer im Juni". */
  readonly yearNearby: number | null;
  /** The month that was named with that year, after which one without year lies: "in January 2021 …, on 11 January". */
  readonly monthNearby: number | null;
}

/** A day found, up to a mark; `hasYear` where the text says which year. */
export function foundDay(last: number, date: CalendarDate, hasYear: boolean): FoundDate {
  return { last, kind: 'day', date, length: 'P1D', hasYear };
}

/** A month found, up to a mark; `hasYear` where the text says which year. */
export function foundMonth(last: number, date: CalendarDate, hasYear: boolean): FoundDate {
  return { last, kind: 'month', date, length: 'P1M', hasYear };
}

/**
 * The day that lies some days or weeks from another.
 * @param last - index of the last mark
 * @param from - a day
 * @param count - how many, negative for earlier
 * @param unit - of what
 * @param whole - a stretch is all of it ("in the week before") and not the day at its end ("a week later")
 */
export function daysFrom(last: number, from: CalendarDate, count: number, unit: 'day' | 'week', whole: boolean): FoundDate {
  const days = Math.round(count * (unit === 'week' ? 7 : 1));
  return {
    ...foundDay(last, dayAt(firstDay(from) + days), true),
    length: whole || days === 1 ? `P${Math.abs(days)}D` : null,
    anchored: true,
  };
}

/** How long a date lasts: a quarter, a month or a year. */
export function lengthOf(date: CalendarDate): IsoDuration {
  if (date.quarter !== undefined) return 'P3M';
  return date.month === undefined ? 'P1Y' : 'P1M';
}
