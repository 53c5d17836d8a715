import { METRICS, type IsoDuration, type Metric, type PartialDate } from '../terms';
import { timeOf } from './figure-time';
import { daysOf, monthsBefore } from './partial-date';
import type { Figure } from './schema';
import { isShorterThanMonth } from './window-length';

/** After this long, a figure that is not made to last no longer tells how things stand. */
export const DATED_AFTER_MONTHS = 18;

const DEALS: ReadonlySet<Metric> = new Set(['fine', 'funding', 'debt', 'acquisition-price', 'valuation']);
const INCIDENTS: ReadonlySet<Metric> = new Set(['people-affected', 'outage-minutes', 'outage-reports']);
const COUNTED_BY_PERIOD: ReadonlySet<Metric> = new Set(['revenue', 'profit', 'accounts-banned', 'content-removed', 'data-requests']);
/** Money is always of a period; bans, removals and requests may be counted since launch. */
const ALWAYS_OF_PERIOD: ReadonlySet<Metric> = new Set(['revenue', 'profit']);

/** What decides whether a claim or figure is one of a kind. */
interface Kind {
  readonly metric: Metric;
  readonly window: IsoDuration | null;
  readonly event?: string | null | undefined;
}

/**
 * Whether the metric is one that is counted anew for each period, so that only figures of the same period compare.
 * @param metric - the metric
 * @returns true for revenue, profit, bans, removals and requests
 */
export function isCountedByPeriod(metric: Metric): boolean {
  return COUNTED_BY_PERIOD.has(metric);
}

/**
 * Whether another value is another fact and not a contradiction: deals, incidents, bursts of new users, counts of a period.
 * @param kind - metric, window and event of a claim or figure
 */
export function isSingleFact({ metric, window, event }: Kind): boolean {
  if (event || DEALS.has(metric) || INCIDENTS.has(metric) || ALWAYS_OF_PERIOD.has(metric)) return true;
  if (metric === 'new-users') return isShorterThanMonth(window);
  return COUNTED_BY_PERIOD.has(metric) && window !== null;
}

/**
 * Whether a figure stands until another replaces it, however old: limits, deals and incidents.
 * @param figure - metric, window and event of a figure
 */
export function holdsUntilReplaced({ metric, event }: Kind): boolean {
  return Boolean(event) || METRICS[metric].group === 'limits' || DEALS.has(metric) || INCIDENTS.has(metric);
}

/**
 * The day before which what ended is too old to tell how things stood.
 * @param at - the reference date; of a month or year, its first day counts
 * @returns days since 1970; minus infinity where `at` is no date, so that nothing is too old
 */
export function datedBefore(at: PartialDate): number {
  const moment = daysOf(at);
  return moment === null ? Number.NEGATIVE_INFINITY : monthsBefore(moment.start, DATED_AFTER_MONTHS);
}

/**
 * Whether a figure is too old to tell how things stood.
 * @param figure - the figure
 * @param at - the reference date; of a month or year, its first day counts
 * @returns true if the figure ended more than 18 months before and does not hold until replaced
 */
export function isDated(figure: Figure, at: PartialDate): boolean {
  return !holdsUntilReplaced(figure) && timeOf(figure).end < datedBefore(at);
}
