import type { App, DatasetEvent, FigureEntry } from '../dataset/schema';

/** At most so many figures, all files together. */
export const MOST_OWN_FIGURES = 50_000;

/** What a file of own figures may name: apps and events of the dataset. */
export interface KnownNames {
  readonly apps: readonly Pick<App, 'id' | 'name'>[];
  readonly events: readonly Pick<DatasetEvent, 'id' | 'apps'>[];
}

/** A figure of a file, with its app. */
export interface OwnFigure {
  readonly app: string;
  readonly figure: FigureEntry;
}

/** Why a place in a file is wrong, with what to say about it; the page has a sentence for each code. */
export type FaultReason =
  /** about the whole file */
  | { readonly code: 'empty' | 'json' | 'shape' | 'quotes' }
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'no-column'; readonly field: string }
  /** about a row or a field */
  | { readonly code: 'cells'; readonly found: number; readonly wanted: number }
  | { readonly code: 'required' | 'extra' }
  | { readonly code: 'number' | 'date' | 'address' | 'event' | 'range'; readonly value: string }
  | { readonly code: 'unknown' | 'choice' | 'form' | 'app'; readonly value: string; readonly known: string }
  | { readonly code: 'twice'; readonly line: number };

/** A place in a file that cannot be taken. */
export interface Fault {
  /** From 1, as editors count. */
  readonly line: number;
  /** From 1: of CSV the cell's number in its row, of JSON the character's in its line. */
  readonly column: number;
  /** Name of the column or field, null for a whole row or file. */
  readonly field: string | null;
  readonly reason: FaultReason;
}

/** A file read: the figures that can be taken, and every fault. A row with a fault gives no figure. */
export interface ReadFigures {
  readonly figures: readonly OwnFigure[];
  readonly faults: readonly Fault[];
}
