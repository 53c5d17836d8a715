/**
 * `npm run train [-- FOLDER…]`: learns from labelled articles how much what stands around a number speaks for each measure, and writes
 * src/claim/metric-weights.ts. Without a folder: tests/corpus and tests/retold. Documents of tests/held-out are never learnt from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readClaims } from '../claim/read-claims';
import type { Observe } from '../claim/weigh-reading';
import { classOf, featureNumber, writtenGaps, writtenSteps } from '../claim/weigh-metric';
import { datasetFromFiles } from '../dataset/node-read-dataset';
import { findFiles } from './find-files';
import { articleOf, labelledDocumentSchema } from './labelled-document';
import { learnMetrics, type Learnt, type Sample } from './metric-learner';
import { spanOf } from './score';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const OUTPUT = join(PROJECT, 'src/claim/metric-weights.ts');
/** So many weights are kept: more bring little and cost room in the worker. */
const SIZE = 4000;
const STEP = 0.5;
/** No weight counts for more steps. */
const LARGEST = 40;

/** The numbers of labelled articles, as the engine meets them without what was learnt before. */
function samplesOf(folders: readonly string[]): Sample[] {
  const dataset = datasetFromFiles();
  const samples: Sample[] = [];
  /** The passage that is read by itself. */
  let alone: number | null = null;
  for (const file of folders.flatMap((folder) => [...findFiles(folder, (name) => name.endsWith('.json'))])) {
    const parsed = labelledDocumentSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) continue;
    const { paragraphs, claims } = parsed.data;
    const labels = claims.flatMap((claim) => {
      const span = spanOf(claim, paragraphs);
      return span === null ? [] : [{ ...span, p: claim.p, metric: claim.metric }];
    });
    const article = articleOf(parsed.data);
    const observe: Observe = ({ passage, quantity }, ruled, name) => {
      const features: string[] = [];
      // Features that share a number share their weights.
      name((feature) => features.push(String(featureNumber(feature))));
      const [start, end] = [passage.text.toOriginal(quantity.start), passage.text.toOriginal(quantity.end, 'end')];
      const label = labels.find((l) => l.p === (alone ?? passage.index) && l.start < end && l.end > start);
      const metric = label === undefined ? 'none' : classOf(label.metric);
      // Out of its article a passage may say less: what the rules then read right is learnt from as well.
      if (alone === null || (ruled === metric && metric !== 'none')) samples.push({ kind: quantity.kind, features, metric });
    };
    readClaims(article, dataset, undefined, observe);
    for (alone of new Set(labels.map((l) => l.p)))
      readClaims({ ...article, passages: article.passages.slice(alone, alone + 1) }, dataset, undefined, observe);
    alone = null;
  }
  return samples;
}

/** What was learnt as the engine reads it. */
function written({ classes, wellTaught, kinds, rows }: Learnt): string {
  const numbered = [...rows]
    .map(([feature, row]) => ({
      number: feature === '' ? featureNumber('') : Number(feature),
      steps: Array.from(row, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP)))),
    }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
    .sort((a, b) => a.number - b.number);
  const cells = numbered.flatMap(({ steps }, at) =>
    steps.flatMap((step, k) => (step === 0 ? [] : [{ cell: at * classes.length + k, step }])),
  );
  const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `/** What \`npm run train\` learnt from the labelled articles of tests/corpus and tests/retold; written by it, not by hand. */
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

const folders = process.argv.slice(2);
const samples = samplesOf(folders.length > 0 ? folders : ['tests/corpus', 'tests/retold'].map((folder) => join(PROJECT, folder)));
const learnt = learnMetrics(samples, SIZE);
const content = written(learnt);
writeFileSync(OUTPUT, content);
console.log(
  `${samples.length} numbers, of which ${samples.filter((s) => s.metric !== 'none').length} state something; ${learnt.rows.size} features of ${learnt.classes.length} classes kept; wrote src/claim/metric-weights.ts (${content.length} characters).`,
);
