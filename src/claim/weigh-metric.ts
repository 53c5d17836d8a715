import type { Metric } from '../terms';
import type { QuantityKind } from './quantity';
import type { Meet } from './metric-features';
import { CLASSES, FEATURES, KINDS, STEP, WEIGHTS, WELL_TAUGHT } from './metric-weights';
import { featureNumber, readSteps, risingNumbers } from './written-weights';

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

let rows: Map<number, Float32Array> | undefined;

/** The weights of each feature that has any, by class. */
function readRows(): Map<number, Float32Array> {
  const numbers = risingNumbers(FEATURES);
  const read = new Map<number, Float32Array>();
  const steps = readSteps(WEIGHTS[1]);
  risingNumbers(WEIGHTS[0]).forEach((cell, at) => {
    const feature = numbers[Math.floor(cell / CLASSES.length)] ?? 0;
    const row = read.get(feature) ?? new Float32Array(CLASSES.length);
    row[cell % CLASSES.length] = (steps[at] ?? 0) * STEP;
    read.set(feature, row);
  });
  return read;
}

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
  const sums = new Float32Array(CLASSES.length);
  const met = new Set<number>();
  const add = (feature: string): void => {
    const number = featureNumber(feature);
    if (met.has(number)) return;
    met.add(number);
    const row = all.get(number);
    if (row !== undefined) for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
  };
  add('');
  name(add);
  let best = 0;
  let most = -Infinity;
  let total = 0;
  for (const at of allowed) if ((sums[at] ?? 0) > most) [best, most] = [at, sums[at] ?? 0];
  for (const at of allowed) total += Math.exp((sums[at] ?? 0) - most);
  return { metric: CLASSES[best] ?? 'none', probability: 1 / total };
}
