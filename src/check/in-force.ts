import type { DaySpan } from '../dataset/partial-date';
import type { Figure } from '../dataset/schema';
import { daysOfFigure, describesUpTo, wasPublic } from './reference-date';

/**
 * The figures in force at a time: the newest that the page could have known, with all that may be as new. A figure of a year
 * may be of any day of it, so it stays in force beside one of a month in that year: agreeing with either is agreeing.
 * @param figures - one series, oldest first
 * @param at - the claim's time; where it is a year, what came into force during it counts too
 * @param page - the page's date
 * @returns oldest first; empty where nothing was known
 */
export function inForce(figures: readonly Figure[], at: DaySpan, page: DaySpan): readonly Figure[] {
  const known = figures.filter((figure) => describesUpTo(figure, at) && wasPublic(figure, page));
  const starts = known.map((figure) => daysOfFigure(figure).start);
  const before = starts.filter((start) => start <= at.start);
  const pivot = before.length > 0 ? Math.max(...before) : Math.min(...starts);
  return known.filter((figure) => daysOfFigure(figure).end >= pivot);
}

/**
 * The figures that came after those in force, up to the first that describes a time after `at`.
 * @param figures - the same series
 * @param current - what {@link inForce} gave for it
 * @param at - the claim's time
 */
export function nextAfter(figures: readonly Figure[], current: readonly Figure[], at: DaySpan): readonly Figure[] {
  const newest = current.at(-1);
  if (!newest) return [];
  const { end } = daysOfFigure(newest);
  const later = figures.filter((figure) => !current.includes(figure) && daysOfFigure(figure).end > end);
  const first = later.find((figure) => daysOfFigure(figure).start > at.end);
  return first ? later.filter((figure) => daysOfFigure(figure).start <= daysOfFigure(first).start) : later;
}

/** Where a series is going, by its last two times. */
export type Trend = 'growing' | 'falling' | 'unknown';

/**
 * The direction of a series at its end.
 * @param figures - one series, oldest first
 * @returns `unknown` for fewer than two times, where anything may come next
 */
export function trendOf(figures: readonly Figure[]): Trend {
  const newest = figures.at(-1);
  const before = newest && figures.findLast((figure) => daysOfFigure(figure).end < daysOfFigure(newest).start);
  if (!newest || !before) return 'unknown';
  return newest.value >= before.value ? 'growing' : 'falling';
}
