import type { MetricClass } from '../claim/weigh-metric';

/** A number of a labelled article: its kind, its features, and what it states. */
export interface Sample {
  readonly kind: string;
  readonly features: readonly string[];
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
  readonly rows: ReadonlyMap<string, Float32Array>;
}

/** Classes with fewer samples are left to the rules. */
const FEWEST_OF_CLASS = 12;
/** What is seldom met is read by rules that know it better than so few samples teach it: from so many on they may be overruled. */
const WELL_TAUGHT = 400;
/** A kind may be of a class that so many of it are of. */
const FEWEST_OF_KIND = 3;
/** Features met less often tell nothing. */
const FEWEST_OF_FEATURE = 6;
/** Passes over all samples: to learn all weights, then after each time that the smallest were taken out. */
const PASSES = 10;
const PASSES_AFTER = 2;
const RATE = 0.3;
/** What is taken from each weight when it is used, so that none grows for a few samples only. */
const DECAY = 1e-6;
/** Where learning goes on with fewer weights, what was learnt weighs as much as this. */
const SETTLED = 0.5;

/** The same order each time. */
function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/** Numbers from 0 to below 1 that look random and are the same each time (a linear congruence, as in Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function countOf<T>(list: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * Learns how much each feature speaks for each measure: a log-linear model by stochastic gradients (AdaGrad: Duchi, Hazan and Singer 2011),
 * of which only the weights that matter most are kept, in three steps with further learning after each.
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
  const features = [
    '',
    ...[...featureCounts].flatMap(([feature, count]) => (count >= FEWEST_OF_FEATURE && feature !== '' ? [feature] : [])),
  ];
  const featureAt = new Map(features.map((feature, at) => [feature, at]));
  const width = classes.length;
  const random = seeded(1);
  const rows = samples.flatMap((s) => {
    const allowed = kinds.get(s.kind);
    const right = allowed?.indexOf(classAt.get(s.metric) ?? -1) ?? -1;
    return allowed && right >= 0
      ? [
          {
            allowed,
            right,
            at: Uint32Array.from(new Set([0, ...s.features.flatMap((f) => featureAt.get(f) ?? [])]), (feature) => feature * width),
          },
        ]
      : [];
  });
  const weights = new Float32Array(features.length * width);
  const used = new Float32Array(weights.length);
  for (const { allowed, at } of rows) for (const cell of at) for (const k of allowed) used[cell + k] = (used[cell + k] ?? 0) + 1;
  let kept: Uint8Array | undefined;

  const pass = (count: number): void => {
    const grown = new Float32Array(weights.length).fill(kept ? SETTLED : 1e-6);
    const odds = new Float64Array(width);
    for (let turn = 0; turn < count; turn += 1) {
      for (const index of shuffled(rows.length, random)) {
        const row = rows[index];
        if (row === undefined) continue;
        const { allowed, right, at } = row;
        let most = -Infinity;
        for (const [i, k] of allowed.entries()) {
          let sum = 0;
          for (const cell of at) sum += weights[cell + k] ?? 0;
          odds[i] = sum;
          most = Math.max(most, sum);
        }
        let total = 0;
        for (let i = 0; i < allowed.length; i += 1) total += odds[i] = Math.exp((odds[i] ?? 0) - most);
        const decay = (DECAY * rows.length) / at.length;
        for (const [i, k] of allowed.entries()) {
          const slope = (odds[i] ?? 0) / total - (i === right ? 1 : 0);
          for (const cell of at) {
            const place = cell + k;
            if (kept?.[place] === 0) continue;
            const gradient = slope + decay * (weights[place] ?? 0);
            const sum = (grown[place] ?? 0) + gradient * gradient;
            grown[place] = sum;
            weights[place] = (weights[place] ?? 0) - (RATE * gradient) / Math.sqrt(sum);
          }
        }
      }
    }
  };

  pass(PASSES);
  for (const left of [3 * size, 1.5 * size, size]) {
    const worth = weights.map((weight, place) => Math.abs(weight) * Math.sqrt((used[place] ?? 0) + 1));
    const least =
      Float32Array.from(worth)
        .sort()
        .at(-Math.min(worth.length, Math.round(left))) ?? 0;
    kept = Uint8Array.from(worth, (value) => (value >= least && value > 0 ? 1 : 0));
    for (const [place, keep] of kept.entries()) if (keep === 0) weights[place] = 0;
    pass(PASSES_AFTER);
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
