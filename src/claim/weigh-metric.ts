import type { Metric } from '../terms';
import type { QuantityKind } from './quantity';
import type { Meet } from './metric-features';
import { CLASSES, FEATURES, KINDS, STEP, WEIGHTS, WELL_TAUGHT } from './metric-weights';

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

/** Features are known by so many bits of a mixture of their letters. */
const HASH_BITS = 16;

/**
 * The number of a feature, under which its weights are kept.
 * @param feature - its name
 * @returns a whole number below 2 ** 16
 */
export function featureNumber(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
}

/** Lengths of gaps are written as one sign each, longer ones behind signs that stand for the longest. */
const FIRST_SIGN = 35;
const LONGEST_GAP = 90;
/** The sign of a weight of 0; none is. */
const NO_WEIGHT = 80;

/** Whole numbers that rise, as they are written: each by its distance to the one before. */
export function risingNumbers(written: string): number[] {
  const numbers: number[] = [];
  let at = -1;
  for (let i = 0; i < written.length; i += 1) {
    const gap = written.charCodeAt(i) - FIRST_SIGN;
    at += gap === LONGEST_GAP ? LONGEST_GAP : gap + 1;
    if (gap !== LONGEST_GAP) numbers.push(at);
  }
  return numbers;
}

/** Writes whole numbers that rise, as {@link risingNumbers} reads them. */
export function writtenGaps(numbers: readonly number[]): string {
  let written = '';
  let before = -1;
  for (const number of numbers) {
    let gap = number - before - 1;
    for (; gap >= LONGEST_GAP; gap -= LONGEST_GAP) written += String.fromCharCode(FIRST_SIGN + LONGEST_GAP);
    written += String.fromCharCode(FIRST_SIGN + gap);
    before = number;
  }
  return written;
}

/** Writes weights in steps. */
export const writtenSteps = (steps: readonly number[]): string => String.fromCharCode(...steps.map((step) => NO_WEIGHT + step));

let rows: Map<number, Float32Array> | undefined;

/** The weights of each feature that has any, by class. */
function readRows(): Map<number, Float32Array> {
  const numbers = risingNumbers(FEATURES);
  const read = new Map<number, Float32Array>();
  risingNumbers(WEIGHTS[0]).forEach((cell, at) => {
    const feature = numbers[Math.floor(cell / CLASSES.length)] ?? 0;
    const row = read.get(feature) ?? new Float32Array(CLASSES.length);
    row[cell % CLASSES.length] = (WEIGHTS[1].charCodeAt(at) - NO_WEIGHT) * STEP;
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
  const met = new Set<string>();
  const add = (feature: string): void => {
    if (met.has(feature)) return;
    met.add(feature);
    const row = all.get(featureNumber(feature));
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
