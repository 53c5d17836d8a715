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

/** The figures of all apps for one metric, by area, window and currency. */
type Fields = ReadonlyMap<string, Series>;

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
  return new Map([...figures].map(([key, ofField]) => [key, makeSeries(ofField)]));
}

function fieldOf(dataset: Dataset, metric: Metric, query: Query): Series | undefined {
  const byMetric = fieldsOfDataset.get(dataset) ?? new Map<Metric, Fields>();
  fieldsOfDataset.set(dataset, byMetric);
  const fields = byMetric.get(metric) ?? buildFields(dataset, metric);
  byMetric.set(metric, fields);
  return fields.get(fieldKey(fieldArea(dataset, query.app, query.area), windowKey(query.window), query.currency ?? ''));
}

/** The newest public figure of each app in a field, going back from the moment until figures are dated. */
function newestOfApps({ figures, ends, publicFrom }: Series, moment: Moment): Figure[] {
  const day = daysOf(moment.at)?.end ?? Number.NEGATIVE_INFINITY;
  const publicBy = daysOf(moment.publicBy ?? moment.at)?.end ?? day;
  const oldest = datedBefore(moment.at);
  const newest = positionAfter(ends, day) - 1;
  const byApp = new Map<string, Figure>();
  for (let position = newest; position > newest - FIGURES_WALKED; position -= 1) {
    const figure = figures[position];
    if (!figure || ((ends[position] ?? oldest) < oldest && !holdsUntilReplaced(figure))) break;
    if (!byApp.has(figure.app) && (publicFrom[position] ?? publicBy) <= publicBy) byApp.set(figure.app, figure);
  }
  return [...byApp.values()];
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
  const isOwn = (app: string): boolean => app === query.app || app === dataset.apps.get(query.app)?.parent || dataset.apps.get(app)?.parent === query.app;
  const rivals = new Map<string, Figure>();
  for (const metric of metrics) {
    const field = fieldOf(dataset, metric, query);
    for (const figure of field ? newestOfApps(field, moment) : []) if (!rivals.has(figure.app) && !isOwn(figure.app)) rivals.set(figure.app, figure);
  }
  return [...rivals.values()].sort((a, b) => b.value - a.value).slice(0, most);
}
