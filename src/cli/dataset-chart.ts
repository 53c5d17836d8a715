import { daysOf } from '../dataset/partial-date';
import type { PartialDate } from '../terms';

/** As wide as most terminals leave beside a margin. */
const WIDEST = 60;
/** One column a quarter, so that gaps show as wide as they are. */
const DAYS_A_COLUMN = 91.3125;
const BARS = '▁▂▃▄▅▆▇█';

/** A point of a chart. */
export interface Point {
  readonly asOf: PartialDate;
  readonly value: number;
}

/**
 * A chart of one line: time runs to the right, bars are as high as the newest value of their time, dots are times without a figure.
 * @param points - oldest first
 * @returns the chart between its first and its last date, empty for fewer than two dates
 */
export function chartLine(points: readonly Point[]): string {
  const dated = points.flatMap(({ asOf, value }) => {
    const span = daysOf(asOf);
    return span ? [{ day: span.end, value, asOf }] : [];
  });
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first.day === last.day) return '';
  const columns = Math.min(WIDEST, Math.max(2, Math.ceil((last.day - first.day) / DAYS_A_COLUMN) + 1));
  const highest = Math.max(...dated.map(({ value }) => Math.abs(value))) || 1;
  const cells = Array.from({ length: columns }, () => '·');
  for (const { day, value } of dated) {
    const column = Math.round(((day - first.day) / (last.day - first.day)) * (columns - 1));
    cells[column] = BARS[Math.min(BARS.length - 1, Math.floor((Math.abs(value) / highest) * BARS.length))] ?? '·';
  }
  return `${first.asOf} ${cells.join('')} ${last.asOf}`;
}
