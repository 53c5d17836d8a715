import type { Figure } from '../dataset/schema';
import { monthsBefore, type DaySpan } from '../dataset/partial-date';
import type { KnownAs, KnownFigure } from './assessment';
import { areaOf, isAlike, type Aspect } from './comparable';
import { byCloseness, currentOf, type Comparison } from './comparison';
import { daysOfFigure, describesUpTo, isDated } from './reference-date';
import { CLOSE, FLOAT_NOISE, KNOWN_AS_MONTHS, THOUSAND } from './thresholds';
import { distance } from './value-agreement';

const isClose = ({ claim }: Comparison, figure: Figure, factor = 1): boolean =>
  distance({ ...claim, value: claim.value * factor, ...(claim.valueMax !== undefined && { valueMax: claim.valueMax * factor }) }, figure) <= CLOSE + FLOAT_NOISE;

/**
 * Whether a figure was the word on its count at some time in the year before the claim's: of that year itself, or older,
 * not yet followed by another, and not dated.
 */
function heldWithinYear(figure: Figure, family: readonly Figure[], at: DaySpan): boolean {
  if (!describesUpTo(figure, at)) return false;
  const from = monthsBefore(at.start, KNOWN_AS_MONTHS);
  const { end } = daysOfFigure(figure);
  if (end >= from) return true;
  if (isDated(figure, at)) return false;
  return !family.some((other) => other.use === 'reference' && other.metric === figure.metric && other.area === figure.area
    && other.window === figure.window && other.feature === figure.feature && other.event === figure.event
    && daysOfFigure(other).end > end && daysOfFigure(other).start <= from);
}

/** In which single respect the figure is another count than the claim's, null where it is the same or too far off. */
function otherCount(comparison: Comparison, figure: Figure): KnownAs | null {
  const { claim, dataset } = comparison;
  if (figure.app !== claim.app) return null;
  const alike = (...aspects: Aspect[]): boolean => isAlike(claim, figure, dataset, aspects);
  if (!alike('metric')) {
    return figure.feature === undefined && areaOf(dataset, figure.app, figure.area) === areaOf(dataset, claim.app, claim.area) ? 'known-as-other-metric' : null;
  }
  if (!alike('event', 'feature')) return null;
  if (!alike('window')) return alike('area') ? 'known-as-other-window' : null;
  return alike('area') ? null : 'known-as-other-area';
}

/** How telling a slip is: another measure of the same people first, another app's number last. */
const ORDER: readonly KnownAs[] = ['known-as-other-metric', 'known-as-other-window', 'known-as-other-area', 'thousandfold', 'known-as-other-app'];

/**
 * What a claim's number is known as, if it is the number of something else: another measure, window or area of the same app,
 * the same measure of an app named beside it, or a thousand times more or less.
 * @returns the most telling one, null where the number is not known
 */
export function knownAs(comparison: Comparison): KnownFigure | null {
  const { claim, dataset, family, series, time: { at } } = comparison;
  if (!at) return null;
  const found: KnownFigure[] = [];
  const add = (as: KnownAs, figures: readonly Figure[]): void => {
    const closest = byCloseness(figures, at)[0];
    if (closest) found.push({ as, figure: closest });
  };
  const candidates = family.filter((figure) => figure.use === 'reference' && isClose(comparison, figure) && heldWithinYear(figure, family, at));
  for (const as of ORDER) add(as, candidates.filter((figure) => otherCount(comparison, figure) === as));
  const current = series.flatMap((each) => currentOf(comparison, each));
  add('thousandfold', current.filter((figure) => isClose(comparison, figure, THOUSAND) || isClose(comparison, figure, 1 / THOUSAND)));
  for (const app of claim.namedApps ?? []) {
    if (app === claim.app) continue;
    const theirs = dataset.figuresOf(app, claim.metric);
    add('known-as-other-app', theirs.filter((figure) => figure.use === 'reference' && isAlike({ ...claim, app }, figure, dataset)
      && isClose(comparison, figure) && heldWithinYear(figure, theirs, at)));
  }
  return found.sort((a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as))[0] ?? null;
}
