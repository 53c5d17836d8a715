import { compareDates } from '../dataset/partial-date';
import type { Dataset } from '../dataset/dataset';
import type { Figure } from '../dataset/schema';
import { METRIC_DEFINITIONS, METRIC_IDS, METRICS, type MetricGroup } from '../terms';
import { table, type Column } from './table';

const GROUPS: readonly MetricGroup[] = ['audience', 'growth', 'activity', 'reach', 'limits', 'business', 'safety'];

/** A line of an overview: a name with the figures that it stands for. */
interface Line {
  readonly name: string;
  readonly figures: readonly Figure[];
}

const share = (part: number, whole: number): string => (whole ? `${Math.round((100 * part) / whole)} %` : '–');
const newestOf = (figures: readonly Figure[]): string =>
  figures
    .map((figure) => figure.asOf)
    .sort(compareDates)
    .at(-1) ?? '–';
const countOf = (figures: readonly Figure[]): string => (figures.length ? String(figures.length) : '·');

/** The columns that every overview has: how many figures, how many of them decide, the newest, the share with a primary source. */
const columnsFor = (heading: string): Column<Line>[] => [
  { heading, cell: ({ name }) => name },
  { heading: 'figures', cell: ({ figures }) => String(figures.length), right: true },
  { heading: 'reference', cell: ({ figures }) => String(figures.filter((figure) => figure.use === 'reference').length), right: true },
  { heading: 'newest', cell: ({ figures }) => newestOf(figures) },
  {
    heading: 'primary',
    cell: ({ figures }) => share(figures.filter((figure) => figure.sources.some((source) => source.primary)).length, figures.length),
    right: true,
  },
];

const byGroup: Column<Line>[] = GROUPS.map((group) => ({
  heading: group,
  cell: ({ figures }) => countOf(figures.filter((figure) => METRICS[figure.metric].group === group)),
  right: true,
}));

const mostFirst = (a: Line, b: Line): number => b.figures.length - a.figures.length || (a.name < b.name ? -1 : 1);

/**
 * All that is on record, counted by app and by metric.
 * @param dataset - the figures
 * @returns text for a terminal
 */
export function overview(dataset: Dataset): string {
  const apps = [...dataset.apps.keys()].map((name) => ({ name, figures: dataset.figuresOf(name) })).sort(mostFirst);
  const all = apps.flatMap(({ figures }) => figures);
  const metrics = METRIC_IDS.map((name) => ({ name, figures: all.filter((figure) => figure.metric === name) })).sort(mostFirst);
  return [
    `Dataset ${dataset.version} of ${dataset.updated}: ${all.length} figures, ${dataset.apps.size} apps, ${dataset.events.size} events.`,
    table([...columnsFor('app'), ...byGroup], apps),
    table(columnsFor('metric'), metrics),
    'One app by metric: npm run dataset -- telegram. A series: npm run dataset -- telegram monthly-active-users.',
  ].join('\n\n');
}

/**
 * What is on record of one app, counted by metric.
 * @param dataset - the figures
 * @param app - slug of the app
 */
export function overviewOfApp(dataset: Dataset, app: string): string {
  const lines = METRIC_IDS.map((name) => ({ name, figures: dataset.figuresOf(app, name) })).filter(({ figures }) => figures.length);
  return `${dataset.apps.get(app)?.name ?? app}: ${dataset.figuresOf(app).length} figures.\n\n${table(columnsFor('metric'), lines)}`;
}

/**
 * What is on record of one metric, counted by app.
 * @param dataset - the figures
 * @param metric - the metric
 */
export function overviewOfMetric(dataset: Dataset, metric: Figure['metric']): string {
  const lines = [...dataset.apps.keys()]
    .map((name) => ({ name, figures: dataset.figuresOf(name, metric) }))
    .filter(({ figures }) => figures.length)
    .sort(mostFirst);
  return `${metric}: ${METRIC_DEFINITIONS[metric]}.\n\n${table(columnsFor('app'), lines)}`;
}
