import type { Metric } from '../terms';
import type { Dataset } from './dataset';
import type { Moment, Query, Series } from './evidence';
import { datedBefore, holdsUntilReplaced } from './fact-kinds';
import { comparedArea } from './find-comparable';
import { daysOf } from './partial-date';
import type { Figure } from './schema';
import { makeSeries, positionAfter } from './series';
import { windowKey } from './window-length';

/** How many figures back in time rivals are looked for; eighteen months of the busiest metric hold about a hundred. */
const FIGURES_WALKED = 200;

/**
 * The figures of all apps for one metric, area, window and currency. What the walk through them looks at stands in columns of its own:
 * the figures themselves lie anywhere in memory.
 */
interface Field {
  readonly series: Series;
  readonly values: Float64Array;
  /** Which app each figure is of: its number within the field. */
  readonly appOf: Int32Array;
  readonly apps: ReadonlyMap<string, number>;
  /** In which walk each app was met last: a list of its own for each walk would have room for all apps. */
  readonly metIn: Uint32Array;
}

/** Walks through fields are numbered. */
let walks = 0;

/** By area, window and currency. */
type Fields = ReadonlyMap<string, Field>;

const fieldsOfDataset = new WeakMap<Dataset, Map<Metric, Fields>>();

const fieldKey = (area: string, window: string, currency: string): string => `${area} ${window} ${currency}`;

/** An app of one country is a rival there, whatever its figures say of the world. */
function fieldArea(dataset: Dataset, app: string, area: string): string {
  const home = dataset.apps.get(app)?.home;
  return home && comparedArea(dataset, app, area) === 'world' ? home : area;
}

/** Reference figures of whole apps: no part of an app, no incident, no company behind several apps. */
function buildFields(dataset: Dataset, metric: Metric): Fields {
  const figures = new Map<string, Figure[]>();
  for (const app of dataset.apps.values()) {
    if (app.kind !== 'app') continue;
    for (const figure of dataset.figuresOf(app.id, metric)) {
      if (figure.use !== 'reference' || figure.feature || figure.event || figure.status === 'revised') continue;
      const key = fieldKey(fieldArea(dataset, app.id, figure.area), windowKey(figure.window), figure.currency ?? '');
      const ofField = figures.get(key);
      if (ofField) ofField.push(figure);
      else figures.set(key, [figure]);
    }
  }
  return new Map([...figures].map(([key, ofField]) => [key, makeField(ofField)]));
}

function makeField(figures: readonly Figure[]): Field {
  const series = makeSeries(figures);
  const apps = new Map<string, number>();
  for (const { app } of series.figures) if (!apps.has(app)) apps.set(app, apps.size);
  return {
    series,
    values: Float64Array.from(series.figures, ({ value }) => value),
    appOf: Int32Array.from(series.figures, ({ app }) => apps.get(app) ?? 0),
    apps,
    metIn: new Uint32Array(apps.size),
  };
}

function fieldOf(dataset: Dataset, metric: Metric, query: Query): Field | undefined {
  const byMetric = fieldsOfDataset.get(dataset) ?? new Map<Metric, Fields>();
  fieldsOfDataset.set(dataset, byMetric);
  const fields = byMetric.get(metric) ?? buildFields(dataset, metric);
  byMetric.set(metric, fields);
  return fields.get(fieldKey(fieldArea(dataset, query.app, query.area), windowKey(query.window), query.currency ?? ''));
}

/** The newest figures of the apps in a field. */
interface Newest {
  readonly field: Field;
  /** Positions in the field, the newest first. */
  readonly positions: readonly number[];
  /** The walk that found them; see {@link Field.metIn}. */
  readonly walk: number;
}

/** The newest public figure of each app in a field, going back from the moment until figures are dated. */
function newestOfApps(field: Field, metric: Metric, moment: Moment): Newest {
  const {
    series: { ends, publicFrom },
    appOf,
    metIn,
  } = field;
  const day = daysOf(moment.at)?.end ?? Number.NEGATIVE_INFINITY;
  const publicBy = daysOf(moment.publicBy ?? moment.at)?.end ?? day;
  const oldest = holdsUntilReplaced({ metric, window: null }) ? Number.NEGATIVE_INFINITY : datedBefore(moment.at);
  const newest = positionAfter(ends, day) - 1;
  const walk = (walks += 1);
  const positions: number[] = [];
  for (let position = newest; position >= 0 && position > newest - FIGURES_WALKED; position -= 1) {
    if ((ends[position] ?? oldest) < oldest) break;
    const app = appOf[position] ?? 0;
    if (metIn[app] === walk || (publicFrom[position] ?? publicBy) > publicBy) continue;
    metIn[app] = walk;
    positions.push(position);
  }
  return { field, positions, walk };
}

/** Puts a figure among the largest, of which so many stay; of equal ones the earlier stays in front. */
function insert(largest: Figure[], figure: Figure, most: number): void {
  const place = largest.findIndex(({ value }) => value < figure.value);
  largest.splice(place === -1 ? largest.length : place, 0, figure);
  if (largest.length > most) largest.pop();
}

/**
 * Finds what other apps counted at the same time: for each the newest figure that was public and is not dated.
 * For bare users, another app's monthly users are taken where it has them.
 * @param dataset - the figures
 * @param query - metric, area, window and currency to compare in; the app itself, its owner and its products are left out
 * @param moment - the time
 * @param most - how many figures at most
 * @returns the largest of the figures counted last, largest first; none for parts of an app and incidents
 */
export function findRivals(dataset: Dataset, query: Query, moment: Moment, most = 5): Figure[] {
  if (query.feature || query.event) return [];
  const metrics: readonly Metric[] = query.metric === 'users' ? ['monthly-active-users', 'users'] : [query.metric];
  const isOwn = (app: string): boolean =>
    app === query.app || app === dataset.apps.get(query.app)?.parent || dataset.apps.get(app)?.parent === query.app;
  const earlier: Newest[] = [];
  const isKnown = (app: string): boolean => earlier.some(({ field, walk }) => field.metIn[field.apps.get(app) ?? -1] === walk);
  const largest: Figure[] = [];
  for (const metric of metrics) {
    const field = fieldOf(dataset, metric, query);
    if (!field) continue;
    const newest = newestOfApps(field, metric, moment);
    for (const position of newest.positions) {
      // The value first: most figures are too small, and of those nothing else is looked at.
      if (largest.length === most && (field.values[position] ?? 0) <= (largest.at(-1)?.value ?? 0)) continue;
      const figure = field.series.figures[position];
      if (figure && !isOwn(figure.app) && !isKnown(figure.app)) insert(largest, figure, most);
    }
    earlier.push(newest);
  }
  return largest;
}
