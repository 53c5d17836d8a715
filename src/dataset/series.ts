import type { Moment, Series, Standing } from './evidence';
import { timeOf } from './figure-time';
import { daysOf } from './partial-date';
import type { Figure } from './schema';

/**
 * Where a value would go in an ascending list.
 * @param length - of the list
 * @param keyAt - the list's value at a position
 * @param value - the value
 * @returns the first position whose value is greater
 */
export function positionAfter(length: number, keyAt: (position: number) => number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyAt(middle) > value) high = middle;
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
  const starts = sorted.map((figure) => timeOf(figure).start);
  const byStart = sorted.map((_, position) => position).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
  let newest = Number.NEGATIVE_INFINITY;
  const newestEnd = byStart.map((position) => {
    const figure = sorted[position];
    if (figure) newest = Math.max(newest, timeOf(figure).end);
    return newest;
  });
  return { feature: sorted[0]?.feature ?? null, figures: sorted, byStart, newestEnd };
}

/** The end of the time that the figure in force describes; null where none was in force. */
function endInForce({ figures, byStart, newestEnd }: Series, lastStart: number, publicBy: number): number | null {
  const figureAt = (rank: number): Figure | undefined => figures[byStart[rank] ?? -1];
  const startAt = (rank: number): number => {
    const figure = figureAt(rank);
    return figure ? timeOf(figure).start : Number.POSITIVE_INFINITY;
  };
  let best: number | null = null;
  for (let rank = positionAfter(byStart.length, startAt, lastStart) - 1; rank >= 0; rank -= 1) {
    // Nothing that begins earlier can end later: the search is over after a few steps.
    if (best !== null && (newestEnd[rank] ?? best) <= best) break;
    const figure = figureAt(rank);
    if (!figure) continue;
    const { end, publicFrom } = timeOf(figure);
    if (publicFrom <= publicBy && (best === null || end > best)) best = end;
  }
  return best;
}

/** Names first what the stating body itself published, then what was published earliest. */
const tellingFirst = (a: Figure, b: Figure): number =>
  Number(b.sources.some((source) => source.primary)) - Number(a.sources.some((source) => source.primary)) || timeOf(a).publicFrom - timeOf(b).publicFrom;

/**
 * How things stood at a moment in series that replace one another (a claim of `users` looks at monthly users alike).
 * @param series - the series; none is allowed
 * @param moment - reference date, and the date by which a figure must have been public
 * @returns the figures in force, the one before, the next and the newest
 */
export function standingOf(series: readonly Series[], moment: Moment): Standing {
  const at = daysOf(moment.at);
  const lastStart = at?.end ?? Number.NEGATIVE_INFINITY;
  // A page known to a month only may be of its first day, and what was not public then must not contradict it.
  const publicBy = (moment.publicBy === null ? at?.end : daysOf(moment.publicBy)?.start) ?? Number.NEGATIVE_INFINITY;
  const ends = series.map((each) => endInForce(each, lastStart, publicBy)).filter((end) => end !== null);
  const end = ends.length ? Math.max(...ends) : null;
  const inForce: Figure[] = [];
  const before: Figure[] = [];
  const next: Figure[] = [];
  const newest: Figure[] = [];
  for (const { figures } of series) {
    const endAt = (position: number): number => {
      const figure = figures[position];
      return figure ? timeOf(figure).end : Number.POSITIVE_INFINITY;
    };
    const behind = end === null ? 0 : positionAfter(figures.length, endAt, end);
    let first = behind;
    while (first > 0 && endAt(first - 1) === end) first -= 1;
    inForce.push(...figures.slice(first, behind).filter((figure) => timeOf(figure).publicFrom <= publicBy && timeOf(figure).start <= lastStart));
    before.push(...figures.slice(Math.max(0, first - 1), first));
    next.push(...figures.slice(behind, behind + 1));
    newest.push(...figures.slice(-1));
  }
  const byEnd = (a: Figure, b: Figure): number => timeOf(a).end - timeOf(b).end || tellingFirst(b, a);
  return {
    inForce: inForce.sort(tellingFirst),
    before: before.sort(byEnd).at(-1) ?? null,
    next: next.sort((a, b) => timeOf(a).end - timeOf(b).end || tellingFirst(a, b))[0] ?? null,
    newest: newest.sort(byEnd).at(-1) ?? null,
  };
}
