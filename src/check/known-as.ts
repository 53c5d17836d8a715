import { findSameNumber, monthsBefore, type SameNumber } from '../dataset/find-evidence';
import { METRICS, type PartialDate } from '../terms';
import type { KnownAs, KnownFigure } from './assessment';
import { compareFigures, type Comparison } from './comparison';
import { HINT_LOOKS_BACK_MONTHS } from './thresholds';

const MS_A_DAY = 86_400_000;

const dayText = (day: number): PartialDate => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/** In which single respect a figure is another count than the claim's; a measure may bring its own window along. Null where it is too far off. */
function kindOfSlip({ differsIn, figure }: SameNumber, metricOfClaim: string): KnownAs | null {
  const what = differsIn.join();
  if (what === 'metric' || (what === 'metric,window' && figure.metric !== metricOfClaim)) return 'known-as-other-metric';
  if (what === 'window') return 'known-as-other-window';
  if (what === 'area') return 'known-as-other-area';
  if (what === 'app') return 'known-as-other-app';
  return what === 'scale' ? 'thousandfold' : null;
}

/** How telling a slip is: another measure of the same people first, another app's number last. */
const ORDER: readonly KnownAs[] = ['known-as-other-metric', 'known-as-other-window', 'known-as-other-area', 'thousandfold', 'known-as-other-app'];

const mostTelling = (found: readonly KnownFigure[]): KnownFigure | null =>
  found.toSorted((a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as) || compareFigures(b.figure, a.figure))[0] ?? null;

function lookUp({ claim, query, dataset, time: { date } }: Comparison, at: PartialDate | null, apps: readonly string[]): SameNumber[] {
  if (date === null || at === null) return [];
  return findSameNumber(dataset, query, claim.value, { at, publicBy: null }, apps).filter(({ figure }) => figure.use === 'reference');
}

/**
 * What a claim's number is known as, if it is the number of something else: another measure, window or area of the same app, the
 * same measure of an app named beside it, or a thousand times more or less. Strict enough to found a verdict on.
 * A monthly claim that is known as users without a period is no slip: those users may be monthly ones.
 * @returns the most telling one, null where the number is not known
 */
export function knownAs(comparison: Comparison): KnownFigure | null {
  const { claim, time: { date } } = comparison;
  return mostTelling(lookUp(comparison, date, claim.namedApps ?? []).flatMap((found): KnownFigure[] => {
    const as = kindOfSlip(found, claim.metric);
    const mayBeMeant = claim.metric === 'monthly-active-users' && found.figure.metric === 'users';
    return as && !mayBeMeant ? [{ as, figure: found.figure }] : [];
  }));
}

/** The owner, the products and the sisters of an app: their common numbers are printed under either name. */
function relatives({ claim, dataset }: Comparison): string[] {
  const parent = dataset.apps.get(claim.app)?.parent ?? null;
  return [...dataset.apps.values()].filter(({ id, parent: theirs }) => id !== claim.app && (theirs === claim.app || id === parent || (parent !== null && theirs === parent))).map(({ id }) => id);
}

/**
 * What a number is known as, for showing beside a verdict that rests on something else: also a part of the app, a relative of the
 * app, and what it was known as up to three years ago. Limits are small round numbers, so for them only what {@link knownAs} takes.
 */
export function hintFor(comparison: Comparison): KnownFigure | null {
  const strict = knownAs(comparison);
  const { claim, time: { at } } = comparison;
  if (strict || !at || METRICS[claim.metric].group === 'limits') return strict;
  const apps = [...(claim.namedApps ?? []), ...relatives(comparison)];
  for (const months of HINT_LOOKS_BACK_MONTHS) {
    const found = lookUp(comparison, dayText(monthsBefore(at.end, months)), apps).flatMap((each): KnownFigure[] => {
      const beside = { ...each, differsIn: each.differsIn.filter((what) => what !== 'feature') };
      const as = kindOfSlip(beside, claim.metric);
      return as ? [{ as, figure: each.figure }] : [];
    });
    const best = mostTelling(found);
    if (best) return best;
  }
  return null;
}
