import type { Area, Bound, IsoDuration, Metric, Mode, PartialDate } from '../terms';

/** A quantity on a page that states one of the metrics for one of the apps, companies or incidents of the dataset. */
export interface Claim {
  /** Index of the passage in the article; 0 is the title. */
  readonly passage: number;
  /** UTF-16 offset of the quote's first character in the passage's text as written. */
  readonly start: number;
  /** UTF-16 offset behind the quote's last character. */
  readonly end: number;
  /** UTF-16 offset of the first character of its sentence; claims of one passage that share it stand in one sentence. */
  readonly sentence: number;
  /** The quantity as written, without hedges and counted noun: `100 millions`, `$19 billion`. */
  readonly quote: string;
  /** Slug of the app, or of the company for a parent's own figure. */
  readonly app: string;
  readonly metric: Metric;
  /** In base units: people, items, bytes, minutes, percent points, or units of `currency`. The lower end of a range. */
  readonly value: number;
  /** The upper end, on ranges only. */
  readonly valueMax?: number;
  readonly bound: Bound;
  /** The duration that the count runs over, null for a state. */
  readonly window: IsoDuration | null;
  readonly area: Area;
  /** When the figure held, where the text says so; else the page's date stands for it. */
  readonly asOf: PartialDate | null;
  /** Slug of the incident or deal that the figure belongs to. */
  readonly event: string | null;
  /** Slug of the part of the app that the figure is about. */
  readonly feature?: string;
  /** ISO 4217 code, on every sum of money. */
  readonly currency?: string;
  readonly mode: Mode;
  /** Who says so, as written. */
  readonly attribution: string | null;
  /** The text marks the number as one of an earlier time ("up from", "auparavant"). */
  readonly former?: true;
  /** The words count accounts, sign-ups or contacts, not people: comparable with registered users too. */
  readonly countsAccounts?: true;
  /** Slugs of the other apps that the passage names; a number may be one of theirs. */
  readonly namedApps?: readonly string[];
  /**
   * Fields that were taken over from other sentences or guessed, not read beside the number: nothing that rests on them is called
   * different.
   */
  readonly inferred?: readonly ('app' | 'metric' | 'area' | 'asOf' | 'mode')[];
}
