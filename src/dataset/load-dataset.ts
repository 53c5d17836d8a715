import { METRIC_IDS, ORIGINS, type Metric } from '../terms';
import type { CompactDataset, CompactDetails, Repeating } from './compact';
import type { Dataset } from './dataset';
import { compareDates } from './partial-date';
import type { Figure, Source } from './schema';

/** The shared answer for what is not on record, so that callers may compare by identity. */
const NONE: readonly Figure[] = [];

/** Where the figures of an app and metric lie in the columns: the first and the one behind the last. */
type Stretch = readonly [from: number, to: number];

/** Where the figures of an app lie: the first, and those of each metric. */
interface AppStretches {
  readonly first: number;
  readonly byMetric: ReadonlyMap<Metric, Stretch>;
}

/** An entry that the compiler wrote; a position without one means that the compiled dataset is damaged. */
function entryAt<T>(list: readonly T[], position: number): T {
  const entry = list[position];
  if (entry === undefined) throw damaged(`ends before position ${position}`);
  return entry;
}

function damaged(how: string): Error {
  return new Error(`The compiled dataset ${how}. Build it again from assets/dataset.`);
}

function stretchesOf(counts: CompactDataset['counts']): Map<string, AppStretches> {
  let from = 0;
  const stretches = new Map<string, AppStretches>();
  for (const [app, byMetric] of Object.entries(counts)) {
    const first = from;
    const ofApp = new Map<Metric, Stretch>();
    for (const metric of METRIC_IDS) {
      const count = byMetric[metric];
      if (count === undefined) continue;
      ofApp.set(metric, [from, from + count]);
      from += count;
    }
    stretches.set(app, { first, byMetric: ofApp });
  }
  return stretches;
}

/** Turns distances back into positions; see {@link FigureColumns.sources}. */
function sourcePositions(distances: CompactDataset['figures']['sources']): number[][] {
  let last = 0;
  return distances.map((ofFigure) => ofFigure.map((distance) => (last += distance)));
}

/** What figures of an app tell beside their number, each in its place. */
interface FigureDetails {
  readonly stated: readonly (readonly [origin: number, who: string])[];
  readonly note: readonly (string | null)[];
}

/** Puts entries in the places where they stand again; see {@link Repeating}. */
function spelledOut<T>(list: Repeating<T>): readonly T[] {
  const entries: T[] = [];
  for (const [at, entry] of list.entries()) entries.push(typeof entry === 'number' ? entryAt(entries, at - entry) : entry);
  return entries;
}

/**
 * Makes the compiled dataset askable. Columns become figures only when their app and metric are first asked for,
 * so that a worker that wakes for one page builds the few series it needs. What only a card tells is asked for when it is read.
 * @param compact - what `compileDataset` made
 * @returns the dataset; `figuresOf` gives the same array each time, and figures share their sources
 * @throws Error if a position points to a source that is not there, or a figure has no details, when they are read
 */
export function loadDataset(compact: CompactDataset): Dataset {
  const { figures: columns } = compact;
  const stretches = stretchesOf(compact.counts);
  const positions = sourcePositions(columns.sources);
  const starts = Object.entries(compact.sourceStarts);
  const sources = new Map<number, Source>();
  const figureDetails = new Map<string, FigureDetails>();
  const built = new Map<string, Map<Metric | 'all', readonly Figure[]>>();

  const detailsOf = (app: string): CompactDetails => {
    const details = compact.details[app];
    if (details === undefined) throw damaged(`has no details of ${app}`);
    return details;
  };
  const sourceAt = (position: number): Source => {
    const known = sources.get(position);
    if (known) return known;
    const { published, primary, seen } = compact.sources;
    const detail = <Field extends 'url' | 'publisher' | 'title'>(field: Field): Source[Field] => {
      const holder = starts.findLast(([, start]) => start <= position);
      if (holder === undefined) throw damaged('has no details');
      const [app, start] = holder;
      return entryAt(detailsOf(app).sources[field], position - start);
    };
    const source: Source = {
      get url() {
        return detail('url');
      },
      get publisher() {
        return detail('publisher');
      },
      published: entryAt(published, position),
      get title() {
        return detail('title');
      },
      primary: entryAt(primary, position) === 1,
      seen: entryAt(seen, position) === 1,
    };
    sources.set(position, source);
    return source;
  };
  const figureDetailsOf = (app: string): FigureDetails => {
    const known = figureDetails.get(app);
    if (known) return known;
    const { stated, note } = detailsOf(app).figures;
    const details = { stated: spelledOut(stated), note: spelledOut(note) };
    figureDetails.set(app, details);
    return details;
  };
  const figureAt = (app: string, metric: Metric, position: number, first: number): Figure => {
    const currency = columns.currency[position];
    const event = columns.event[position];
    const feature = columns.feature[position];
    const status = columns.status[position];
    const revisedBy = columns.revisedBy[position];
    return {
      app,
      metric,
      value: entryAt(columns.value, position),
      bound: entryAt(columns.bound, position),
      area: entryAt(columns.area, position),
      asOf: entryAt(columns.asOf, position),
      window: entryAt(columns.window, position),
      get origin() {
        return entryAt(ORIGINS, entryAt(figureDetailsOf(app).stated, position - first)[0]);
      },
      get who() {
        return entryAt(figureDetailsOf(app).stated, position - first)[1];
      },
      use: entryAt(columns.use, position),
      sources: entryAt(positions, position).map(sourceAt),
      get note() {
        return entryAt(figureDetailsOf(app).note, position - first);
      },
      ...(currency && { currency }),
      ...(event && { event }),
      ...(feature && { feature }),
      ...(status && { status }),
      ...(revisedBy && { revisedBy }),
    };
  };
  const build = (app: string, metric: Metric | undefined): readonly Figure[] => {
    if (!metric) return METRIC_IDS.flatMap((each) => figuresOf(app, each)).sort((a, b) => compareDates(a.asOf, b.asOf));
    const ofApp = stretches.get(app);
    const stretch = ofApp?.byMetric.get(metric);
    if (!ofApp || !stretch) return NONE;
    const [from, to] = stretch;
    return Array.from({ length: to - from }, (_, index) => figureAt(app, metric, from + index, ofApp.first));
  };
  const figuresOf = (app: string, metric?: Metric): readonly Figure[] => {
    const known = built.get(app)?.get(metric ?? 'all');
    if (known) return known;
    if (!stretches.has(app)) return NONE;
    const figures = build(app, metric);
    const ofApp = built.get(app) ?? new Map<Metric | 'all', readonly Figure[]>();
    built.set(app, ofApp.set(metric ?? 'all', figures));
    return figures;
  };

  return {
    version: compact.version,
    updated: compact.updated,
    apps: new Map(compact.apps.map((app) => [app.id, app])),
    events: new Map(compact.events.map((event) => [event.id, event])),
    figuresOf,
  };
}
