import type { TimeUnit } from '../../languages/time-words';
import { NO_MARK, type TimeCursor } from '../time-cursor';

/** What moves a unit of time from the page's date, or from the date named last. */
export type Shift = 'last' | 'this' | 'next' | 'previous' | 'following' | 'whole';

/** A unit of time with what moves it. */
export interface ShiftedUnit {
  readonly unit: TimeUnit;
  readonly shift: Shift;
  /** The last mark of both. */
  readonly last: number;
}

/** What a mark shifts the unit beside it by, or null. */
export function shiftOf(cursor: TimeCursor, at: number): Shift | null {
  for (const shift of ['last', 'this', 'next', 'previous', 'following'] as const) if (cursor.isCue(at, shift)) return shift;
  return null;
}

/** "last month", "mois dernier", "Vormonat": a unit with what shifts it, in either order. */
export function shiftedUnit(cursor: TimeCursor, at: number): ShiftedUnit | null {
  const fixed = cursor.sense(at, 'shift');
  if (fixed !== undefined) return { unit: fixed.unit, shift: fixed.by, last: at };
  const shift = shiftOf(cursor, at);
  if (shift !== null) {
    // "les douze derniers mois" is a stretch too.
    if (at > 0 && cursor.adjacent(at - 1) !== NO_MARK && cursor.sense(at - 1, 'count')?.digits === 0) return null;
    const next = cursor.next(at);
    const unit = next === NO_MARK || cursor.sense(next, 'count') !== undefined ? undefined : cursor.sense(next, 'unit')?.unit;
    return unit === undefined ? null : { unit, shift, last: next };
  }
  const unit = cursor.sense(at, 'unit')?.unit;
  // "sept mois passés en France" is a stretch.
  if (unit === undefined || (at > 0 && cursor.adjacent(at - 1) !== NO_MARK && cursor.sense(at - 1, 'count') !== undefined)) return null;
  const next = cursor.next(at);
  if (next === NO_MARK || startsStretch(cursor, next)) return null;
  const behind = shiftOf(cursor, next);
  return behind === null ? null : { unit, shift: behind, last: next };
}

/** "last 24 hours": the shift belongs to what follows it. */
export function startsStretch(cursor: TimeCursor, at: number): boolean {
  const next = cursor.next(at);
  return next !== NO_MARK && (cursor.sense(next, 'unit') !== undefined || cursor.stretchAt(next) !== null);
}
