import type { Metric } from '../terms';
import type { QuantityKind } from './quantity';
import type { Meet } from './metric-features';
import { CLASSES, FEATURES, KINDS, STEP, WEIGHTS, WELL_TAUGHT } from './metric-weights';
import { onceForEach, readSteps, risingNumbers } from './written-weights';

/** What a number states, `none` for nothing; audiences by the day, week or month are `users` as well. */
export type MetricClass = Metric | 'none';

/** Audiences that are counted by a period, which is told apart from the number. */
const BY_PERIOD: ReadonlySet<string> = new Set<Metric>(['daily-active-users', 'weekly-active-users', 'monthly-active-users']);

/** The class of a measure. */
export const classOf = (metric: Metric): MetricClass => (BY_PERIOD.has(metric) ? 'users' : metric);

/** The likeliest measure of a number. */
export interface WeighedMetric {
  readonly metric: MetricClass;
  /** Between 0 and 1. */
  readonly probability: number;
}

/** How much a feature speaks for a class. */
interface Cell {
  /** The class, by its place in {@link CLASSES}. */
  readonly at: number;
  readonly weight: number;
}

let rows: Map<number, Cell[]> | undefined;

/** The weights of each feature that has any. Most speak for two or three classes, and for or against no other. */
function readRows(): Map<number, Cell[]> {
  const numbers = risingNumbers(FEATURES);
  const read = new Map<number, Cell[]>();
  const steps = readSteps(WEIGHTS[1]);
  risingNumbers(WEIGHTS[0]).forEach((cell, at) => {
    const feature = numbers[Math.floor(cell / CLASSES.length)] ?? 0;
    const entry = { at: cell % CLASSES.length, weight: (steps[at] ?? 0) * STEP };
    const row = read.get(feature);
    if (row) row.push(entry);
    else read.set(feature, [entry]);
  });
  return read;
}

const NOTHING: readonly Cell[] = [];

const isWellTaught = (ruled: MetricClass): boolean => {
  const at = CLASSES.indexOf(ruled);
  return at >= 0 && at < WELL_TAUGHT;
};

/**
 * Weighs what speaks for each measure: a log-linear model, whose weights were learnt from labelled articles (`npm run train`).
 * @param kind - what the number is; other measures than it allows are not asked for
 * @param ruled - what the rules say
 * @param name - tells the features of the number
 * @returns the likeliest measure; undefined where numbers of the kind state just one thing or nothing, or where too few articles taught
 * what the rules say
 */
export function weighMetric(kind: QuantityKind, ruled: MetricClass, name: (meet: Meet) => void): WeighedMetric | undefined {
  const allowed = KINDS[kind];
  if (allowed === undefined || !isWellTaught(ruled)) return undefined;
  rows ??= readRows();
  const all = rows;
  const sums = CLASSES.map(() => 0);
  const add = onceForEach((feature) => {
    for (const { at, weight } of all.get(feature) ?? NOTHING) sums[at] = (sums[at] ?? 0) + weight;
  });
  add('');
  name(add);
  let best = 0;
  let most = -Infinity;
  let total = 0;
  for (const at of allowed) if ((sums[at] ?? 0) > most) [best, most] = [at, sums[at] ?? 0];
  for (const at of allowed) total += Math.exp((sums[at] ?? 0) - most);
  return { metric: CLASSES[best] ?? 'none', probability: 1 / total };
}
