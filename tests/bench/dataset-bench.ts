/** How long the dataset takes to load and to be asked: with the real figures, and with a hundred times as many made ones. */
import { compileDataset } from '../../src/dataset/compile-dataset';
import type { CompactDataset } from '../../src/dataset/compact';
import type { Dataset } from '../../src/dataset/dataset';
import { findComparable, findRivals, findSameNumber, standingOf, type Query } from '../../src/dataset/find-evidence';
import { loadDataset } from '../../src/dataset/load-dataset';
import { readDatasetFiles } from '../../src/dataset/node-read-dataset';
import { daysOf } from '../../src/dataset/partial-date';
import type { DatasetFiles, FigureEntry } from '../../src/dataset/schema';
import { digits, inTurns, ratioOf, spreadOf, timed, written, type Row, type Spread } from './measure';

const ROUNDS = 15;
/** Runs of each in its turn, of which the quickest counts: what else goes on in the machine's memory slows a look-up down more than figures do. */
const RUNS = 3;
/** Pages speak of a figure some time after it held. */
const DAYS_LATER = 60;

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
    apps: count(apps).flatMap((copy) =>
      files.apps.map((app) => ({ ...app, id: `${app.id}-${copy}`, parent: app.parent && `${app.parent}-${copy}` })),
    ),
    figures: count(apps).flatMap((copy) =>
      files.figures.map((file) => ({
        app: `${file.app}-${copy}`,
        figures: file.figures.flatMap((figure) => count(figuresEach).map((earlier) => madeFrom(figure, earlier))),
      })),
    ),
  };
}

const later = (asOf: string): string => new Date(((daysOf(asOf)?.end ?? 0) + DAYS_LATER) * 86_400_000).toISOString().slice(0, 10);

interface Question {
  readonly query: Query;
  readonly value: number;
  readonly at: string;
}

/** What a page may ask: every eighth figure of the record, as if a text stated it. */
function questions(files: DatasetFiles, rename: (app: string) => string): Question[] {
  return files.figures.flatMap(({ app, figures }) =>
    figures
      .filter((_, index) => index % 8 === 0)
      .map(({ metric, area, window, event, feature, currency, value, asOf }) => ({
        query: { app: rename(app), metric, area, window, event: event ?? null, ...(feature && { feature }), ...(currency && { currency }) },
        value,
        at: later(asOf),
      })),
  );
}

/** All that a claim asks: what compares, how things stood, rivals, the same number elsewhere. */
function look(dataset: Dataset, { query, value, at }: Question): number {
  const moment = { at, publicBy: at };
  const { series } = findComparable(dataset, query);
  return (
    standingOf(series, moment).inForce.length +
    findRivals(dataset, query, moment).length +
    findSameNumber(dataset, query, value, moment).length
  );
}

interface Prepared {
  readonly figures: number;
  readonly text: string;
  readonly ask: () => void;
  readonly asked: number;
}

function prepare(files: DatasetFiles, rename: (app: string) => string, asked: DatasetFiles): Prepared {
  const text = JSON.stringify(compileDataset(files));
  const all = questions(asked, rename);
  const dataset = loadFrom(text);
  const ask = (): void => {
    for (const question of all) look(dataset, question);
  };
  ask();
  return { figures: files.figures.reduce((sum, file) => sum + file.figures.length, 0), text, ask, asked: all.length };
}

function loadFrom(text: string): Dataset {
  const compact: CompactDataset = JSON.parse(text);
  return loadDataset(compact);
}

/** Measures the dataset. */
export function benchDataset(): Row[] {
  const real = readDatasetFiles();
  const small = prepare(real, (app) => app, real);
  const apps = prepare(multiplied(real, 100, 1), (app) => `${app}-0`, real);
  const series = prepare(multiplied(real, 10, 10), (app) => `${app}-0`, real);
  const times = inTurns(ROUNDS, { small: small.ask, apps: apps.ask, series: series.ask }, RUNS);
  const loads = count(ROUNDS).map(() => timed(() => loadFrom(small.text)));
  const perLookUp = ({ median, low, high }: Spread): Spread => ({
    median: (1000 * median) / small.asked,
    low: (1000 * low) / small.asked,
    high: (1000 * high) / small.asked,
  });
  const slower = ratioOf(times.apps, times.small);
  return [
    { area: 'Dataset', what: `loading ${digits(small.figures)} figures`, value: written(spreadOf(loads), 'ms') },
    {
      area: 'Dataset',
      what: 'all look-ups of one claim',
      value: `${written(perLookUp(spreadOf(times.small)), 'µs')}, ${digits(1000 / (spreadOf(times.small).median / small.asked))} claims a second`,
    },
    {
      area: 'Dataset',
      what: `a look-up among ${digits(apps.figures)} figures of a hundred times the apps, against ${digits(small.figures)}`,
      value: written(slower, '×'),
      goal: '≤ 2 ×',
      met: slower.median <= 2,
      headline: true,
    },
    {
      area: 'Dataset',
      what: `a look-up among ${digits(series.figures)} figures in series ten times as long, of which ten times as many answer`,
      value: written(ratioOf(times.series, times.small), '×'),
    },
  ];
}
