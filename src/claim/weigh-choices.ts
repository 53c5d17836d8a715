import type { Meet } from './metric-features';
import { onceForEach, readSteps, risingNumbers } from './written-weights';

/** One of several things that may be meant. */
export interface Choice {
  readonly value: string;
  /** Tells the features that speak for it or against it. */
  readonly name: (meet: Meet) => void;
}

/** The weights of features, by their numbers. */
export type Weights = ReadonlyMap<number, number>;

/**
 * Reads weights as `npm run train` writes them.
 * @param features - the features' numbers, by their distances
 * @param steps - the weights, in steps
 * @param step - how much a step is
 */
export function readWeights(features: string, steps: string, step: number): Weights {
  const numbers = risingNumbers(features);
  return new Map(readSteps(steps).map((each, at) => [numbers[at] ?? 0, each * step]));
}

/**
 * Weighs choices against each other: a log-linear model, whose weights were learnt from labelled articles.
 * @param choices - at least one; those of one value count together
 * @param weights - what was learnt
 * @returns the likeliest value, and how likely it is, between 0 and 1
 */
export function weighChoices(choices: readonly Choice[], weights: Weights): { readonly value: string; readonly probability: number } {
  const sums = choices.map(({ name }) => {
    let sum = 0;
    name(
      onceForEach((feature) => {
        sum += weights.get(feature) ?? 0;
      }),
    );
    return sum;
  });
  const most = Math.max(...sums);
  const odds = new Map<string, number>();
  let total = 0;
  for (const [at, { value }] of choices.entries()) {
    const each = Math.exp((sums[at] ?? 0) - most);
    total += each;
    odds.set(value, (odds.get(value) ?? 0) + each);
  }
  let best = '';
  for (const [value, each] of odds) if (each > (odds.get(best) ?? 0)) best = value;
  return { value: best, probability: (odds.get(best) ?? 0) / total };
}
