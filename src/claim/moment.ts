import type { IsoDuration, PartialDate } from '../terms';

/**
 * What names a moment: a date of some exactness, a season (which gives its year), a weekday or "yesterday" (which give no date),
 * a distance ("six months ago"), the present, or an earlier time without date ("previously", "à l'époque").
 */
export type MomentKind = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'season' | 'weekday' | 'relative' | 'now' | 'unresolved';

/** How what is said stands to the moment. */
export type MomentRelation = 'at' | 'since' | 'until' | 'by' | 'before' | 'after';

/** A point or stretch of time that a text names. */
export interface Moment {
  /** UTF-16 offset in the normalised text, without the preposition. */
  readonly start: number;
  readonly end: number;
  readonly kind: MomentKind;
  /** As exact as named: of a half of a year its last month, of a stretch between two dates the end. Null where the text gives none. */
  readonly date: PartialDate | null;
  /** The date if the sentence speaks of what is to come; differs from `date` only where the year is left out. */
  readonly ahead: PartialDate | null;
  readonly relation: MomentRelation;
  /** Where it lies, seen from the page's date; null where either is unknown. */
  readonly when: 'past' | 'present' | 'future' | null;
  /**
   * How long the stretch is that the words name: `P1Y` of a year, `P3M` of a quarter, `P1D` of a day. With `since`, the time from
   * then to the page's date.
   */
  readonly length: IsoDuration | null;
  /** The day, month or quarter in which a named stretch ends, where that is more exact than `date`: "the first week of January". */
  readonly endsOn?: PartialDate;
  /** The words speak of an earlier time: "previously", "à l'époque". */
  readonly former?: true;
  /** A year without preposition and with a word behind it: may be a number of something after all. */
  readonly bare?: true;
  /** The words were resolved against another moment of the text ("a year earlier") and not against the page's date. */
  readonly anchored?: true;
}
