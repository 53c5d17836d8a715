import { METRICS, type Metric } from '../terms';
import type { Dataset } from './dataset';
import type { Comparable, Query, Series } from './evidence';
import { isCountedByPeriod } from './fact-kinds';
import { timeOf } from './figure-time';
import { compareDates, daysOf, type DaySpan } from './partial-date';
import type { Figure } from './schema';
import { makeSeries } from './series';
import { lengthOf, windowKey } from './window-length';

/** What two figures must share to compare, or to differ in feature and event only. */
interface Scope {
  readonly area: string;
  readonly window: string;
  readonly currency: string;
}

/** All figures of one app, metric and scope, and the series made of them so far, by feature and event. */
interface ScopeGroup {
  readonly figures: readonly Figure[];
  readonly parts: ReadonlyMap<string, Part>;
}

/** The figures of one feature and event within a scope. */
interface Part {
  readonly feature: string | null;
  readonly event: string | null;
  readonly series: Series;
  readonly context: readonly Figure[];
}

const scopeKey = ({ area, window, currency }: Scope): string => `${area} ${window} ${currency}`;
const partKey = (feature: string | null, event: string | null): string => `${feature ?? ''} ${event ?? ''}`;

/** Groups made of an array that the dataset returned: the array is stable, so its groups are made once. */
const groupsOfFigures = new WeakMap<readonly Figure[], ReadonlyMap<string, ScopeGroup>>();

function collect<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function partsOf(figures: readonly Figure[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const [key, ofPart] of collect(figures, (figure) => partKey(figure.feature ?? null, figure.event ?? null))) {
    parts.set(key, {
      feature: ofPart[0]?.feature ?? null,
      event: ofPart[0]?.event ?? null,
      series: makeSeries(ofPart.filter((figure) => figure.use === 'reference')),
      context: ofPart.filter((figure) => figure.use === 'context'),
    });
  }
  return parts;
}

/**
 * The area under which an app's figures compare: for an app of one country, that country and the world are the same.
 * @param dataset - knows the app's home
 * @param app - slug of the app
 * @param area - `world`, `EU` or a country
 */
export function comparedArea(dataset: Dataset, app: string, area: string): string {
  return area === dataset.apps.get(app)?.home ? 'world' : area;
}

function groupsOf(dataset: Dataset, app: string, metric: Metric): ReadonlyMap<string, ScopeGroup> {
  const figures = dataset.figuresOf(app, metric);
  const known = groupsOfFigures.get(figures);
  if (known) return known;
  const scopeOf = (figure: Figure): string =>
    scopeKey({ area: comparedArea(dataset, app, figure.area), window: windowKey(figure.window), currency: figure.currency ?? '' });
  const groups = new Map<string, ScopeGroup>();
  for (const [key, ofScope] of collect(figures, scopeOf)) groups.set(key, { figures: ofScope, parts: partsOf(ofScope) });
  if (figures.length) groupsOfFigures.set(figures, groups);
  return groups;
}

/** The groups of an app and metric whose scope is that of the query; without a stated period, those of every length of period. */
function groupsFor(dataset: Dataset, app: string, metric: Metric, query: Query): ScopeGroup[] {
  const groups = groupsOf(dataset, app, metric);
  const area = comparedArea(dataset, app, query.area);
  const currency = query.currency ?? '';
  if (isCountedByPeriod(metric) && query.window === null) {
    return [...groups].flatMap(([key, group]) => (key.startsWith(`${area} `) && key.endsWith(` ${currency}`) ? [group] : []));
  }
  const group = groups.get(scopeKey({ area, window: windowKey(query.window), currency }));
  return group ? [group] : [];
}

/** Whose figures compare: for fines and incidents of one event, an owner's and its products' are the same. */
export function appsFor(dataset: Dataset, { app, event }: Query): string[] {
  if (event === null) return [app];
  const parent = dataset.apps.get(app)?.parent;
  const products = [...dataset.apps.values()].filter((each) => each.parent === app).map((each) => each.id);
  return [app, ...(parent ? [parent] : []), ...products];
}

/** Bare users are compared with monthly users alike, counted accounts with registered users too. */
export function metricsFor({ metric, countsAccounts }: Query): Metric[] {
  const accounts: Metric[] = countsAccounts ? ['registered-users'] : [];
  return metric === 'users' ? ['users', 'monthly-active-users', ...accounts] : [metric, ...accounts.filter((each) => each !== metric)];
}

/** The parts of a group that compare: the same event, and the same feature unless a limit names none. */
function partsFor(group: ScopeGroup, { metric, event, feature }: Query): Part[] {
  if (METRICS[metric].group !== 'limits' || feature !== undefined) {
    const part = group.parts.get(partKey(feature ?? null, event));
    return part ? [part] : [];
  }
  return [...group.parts.values()].filter((part) => part.event === event);
}

const contains = (outer: DaySpan, inner: DaySpan): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Whether a figure is of the period that a query states; without a stated length, a year means a figure of a year.
 * @returns true where the query states no period, or the metric is not counted by period
 */
export function isOfPeriod(figure: Figure, query: Query): boolean {
  const stated = query.asOf && isCountedByPeriod(query.metric) ? daysOf(query.asOf) : null;
  if (!stated) return true;
  const time = timeOf(figure);
  if (!contains(stated, time) && !contains(time, stated)) return false;
  if (query.window !== null || figure.window === null) return true;
  const months = lengthOf(figure.window)?.months ?? 0;
  const statedMonths = Math.round((stated.end - stated.start + 1) / 30.44);
  return statedMonths === 0 || months === 0 || months === statedMonths;
}

function onlyOfPeriod(series: readonly Series[], query: Query): readonly Series[] {
  if (!query.asOf || !isCountedByPeriod(query.metric)) return series;
  return series.map((each) => makeSeries(each.figures.filter((figure) => isOfPeriod(figure, query)))).filter((each) => each.figures.length > 0);
}

const byAge = (figures: Figure[]): Figure[] => figures.sort((a, b) => compareDates(a.asOf, b.asOf));

/**
 * Finds the figures that compare with a claim, by the rules under "Which figures compare".
 * @param dataset - the figures
 * @param query - app, metric, area, window, event, feature and currency of the claim
 * @returns the series that may decide, those that may only confirm, and what may only be shown
 */
export function findComparable(dataset: Dataset, query: Query): Comparable {
  const apps = appsFor(dataset, query);
  const groups = apps.flatMap((app) => metricsFor(query).flatMap((metric) => groupsFor(dataset, app, metric, query)));
  const parts = groups.flatMap((group) => partsFor(group, query));
  const series = onlyOfPeriod(parts.map((part) => part.series).filter((each) => each.figures.length > 0), query);

  const others = groups.flatMap((group) => [...group.parts.values()].filter((part) => !parts.includes(part)));
  const nearby = others.flatMap((part) => [...part.series.figures, ...part.context]).filter((figure) => figure.status !== 'disputed');
  const bare = query.metric === 'monthly-active-users' && series.length === 0
    ? groupsFor(dataset, query.app, 'users', query).flatMap((group) => partsFor(group, query))
    : [];
  return {
    series,
    confirming: bare.map((part) => part.series).filter((each) => each.figures.length > 0),
    context: byAge([...parts, ...bare].flatMap((part) => part.context)),
    nearby: byAge(nearby),
  };
}
