import { daysOf, monthsBefore, timeOf, type DaySpan } from '../dataset/find-evidence';
import type { Figure } from '../dataset/schema';
import type { PartialDate } from '../terms';
import { DATED_AFTER_MONTHS, NEAR_DAYS } from './thresholds';

/** When the claim speaks of and what could be known then; each null where nobody knows. */
export interface ReferenceTime {
  /** The claim's own date, else the page's. */
  readonly date: PartialDate | null;
  /** The days of that date. */
  readonly at: DaySpan | null;
  /** The days of the page's date. */
  readonly page: DaySpan | null;
}

/**
 * The time against which figures are held.
 * @param asOf - the claim's own date, null where its text names none
 * @param published - the page's date, null where unknown
 */
export function referenceTime(asOf: PartialDate | null, published: PartialDate | null): ReferenceTime {
  const date = asOf ?? published;
  return { date, at: date === null ? null : daysOf(date), page: published === null ? null : daysOf(published) };
}

/** Whether a figure may describe a time up to `at`: a month, quarter or year counts as any time of it. */
export const describesUpTo = (figure: Figure, at: DaySpan): boolean => timeOf(figure).start <= at.end;

/** The days between a figure's time and `at`; 0 where they share one. */
export function daysApart(figure: Figure, at: DaySpan): number {
  const { start, end } = timeOf(figure);
  return Math.max(0, start - at.end, at.start - end);
}

/** Whether a figure describes a time within 45 days of `at`, before or after. */
export const describesNear = (figure: Figure, at: DaySpan): boolean => daysApart(figure, at) <= NEAR_DAYS;

/** Whether two periods share a day. */
export const overlap = (a: DaySpan, b: DaySpan): boolean => a.start <= b.end && b.start <= a.end;

/** Whether a page could have known the figure. A page dated to a month or year may be of its first day. */
export const wasPublic = (figure: Figure, page: DaySpan): boolean => timeOf(figure).publicFrom <= page.start;

/** Whether a figure's time ended more than that many calendar months before `at` began. */
export const isOlderThan = (figure: Figure, at: DaySpan, months: number): boolean => timeOf(figure).end < monthsBefore(at.start, months);

/** Whether a figure is too old to speak for `at`. Limits, deals and incidents never are; ask `ages` first. */
export const isDated = (figure: Figure, at: DaySpan): boolean => isOlderThan(figure, at, DATED_AFTER_MONTHS);
