import { seriesKey } from '../dataset/canonical-files';
import { DATED_AFTER_MONTHS, isSingleFact } from '../dataset/fact-kinds';
import { daysOf, monthsBefore } from '../dataset/partial-date';
import type { Figure, Source } from '../dataset/schema';
import { METRICS, type PartialDate } from '../terms';
import { chartLine } from './dataset-chart';
import { table } from './table';

const DAYS_A_MONTH = 30.44;
const SIGNS: Readonly<Record<Figure['bound'], string>> = { exact: '', about: '~', 'at-least': '≥', 'at-most': '≤' };

/** A value as a terminal shows it: `≥ 1,000,000`, `41 %`, `19,000,000,000 USD`. */
export function valueText({ value, bound, currency, metric }: Figure): string {
  const unit = currency ?? (METRICS[metric].unit === 'percent' ? '%' : '');
  return [SIGNS[bound], value.toLocaleString('en'), unit].filter(Boolean).join(' ');
}

/**
 * Stretches without a reference figure that are longer than one stays current.
 * @param figures - one series, oldest first
 * @param until - the day up to which the dataset is complete
 * @returns one line a gap; none for single facts, which age not
 */
export function gapsOf(figures: readonly Figure[], until: PartialDate): string[] {
  const times = figures.filter((figure) => figure.use === 'reference' && !isSingleFact(figure)).map((figure) => figure.asOf);
  return times.flatMap((from, index) => {
    const to = times[index + 1] ?? until;
    const [start, end] = [daysOf(from)?.end ?? 0, daysOf(to)?.end ?? 0];
    return start < monthsBefore(end, DATED_AFTER_MONTHS) ? [`${from} to ${to} (${Math.round((end - start) / DAYS_A_MONTH)} months)`] : [];
  });
}

/** What sets a series apart from the others of its app and metric. */
const titleOf = ({ app, metric, area, window, feature, event, currency }: Figure): string =>
  [app, metric, area, window && `in ${window}`, feature && `of ${feature}`, event && `at ${event}`, currency && `in ${currency}`]
    .filter(Boolean)
    .join(' ');

const sourceLine = (source: Source, index: number): string =>
  `  [${index + 1}] ${source.publisher}, ${source.published ?? 'undated'}${source.primary ? ', primary' : ''}: ${source.url}`;

function seriesText(figures: readonly Figure[], until: PartialDate): string {
  const [first] = figures;
  if (!first) return '';
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))];
  const rows = table<Figure>(
    [
      { heading: 'time', cell: ({ asOf }) => asOf },
      { heading: 'value', cell: valueText, right: true },
      { heading: 'stated by', cell: ({ who }) => who, widest: 28 },
      { heading: 'use', cell: ({ use, status }) => [use, status].filter(Boolean).join(', ') },
      { heading: 'sources', cell: (figure) => figure.sources.map((source) => `[${sources.indexOf(source) + 1}]`).join('') },
      { heading: 'note', cell: ({ note }) => note ?? '', widest: 70 },
    ],
    figures,
  );
  const gaps = gapsOf(figures, until);
  const isState = !isSingleFact(first);
  const chart = isState ? chartLine(figures.filter((figure) => figure.use === 'reference')) : '';
  const gapText = gaps.length ? `Gaps: ${gaps.join('; ')}` : 'No gap.';
  return [titleOf(first), chart, rows, ...(isState ? [gapText] : []), 'Sources', sources.map(sourceLine).join('\n')]
    .filter(Boolean)
    .join('\n');
}

/**
 * The series of an app and metric: each as a table with a small chart, its gaps and sources.
 * @param figures - of one app and metric, oldest first
 * @param until - the day up to which the dataset is complete
 * @param area - only this area; all where null
 * @returns text for a terminal, the world first
 */
export function seriesTexts(figures: readonly Figure[], until: PartialDate, area: string | null = null): string {
  const wanted = figures.filter((figure) => area === null || figure.area === area);
  const keys = [...new Set(wanted.map(seriesKey))].sort(
    (a, b) => Number(!a.includes(' world ')) - Number(!b.includes(' world ')) || (a < b ? -1 : 1),
  );
  return keys
    .map((key) =>
      seriesText(
        wanted.filter((figure) => seriesKey(figure) === key),
        until,
      ),
    )
    .join('\n\n');
}
