import { METRICS, type Metric } from '../terms';
import type { FigureEntry } from './schema';

const NEEDS_WINDOW: ReadonlySet<Metric> = new Set(['opens-per-user', 'minutes-per-user', 'new-users', 'revenue', 'profit']);
const MAY_HAVE_WINDOW: ReadonlySet<Metric> = new Set([
  'downloads',
  'users',
  'people-affected',
  'accounts-banned',
  'content-removed',
  'data-requests',
  'fine',
]);
/** A size that only happened to hold when something else occurred belongs to no incident. */
const HAS_NO_EVENT: ReadonlySet<Metric> = new Set([
  'monthly-active-users',
  'weekly-active-users',
  'registered-users',
  'employees',
  'group-size',
  'file-size',
]);

/** In which way a field of a figure cannot be, given its metric. */
export type Misfit =
  | 'not-finite'
  | 'negative'
  | 'fraction'
  | 'above-100-percent'
  | 'lacks-currency'
  | 'has-currency'
  | 'lacks-window'
  | 'has-window'
  | 'has-event';

/**
 * What of a figure does not fit its metric.
 * @param figure - valid by its schema
 * @returns in which ways; empty where all fits
 */
export function misfitsOf({ metric, value, currency, window, event }: FigureEntry): Misfit[] {
  const { unit, group } = METRICS[metric];
  const faults: Misfit[] = [];
  if (!Number.isFinite(value)) faults.push('not-finite');
  if (value < 0 && metric !== 'profit') faults.push('negative');
  if (unit !== 'percent' && !metric.endsWith('-per-user') && !Number.isInteger(value)) faults.push('fraction');
  if (unit === 'percent' && value > 100) faults.push('above-100-percent');
  if (unit === 'money' && !currency) faults.push('lacks-currency');
  if (unit !== 'money' && currency) faults.push('has-currency');
  if (window === null && NEEDS_WINDOW.has(metric)) faults.push('lacks-window');
  if (window !== null && group !== 'activity' && !NEEDS_WINDOW.has(metric) && !MAY_HAVE_WINDOW.has(metric)) faults.push('has-window');
  if (event !== undefined && HAS_NO_EVENT.has(metric)) faults.push('has-event');
  return faults;
}
