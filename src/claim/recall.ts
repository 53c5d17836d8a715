import { familyOf, METRICS, type Metric, type PartialDate, type Unit } from '../terms';
import type { Names } from './names';
import type { PassageReading } from './reading';

/** Within this share of it, a number is taken for the figure that a reader has in mind. */
const SAME_WITHIN = 0.015;

/** What is told in numbers so small that many apps share them. */
const TOO_COMMON: ReadonlySet<Unit> = new Set<Unit>(['minutes', 'percent', 'times', 'bytes', 'characters']);

/** A number with what dates it. */
export interface Recollection {
  readonly metric: Metric;
  /** In base units. */
  readonly value: number;
  /** Years that the text may speak of, as `2014`. */
  readonly years: ReadonlySet<string>;
}

/**
 * The years that a passage may speak of: those that it names, the page's and the one before.
 * @param passage - the passage
 * @param pageDate - when the page was published
 */
export function yearsOf(passage: PassageReading, pageDate: PartialDate | null): ReadonlySet<string> {
  const years = new Set(passage.moments.flatMap((m) => (m.date === null ? [] : [m.date.slice(0, 4)])));
  if (pageDate === null) return years;
  const year = Number(pageDate.slice(0, 4));
  return years.add(String(year)).add(String(year - 1));
}

/**
 * Whether a number is on record for an app in one of the years: where a text leaves open whose number it is, a well-read reader
 * goes by what is known.
 * @param names - apps with their figures
 * @param app - slug of the app
 * @param said - the number
 */
export function isOnRecord(names: Names, app: string, { metric, value, years }: Recollection): boolean {
  if (TOO_COMMON.has(METRICS[metric].unit) || METRICS[metric].group === 'limits') return false;
  const figures = METRICS[metric].group === 'audience' ? names.figuresOf(app).filter((f) => familyOf(f.metric) === familyOf(metric)) : names.figuresOf(app, metric);
  return figures.some((f) => years.has(f.asOf.slice(0, 4)) && Math.abs(value - f.value) <= SAME_WITHIN * Math.abs(f.value));
}
