import type { Bound } from '../terms';

/** The bare number of a quantity, before its unit. */
export interface Numeral {
  /** Index of the first and of the last token. */
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'mixed' | 'bare';
  /** The largest scale word, 1 without. */
  readonly scale: number;
  readonly significantDigits: number;
  /** Only an article or the word for one. */
  readonly article: boolean;
  /** A value that needs a unit behind it (`demi`). */
  readonly needsUnit: boolean;
  /** A plural scale word without a number: says nothing definite. */
  readonly vague: boolean;
  /** The hedge that is part of the words (`une centaine`). */
  readonly bound: Bound | undefined;
}
