import { daysOf, monthsBefore, type DaySpan } from '../dataset/partial-date';
import type { Figure } from '../dataset/schema';
import type { PartialDate } from '../terms';
import { DATED_AFTER_MONTHS, NEAR_DAYS, PUBLIC_AFTER_DAYS } from './thresholds';

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

/** The days that a figure describes. What the dataset's schema lets pass is a date, so the fallback is never met. */
export const daysOfFigure = (figure: Figure): DaySpan => daysOf(figure.asOf) ?? { start: Infinity, end: Infinity };

/** Whether a figure may describe a time up to `at`: a month, quarter or year counts as any time of it. */
export const describesUpTo = (figure: Figure, at: DaySpan): boolean => daysOfFigure(figure).start <= at.end;

/** Whether a figure describes a time within 45 days of `at`, before or after. */
export function describesNear(figure: Figure, at: DaySpan): boolean {
  const { start, end } = daysOfFigure(figure);
  return start - at.end <= NEAR_DAYS && at.start - end <= NEAR_DAYS;
}

/** Whether two periods share a day. */
export const overlap = (a: DaySpan, b: DaySpan): boolean => a.start <= b.end && b.start <= a.end;

/**
 * Whether a page of that date could have known the figure: it was published by then, or its time had ended 45 days before,
 * since many sources on record are later than the first publication.
 */
export function wasPublic(figure: Figure, page: DaySpan): boolean {
  const { end } = daysOfFigure(figure);
  if (end + PUBLIC_AFTER_DAYS <= page.start) return true;
  return figure.sources.some(({ published }) => {
    const days = published === null ? null : daysOf(published);
    return days !== null && days.end <= page.start;
  });
}

/** Whether a figure's time ended more than that many calendar months before `at` began. */
export const isOlderThan = (figure: Figure, at: DaySpan, months: number): boolean => daysOfFigure(figure).end < monthsBefore(at.start, months);

/** Whether a figure is too old to speak for `at`. Limits, deals and incidents never are; ask `ages` first. */
export const isDated = (figure: Figure, at: DaySpan): boolean => isOlderThan(figure, at, DATED_AFTER_MONTHS);
