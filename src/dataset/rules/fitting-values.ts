import { METRICS } from '../../terms';
import { misfitsOf, type Misfit } from '../misfits';
import type { FigureEntry } from '../schema';
import { checkEachFigure, type Rule } from './rule';

/** Currencies that figures come in; another is added here when a source states it. */
const CURRENCIES: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'INR', 'KRW', 'RUB', 'JPY', 'CNY', 'BRL', 'TRY', 'CHF']);

/** What is wrong, and what to write instead. */
const MESSAGES: Readonly<Record<Misfit, (figure: FigureEntry) => string>> = {
  'not-finite': () => 'has no finite value; write a plain number',
  negative: () => 'is negative; only a loss ("profit") may be',
  fraction: ({ metric }) => `is no whole number; write ${METRICS[metric].unit} without a fraction`,
  'above-100-percent': () => 'is above 100 percent; write 41 for 41 %',
  'lacks-currency': () => 'is money without a currency; add its ISO 4217 code',
  'has-currency': () => 'has a currency but is no money; leave it out',
  'lacks-window': () => 'is counted in a time but has no window; write it as an ISO 8601 duration',
  'has-window': () => 'measures a state but has a window; write null',
  'has-event': () => 'has an event that it does not count; leave it out',
};

/** Value, currency, window and event fit the metric. */
export const fittingValues: Rule = {
  name: 'fitting-values',
  about: 'value, currency, window and event are such as the metric can have',
  check: ({ files }) =>
    checkEachFigure(files, (figure) => [
      ...misfitsOf(figure).map((misfit) => MESSAGES[misfit](figure)),
      ...(figure.currency && !CURRENCIES.has(figure.currency)
        ? [`has the unknown currency ${figure.currency}; check the code, or add it to fitting-values.ts`]
        : []),
    ]),
};
