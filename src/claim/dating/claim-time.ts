import type { IsoDuration, PartialDate } from '../../terms';
import type { Moment } from '../moment';

/** When a figure held, with how long a stretch the words name. */
export interface ClaimTime {
  readonly asOf: PartialDate | null;
  /** `P1Y` for "in 2023", `P3M` for a quarter; null where the words name a point in time. */
  readonly length: IsoDuration | null;
  readonly future: boolean;
}

/** No time is named: the page's date stands for it. */
export const NO_TIME: ClaimTime = { asOf: null, length: null, future: false };

/** Exactness of a moment that can date a figure. */
export const DATING: ReadonlySet<Moment['kind']> = new Set(['day', 'month', 'quarter', 'half', 'year', 'season', 'relative', 'unresolved']);
