import type { Moment, Series, Standing } from './evidence';
import { timeOf } from './figure-time';
import { daysOf } from './partial-date';
import type { Figure } from './schema';

/**
 * Where a value would go in an ascending list.
 * @param list - ascending
 * @param value - the value
 * @returns the first position whose value is greater
 */
export function positionAfter(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? Number.POSITIVE_INFINITY) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Makes figures of one scope a series.
 * @param figures - in any order
 * @returns the series, with what `standingOf` needs to answer without walking through it
 */
export function makeSeries(figures: readonly Figure[]): Series {
  const sorted = [...figures].sort((a, b) => timeOf(a).end - timeOf(b).end || timeOf(a).start - timeOf(b).start);
  const times = sorted.map(timeOf);
  const ends = times.map(({ end }) => end);
  const startAt = (position: number): number => times[position]?.start ?? Number.POSITIVE_INFINITY;
  const byStart = sorted.map((_, position) => position).sort((a, b) => startAt(a) - startAt(b) || a - b);
  let newest = Number.NEGATIVE_INFINITY;
  const newestEnd = byStart.map((position) => (newest = Math.max(newest, ends[position] ?? newest)));
  return {
    feature: sorted[0]?.feature ?? null,
    figures: sorted,
    ends,
    publicFrom: times.map(({ publicFrom }) => publicFrom),
    byStart,
    starts: byStart.map(startAt),
    newestEnd,
  };
}

/** A moment in days since 1970: what began by `lastStart` and was public by `publicBy` counts. */
interface Limits {
  readonly lastStart: number;
  readonly publicBy: number;
}

function limitsOf({ at, publicBy }: Moment): Limits {
  const lastStart = daysOf(at)?.end ?? Number.NEGATIVE_INFINITY;
  // A page known to a month only may be of its first day, and what was not public then must not contradict it.
  const known = publicBy === null ? lastStart : (daysOf(publicBy)?.start ?? Number.NEGATIVE_INFINITY);
  return { lastStart, publicBy: known };
}

/** The end of the time that the figure in force describes; minus infinity where none was in force. */
function endInForce({ ends, publicFrom, byStart, starts, newestEnd }: Series, { lastStart, publicBy }: Limits): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let rank = positionAfter(starts, lastStart) - 1; rank >= 0; rank -= 1) {
    // Nothing that begins earlier can end later: the search is over after a few steps.
    if ((newestEnd[rank] ?? best) <= best) break;
    const position = byStart[rank] ?? -1;
    const end = ends[position] ?? best;
    if (end > best && (publicFrom[position] ?? Number.POSITIVE_INFINITY) <= publicBy) best = end;
  }
  return best;
}

const isPrimary = (figure: Figure): boolean => figure.sources.some((source) => source.primary);

/** Names first what the stating body itself published, then what was published earliest. */
const tellingFirst = (a: Figure, b: Figure): number =>
  Number(isPrimary(b)) - Number(isPrimary(a)) || timeOf(a).publicFrom - timeOf(b).publicFrom;

/** The figures of a series that end on a day, as far as they count at the moment. */
function figuresEnding({ figures, ends, publicFrom }: Series, day: number, { lastStart, publicBy }: Limits): Figure[] {
  const found: Figure[] = [];
  for (let position = positionAfter(ends, day) - 1; position >= 0 && ends[position] === day; position -= 1) {
    const figure = figures[position];
    if (figure && (publicFrom[position] ?? Number.POSITIVE_INFINITY) <= publicBy && timeOf(figure).start <= lastStart) found.push(figure);
  }
  return found.sort(tellingFirst);
}

/**
 * The figures in force at a moment, in series that replace one another (a claim of `users` looks at monthly users alike).
 * @param series - the series; none is allowed
 * @param moment - reference date, and the date by which a figure must have been public
 * @returns several where they describe the same time, those with a primary source first; empty if there is none
 */
export function figuresInForce(series: readonly Series[], moment: Moment): Figure[] {
  const limits = limitsOf(moment);
  const end = Math.max(...series.map((each) => endInForce(each, limits)));
  return Number.isFinite(end) ? series.flatMap((each) => figuresEnding(each, end, limits)) : [];
}

/** The figure with the least or the greatest end, the telling one of several; `sign` is 1 for the least. */
function outermost(figures: readonly (Figure | undefined)[], sign: 1 | -1): Figure | null {
  const ordered = figures
    .filter((figure) => figure !== undefined)
    .sort((a, b) => sign * (timeOf(a).end - timeOf(b).end) || tellingFirst(a, b));
  return ordered[0] ?? null;
}

/**
 * How things stood at a moment; see {@link figuresInForce}.
 * @param series - the series; none is allowed
 * @param moment - reference date, and the date by which a figure must have been public
 * @returns the figures in force, the one before, the next and the newest
 */
export function standingOf(series: readonly Series[], moment: Moment): Standing {
  const inForce = figuresInForce(series, moment);
  const [first] = inForce;
  const end = first ? timeOf(first).end : Number.NEGATIVE_INFINITY;
  return {
    inForce,
    before: first
      ? outermost(
          series.map(({ figures, ends }) => figures[positionAfter(ends, end - 1) - 1]),
          -1,
        )
      : null,
    next: outermost(
      series.map(({ figures, ends }) => figures[positionAfter(ends, end)]),
      1,
    ),
    newest: outermost(
      series.map(({ figures }) => figures.at(-1)),
      -1,
    ),
  };
}
