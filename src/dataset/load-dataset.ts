import { METRIC_IDS, type Metric } from '../terms';
import type { CompactDataset, CompactDetails, DetailsStart } from './compact';
import type { Dataset } from './dataset';
import { compareDates } from './partial-date';
import type { Figure, Source } from './schema';

/** The shared answer for what is not on record, so that callers may compare by identity. */
const NONE: readonly Figure[] = [];

/** Where the figures of an app and metric lie in the columns: the first and the one behind the last. */
type Stretch = readonly [from: number, to: number];

/** An entry that the compiler wrote; a position without one means that the compiled dataset is damaged. */
function entryAt<T>(list: readonly T[], position: number): T {
  const entry = list[position];
  if (entry === undefined) throw damaged(`ends before position ${position}`);
  return entry;
}

function damaged(how: string): Error {
  return new Error(`The compiled dataset ${how}. Build it again from assets/dataset.`);
}

/** The last start that lies at or before a position: that of the details which hold it. */
function startBefore(starts: readonly DetailsStart[], liesBefore: (start: DetailsStart) => boolean): DetailsStart {
  const start = starts.findLast(liesBefore);
  if (start === undefined) throw damaged('has no details');
  return start;
}

function stretchesOf(counts: CompactDataset['counts']): Map<string, Map<Metric, Stretch>> {
  let from = 0;
  const stretches = new Map<string, Map<Metric, Stretch>>();
  for (const [app, byMetric] of Object.entries(counts)) {
    const ofApp = new Map<Metric, Stretch>();
    for (const metric of METRIC_IDS) {
      const count = byMetric[metric];
      if (count === undefined) continue;
      ofApp.set(metric, [from, from + count]);
      from += count;
    }
    stretches.set(app, ofApp);
  }
  return stretches;
}

/** Turns distances back into positions; see {@link FigureColumns.sources}. */
function sourcePositions(distances: CompactDataset['figures']['sources']): number[][] {
  let last = 0;
  return distances.map((ofFigure) => ofFigure.map((distance) => (last += distance)));
}

/** The same of {@link FigureColumns.note}. */
function notePositions(distances: CompactDataset['figures']['note']): (number | null)[] {
  let last = 0;
  return distances.map((distance) => (distance === null ? null : (last += distance)));
}

/**
 * Makes the compiled dataset askable. Columns become figures only when their app and metric are first asked for,
 * so that a worker that wakes for one page builds the few series it needs. What only a card tells is asked for when it is read.
 * @param compact - what `compileDataset` made
 * @returns the dataset; `figuresOf` gives the same array each time, and figures share their sources
 * @throws Error if a position points to a source or name that is not there
 */
export function loadDataset(compact: CompactDataset): Dataset {
  const { figures: columns } = compact;
  const stretches = stretchesOf(compact.counts);
  const positions = sourcePositions(columns.sources);
  const notes = notePositions(columns.note);
  const sources = new Map<number, Source>();
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
      const { app, source } = startBefore(compact.detailsStarts, ({ source: start }) => start <= position);
      return entryAt(detailsOf(app).sources[field], position - source);
    };
    const source: Source = {
      get url() { return detail('url'); },
      get publisher() { return detail('publisher'); },
      published: entryAt(published, position),
      get title() { return detail('title'); },
      primary: entryAt(primary, position) === 1,
      seen: entryAt(seen, position) === 1,
    };
    sources.set(position, source);
    return source;
  };
  const noteAt = (position: number): string => {
    const { app, note } = startBefore(compact.detailsStarts, ({ note: start }) => start <= position);
    return entryAt(detailsOf(app).notes, position - note);
  };
  const figureAt = (app: string, metric: Metric, position: number): Figure => {
    const note = entryAt(notes, position);
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
      origin: entryAt(columns.origin, position),
      who: entryAt(compact.who, entryAt(columns.who, position)),
      use: entryAt(columns.use, position),
      sources: entryAt(positions, position).map(sourceAt),
      get note() { return note === null ? null : noteAt(note); },
      ...(currency && { currency }),
      ...(event && { event }),
      ...(feature && { feature }),
      ...(status && { status }),
      ...(revisedBy && { revisedBy }),
    };
  };
  const build = (app: string, metric: Metric | undefined): readonly Figure[] => {
    if (!metric) return METRIC_IDS.flatMap((each) => figuresOf(app, each)).sort((a, b) => compareDates(a.asOf, b.asOf));
    const stretch = stretches.get(app)?.get(metric);
    if (!stretch) return NONE;
    const [from, to] = stretch;
    return Array.from({ length: to - from }, (_, index) => figureAt(app, metric, from + index));
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
