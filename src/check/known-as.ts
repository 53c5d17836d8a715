import { findSameNumber, monthsBefore, type SameNumber } from '../dataset/find-evidence';
import type { Claim } from '../claim/claim';
import type { Figure } from '../dataset/schema';
import { familyOf, METRICS, type PartialDate } from '../terms';
import type { HintedAs, KnownAs, KnownFigure } from './assessment';
import { agreeing, compareFigures, type Comparison } from './comparison';
import { describesUpTo } from './reference-date';
import { HINT_LOOKS_BACK_MONTHS, THOUSAND } from './thresholds';
import { isToldAgain, mayEcho } from './value-agreement';

const MS_A_DAY = 86_400_000;

const dayText = (day: number): PartialDate => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/**
 * In which single respect a figure is another count than the claim's; a measure may bring its own window along. Null where it is too far
 * off.
 */
function kindOfSlip({ differsIn, figure }: SameNumber, metricOfClaim: string): KnownAs | null {
  const what = differsIn.join();
  if (what === 'metric' || (what === 'metric,window' && figure.metric !== metricOfClaim)) return 'known-as-other-metric';
  if (what === 'window') return 'known-as-other-window';
  if (what === 'area') return 'known-as-other-area';
  if (what === 'app') return 'known-as-other-app';
  return what === 'scale' ? 'thousandfold' : null;
}

/** How telling a slip is: another measure of the same people first, another app's number last. */
const ORDER: readonly HintedAs[] = [
  'known-as-other-metric',
  'known-as-other-window',
  'known-as-other-area',
  'thousandfold',
  'known-as-other-app',
];

/** The most telling slip first; of the same kind the same digits, then the newest figure. */
function mostTelling<As extends HintedAs>({ claim }: Comparison, found: readonly KnownFigure<As>[]): KnownFigure<As> | null {
  const off = ({ figure }: KnownFigure<As>): number => Number(!sameDigitsAs(claim.value, figure.value));
  return (
    found.toSorted((a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as) || off(a) - off(b) || compareFigures(b.figure, a.figure))[0] ?? null
  );
}

/** Whether a number has the digits of a figure, be it a thousand times more or less. */
const sameDigitsAs = (claimed: number, figure: number): boolean =>
  [1, THOUSAND, 1 / THOUSAND].some((factor) => isToldAgain(claimed * factor, figure));

/** Reference figures with the claim's number that count something else. Another app's monthly users are its users, too. */
function lookUp({ claim, query, dataset }: Comparison, at: PartialDate | null, apps: readonly string[]): SameNumber[] {
  if (at === null) return [];
  const moment = { at, publicBy: null };
  const own = findSameNumber(dataset, query, claim.value, moment, apps);
  const monthly =
    claim.metric === 'users' && apps.length > 0
      ? findSameNumber(dataset, { ...query, metric: 'monthly-active-users' }, claim.value, moment, apps).filter(({ differsIn }) =>
          differsIn.includes('app'),
        )
      : [];
  return [...own, ...monthly].filter(({ figure }) => figure.use === 'reference');
}

/**
 * Whether a number can have slipped from a figure to the claim, or is the same by chance. Measures of different units, shares, and
 * two countries meet by chance; another app's number is its own only digit by digit, and only if the text names that app.
 * A monthly claim that is known as users without a period is no slip either: those users may be monthly ones.
 */
function isSlip(as: KnownAs, claim: Claim, figure: Figure): boolean {
  switch (as) {
    case 'known-as-other-metric':
      return (
        !(claim.metric === 'monthly-active-users' && figure.metric === 'users') &&
        (METRICS[claim.metric].unit === METRICS[figure.metric].unit || familyOf(claim.metric) === 'audience-and-growth')
      );
    case 'known-as-other-area':
      return METRICS[claim.metric].group !== 'reach' && [claim.area, figure.area].some((area) => area === 'world' || area === 'EU');
    case 'known-as-other-app':
      return (claim.namedApps ?? []).includes(figure.app) && sameDigitsAs(claim.value, figure.value);
    case 'known-as-other-window':
    case 'thousandfold':
      return true;
  }
}

/**
 * What a claim's number is known as, if it is the number of something else: another measure, window or area of the same app, the
 * same measure of an app named beside it, or a thousand times more or less. Strict enough to found a verdict on.
 * @returns the most telling one, null where the number is not known
 */
