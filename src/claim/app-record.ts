import type { Figure } from '../dataset/schema';
import { familyOf, METRICS, type Metric } from '../terms';

/** Figures arranged so that a number finds its like without a look at all of them. */
interface Arranged {
  readonly byValue: readonly Figure[];
  readonly ofValue: ReadonlyMap<number, readonly Figure[]>;
  /** Years in which anything of a family of metrics is on record. */
  readonly yearsOf: ReadonlyMap<ReturnType<typeof familyOf>, ReadonlySet<string>>;
  /** The largest audience on record up to each year, the years ascending. */
  readonly audiences: readonly (readonly [year: string, largest: number])[];
}

const known = new WeakMap<readonly Figure[], Arranged>();

function arranged(figures: readonly Figure[]): Arranged {
  const found = known.get(figures);
  if (found) return found;
  const made = arrange(figures);
  known.set(figures, made);
  return made;
}

function arrange(figures: readonly Figure[]): Arranged {
  const ofValue = new Map<number, Figure[]>();
  const yearsOf = new Map<ReturnType<typeof familyOf>, Set<string>>();
  const largest = new Map<string, number>();
  for (const figure of figures) {
    const year = figure.asOf.slice(0, 4);
    collect(ofValue, figure.value, () => []).push(figure);
    collect(yearsOf, familyOf(figure.metric), () => new Set<string>()).add(year);
    if (METRICS[figure.metric].group === 'audience') largest.set(year, Math.max(largest.get(year) ?? -Infinity, figure.value));
  }
  let most = -Infinity;
  const audiences = [...largest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, value]) => [year, (most = Math.max(most, value))] as const);
  return { byValue: figures.toSorted((a, b) => a.value - b.value), ofValue, yearsOf, audiences };
}

function collect<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * The figures whose value a number comes near.
 * @param figures - figures of an app, the same array each time
 * @param value - the number
 * @param share - how far off it may be, as a share of the figure: 0.01
 */
export function figuresNear(figures: readonly Figure[], value: number, share: number): Figure[] {
  const { byValue } = arranged(figures);
  const [from, to] = [value / (1 + share), value / (1 - share)].sort((a, b) => a - b);
  const near: Figure[] = [];
  // A hair wider than asked, since dividing rounds; what counts is decided figure by figure.
  const slack = Math.abs(value) * 1e-9;
  for (let at = firstNotBelow(byValue, (from ?? value) - slack); at < byValue.length; at += 1) {
    const figure = byValue[at];
    if (figure === undefined || figure.value > (to ?? value) + slack) break;
    if (Math.abs(value - figure.value) <= share * Math.abs(figure.value)) near.push(figure);
  }
  return near;
}

function firstNotBelow(figures: readonly Figure[], value: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((figures[middle]?.value ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figures of exactly a value. */
export function figuresOfValue(figures: readonly Figure[], value: number): readonly Figure[] {
  return arranged(figures).ofValue.get(value) ?? [];
}

/** The years, as `2014`, in which something of a metric's family is on record. */
export function yearsOnRecord(figures: readonly Figure[], metric: Metric): ReadonlySet<string> {
  return arranged(figures).yearsOf.get(familyOf(metric)) ?? new Set();
}

/**
 * The largest audience on record.
 * @param figures - figures of an app, the same array each time
 * @param last - the latest year that counts, as `2014`; all where it is undefined
 * @returns undefined where none is on record
 */
export function largestAudience(figures: readonly Figure[], last: string | undefined): number | undefined {
  return arranged(figures).audiences.findLast(([year]) => last === undefined || year <= last)?.[1];
}
