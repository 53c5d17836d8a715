import { familyOf, METRIC_IDS, METRICS, type MetricFamily } from '../terms';
import type { Dataset } from './dataset';
import type { Difference, Moment, Query, SameNumber } from './evidence';
import { holdsUntilReplaced, isCountedByPeriod } from './fact-kinds';
import { timeOf } from './figure-time';
import { appsFor, comparedArea, findComparable, isOfPeriod, metricsFor } from './find-comparable';
import { daysOf, monthsBefore, type DaySpan } from './partial-date';
import type { Figure } from './schema';
import { figuresInForce, positionAfter } from './series';
import { windowKey } from './window-length';

/** Within this share of it, a number is taken for the figure. */
export const SAME_WITHIN = 0.025;
/** A slip of million for billion keeps the digits, so it is asked to be closer. */
export const THOUSANDFOLD_WITHIN = 0.005;
/** How long before the reference date a figure may have been in force. */
const KNOWN_FOR_MONTHS = 12;

/** The figures of one app and family, by value. */
interface ByValue {
  readonly figures: readonly Figure[];
  readonly values: readonly number[];
}

const byValueOfDataset = new WeakMap<Dataset, Map<string, ByValue>>();

function figuresByValue(dataset: Dataset, app: string, family: MetricFamily): ByValue {
  const known = byValueOfDataset.get(dataset) ?? new Map<string, ByValue>();
  byValueOfDataset.set(dataset, known);
  const key = `${app} ${family}`;
  const remembered = known.get(key);
  if (remembered) return remembered;
  const figures = METRIC_IDS.filter((metric) => familyOf(metric) === family).flatMap((metric) => dataset.figuresOf(app, metric));
  const sorted = figures.sort((a, b) => a.value - b.value);
  const byValue = { figures: sorted, values: sorted.map((figure) => figure.value) };
  if (dataset.apps.has(app)) known.set(key, byValue);
  return byValue;
}

/** The figures of a list by value that the number is within 2.5 % of. */
function within({ figures, values }: ByValue, value: number): readonly Figure[] {
  const [low = 0, high = 0] = [value / (1 + SAME_WITHIN), value / (1 - SAME_WITHIN)].sort((a, b) => a - b);
  const last = positionAfter(values, high);
  let first = last;
  while (first > 0 && (values[first - 1] ?? low) >= low) first -= 1;
  return figures.slice(first, last);
}

const deviationFrom = (figure: number, value: number): number => Math.abs(value - figure) / Math.abs(figure);

/** Whether a limit was in force at the moment, in the series of its own scope. */
function isLimitInForce(dataset: Dataset, figure: Figure, moment: Moment): boolean {
  const { app, metric, area, window, currency, event = null, feature } = figure;
  const query: Query = {
    app,
    metric,
    area,
    window,
    event,
    ...(feature !== undefined && { feature }),
    ...(currency !== undefined && { currency }),
  };
  return findComparable(dataset, query).series.some((series) => figuresInForce([series], moment).includes(figure));
}

/** Whether a figure was among what was known: of the last year up to the moment, a fact of any earlier time, a limit in force. */
function wasKnown(dataset: Dataset, figure: Figure, moment: Moment, known: DaySpan): boolean {
  const time = timeOf(figure);
  if (time.start > known.end) return false;
  if (time.end >= known.start) return true;
  return holdsUntilReplaced(figure) && (METRICS[figure.metric].group !== 'limits' || isLimitInForce(dataset, figure, moment));
}

/** Whether a figure counts the same as the query, but in another period that the page could know. */
function isOfOtherPeriod(query: Query, figure: Figure, moment: Moment): boolean {
  return !isOfPeriod(figure, query) && timeOf(figure).start <= (daysOf(moment.publicBy ?? moment.at)?.end ?? Number.NEGATIVE_INFINITY);
}

