import type { MetricClass } from '../claim/weigh-metric';
import { minimise, type Loss } from './minimise';

/** A number of a labelled article: its kind, its features, and what it states. */
export interface Sample {
  readonly kind: string;
  /** By their numbers. */
  readonly features: readonly number[];
  readonly metric: MetricClass;
}

/**
 * What was learnt: the classes by the number of their samples, for each feature that has weights, those of each class; and which classes
 * numbers of a kind may be of.
 */
export interface Learnt {
  readonly classes: readonly MetricClass[];
  /** So many of the classes, the first ones, have samples enough. */
  readonly wellTaught: number;
  readonly kinds: ReadonlyMap<string, readonly number[]>;
  readonly rows: ReadonlyMap<number, Float64Array>;
}

/** Classes with fewer samples are left to the rules. */
const FEWEST_OF_CLASS = 12;
/** What is seldom met is read by rules that know it better than so few samples teach it: from so many on they may be overruled. */
const WELL_TAUGHT = 100;
/** A kind may be of a class that so many of it are of. */
const FEWEST_OF_KIND = 3;
/** Features met less often tell nothing. */
const FEWEST_OF_FEATURE = 6;
/** What each weight costs, by its square: none grows for a few samples only. */
const COST = 1.4;
/** Steps to learn all weights, then after each time that the smallest were taken out. */
const STEPS = 120;
const STEPS_AFTER = 40;

function countOf<T>(list: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * Learns how much each feature speaks for each measure: a log-linear model, of which only the weights that matter most are kept, in three
 * rounds with further learning after each.
 * @param samples - numbers of labelled articles
 * @param size - how many weights are kept
 */
export function learnMetrics(samples: readonly Sample[], size: number): Learnt {
  const classCounts = countOf(samples.map((s) => s.metric));
  const counted = [...classCounts].filter(([, count]) => count >= FEWEST_OF_CLASS).sort(([, a], [, b]) => b - a);
  const classes = counted.map(([metric]) => metric);
  const classAt = new Map(classes.map((metric, at) => [metric, at]));
  const kindCounts = countOf(samples.map((s) => `${s.kind} ${s.metric}`));
  const kinds = new Map<string, readonly number[]>();
  for (const kind of new Set(samples.map((s) => s.kind))) {
    const allowed = classes.flatMap((metric, at) =>
      metric === 'none' || (kindCounts.get(`${kind} ${metric}`) ?? 0) >= FEWEST_OF_KIND ? [at] : [],
    );
    if (allowed.length > 1) kinds.set(kind, allowed);
  }
  const featureCounts = countOf(samples.flatMap((s) => [...new Set(s.features)]));
  const features = [...featureCounts].flatMap(([feature, count]) => (count >= FEWEST_OF_FEATURE ? [feature] : []));
  const featureAt = new Map(features.map((feature, at) => [feature, at]));
  const width = classes.length;
  const rows = samples.flatMap((s): Row[] => {
    const allowed = kinds.get(s.kind);
    const right = allowed?.indexOf(classAt.get(s.metric) ?? -1) ?? -1;
    if (!allowed || right < 0) return [];
    const met = new Set(s.features.flatMap((f) => featureAt.get(f) ?? []));
    return [{ allowed, right, at: Uint32Array.from(met, (feature) => feature * width) }];
  });
  const used = new Float64Array(features.length * width);
  for (const { allowed, at } of rows) for (const cell of at) for (const k of allowed) used[cell + k] = (used[cell + k] ?? 0) + 1;

  let weights = minimise((w, slope) => lossOf(rows, width, w, slope), new Float64Array(used.length), STEPS);
  for (const left of [3 * size, 1.5 * size, size]) {
    const worth = weights.map((weight, place) => Math.abs(weight) * Math.sqrt((used[place] ?? 0) + 1));
    const least = worth.toSorted().at(-Math.min(worth.length, Math.round(left))) ?? 0;
    const kept = worth.map((value) => (value >= least && value > 0 ? 1 : 0));
    const loss: Loss = (w, slope) => {
      const value = lossOf(rows, width, w, slope);
      for (const [place, keep] of kept.entries()) if (keep === 0) slope[place] = 0;
      return value;
    };
    weights = minimise(
      loss,
      weights.map((weight, place) => weight * (kept[place] ?? 0)),
      STEPS_AFTER,
    );
  }
  return {
    classes,
    wellTaught: counted.filter(([, count]) => count >= WELL_TAUGHT).length,
    kinds,
    rows: new Map(
      features.flatMap((feature, at) => {
        const row = weights.slice(at * width, (at + 1) * width);
        return row.some((weight) => weight !== 0) ? [[feature, row] as const] : [];
      }),
    ),
  };
}

/** A sample: the classes that its kind allows, which of them is right, and where the weights of its features begin. */
interface Row {
  readonly allowed: readonly number[];
  readonly right: number;
  readonly at: Uint32Array;
}

/** How unlikely the weights make what was labelled, with their cost; the slope at each weight is written into `slope`. */
function lossOf(rows: readonly Row[], width: number, weights: Float64Array, slope: Float64Array): number {
  let loss = 0;
  for (const [place, weight] of weights.entries()) {
    // How often each class is met costs nothing.
    const cost = place < width ? 0 : COST;
    loss += (cost * weight * weight) / 2;
    slope[place] = cost * weight;
  }
  const odds = new Float64Array(width);
  for (const { allowed, right, at } of rows) {
    let most = -Infinity;
    for (const [i, k] of allowed.entries()) {
      let sum = 0;
      for (const cell of at) sum += weights[cell + k] ?? 0;
      odds[i] = sum;
      most = Math.max(most, sum);
    }
    let total = 0;
    for (let i = 0; i < allowed.length; i += 1) total += odds[i] = Math.exp((odds[i] ?? 0) - most);
    loss -= Math.log((odds[right] ?? 0) / total);
    for (const [i, k] of allowed.entries()) {
      const away = (odds[i] ?? 0) / total - (i === right ? 1 : 0);
      for (const cell of at) slope[cell + k] = (slope[cell + k] ?? 0) + away;
    }
  }
  return loss;
}
