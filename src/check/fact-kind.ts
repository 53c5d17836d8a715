import type { Claim } from '../claim/claim';
import { isCountedByPeriod, isSingleFact } from '../dataset/find-evidence';
import { isShorterThanMonth, lengthOf } from '../dataset/window-length';
import { METRICS, type IsoDuration, type Metric } from '../terms';

/**
 * What kind of fact a number is, which decides how figures of other times bear on it.
 * - `state`: holds for a while and ages (audiences, shares, daily messages)
 * - `standing`: holds until a newer figure (limits)
 * - `period-count`: counts a stated month, quarter or year (revenue, bans, requests, a quarter's downloads)
 * - `burst`: people who joined within days
 * - `single`: happened once (fines, prices, incidents)
 */
export type FactKind = 'state' | 'standing' | 'period-count' | 'burst' | 'single';

/** Averages for each user: a rate that goes on, whatever the length of its window. */
const AVERAGES: ReadonlySet<Metric> = new Set(['opens-per-user', 'minutes-per-user']);

const isLongerThanMonth = (window: IsoDuration): boolean => (lengthOf(window)?.months ?? 0) > 1;

/**
 * The kind of fact that a claim states. Downloads of a month and messages of a year are counts of a period too: another
 * period's are another number.
 */
export function factKindOf({ metric, window, event }: Pick<Claim, 'metric' | 'window' | 'event'>): FactKind {
  const { group } = METRICS[metric];
  if (group === 'limits') return 'standing';
  if (isCountedByPeriod(metric)) return 'period-count';
  if (group === 'growth' && window !== null) return isShorterThanMonth(window) ? 'burst' : 'period-count';
  if (isSingleFact({ metric, window, event })) return 'single';
  return group === 'activity' && window !== null && isLongerThanMonth(window) && !AVERAGES.has(metric) ? 'period-count' : 'state';
}

/** Whether another value is another fact, so that it can neither replace nor contradict this one. */
export const isOneFact = (kind: FactKind): boolean => kind === 'single' || kind === 'burst' || kind === 'period-count';

/** Whether figures of this kind lose their say as they age. */
export const ages = (kind: FactKind): boolean => kind === 'state' || kind === 'burst';
