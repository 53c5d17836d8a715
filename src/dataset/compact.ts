import type { Metric, PartialDate } from '../terms';
import type { App, DatasetEvent, FigureEntry, Source } from './schema';

/** The fields that few figures have; a figure without one has null in its column. */
export type RareField = 'currency' | 'event' | 'feature' | 'status' | 'revisedBy';

/** One list a field, all of the same length: values of one kind side by side compress a tenth better than rows. */
type Columns<T, Fields extends keyof T> = { readonly [Field in Fields]: readonly T[Field][] };

/** Every figure, by app and metric, oldest first within a metric. */
export type FigureColumns = Columns<FigureEntry, 'value' | 'bound' | 'area' | 'asOf' | 'window' | 'use'> & {
  /** Positions in the source columns, each written as the distance from the one before it in the whole list. */
  readonly sources: readonly (readonly number[])[];
} & { readonly [Field in RareField]: readonly (NonNullable<FigureEntry[Field]> | null)[] };

/** What the check asks of every source, in the order in which figures first name it. */
export type SourceColumns = Columns<Source, 'published'> & {
  /** 1 for true, 0 for false. */
  readonly primary: readonly (0 | 1)[];
  readonly seen: readonly (0 | 1)[];
};

/**
 * A list in which an entry that stood before is written as how many places before, counted to the last time: most are those of the figure
 * before.
 */
export type Repeating<T> = readonly (T | number)[];

/** What hardly anybody but the reader of a card wants to know of an app's figures: half of the dataset's size. */
export interface CompactDetails {
  /** One entry a figure, in the order of {@link FigureColumns}. */
  readonly figures: {
    /** The origin as its position in the list of origins. */
    readonly stated: Repeating<readonly [origin: number, who: string]>;
    /** Null for none. */
    readonly note: Repeating<string | null>;
  };
  /** Of the sources that the app's figures are the first to name, in the order of {@link SourceColumns}. */
  readonly sources: Columns<Source, 'url' | 'publisher' | 'title'>;
}

/** How many figures each metric of an app has; apps and metrics in the order in which the columns hold their figures. */
export type FigureCounts = Readonly<Record<string, Readonly<Partial<Record<Metric, number>>>>>;

/** The dataset as the extension carries it: JSON, with everything that is said often standing once. */
export interface CompactDataset {
  readonly version: string;
  readonly updated: PartialDate;
  readonly apps: readonly App[];
  readonly events: readonly DatasetEvent[];
  readonly sources: SourceColumns;
  readonly counts: FigureCounts;
  readonly figures: FigureColumns;
  /** By app, in the order of {@link SourceColumns}: the position of the first source that its details tell of. */
  readonly sourceStarts: Readonly<Record<string, number>>;
  /** By app. May be getters: each is read when a detail of its is first asked for. */
  readonly details: Readonly<Record<string, CompactDetails>>;
}
