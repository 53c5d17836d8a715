import { daysOf, type DaySpan } from './partial-date';
import type { Figure } from './schema';

/** Many sources here are later than their figure: 45 days after the time it describes, a figure is taken as public. */
export const PUBLIC_AFTER_DAYS = 45;

/** When a figure held and since when it was public, in days since 1 January 1970. */
export interface FigureTime extends DaySpan {
  readonly publicFrom: number;
}

const known = new WeakMap<Figure, FigureTime>();

/**
 * The time that a figure describes and the day from which it was public.
 * @param figure - a figure with a valid `asOf`
 * @returns first and last day described; publicity by its earliest dated source (a month or year counts as its end), or 45 days after the
 * end
 */
export function timeOf(figure: Figure): FigureTime {
  const remembered = known.get(figure);
  if (remembered) return remembered;
  const span = daysOf(figure.asOf) ?? { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  const published = figure.sources.map((source) =>
    source.published === null ? Number.POSITIVE_INFINITY : (daysOf(source.published)?.end ?? Number.POSITIVE_INFINITY),
  );
  const time = { ...span, publicFrom: Math.min(span.end + PUBLIC_AFTER_DAYS, ...published) };
  known.set(figure, time);
  return time;
}
