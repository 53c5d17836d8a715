import { METRICS, type Metric } from '../../terms';
import { checkEachFigure, type Rule } from './rule';

/** Currencies that figures come in; another is added here when a source states it. */
const CURRENCIES: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'INR', 'KRW', 'RUB', 'JPY', 'CNY', 'BRL', 'TRY', 'CHF']);
const NEEDS_WINDOW: ReadonlySet<Metric> = new Set(['opens-per-user', 'minutes-per-user', 'new-users', 'revenue', 'profit']);
const MAY_HAVE_WINDOW: ReadonlySet<Metric> = new Set(['downloads', 'users', 'people-affected', 'accounts-banned', 'content-removed', 'data-requests', 'fine']);
/** A size that only happened to hold when something else occurred belongs to no incident. */
const HAS_NO_EVENT: ReadonlySet<Metric> = new Set(['monthly-active-users', 'weekly-active-users', 'registered-users', 'employees', 'group-size', 'file-size']);

/** Value, currency, window and event fit the metric. */
export const fittingValues: Rule = {
  name: 'fitting-values',
  about: 'value, currency, window and event are such as the metric can have',
  check: ({ files }) => checkEachFigure(files, ({ metric, value, currency, window, event }) => {
    const { unit, group } = METRICS[metric];
    const faults: string[] = [];
    if (!Number.isFinite(value)) faults.push('has no finite value; write a plain number');
    if (value < 0 && metric !== 'profit') faults.push('is negative; only a loss ("profit") may be');
    if (unit !== 'percent' && !metric.endsWith('-per-user') && !Number.isInteger(value)) faults.push(`is no whole number; write ${unit} without a fraction`);
    if (unit === 'percent' && value > 100) faults.push('is above 100 percent; write 41 for 41 %');
    if (unit === 'money' && !currency) faults.push('is money without a currency; add its ISO 4217 code');
    if (unit !== 'money' && currency) faults.push('has a currency but is no money; leave it out');
    if (currency && !CURRENCIES.has(currency)) faults.push(`has the unknown currency ${currency}; check the code, or add it to fitting-values.ts`);
    if (window === null && NEEDS_WINDOW.has(metric)) faults.push('is counted in a time but has no window; write it as an ISO 8601 duration');
    if (window !== null && group !== 'activity' && !NEEDS_WINDOW.has(metric) && !MAY_HAVE_WINDOW.has(metric)) faults.push('measures a state but has a window; write null');
    if (event !== undefined && HAS_NO_EVENT.has(metric)) faults.push('has an event that it does not count; leave it out');
    return faults;
  }),
};