export function knownAs(comparison: Comparison): KnownFigure<KnownAs> | null {
  const {
    claim,
    time: { date },
  } = comparison;
  return mostTelling(
    comparison,
    lookUp(comparison, date, claim.namedApps ?? []).flatMap((found): KnownFigure<KnownAs>[] => {
      const as = kindOfSlip(found, claim.metric);
      return as && isSlip(as, claim, found.figure) ? [{ as, figure: found.figure }] : [];
    }),
  );
}

/** The owner and the products of an app: their common number is printed under either name. */
function ownerAndProducts({ claim, dataset }: Comparison): string[] {
  const parent = dataset.apps.get(claim.app)?.parent;
  return [...dataset.apps.values()].filter((app) => app.id === parent || app.parent === claim.app).map(({ id }) => id);
}

/** The other products of an app's owner. */
function sisters({ claim, dataset }: Comparison): string[] {
  const parent = dataset.apps.get(claim.app)?.parent;
  return parent ? [...dataset.apps.values()].filter((app) => app.parent === parent && app.id !== claim.app).map(({ id }) => id) : [];
}

/**
 * Whether a number is, digit by digit, that of something else in the year up to the claim's time, be it only a part, an event, a press
 * count, or an app of the same house. Such a number has more likely been read as the wrong count than printed at odds with the record.
 */
export function isKnownOtherwise(comparison: Comparison): boolean {
  const {
    claim,
    query,
    dataset,
    time: { date, page, at },
  } = comparison;
  if (date === null || !at || !page) return false;
  const apps = [...(claim.namedApps ?? []), ...ownerAndProducts(comparison), ...sisters(comparison)];
  const metrics = claim.metric === 'users' ? (['users', 'monthly-active-users', 'daily-active-users'] as const) : [claim.metric];
  const told = metrics
    .flatMap((metric) => findSameNumber(dataset, { ...query, metric }, claim.value, { at: date, publicBy: null }, apps))
    .some(
      ({ figure, differsIn }) => figure.status !== 'disputed' && !differsIn.includes('scale') && sameDigitsAs(claim.value, figure.value),
    );
  const atOtherTime =
    claim.asOf !== null &&
    comparison.counts.flat().some((figure) => describesUpTo(figure, page) && sameDigitsAs(claim.value, figure.value));
  return told || atOtherTime;
}

/** A figure that is only shown and has the claim's digits a thousand times more or less: billions printed for millions. */
function thousandfoldShown({ claim, context, time: { at } }: Comparison): KnownFigure | null {
  const figure = context.find(
    (each) =>
      at &&
      each.status !== 'disputed' &&
      describesUpTo(each, at) &&
      (each.value === claim.value * THOUSAND || each.value * THOUSAND === claim.value),
  );
  return figure ? { as: 'thousandfold', figure } : null;
}

/**
 * What a number is known as, for showing beside a verdict that rests on something else: also a part of the app, its owner, and what
 * it was known as up to three years ago. Limits are small round numbers, so for them only what {@link knownAs} takes.
 */
export function hintFor(comparison: Comparison): KnownFigure | null {
  const strict = knownAs(comparison);
  const {
    claim,
    time: { at },
  } = comparison;
  if (strict && sameDigitsAs(claim.value, strict.figure.value)) return strict;
  if (!at || METRICS[claim.metric].group === 'limits') return null;
  const otherPeriod = agreeing(comparison.otherPeriods, comparison)[0];
  if (otherPeriod) return { as: 'known-as-other-period', figure: otherPeriod };
  const named = claim.namedApps ?? [];
  for (const months of HINT_LOOKS_BACK_MONTHS) {
    const apps = months === 0 ? [...ownerAndProducts(comparison), ...named] : [];
    const best = mostTelling(
      comparison,
      lookUp(comparison, dayText(monthsBefore(at.end, months)), apps).flatMap((found): KnownFigure[] => {
        const as = kindOfSlip(
          {
            ...found,
            differsIn: found.differsIn.filter((what) => what !== 'feature' && !(what === 'event' && named.includes(found.figure.app))),
          },
          claim.metric,
        );
        const told = sameDigitsAs(claim.value, found.figure.value) || (named.includes(found.figure.app) && mayEcho(claim, found.figure));
        return as && told ? [{ as, figure: found.figure }] : [];
      }),
    );
    if (best) return best;
  }
  return thousandfoldShown(comparison);
}
