import { METRIC_IDS, ORIGINS, type Metric } from '../terms';
import { compareFigures } from './canonical-files';
import type { CompactDataset, CompactDetails, Repeating } from './compact';
import { compareDates } from './partial-date';
import type { DatasetFiles, FigureEntry, FiguresFile, Source } from './schema';

/** A list that holds each entry once, told apart by a key, and tells its position. */
function sharedList<T>(keyOf: (entry: T) => string): { readonly entries: T[]; positionOf(entry: T): number } {
  const entries: T[] = [];
  const positions = new Map<string, number>();
  return {
    entries,
    positionOf(entry) {
      const key = keyOf(entry);
      const known = positions.get(key);
      if (known !== undefined) return known;
      positions.set(key, entries.length);
      return entries.push(entry) - 1;
    },
  };
}

/** Oldest first, and of one time in an order that depends on the figures alone, so that no answer hangs on the order of a file. */
function compareByTime(a: FigureEntry, b: FigureEntry): number {
  return compareDates(a.asOf, b.asOf) || compareFigures(a, b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

/** The figures of a file by metric, in the order of the list of metrics, oldest first. */
function seriesOf(file: FiguresFile): [Metric, FigureEntry[]][] {
  return METRIC_IDS.flatMap((metric): [Metric, FigureEntry[]][] => {
    const figures = file.figures.filter((figure) => figure.metric === metric).sort(compareByTime);
    return figures.length ? [[metric, figures]] : [];
  });
}

/**
 * Tells of each position how far it lies from the one told before: most are the next, and the same number again and again takes next to
 * nothing.
 */
function distances(): (position: number) => number {
  let last = 0;
  return (position) => {
    const distance = position - last;
    last = position;
    return distance;
  };
}

/** Writes entries that stand again as their distance; null stays, it takes no more. */
function repeating<T>(list: readonly T[]): Repeating<T> {
  const places = new Map<string, number>();
  return list.map((entry, at) => {
    const key = JSON.stringify(entry);
    const last = places.get(key);
    places.set(key, at);
    return last === undefined || entry === null ? entry : at - last;
  });
}

const bit = (flag: boolean): 0 | 1 => (flag ? 1 : 0);

/**
 * Turns the maintained files into the form that the extension carries.
 * @param files - the dataset's files, valid by their schemas
 * @returns columns by app and metric, oldest first, with sources shared; the same files give the same result
 */
export function compileDataset(files: DatasetFiles): CompactDataset {
  const sources = sharedList<Source>((source) => JSON.stringify(source));

  const counts: Record<string, Partial<Record<Metric, number>>> = {};
  const figures: FigureEntry[] = [];
  const sourceStarts: Record<string, number> = {};
  const details: Record<string, CompactDetails> = {};
  for (const file of files.figures) {
    const start = sources.entries.length;
    sourceStarts[file.app] = start;
    const series = seriesOf(file);
    counts[file.app] = Object.fromEntries(series.map(([metric, ofMetric]) => [metric, ofMetric.length]));
    const ofApp = series.flatMap(([, ofMetric]) => ofMetric);
    for (const figure of ofApp) {
      figures.push(figure);
      figure.sources.forEach(sources.positionOf);
    }
    const own = sources.entries.slice(start);
    details[file.app] = {
      figures: {
        stated: repeating(ofApp.map(({ origin, who }) => [ORIGINS.indexOf(origin), who] as const)),
        note: repeating(ofApp.map(({ note }) => note)),
      },
      sources: { url: own.map(({ url }) => url), publisher: own.map(({ publisher }) => publisher), title: own.map(({ title }) => title) },
    };
  }

  const toSource = distances();
  const figureColumns = {
    value: figures.map((figure) => figure.value),
    bound: figures.map((figure) => figure.bound),
    area: figures.map((figure) => figure.area),
    asOf: figures.map((figure) => figure.asOf),
    window: figures.map((figure) => figure.window),
    use: figures.map((figure) => figure.use),
    sources: figures.map((figure) => figure.sources.map((source) => toSource(sources.positionOf(source)))),
    currency: figures.map((figure) => figure.currency ?? null),
    event: figures.map((figure) => figure.event ?? null),
    feature: figures.map((figure) => figure.feature ?? null),
    status: figures.map((figure) => figure.status ?? null),
    revisedBy: figures.map((figure) => figure.revisedBy ?? null),
  };
  return {
    ...files.edition,
    apps: files.apps,
    events: files.events,
    sources: {
      published: sources.entries.map((source) => source.published),
      primary: sources.entries.map((source) => bit(source.primary)),
      seen: sources.entries.map((source) => bit(source.seen)),
    },
    counts,
    figures: figureColumns,
    sourceStarts,
    details,
  };
}
