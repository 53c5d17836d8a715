import type { Metric, PartialDate } from '../terms';
import type { App, DatasetEvent, FigureEntry, Source } from './schema';

/** The fields that few figures have; a figure without one has null in its column. */
export type RareField = 'currency' | 'event' | 'feature' | 'status' | 'revisedBy';

/** One list a field, all of the same length: values of one kind side by side compress a tenth better than rows. */
type Columns<T, Fields extends keyof T> = { readonly [Field in Fields]: readonly T[Field][] };

/** Every figure, by app and metric, oldest first within a metric. */
export type FigureColumns = Columns<FigureEntry, 'value' | 'bound' | 'area' | 'asOf' | 'window' | 'origin' | 'use'> & {
  /** Positions in {@link CompactDataset.who}. */
  readonly who: readonly number[];
  /** Positions in the notes of all {@link CompactDetails}, each written as the distance from the one before it in the whole list, null for none. */
  readonly note: readonly (number | null)[];
  /** Positions in the source columns, each written as the distance from the one before it in the whole list. */
  readonly sources: readonly (readonly number[])[];
} & { readonly [Field in RareField]: readonly (NonNullable<FigureEntry[Field]> | null)[] };

/** What the check asks of every source, in the order in which figures first name it. */
export type SourceColumns = Columns<Source, 'published'> & {
  /** 1 for true, 0 for false. */
  readonly primary: readonly (0 | 1)[];
  readonly seen: readonly (0 | 1)[];
};

/** What only somebody who reads a card wants to know: half of the dataset's size. */
export interface CompactDetails {
  readonly sources: Columns<Source, 'url' | 'publisher' | 'title'>;
  readonly notes: readonly string[];
}

/** Where the details that an app's figures name first begin: the position of their first source and note. */
export interface DetailsStart {
  readonly app: string;
  readonly source: number;
  readonly note: number;
}

/** How many figures each metric of an app has; apps and metrics in the order in which the columns hold their figures. */
export type FigureCounts = Readonly<Record<string, Readonly<Partial<Record<Metric, number>>>>>;

/** The dataset as the extension carries it: JSON, with everything that is said often standing once. */
export interface CompactDataset {
  readonly version: string;
  readonly updated: PartialDate;
  readonly apps: readonly App[];
  readonly events: readonly DatasetEvent[];
  readonly who: readonly string[];
  readonly sources: SourceColumns;
  readonly counts: FigureCounts;
  readonly figures: FigureColumns;
  /** In the order of {@link SourceColumns}. */
  readonly detailsStarts: readonly DetailsStart[];
  /** By app. May be getters: each is read when a detail of its is first asked for. */
  readonly details: Readonly<Record<string, CompactDetails>>;
}
