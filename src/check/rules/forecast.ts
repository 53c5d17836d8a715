import { timeOf } from '../../dataset/find-evidence';
import type { Figure } from '../../dataset/schema';
import { compareFigures, type Comparison, type Rule } from '../comparison';
import { CLOSE } from '../thresholds';

/** Whether a condition is about the future, as far as fields can tell: the text dates it after the page. */
const isAboutFuture = ({ claim, time: { at, page } }: Comparison): boolean =>
  claim.mode === 'hypothetical' && claim.asOf !== null && at !== null && page !== null && at.end > page.end;

/** A loss is reached by a loss as large. */
const reaches = (value: number, figure: Figure): boolean =>
  (value < 0 ? figure.value <= value * (1 - CLOSE) : figure.value >= value * (1 - CLOSE));

/** Rule 1: a forecast is shown with what happened, the first figure that reached the value, or the newest if none has. */
export const forecast: Rule = (comparison) => {
  const { claim, counts, otherPeriods, time: { at, page } } = comparison;
  if (claim.mode !== 'forecast' && !isAboutFuture(comparison)) return null;
  // A forecast that names no period speaks of the ones to come, not of the newest known.
  const figures = [...counts.flat(), ...(claim.asOf === null ? otherPeriods : [])].sort(compareFigures);
  const from = Math.min(at?.start ?? Infinity, page?.start ?? Infinity);
  const since = figures.filter((figure) => from === Infinity || timeOf(figure).end >= from);
  const reached = since.find((figure) => reaches(claim.value, figure));
  if (reached) return { verdict: 'forecast', reason: 'forecast-reached', record: [reached] };
  const newest = figures.at(-1);
  return newest
    ? { verdict: 'forecast', reason: 'forecast-not-reached', record: [newest] }
    : { verdict: 'forecast', reason: 'forecast-nothing-on-record', record: [] };
};
