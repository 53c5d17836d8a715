import type { Assessment } from '../check/assessment';
import type { Claim } from '../claim/claim';
import type { Figure } from '../dataset/schema';
import { formatDate } from '../locales/format-date';
import { formatMessage } from '../locales/format-message';
import { formatBytes, formatMoney, formatPercent, formatShort } from '../locales/format-number';
import { formatQuantity, formatValue } from '../locales/format-quantity';
import type { Locale } from '../locales/locales';
import { METRICS, type Metric } from '../terms';
import type { CardChart } from './card';
import type { CardContext } from './card-context';
import {
  anchorAt,
  CHART_HEIGHT,
  CHART_WIDTH,
  LABEL_WIDTH,
  layOutChart,
  placeLabel,
  type ChartPoint,
  type LabelPlace,
  type Place,
} from './chart';
import { datePoint } from './date-point';
import { appName } from '../dataset/app-name';

/** Values that are single facts or belong to an incident: a line between them would claim a development. */
const NO_SERIES: ReadonlySet<Metric> = new Set([
  'new-users',
  'acquisition-price',
  'valuation',
  'funding',
  'debt',
  'fine',
  'people-affected',
  'outage-minutes',
  'outage-reports',
]);

/** With fewer figures a chart says less than the rows do. */
const FEWEST_POINTS = 3;

/** Labels of marks nearer than their width and this, px, would run into each other; then only the page's is written. */
const LABEL_HEIGHT = 13;

interface DatedFigure {
  readonly figure: Figure;
  readonly point: ChartPoint;
}

/** A chart and the figures that it shows. */
export interface DescribedChart {
  readonly chart: CardChart;
  readonly figures: ReadonlySet<Figure>;
}

/** The figures that one line may join: same area, window, feature, currency and kind of source; one a date. */
function seriesOf(claim: Claim, record: Figure | undefined, { dataset }: CardContext): DatedFigure[] {
  if (NO_SERIES.has(claim.metric) || claim.event !== null) return [];
  const metric = record && METRICS[record.metric].group === METRICS[claim.metric].group ? record.metric : claim.metric;
  const like = record?.metric === metric ? record : undefined;
  const candidates = dataset
    .figuresOf(claim.app, metric)
    .filter(
      (figure) =>
        figure.use === 'reference' &&
        figure.status === undefined &&
        figure.event === undefined &&
        figure.area === (like?.area ?? claim.area) &&
        figure.window === (like ? like.window : claim.window) &&
        figure.feature === (like ? like.feature : claim.feature) &&
        figure.currency === (like ? like.currency : claim.currency),
    );
  const origin = like?.origin ?? candidates.at(-1)?.origin;
  const byTime = new Map<number, DatedFigure>();
  for (const figure of candidates) {
    const time = datePoint(figure.asOf);
    if (time !== null && figure.origin === origin) byTime.set(time, { figure, point: { time, value: figure.value } });
  }
  return [...byTime.values()].toSorted((a, b) => a.point.time - b.point.time);
}

function axisLabel(locale: Locale, claim: Claim, value: number): string {
  if (value === 0) return '0';
  switch (METRICS[claim.metric].unit) {
    case 'percent':
      return formatPercent(locale, value);
    case 'bytes':
      return formatBytes(locale, value);
    case 'money':
      return claim.currency ? formatMoney(locale, value, claim.currency) : formatShort(locale, value);
    default:
      return formatShort(locale, value);
  }
}

/**
 * The chart of the series that the claim belongs to.
 * @returns null where fewer than three figures make a series
 */
export function describeChart(assessment: Assessment, context: CardContext): DescribedChart | null {
  const { claim, evidence, referenceDate } = assessment;
  const { locale, dataset } = context;
  const record = evidence.find(({ role }) => role === 'record')?.figure;
  const series = seriesOf(claim, record, context);
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || series.length < FEWEST_POINTS) return null;

  const pageTime = referenceDate === null ? null : datePoint(referenceDate);
  const recordEntry = series.find(({ figure }) => figure === record);
  const stepped = METRICS[claim.metric].group === 'limits';
  const geometry = layOutChart({
    series: series.map(({ point }) => point),
    page: pageTime === null ? null : { time: pageTime, value: claim.value },
    record: recordEntry?.point ?? null,
    stepped,
  });
  const { page, record: recorded } = geometry;
  const marked = (kind: 'page' | 'record', mark: Place, place: LabelPlace, label: string): CardChart['marks'][number] => ({
    ...mark,
    kind,
    label,
    anchor: place.anchor,
    labelX: place.x,
    labelY: place.y,
  });
  const marks: CardChart['marks'] = [];
  const placeOf = (mark: Place): LabelPlace => placeLabel(mark, geometry.points, stepped);
  if (recorded) {
    const [place, other] = [placeOf(recorded), page && placeOf(page)];
    const collides = other && Math.abs(other.x - place.x) < LABEL_WIDTH && Math.abs(other.y - place.y) < LABEL_HEIGHT;
    marks.push(marked('record', recorded, place, collides ? '' : formatMessage(locale, 'chart.on-record')));
  }
  if (page) marks.push(marked('page', page, placeOf(page), formatMessage(locale, 'chart.this-page')));
  const metric = formatMessage(locale, `metric.${first.figure.metric}`);
  const chart: CardChart = {
    caption: metric,
    span: formatMessage(locale, 'chart.span', { from: first.figure.asOf.slice(0, 4), to: last.figure.asOf.slice(0, 4) }),
    description: formatMessage(locale, 'chart.description', {
      app: appName(dataset, claim.app),
      metric,
      points: series.length,
      claim: formatQuantity(locale, claim),
      first: formatValue(locale, first.figure),
      from: formatDate(locale, first.figure.asOf),
      last: formatValue(locale, last.figure),
      to: formatDate(locale, last.figure.asOf),
    }),
    scaleNote: geometry.logarithmic ? formatMessage(locale, 'chart.log') : null,
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
    grid: geometry.grid.map(({ y, value }) => ({ y, label: axisLabel(locale, claim, value) })),
    years: geometry.years.map(({ x, year, anchor }) => ({ x, label: String(year), anchor })),
    path: geometry.path,
    points: geometry.points.map(({ x, y }, index) => {
      const figure = series[index]?.figure ?? first.figure;
      return {
        x,
        y,
        anchor: anchorAt(x, 70),
        label: formatMessage(locale, 'chart.point', { date: formatDate(locale, figure.asOf), value: formatValue(locale, figure) }),
      };
    }),
    marks,
  };
  return { chart, figures: new Set(series.map(({ figure }) => figure)) };
}
