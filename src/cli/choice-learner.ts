import { minimise } from './minimise';

/** What a labelled article leaves to choose: the features of each choice by their numbers, and which choices are right. */
export interface ChoiceSample {
  readonly choices: readonly { readonly features: readonly number[]; readonly right: boolean }[];
}

/** Features met less often tell nothing. */
const FEWEST_OF_FEATURE = 5;
/** What each weight costs, by its square. */
const COST = 1;
const STEPS = 150;

/**
 * Learns how much each feature speaks for a choice: a log-linear model over the choices of each sample.
 * @param samples - of labelled articles; those without a right choice teach nothing
 * @returns the weights of the features, by their numbers
 */
export function learnChoices(samples: readonly ChoiceSample[]): Map<number, number> {
  const taught = samples.filter(({ choices }) => choices.some(({ right }) => right) && choices.some(({ right }) => !right));
  const counts = new Map<number, number>();
  for (const { choices } of taught)
    for (const { features } of choices) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts].flatMap(([feature, count]) => (count >= FEWEST_OF_FEATURE ? [feature] : [])).sort((a, b) => a - b);
  const placeOf = new Map(features.map((feature, place) => [feature, place]));
  const rows = taught.map(({ choices }) =>
    choices.map(({ features: all, right }) => ({ right, at: Uint32Array.from(new Set(all.flatMap((each) => placeOf.get(each) ?? []))) })),
  );
  const weights = minimise(
    (point, slope) => {
      let loss = 0;
      for (const [place, weight] of point.entries()) {
        loss += (COST * weight * weight) / 2;
        slope[place] = COST * weight;
      }
      for (const row of rows) {
        const sums = row.map(({ at }) => at.reduce((sum, place) => sum + (point[place] ?? 0), 0));
        const most = Math.max(...sums);
        const odds = sums.map((sum) => Math.exp(sum - most));
        const all = odds.reduce((a, b) => a + b, 0);
        const good = odds.reduce((sum, each, i) => sum + (row[i]?.right ? each : 0), 0);
        loss -= Math.log(good / all);
        for (const [i, { right, at }] of row.entries()) {
          const away = (odds[i] ?? 0) / all - (right ? (odds[i] ?? 0) / good : 0);
          for (const place of at) slope[place] = (slope[place] ?? 0) + away;
        }
      }
      return loss;
    },
    new Float64Array(features.length),
    STEPS,
  );
  return new Map(features.map((feature, place) => [feature, weights[place] ?? 0]));
}
