import { timeOf, type DaySpan } from '../dataset/find-evidence';
import type { Figure } from '../dataset/schema';
import { describesUpTo, wasPublic } from './reference-date';

/**
 * The figures in force at a time: the newest that the page could have known, with all that may be as new. A figure of a year
 * may be of any day of it, so it stays in force beside one of a month in that year: agreeing with either is agreeing.
 * @param figures - one count, oldest first
 * @param at - the claim's time; where it is a year, what came into force during it counts too
 * @param page - the page's date
 * @param announced - figures are published before they hold, as limits are: one of a month may not hold yet within that month
 * @returns oldest first; empty where nothing was known
 */
export function inForce(figures: readonly Figure[], at: DaySpan, page: DaySpan, announced = false): readonly Figure[] {
  const known = figures.filter((figure) => describesUpTo(figure, at) && wasPublic(figure, page));
  const starts = known.map((figure) => timeOf(figure).start);
  const before = known
    .filter((figure) => (announced ? timeOf(figure).end : timeOf(figure).start) <= at.start)
    .map((figure) => timeOf(figure).start);
  const pivot = before.length > 0 ? Math.max(...before) : Math.min(...starts);
  return known.filter((figure) => timeOf(figure).end >= pivot);
}

/**
 * The figures that came after those in force, up to the first that describes a time after `at`.
 * @param figures - the same count
 * @param current - what {@link inForce} gave for it
 * @param at - the claim's time
 */
export function nextAfter(figures: readonly Figure[], current: readonly Figure[], at: DaySpan): readonly Figure[] {
  const newest = current.at(-1);
  if (!newest) return [];
  const { end } = timeOf(newest);
  const later = figures.filter((figure) => !current.includes(figure) && timeOf(figure).end > end);
  const first = later.find((figure) => timeOf(figure).start > at.end);
  return first ? later.filter((figure) => timeOf(figure).start <= timeOf(first).start) : later;
}

/** Where a count is going, by its last two times. */
export type Trend = 'growing' | 'falling' | 'unknown';

/**
 * The direction of a count at its end.
 * @param figures - one count, oldest first
 * @returns `unknown` for fewer than two times, where anything may come next
 */
export function trendOf(figures: readonly Figure[]): Trend {
  const newest = figures.at(-1);
  const before = newest && figures.findLast((figure) => timeOf(figure).end < timeOf(newest).start);
  if (!newest || !before) return 'unknown';
  return newest.value >= before.value ? 'growing' : 'falling';
}
