/**
 * `npm run train [-- FOLDER…]`: learns from labelled articles how much what stands around a number speaks for each measure, and for each app
 * as the one whose number it is, and writes src/claim/metric-weights.ts and src/claim/app-weights.ts. Without a folder: all of `LESSONS`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Candidate } from '../claim/candidate';
import type { Meet } from '../claim/metric-features';
import { readClaims } from '../claim/read-claims';
import type { Observer } from '../claim/observer';
import { classOf } from '../claim/weigh-metric';
import { featureNumber, writtenGaps, writtenSteps } from '../claim/written-weights';
import { datasetFromFiles } from '../dataset/node-read-dataset';
import { learnChoices, type ChoiceSample } from './choice-learner';
import { articleOf, type LabelledDocument } from './labelled-document';
import { fingerprintOf, readLessons, type Lesson } from './lessons';
import { learnMetrics, type Learnt, type Sample } from './metric-learner';
import { spanOf } from './score';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const METRIC_WEIGHTS = join(PROJECT, 'src/claim/metric-weights.ts');
const APP_WEIGHTS = join(PROJECT, 'src/claim/app-weights.ts');
/** So many weights are kept: more bring little and cost room in the worker. */
const SIZE = 3600;
const STEP = 0.5;
/** The weights of apps are finer, and the smallest are left out. */
const APP_STEP = 0.1;
const LEAST_STEPS = 2;
/** No weight counts for more steps. */
const LARGEST = 40;

/** A short text stands for many like it: it counts so many times. */
const TURNS_OF_SENTENCES = 4;

/** What labelled articles teach. */
interface Samples {
  readonly metrics: Sample[];
  readonly apps: ChoiceSample[];
}

/** The numbers of labelled articles, as the engine meets them without what was learnt before. */
function samplesOf(lessons: readonly Lesson[]): Samples {
  const dataset = datasetFromFiles();
  const samples: Samples = { metrics: [], apps: [] };
  /** The passage that is read by itself. */
  let alone: number | null = null;
  const learnFrom = (document: LabelledDocument, byPassage: boolean): void => {
    const { paragraphs, claims } = document;
    const labels = claims.flatMap((claim) => {
      const span = spanOf(claim, paragraphs);
      return span === null ? [] : [{ ...span, p: claim.p, metric: claim.metric, app: claim.app }];
    });
    const labelOf = ({ passage, quantity }: Candidate) => {
      const [start, end] = [passage.text.toOriginal(quantity.start), passage.text.toOriginal(quantity.end, 'end')];
      return labels.find((l) => l.p === (alone ?? passage.index) && l.start < end && l.end > start);
    };
    const article = articleOf(document);
    const observer: Observer = {
      metric: (candidate, ruled, name) => {
        const label = labelOf(candidate);
        const metric = label === undefined ? 'none' : classOf(label.metric);
        // Out of its article a passage may say less: what the rules then read right is learnt from as well.
        if (alone === null || (ruled === metric && metric !== 'none'))
          samples.metrics.push({ kind: candidate.quantity.kind, features: [EVERY, ...featuresOf(name)], metric });
      },
      app: (candidate, ruled, choices) => {
        const app = labelOf(candidate)?.app ?? '';
        if (alone === null || (ruled === app && app !== ''))
          samples.apps.push({ choices: choices.map(({ value, name }) => ({ features: featuresOf(name), right: value === app })) });
      },
    };
    readClaims(article, dataset, undefined, observer);
    if (!byPassage) return;
    for (alone of new Set(labels.map((l) => l.p)))
      readClaims({ ...article, passages: article.passages.slice(alone, alone + 1) }, dataset, undefined, observer);
    alone = null;
  };
  for (const { documents, isList } of lessons)
    for (const document of documents) {
      if (isList) for (let turn = 0; turn < TURNS_OF_SENTENCES; turn += 1) learnFrom(document, false);
      else learnFrom(document, true);
    }
  return samples;
}

/** What every number has: by it the classes are told by how many are of each. */
const EVERY = featureNumber('');

/** The numbers of features; those that share one share their weights. */
function featuresOf(name: (meet: Meet) => void): number[] {
  const features: number[] = [];
  name((feature) => features.push(featureNumber(feature)));
  return features;
}

const lessons = readLessons(process.argv.length > 2 ? process.argv.slice(2) : undefined);
const HEADER = `/** What \`npm run train\` learnt from labelled articles (${fingerprintOf(lessons)}); written by it, not by hand. */`;

const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const stepsOf = (weight: number, step: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));

/** What was learnt as the engine reads it. */
function writtenMetrics({ classes, wellTaught, kinds, rows }: Learnt): string {
  const numbered = [...rows]
    .map(([feature, row]) => ({
      number: feature,
      steps: Array.from(row, (weight) => stepsOf(weight, STEP)),
    }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
    .sort((a, b) => a.number - b.number);
  const cells = numbered.flatMap(({ steps }, at) =>
    steps.flatMap((step, k) => (step === 0 ? [] : [{ cell: at * classes.length + k, step }])),
  );
  return `${HEADER}
import type { MetricClass } from './weigh-metric';
import type { QuantityKind } from './quantity';

export const CLASSES: readonly MetricClass[] = [${classes.map(literal).join(', ')}];
/** So many of them, the first ones, have samples enough to overrule a rule. */
export const WELL_TAUGHT = ${wellTaught};
/** Which classes numbers of a kind may be of. */
export const KINDS: Readonly<Partial<Record<QuantityKind, readonly number[]>>> = { ${[...kinds].map(([kind, allowed]) => `${kind}: [${allowed.join(', ')}]`).join(', ')} };
/** Weights are whole numbers of such steps. */
export const STEP = ${STEP};
/** The numbers of the features that have weights, written by their distances; then the weights' cells, and their steps. */
export const FEATURES = ${literal(writtenGaps(numbered.map(({ number }) => number)))};
export const WEIGHTS = [
  ${literal(writtenGaps(cells.map(({ cell }) => cell)))},
  ${literal(writtenSteps(cells.map(({ step }) => step)))},
] as const;
`;
}

/** The weights of choices as the engine reads them. */
function writtenChoices(weights: ReadonlyMap<number, number>, step: number): string {
  const kept = [...weights]
    .map(([feature, weight]) => ({ feature, steps: stepsOf(weight, step) }))
    .filter(({ steps }) => Math.abs(steps) >= LEAST_STEPS);
  return `${HEADER}

/** Weights are whole numbers of such steps. */
export const STEP = ${step};
/** The numbers of the features, written by their distances, and the steps of their weights. */
export const FEATURES = ${literal(writtenGaps(kept.map(({ feature }) => feature)))};
export const WEIGHTS = ${literal(writtenSteps(kept.map(({ steps }) => steps)))};
`;
}

const { metrics, apps } = samplesOf(lessons);
const learnt = learnMetrics(metrics, SIZE);
const [metricWeights, appWeights] = [writtenMetrics(learnt), writtenChoices(learnChoices(apps), APP_STEP)];
writeFileSync(METRIC_WEIGHTS, metricWeights);
writeFileSync(APP_WEIGHTS, appWeights);
console.log(
  `${metrics.length} numbers, of which ${metrics.filter((s) => s.metric !== 'none').length} state something; ${learnt.rows.size} features of ${learnt.classes.length} classes kept (${metricWeights.length} characters). ${apps.length} numbers whose app was to choose (${appWeights.length} characters).`,
);
