/**
 * How long the dataset takes to load and to be asked: `npx tsx tests/bench/dataset.bench.ts`, on an idle machine.
 * Once with the real figures and twice with a hundred times as many made ones: of a hundred times the apps, and of ten times the apps
 * with series ten times as long. A look-up is all that a claim asks: what compares, how things stood, rivals, the same number elsewhere.
 * Ends with status 1 if loading is slower than LOAD_MS, or a look-up among the hundredfold apps more than twice as slow. Longer series
 * hold more figures that answer, so there a look-up may cost as much more as it finds.
 */
import { gzipSync } from 'node:zlib';
import type { CompactDataset } from '../../src/dataset/compact';
import { compileDataset } from '../../src/dataset/compile-dataset';
import type { Dataset } from '../../src/dataset/dataset';
import { findComparable, findRivals, findSameNumber, standingOf, type Query } from '../../src/dataset/find-evidence';
import { loadDataset } from '../../src/dataset/load-dataset';
import { readDatasetFiles } from '../../src/dataset/node-read-dataset';
import { daysOf } from '../../src/dataset/partial-date';
import type { DatasetFiles, FigureEntry } from '../../src/dataset/schema';

/** A worker that is woken by a page loads the dataset first; a reader should not notice. */
const LOAD_MS = 20;
const SLOWER_AT_MOST = 2;
const ROUNDS = 25;
/** Pages speak of a figure some time after it held. */
const DAYS_LATER = 60;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The same figure some months earlier and a little smaller, so that series become longer and no value stands twice. */
function madeFrom(figure: FigureEntry, copy: number): FigureEntry {
  const year = Number(figure.asOf.slice(0, 4)) - copy;
  return { ...figure, asOf: `${year}${figure.asOf.slice(4)}`.replace(/-02-29$/, '-02-28'), value: figure.value * (1 - copy / 97) };
}

const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Copies of every app, each with copies of every figure. */
function multiplied(files: DatasetFiles, apps: number, figuresEach: number): DatasetFiles {
  return {
    ...files,
    apps: count(apps).flatMap((copy) => files.apps.map((app) => ({ ...app, id: `${app.id}-${copy}`, parent: app.parent && `${app.parent}-${copy}` }))),
    figures: count(apps).flatMap((copy) => files.figures.map((file) => ({
      app: `${file.app}-${copy}`, figures: file.figures.flatMap((figure) => count(figuresEach).map((earlier) => madeFrom(figure, earlier))),
    }))),
  };
}

const later = (asOf: string): string => new Date(((daysOf(asOf)?.end ?? 0) + DAYS_LATER) * 86_400_000).toISOString().slice(0, 10);

/** What a page may ask: every eighth figure of the record, as if a text stated it. */
function questions(files: DatasetFiles, rename: (app: string) => string): { query: Query; value: number; at: string }[] {
  return files.figures.flatMap(({ app, figures }) => figures.filter((_, index) => index % 8 === 0).map(({ metric, area, window, event, feature, currency, value, asOf }) => ({
    query: { app: rename(app), metric, area, window, event: event ?? null, ...(feature && { feature }), ...(currency && { currency }) }, value, at: later(asOf),
  })));
}

function look(dataset: Dataset, { query, value, at }: ReturnType<typeof questions>[number]): number {
  const moment = { at, publicBy: at };
  const { series } = findComparable(dataset, query);
  return standingOf(series, moment).inForce.length + findRivals(dataset, query, moment).length + findSameNumber(dataset, query, value, moment).length;
}

interface Measured {
  readonly figures: number;
  readonly kilobytes: number;
  readonly loadMs: number;
  readonly firstMs: number;
  readonly lookUpMicroseconds: number;
}

/** The quickest of several rounds: what the work takes when nothing else takes the machine. */
const quickest = (rounds: number, round: () => number): number => Math.min(...count(rounds).map(round));

function measure(files: DatasetFiles, rename: (app: string) => string, asked: DatasetFiles): Measured {
  const text = JSON.stringify(compileDataset(files));
  const load = (): Dataset => {
    const compact: CompactDataset = JSON.parse(text);
    return loadDataset(compact);
  };
  const all = questions(asked, rename);
  const [first] = all;
  const dataset = load();
  for (const question of all) look(dataset, question);
  return {
    figures: files.figures.reduce((sum, file) => sum + file.figures.length, 0),
    kilobytes: gzipSync(text).length / 1000,
    loadMs: quickest(5, () => timed(load)),
    firstMs: quickest(3, () => {
      const fresh = load();
      return timed(() => first && look(fresh, first));
    }),
    lookUpMicroseconds: (1000 * quickest(ROUNDS, () => timed(() => all.forEach((question) => look(dataset, question))))) / all.length,
  };
}

const real = readDatasetFiles();
const small = measure(real, (app) => app, real);
const manyApps = measure(multiplied(real, 100, 1), (app) => `${app}-0`, real);
const longSeries = measure(multiplied(real, 10, 10), (app) => `${app}-0`, real);
const slower = manyApps.lookUpMicroseconds / small.lookUpMicroseconds;
for (const [name, { figures, kilobytes, loadMs, firstMs, lookUpMicroseconds }] of Object.entries({ real: small, 'many apps': manyApps, 'long series': longSeries })) {
  console.log(`${name.padEnd(12)}${String(figures).padStart(7)} figures: ${kilobytes.toFixed(0)} kB gzip, load ${loadMs.toFixed(1)} ms, first look-up ${firstMs.toFixed(1)} ms, look-up ${lookUpMicroseconds.toFixed(0)} µs`);
}
console.log(`Among a hundred times the apps a look-up costs ${slower.toFixed(1)} times as much (at most ${SLOWER_AT_MOST}).`);
process.exitCode = small.loadMs > LOAD_MS || slower > SLOWER_AT_MOST ? 1 : 0;
