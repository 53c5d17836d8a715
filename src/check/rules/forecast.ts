import { timeOf } from '../../dataset/find-evidence';
import type { Figure } from '../../dataset/schema';
import { compareFigures, type Comparison, type Rule } from '../comparison';
import { TOLD_AGAIN_WITHIN } from '../thresholds';

/** Whether a condition is about the future, as far as fields can tell: the text dates it after the page. */
const isAboutFuture = ({ claim, time: { at, page } }: Comparison): boolean =>
  claim.mode === 'hypothetical' && claim.asOf !== null && at !== null && page !== null && at.end > page.end;

/** Whether a figure is where the forecast said: as large but for cut-off digits; a loss as large; a limit the same. */
function reaches({ claim, kind }: Comparison, figure: Figure): boolean {
  if (Math.sign(claim.value) !== Math.sign(figure.value)) return false;
  const share = figure.value / claim.value;
  return kind === 'standing' ? share === 1 : share >= 1 - TOLD_AGAIN_WITHIN;
}

/** Rule 1: a forecast is shown with what happened, the first figure that reached the value, or the newest if none has. */
export const forecast: Rule = (comparison) => {
  const {
    claim,
    counts,
    otherPeriods,
    time: { at, page },
  } = comparison;
  if (claim.mode !== 'forecast' && !isAboutFuture(comparison)) return null;
  // A forecast that names no period speaks of the ones to come, not of the newest known.
  const figures = [...counts.flat(), ...(claim.asOf === null ? otherPeriods : [])].sort(compareFigures);
  const from = Math.min(at?.start ?? Infinity, page?.start ?? Infinity);
  // What was published later tells what happened, even of a quarter that had just ended.
  const since = figures.filter((figure) => from === Infinity || timeOf(figure).end >= from || timeOf(figure).publicFrom >= from);
  const reached = since.find((figure) => reaches(comparison, figure));
  if (reached) return { verdict: 'forecast', reason: 'forecast-reached', record: [reached] };
  const newest = since.at(-1);
  if (newest) return { verdict: 'forecast', reason: 'forecast-not-reached', record: [newest] };
  const last = figures.at(-1);
  return { verdict: 'forecast', reason: last ? 'forecast-open' : 'forecast-nothing-on-record', record: last ? [last] : [] };
};
