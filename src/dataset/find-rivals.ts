import type { Metric } from '../terms';
import type { Dataset } from './dataset';
import type { Moment, Query, Series } from './evidence';
import { isDated } from './fact-kinds';
import { timeOf } from './figure-time';
import { comparedArea } from './find-comparable';
import { daysOf } from './partial-date';
import type { Figure } from './schema';
import { makeSeries, positionAfter, standingOf } from './series';
import { windowKey } from './window-length';

/** How many rivals are looked for before the largest are chosen, so that a look-up stays short however many apps there are. */
const RIVALS_CONSIDERED = 40;

/** The figures of all apps for one metric, area and window: by time, and by app. */
interface Field {
  readonly timeline: Series;
  readonly byApp: ReadonlyMap<string, Series>;
}

const fieldsOfDataset = new WeakMap<Dataset, Map<Metric, ReadonlyMap<string, Field>>>();

const fieldKey = (area: string, window: string, currency: string): string => `${area} ${window} ${currency}`;

/** Reference figures of whole apps: no part of an app, no incident, no company behind several apps, no app of one country in the world's list. */
function buildFields(dataset: Dataset, metric: Metric): ReadonlyMap<string, Field> {
  const figures = new Map<string, Figure[]>();
  for (const app of dataset.apps.values()) {
    if (app.kind !== 'app') continue;
    for (const figure of dataset.figuresOf(app.id, metric)) {
      if (figure.use !== 'reference' || figure.feature || figure.event || figure.status === 'revised') continue;
      const area = app.home && comparedArea(dataset, app.id, figure.area) === 'world' ? app.home : figure.area;
      const key = fieldKey(area, windowKey(figure.window), figure.currency ?? '');
      const ofField = figures.get(key);
      if (ofField) ofField.push(figure);
      else figures.set(key, [figure]);
    }
  }
  return new Map([...figures].map(([key, ofField]) => {
    const byApp = new Map<string, Figure[]>();
    for (const figure of ofField) byApp.set(figure.app, [...(byApp.get(figure.app) ?? []), figure]);
    return [key, { timeline: makeSeries(ofField), byApp: new Map([...byApp].map(([app, ofApp]) => [app, makeSeries(ofApp)])) }];
  }));
}

function fieldOf(dataset: Dataset, query: Query): Field | undefined {
  const byMetric = fieldsOfDataset.get(dataset) ?? new Map<Metric, ReadonlyMap<string, Field>>();
  fieldsOfDataset.set(dataset, byMetric);
  const fields = byMetric.get(query.metric) ?? buildFields(dataset, query.metric);
  byMetric.set(query.metric, fields);
  const home = dataset.apps.get(query.app)?.home;
  const area = home && query.area === 'world' ? home : query.area;
  return fields.get(fieldKey(area, windowKey(query.window), query.currency ?? ''));
}

/**
 * Finds what other apps counted at the same time: one figure each, in force and not dated.
 * @param dataset - the figures
 * @param query - metric, area, window and currency to compare in; the app itself, its owner and its products are left out
 * @param moment - the time
 * @param most - how many figures at most
 * @returns the figures of the largest apps among those counted last, largest first
 */
export function findRivals(dataset: Dataset, query: Query, moment: Moment, most = 5): Figure[] {
  const field = fieldOf(dataset, query);
  const at = daysOf(moment.at);
  if (!field || !at || query.feature || query.event) return [];
  const { figures } = field.timeline;
  const endAt = (position: number): number => {
    const figure = figures[position];
    return figure ? timeOf(figure).end : Number.POSITIVE_INFINITY;
  };
  const own = (app: string): boolean => app === query.app || dataset.apps.get(app)?.parent === query.app || dataset.apps.get(query.app)?.parent === app;

  const seen = new Set<string>();
  const rivals: Figure[] = [];
  for (let position = positionAfter(figures.length, endAt, at.end) - 1; position >= 0 && rivals.length < RIVALS_CONSIDERED; position -= 1) {
    const figure = figures[position];
    if (!figure || isDated(figure, moment.at)) break;
    if (seen.has(figure.app) || own(figure.app)) continue;
    seen.add(figure.app);
    const series = field.byApp.get(figure.app);
    const inForce = series ? standingOf([series], moment).inForce[0] : undefined;
    if (inForce && !isDated(inForce, moment.at)) rivals.push(inForce);
  }
  return rivals.sort((a, b) => b.value - a.value).slice(0, most);
}
