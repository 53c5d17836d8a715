import type { Claim } from '../claim/claim';
import { METRICS, type IsoDuration, type Metric } from '../terms';
import { BURST_BELOW_DAYS } from './thresholds';

/**
 * What kind of fact a number is, which decides how figures of other times bear on it.
 * - `state`: holds for a while and ages (audiences, shares, daily messages)
 * - `standing`: holds until a newer figure (limits)
 * - `period-count`: counts a stated month, quarter or year (revenue, bans, requests)
 * - `burst`: people who joined within days
 * - `single`: happened once (fines, prices, incidents)
 */
export type FactKind = 'state' | 'standing' | 'period-count' | 'burst' | 'single';

const DAYS_IN: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };

/** Metrics that are always counts of the period they name. */
const PERIOD_METRICS: ReadonlySet<Metric> = new Set(['revenue', 'profit', 'accounts-banned', 'content-removed', 'data-requests']);

/** Metrics of what happened once. */
const SINGLE_METRICS: ReadonlySet<Metric> = new Set([
  'fine', 'funding', 'debt', 'acquisition-price', 'valuation', 'people-affected', 'outage-minutes', 'outage-reports',
]);

/**
 * The length of a window in days, for telling bursts from periods.
 * @param window - ISO 8601 duration
 * @returns days; 0 for less than a day, a month taken as 30 and a year as 365
 */
export function daysIn(window: IsoDuration): number {
  const parts = /^P(\d+)([DWMY])$/.exec(window);
  return parts ? Number(parts[1]) * (DAYS_IN[parts[2] ?? ''] ?? 0) : 0;
}

/**
 * The kind of fact that a claim states.
 * Downloads of a stated time are a period's count too, though of a growing app: another month's downloads are another number.
 */
export function factKindOf({ metric, window }: Pick<Claim, 'metric' | 'window'>): FactKind {
  if (METRICS[metric].group === 'limits') return 'standing';
  if (SINGLE_METRICS.has(metric)) return 'single';
  if (PERIOD_METRICS.has(metric)) return 'period-count';
  if (METRICS[metric].group === 'growth' && window !== null) return daysIn(window) < BURST_BELOW_DAYS ? 'burst' : 'period-count';
  return 'state';
}

/** Whether another value is another fact, so that it can neither replace nor contradict this one. */
export const isSingleFact = (kind: FactKind): boolean => kind === 'single' || kind === 'burst' || kind === 'period-count';

/** Whether figures of this kind lose their say as they age. */
export const ages = (kind: FactKind): boolean => kind === 'state' || kind === 'burst';
