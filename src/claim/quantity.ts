import type { Bound, IsoDuration } from '../terms';

/**
 * What a quantity measures. `share` is a part of a whole in words or as `one in four`; `multiple` a comparison
 * (`twice`, `ten times as many`); `other` a number that counts nothing (see {@link OtherReason}).
 */
export type QuantityKind = 'count' | 'money' | 'percent' | 'share' | 'bytes' | 'duration' | 'multiple' | 'ordinal' | 'other';

/**
 * Why a number counts nothing. `name`: part of a name or code (`iOS9`, `Covid-19`); `label`: `no. 5`, `page 12`; `points`: percentage
 * points.
 */
export type OtherReason =
  | 'year'
  | 'date'
  | 'time'
  | 'phone'
  | 'version'
  | 'score'
  | 'name'
  | 'label'
  | 'footnote'
  | 'points'
  | 'leading-zero';

/** A number in a text with what it measures. Offsets are UTF-16 offsets into the normalised text. */
export interface Quantity {
  /** Where the quote begins: the number and its currency or unit, without hedges and counted noun. */
  readonly start: number;
  /** Behind the quote's last character. */
  readonly end: number;
  readonly kind: QuantityKind;
  /**
   * Money in units of the currency, shares and percentages in percent points (to one decimal for `one in seven`), bytes in bytes,
   * durations in units of `unitDuration`, everything else as counted. Lower end of a range.
   */
  readonly value: number;
  /** Upper end of a range. */
  readonly valueMax?: number;
  /** ISO 4217 code, on money whose currency is written. */
  readonly currency?: string;
  /** What a duration is counted in: `PT1M`, `P1D`. */
  readonly unitDuration?: IsoDuration;
  readonly bound: Bound;
  /** Span of the quote with its hedge words; equal to the quote's where there are none. */
  readonly hedgeStart: number;
  readonly hedgeEnd: number;
  /** How many digits the writer gave: 25 million has two, 1.50 three. Zeros at the end of whole numbers don't count. */
  readonly significantDigits: number;
  /** How it is written. `bare`: a scale word alone ("le milliard", "another million"). */
  readonly form: 'digits' | 'words' | 'mixed' | 'bare';
  /** The largest scale word in it (1e6 for `2.5 million`), 1 where there is none. */
  readonly scale: number;
  /** A scale word alone. */
  readonly bare?: true;
  /** The number is the article or numeral "one" with nothing but a unit, or nothing at all: `une heure`, `um`. */
  readonly article?: true;
  /** A word for times follows (`21 times a day`, `2 millions de fois`), which is no part of the quote. */
  readonly times?: true;
  /** Written with a sign, or with a plus: a change rather than a state. */
  readonly signed?: '+' | '-';
  /** A capitalised word stands right before a small number (`iPhone 6`, `Line 2`): perhaps a name. */
  readonly afterName?: true;
  /** One side of a change (`from 200 to 1,000`); `other` is the index of the other side in the list. */
  readonly change?: { readonly role: 'from' | 'to'; readonly other: number };
  /**
   * Index of the quantity whose scale or unit this one may share by ellipsis, as both stand in one list (`5, 6 et 7 millions`).
   * The value is as written.
   */
  readonly listWith?: number;
  /** On `other` only. */
  readonly reason?: OtherReason;
}
