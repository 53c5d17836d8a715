import type { Claim } from '../claim/claim';
import type { Dataset } from '../dataset/dataset';
import { compareDates } from '../dataset/partial-date';
import type { Figure } from '../dataset/schema';
import { METRICS, familyOf, type Area, type IsoDuration, type Metric } from '../terms';
import { factKindOf } from './fact-kind';

/** Figures of one count that follow each other in time, oldest first. */
export interface Series {
  readonly figures: readonly Figure[];
  /** The count is only near to the claim's: agreeing with it tells, disagreeing does not. */
  readonly agreesOnly: boolean;
}

/** In which respects a figure must be like the claim. Leaving one out finds what the number may have been mistaken for. */
export type Aspect = 'metric' | 'window' | 'area' | 'event' | 'feature';

const ALL_ASPECTS: readonly Aspect[] = ['metric', 'window', 'area', 'event', 'feature'];

/** The same length written in one way: `P1D` is `PT24H`, `P1W` is `P7D`, `P12M` is `P1Y`. */
const WINDOW_SPELLINGS: Readonly<Record<IsoDuration, IsoDuration>> = { P1W: 'P7D', P2W: 'P14D', P30D: 'P1M', P12M: 'P1Y', P4Q: 'P1Y', P90D: 'P3M' };

/**
 * A window in the spelling that windows are compared in.
 * @param window - ISO 8601 duration
 * @returns hours that make whole days as days, weeks as days, a year as `P1Y`
 */
export function canonicalWindow(window: IsoDuration): IsoDuration {
  const hours = /^PT(\d+)H$/.exec(window);
  if (hours && Number(hours[1]) % 24 === 0) return `P${Number(hours[1]) / 24}D`;
  const minutes = /^PT(\d+)M$/.exec(window);
  if (minutes && Number(minutes[1]) % 60 === 0) return canonicalWindow(`PT${Number(minutes[1]) / 60}H`);
  const weeks = /^P(\d+)W$/.exec(window);
  if (weeks) return `P${Number(weeks[1]) * 7}D`;
  return WINDOW_SPELLINGS[window] ?? window;
}

/**
 * Whether two windows have the same length. A count of a period that names none may be of any.
 * @param claim - the claim
 * @param window - the figure's window
 */
export function sameWindow(claim: Pick<Claim, 'metric' | 'window'>, window: IsoDuration | null): boolean {
  if (claim.window === null) return window === null || factKindOf(claim) === 'period-count';
  return window !== null && canonicalWindow(claim.window) === canonicalWindow(window);
}

/** The area as the app's figures have it: an app of one country is counted there, whatever the text says of the world. */
export function areaOf(dataset: Dataset, app: string, area: Area): Area {
  return area === 'world' ? dataset.apps.get(app)?.home ?? area : area;
}

/** The metrics whose figures compare with a claim's. */
function metricsFor(claim: Claim): readonly Metric[] {
  if (claim.metric !== 'users') return [claim.metric];
  return claim.countsAccounts ? ['users', 'monthly-active-users', 'registered-users'] : ['users', 'monthly-active-users'];
}

/** The apps whose figures compare: for an incident or fine also the owner's or the products', since a text may name either. */
function appsFor(claim: Claim, dataset: Dataset): readonly string[] {
  const shared = claim.event !== null && (METRICS[claim.metric].group === 'safety' || claim.metric === 'fine');
  if (!shared) return [claim.app];
  const parent = dataset.apps.get(claim.app)?.parent;
  const products = [...dataset.apps.values()].filter((app) => app.parent === claim.app).map((app) => app.id);
  return [claim.app, ...(parent ? [parent] : []), ...products];
}

/**
 * Whether a figure counts the same as a claim in the named respects. Money also needs the same currency.
 * @param aspects - what must be the same; all of it unless told otherwise
 */
export function isAlike(claim: Claim, figure: Figure, dataset: Dataset, aspects: readonly Aspect[] = ALL_ASPECTS): boolean {
  const same: Readonly<Record<Aspect, () => boolean>> = {
    metric: () => metricsFor(claim).includes(figure.metric),
    window: () => sameWindow(claim, figure.window),
    area: () => areaOf(dataset, figure.app, figure.area) === areaOf(dataset, figure.app, claim.area),
    event: () => (figure.event ?? null) === claim.event,
    feature: () => (figure.feature ?? null) === (claim.feature ?? null) || (METRICS[claim.metric].group === 'limits' && claim.feature === undefined),
  };
  return aspects.every((aspect) => same[aspect]()) && (METRICS[figure.metric].unit !== 'money' || figure.currency === claim.currency);
}

/** A total order, so that verdicts hang on no order of files: time, value, then the rest of what makes a figure. */
export function compareFigures(a: Figure, b: Figure): number {
  const key = (figure: Figure): string => JSON.stringify([figure.app, figure.metric, figure.area, figure.window, figure.event, figure.feature, figure.who, figure.bound, figure.use, figure.status, figure.note]);
  return compareDates(a.asOf, b.asOf) || a.value - b.value || (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}

/** All figures of the claim's app and its relatives in the claim's family of metrics, oldest first. */
function figuresInReach(claim: Claim, dataset: Dataset): Figure[] {
  const family = familyOf(claim.metric);
  return appsFor(claim, dataset)
    .flatMap((app) => dataset.figuresOf(app))
    .filter((figure) => familyOf(figure.metric) === family)
    .sort(compareFigures);
}

/** Which count a figure belongs to, beyond what a claim asks for: limits of each feature and counts of each length stand by themselves. */
function seriesKey(claim: Claim, figure: Figure): string {
  const registered = figure.metric === 'registered-users' && claim.metric === 'users';
  return JSON.stringify([registered, figure.feature ?? null, figure.window === null ? null : canonicalWindow(figure.window)]);
}

/** What the dataset holds for a claim. */
export interface Comparable {
  /** Decisive figures, one series a count. */
  readonly series: readonly Series[];
  /** Figures that would compare but may only be shown: counts by the press, single readings, disputed ones. */
  readonly context: readonly Figure[];
  /** Figures of the same count but for their feature or event. */
  readonly nearby: readonly Figure[];
  /** Everything of the same app and family, for hints. */
  readonly family: readonly Figure[];
}

/**
 * Sorts what is on record by how it bears on a claim.
 * @param claim - the claim
 * @param dataset - the figures
 * @returns decisive series, context, and what is near
 */
export function findComparable(claim: Claim, dataset: Dataset): Comparable {
  const family = figuresInReach(claim, dataset);
  const alike = family.filter((figure) => isAlike(claim, figure, dataset));
  const bySeries = new Map<string, Figure[]>();
  for (const figure of alike) {
    if (figure.use !== 'reference') continue;
    const key = seriesKey(claim, figure);
    bySeries.set(key, [...(bySeries.get(key) ?? []), figure]);
  }
  const series: Series[] = [...bySeries.values()].map((figures) => ({ figures, agreesOnly: false }));
  if (claim.metric === 'monthly-active-users') {
    const users = family.filter((figure) => figure.use === 'reference' && figure.metric === 'users' && isAlike(claim, figure, dataset, ['window', 'area', 'event', 'feature']));
    if (users.length > 0) series.push({ figures: users, agreesOnly: true });
  }
  const nearby = family.filter((figure) => !alike.includes(figure)
    && (isAlike(claim, figure, dataset, ['metric', 'window', 'area', 'event']) || isAlike(claim, figure, dataset, ['metric', 'window', 'area', 'feature'])));
  return { series, context: alike.filter((figure) => figure.use === 'context'), nearby, family };
}
