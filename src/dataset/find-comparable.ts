import { METRICS, type Metric } from '../terms';
import type { Dataset } from './dataset';
import type { Comparable, Query, Series } from './evidence';
import { isCountedByPeriod } from './fact-kinds';
import { timeOf } from './figure-time';
import { daysOf, type DaySpan } from './partial-date';
import type { App, Figure } from './schema';
import { makeSeries } from './series';
import { lengthOf, windowKey } from './window-length';

/** What two figures must share to compare, or to differ in feature and event only. */
interface Scope {
  readonly area: string;
  readonly window: string;
  readonly currency: string;
}

/** All figures of one app, metric and scope, by feature and event. */
type ScopeGroup = ReadonlyMap<string, Part>;

/** The figures of one feature and event within a scope; lists are oldest first. */
interface Part {
  readonly feature: string | null;
  readonly event: string | null;
  readonly series: Series;
  readonly context: readonly Figure[];
  /** Undisputed figures of the other parts of the scope. */
  readonly nearby: readonly Figure[];
}

const scopeKey = ({ area, window, currency }: Scope): string => `${area} ${window} ${currency}`;
const partKey = (feature: string | null, event: string | null): string => `${feature ?? ''} ${event ?? ''}`;

/** Joins lists that are oldest first; a single one is taken as it is. */
function inOneList(lists: readonly (readonly Figure[])[]): readonly Figure[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  return only && filled.length === 1 ? only : filled.flat().sort((a, b) => timeOf(a).end - timeOf(b).end);
}

/** Groups made of an array that the dataset returned: the array is stable, so its groups are made once. */
const groupsOfFigures = new WeakMap<readonly Figure[], ReadonlyMap<string, ScopeGroup>>();

function collect<Key, T>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The groups of {@link findComparable} are made once an app and metric; from then on a look-up finds them by their keys. */
function groupOf(figures: readonly Figure[]): ScopeGroup {
  const undisputed = figures.filter((figure) => figure.status !== 'disputed');
  const keyOf = (figure: Figure): string => partKey(figure.feature ?? null, figure.event ?? null);
  return new Map(
    [...collect(figures, keyOf)].map(([key, ofPart]): [string, Part] => [
      key,
      {
        feature: ofPart[0]?.feature ?? null,
        event: ofPart[0]?.event ?? null,
        series: makeSeries(ofPart.filter((figure) => figure.use === 'reference')),
        context: ofPart.filter((figure) => figure.use === 'context'),
        nearby: undisputed.filter((figure) => keyOf(figure) !== key),
      },
    ]),
  );
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
  for (const [key, ofScope] of collect(figures, scopeOf)) groups.set(key, groupOf(ofScope));
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

const productsOfDataset = new WeakMap<Dataset, ReadonlyMap<string | null, App[]>>();

/** Whose figures compare: for fines and incidents of one event, an owner's and its products' are the same. */
export function appsFor(dataset: Dataset, { app, metric, event }: Query): string[] {
  if (event === null || (metric !== 'fine' && METRICS[metric].group !== 'safety')) return [app];
  const products = productsOfDataset.get(dataset) ?? collect([...dataset.apps.values()], (each) => each.parent);
  productsOfDataset.set(dataset, products);
  const parent = dataset.apps.get(app)?.parent;
  return [app, ...(parent ? [parent] : []), ...(products.get(app) ?? []).map((product) => product.id)];
}

/** Bare users are compared with monthly users alike, counted accounts with registered users too. */
export function metricsFor({ metric, countsAccounts }: Query): Metric[] {
  const accounts: Metric[] = countsAccounts ? ['registered-users'] : [];
  return metric === 'users' ? ['users', 'monthly-active-users', ...accounts] : [metric, ...accounts.filter((each) => each !== metric)];
}

/** The parts of a group that compare: the same event, and the same feature unless a limit names none. */
function partsFor(group: ScopeGroup, { metric, event, feature }: Query): Part[] {
  if (METRICS[metric].group !== 'limits' || feature !== undefined) {
    const part = group.get(partKey(feature ?? null, event));
    return part ? [part] : [];
  }
  return [...group.values()].filter((part) => part.event === event);
}

/** The undisputed figures of a group that belong to none of the parts that compare. */
function nearbyIn(group: ScopeGroup, parts: readonly Part[]): readonly Figure[] {
  const [only] = parts;
  if (only && parts.length === 1) return only.nearby;
  const others = [...group.values()].filter((part) => !parts.includes(part));
  return inOneList(others.map((part) => [...part.series.figures, ...part.context.filter((figure) => figure.status !== 'disputed')]));
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
  return series
    .map((each) => makeSeries(each.figures.filter((figure) => isOfPeriod(figure, query))))
    .filter((each) => each.figures.length > 0);
}

/** What a check asks again and again: for each of a page's claims several times. So many answers are remembered. */
const REMEMBERED = 512;
const answersOfDataset = new WeakMap<Dataset, Map<string, Comparable>>();

const queryKey = ({ app, metric, area, window, event, feature, currency, asOf, countsAccounts }: Query): string =>
  `${app} ${metric} ${area} ${window} ${event} ${feature} ${currency} ${asOf} ${countsAccounts}`;

/**
 * Finds the figures that compare with a claim, by the rules under "Which figures compare".
 * @param dataset - the figures
 * @param query - app, metric, area, window, event, feature and currency of the claim
 * @returns the series that may decide, those that may only confirm, and what may only be shown
 */
export function findComparable(dataset: Dataset, query: Query): Comparable {
  const answers = answersOfDataset.get(dataset) ?? new Map<string, Comparable>();
  answersOfDataset.set(dataset, answers);
  const key = queryKey(query);
  const known = answers.get(key);
  if (known) return known;
  if (answers.size >= REMEMBERED) answers.clear();
  const found = lookUp(dataset, query);
  answers.set(key, found);
  return found;
}

function lookUp(dataset: Dataset, query: Query): Comparable {
  const apps = appsFor(dataset, query);
  const groups = apps.flatMap((app) => metricsFor(query).flatMap((metric) => groupsFor(dataset, app, metric, query)));
  const partsByGroup = groups.map((group) => partsFor(group, query));
  const parts = partsByGroup.flat();
  const series = onlyOfPeriod(
    parts.map((part) => part.series).filter((each) => each.figures.length > 0),
    query,
  );
  const bare =
    query.metric === 'monthly-active-users' && series.length === 0
      ? groupsFor(dataset, query.app, 'users', query).flatMap((group) => partsFor(group, query))
      : [];
  return {
    series,
    confirming: bare.map((part) => part.series).filter((each) => each.figures.length > 0),
    context: inOneList([...parts, ...bare].map((part) => part.context)),
    nearby: inOneList(groups.map((group, index) => nearbyIn(group, partsByGroup[index] ?? []))),
  };
}
