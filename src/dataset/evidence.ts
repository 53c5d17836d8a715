import type { Area, IsoDuration, Metric, PartialDate } from '../terms';
import type { Figure } from './schema';

/** What is asked of the dataset: the scope of a claim. A `Claim` fits as it is. */
export interface Query {
  readonly app: string;
  readonly metric: Metric;
  readonly area: Area;
  readonly window: IsoDuration | null;
  readonly event: string | null;
  readonly feature?: string;
  readonly currency?: string;
  /** When the figure held, where the text says so; picks the period of what is counted per period. */
  readonly asOf?: PartialDate | null;
  /** The words count accounts, sign-ups or contacts, so that registered users compare too. */
  readonly countsAccounts?: true;
}

/** When a claim is looked at. */
export interface Moment {
  /** The reference date `T`: the claim's own date, else the page's. */
  readonly at: PartialDate;
  /**
   * The page's date: a figure that was not public by then cannot contradict the page. Null where it is unknown, then `at` stands for it.
   */
  readonly publicBy: PartialDate | null;
}

/** Reference figures that replace one another in time. Made by `makeSeries`. */
export interface Series {
  /** The part of the app that all its figures are about, null for the app itself. */
  readonly feature: string | null;
  /** Oldest first, by the end of the time that they describe. */
  readonly figures: readonly Figure[];
  /** The last day that each of `figures` describes, in days since 1970. */
  readonly ends: readonly number[];
  /** The day from which each of `figures` was public. */
  readonly publicFrom: readonly number[];
  /** Positions in `figures`, in the order of the first day that they describe. */
  readonly byStart: readonly number[];
  /** The first days, in that order. */
  readonly starts: readonly number[];
  /** The newest end among the figures of `byStart` up to each of them. */
  readonly newestEnd: readonly number[];
}

/** What compares with a query. */
export interface Comparable {
  /**
   * Reference figures that may decide either way. Mostly one series or none; a limit that names no part of the app has one series
   * for each part, a sum that names no period one for each length of period, and agreeing with one of them is agreeing.
   */
  readonly series: readonly Series[];
  /** Reference figures that may confirm but never contradict: `users` for a monthly claim that finds no monthly figure. */
  readonly confirming: readonly Series[];
  /** Context figures of the same scope, disputed ones among them, oldest first. */
  readonly context: readonly Figure[];
  /** Undisputed figures that differ from the query only in `feature` or `event`, oldest first: a number may be one of them. */
  readonly nearby: readonly Figure[];
}

/** How things stood in a series at a moment. */
export interface Standing {
  /**
   * The newest figures that describe a time up to the moment and were public: several where they describe the same time; empty if there is
   * none.
   */
  readonly inForce: readonly Figure[];
  /** The newest one of an earlier time. */
  readonly before: Figure | null;
  /** The first one of a later time, public or not; where nothing was in force yet, the first of the series. */
  readonly next: Figure | null;
  /** The newest of the whole series. */
  readonly newest: Figure | null;
}

/** In what a figure of the same number is something else than the query; `period` for the same count of another month, quarter or year. */
export type Difference = 'metric' | 'window' | 'area' | 'app' | 'feature' | 'event' | 'period' | 'scale';

/** A figure with the number of a claim, that is about something else. */
export interface SameNumber {
  readonly figure: Figure;
  /** Never empty; `scale` alone where the comparable figure is a thousand times larger or smaller. */
  readonly differsIn: readonly Difference[];
  /** How far the number lies from the figure (from a thousandfold or a thousandth of it for `scale`), as a share of it. */
  readonly deviation: number;
}