/** In what a figure is something else than the query, by the same rules by which `findComparable` compares. */
function differencesOf(dataset: Dataset, query: Query, figure: Figure): Difference[] {
  const anyFeature = METRICS[query.metric].group === 'limits' && query.feature === undefined;
  const differences: [boolean, Difference][] = [
    [!appsFor(dataset, query).includes(figure.app), 'app'],
    [!metricsFor(query).includes(figure.metric), 'metric'],
    [windowKey(figure.window) !== windowKey(query.window) && !(isCountedByPeriod(query.metric) && query.window === null), 'window'],
    [comparedArea(dataset, figure.app, figure.area) !== comparedArea(dataset, query.app, query.area), 'area'],
    [!anyFeature && figure.feature !== query.feature, 'feature'],
    [(figure.event ?? null) !== query.event, 'event'],
    [figure.metric === query.metric && !isOfPeriod(figure, query), 'period'],
  ];
  return differences.flatMap(([differs, what]) => (differs ? [what] : []));
}

/** Comparable figures that the number is a thousand times or a thousandth of: those in force, and what may only be shown. */
function thousandfold(dataset: Dataset, query: Query, value: number, moment: Moment, known: DaySpan): SameNumber[] {
  const { series, context } = findComparable(dataset, query);
  const inForce = series.flatMap((each) => figuresInForce([each], moment));
  return [...inForce, ...context.filter((figure) => wasKnown(dataset, figure, moment, known))].flatMap((figure) => {
    const deviation = Math.min(deviationFrom(figure.value * 1000, value), deviationFrom(figure.value / 1000, value));
    return deviation <= THOUSANDFOLD_WITHIN ? [{ figure, differsIn: ['scale'] satisfies Difference[], deviation }] : [];
  });
}

/** Fewer differences first, reference before context, then the closer number, then the newer figure. */
function tellingFirst(a: SameNumber, b: SameNumber): number {
  return (
    a.differsIn.length - b.differsIn.length ||
    Number(a.figure.use === 'context') - Number(b.figure.use === 'context') ||
    a.deviation - b.deviation ||
    timeOf(b.figure).end - timeOf(a.figure).end
  );
}

/**
 * Finds what else a number is known as: a figure of the same app and family of metrics but another metric, window, area or period,
 * the same metric of the owner or of an app that the text names, or a comparable figure a thousand times larger or smaller.
 * Figures of the last year up to the moment count, deals and incidents of any earlier time, limits as long as they are in force;
 * context and disputed figures are among them and say so themselves.
 * @param dataset - the figures
 * @param query - the scope of the claim
 * @param value - its number, in base units
 * @param moment - reference date and the page's date
 * @param namedApps - slugs of other apps in the same paragraph
 * @returns the figures, the most telling first; figures that compare with the query are not among them
 */
export function findSameNumber(
  dataset: Dataset,
  query: Query,
  value: number,
  moment: Moment,
  namedApps: readonly string[] = [],
): SameNumber[] {
  const at = daysOf(moment.at);
  if (!at || value === 0) return [];
  const known = { start: monthsBefore(at.start, KNOWN_FOR_MONTHS), end: at.end };
  const family = familyOf(query.metric);
  const owner = dataset.apps.get(query.app)?.parent;
  const otherApps = new Set([...namedApps, ...(owner ? [owner] : [])]);
  otherApps.delete(query.app);
  const own = within(figuresByValue(dataset, query.app, family), value);
  const others = [...otherApps].flatMap((app) =>
    within(figuresByValue(dataset, app, family), value).filter((figure) => figure.metric === query.metric),
  );
  const elsewhere = [...own, ...others]
    .filter(
      (figure) =>
        figure.currency === query.currency && (isOfOtherPeriod(query, figure, moment) || wasKnown(dataset, figure, moment, known)),
    )
    .map((figure) => ({ figure, differsIn: differencesOf(dataset, query, figure), deviation: deviationFrom(figure.value, value) }))
    .filter(({ differsIn }) => differsIn.length > 0);
  return [...thousandfold(dataset, query, value, moment, known), ...elsewhere].sort(tellingFirst);
}
