import type { Metric } from '../terms';

/** Results of a company, which it reports of a stretch of time. */
export const isResult = (metric: Metric): boolean => metric === 'revenue' || metric === 'profit';

/** Uptake: people who join and programs that are installed, which a day or an event brings. */
export const isUptake = (metric: Metric): boolean => metric === 'new-users' || metric === 'downloads';
