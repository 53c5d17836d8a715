import type { IsoDuration } from '../terms';

/** A stretch of time that something is counted in, as a text states it. */
export interface Period {
  /** UTF-16 offset in the normalised text; the preposition belongs to it. */
  readonly start: number;
  readonly end: number;
  /** One unit only: `P1D`, `PT24H`, `P7D` for a week, `P3M` for a quarter, `PT36H` for a day and a half. */
  readonly duration: IsoDuration;
  /**
   * `rate`: again and again ("a day", "mensuels", "toutes les vingt-quatre heures").
   * `span`: once, within that time ("in 72 hours", "over the quarter", "au premier trimestre").
   */
  readonly kind: 'rate' | 'span';
}
