import { addMonths, durationOf, monthsIn, type CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import { foundMonth, lengthOf, type DateContext, type FoundDate } from './found-date';
import { shiftedUnit } from './read-shifts';
import { yearAt, type YearRead } from './read-years';

/** "last year", "l'an dernier", "im vergangenen Monat", "this quarter", "the same period last year" */
export function shiftedAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const { page, anchor } = context;
  if (cursor.isCue(at, 'that-period') && anchor !== null && anchor.day === undefined) return { last: at, kind: 'relative', date: anchor, length: lengthOf(anchor), hasYear: true, anchored: true };
  if (cursor.isCue(at, 'same')) {
    const inner = cursor.next(at);
    const period = inner !== NO_MARK && (cursor.isCue(inner, 'period') || cursor.sense(inner, 'unit') !== undefined);
    const next = period ? cursor.next(inner) : NO_MARK;
    const year = next === NO_MARK ? null : yearAt(cursor, next, context);
    if (year !== null) return sameTimeIn(year, context);
    // "over the same period": the time that was named last, where it was a stretch.
    const unit = cursor.sense(inner, 'unit')?.unit;
    if (!period || anchor === null || anchor.day !== undefined || (unit !== undefined && unit !== 'month' && unit !== 'quarter' && unit !== 'half')) return null;
    return { last: inner, kind: 'relative', date: anchor, length: lengthOf(anchor), hasYear: true, anchored: true };
  }
  const year = yearAt(cursor, at, context);
  if (year !== null && year.relative) {
    // "geçen yılın aynı dönemi"
    const same = cursor.next(year.last);
    const period = same !== NO_MARK && cursor.isCue(same, 'same') ? cursor.next(same) : NO_MARK;
    if (period !== NO_MARK && (cursor.isCue(period, 'period') || cursor.sense(period, 'unit') !== undefined)) return sameTimeIn({ ...year, last: period }, context);
    return { last: year.last, kind: 'year', date: { year: year.year }, length: 'P1Y', hasYear: true, ...(year.anchored ? { anchored: true } : {}) };
  }
  const shifted = shiftedUnit(cursor, at);
  if (shifted === null || page === null) return shifted === null ? null : { last: shifted.last, kind: 'relative', date: null, length: durationOf(1, shifted.unit), hasYear: true };
  const { unit, last } = shifted;
  // "the last hours" name no moment that a figure could be dated with.
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  const months = monthsIn(unit);
  const fromAnchor = shifted.shift === 'previous' && anchor !== null;
  const base = fromAnchor ? anchor : page;
  const by = shifted.shift === 'this' ? 0 : shifted.shift === 'next' ? 1 : -1;
  const length = durationOf(1, unit);
  if (months === undefined || base.month === undefined && base.quarter === undefined) return { last, kind: 'relative', date: null, length, hasYear: true };
  if (unit === 'month') {
    if (base.month === undefined) return null;
    return { ...foundMonth(last, addMonths({ year: base.year, month: base.month }, by), true), ...(fromAnchor ? { anchored: true } : {}) };
  }
  if (unit === 'quarter') {
    const quarter = base.quarter ?? Math.ceil((base.month ?? 1) / 3);
    return { last, kind: 'quarter', date: addMonths({ year: base.year, quarter }, by * 3), length, hasYear: true, ...(fromAnchor ? { anchored: true } : {}) };
  }
  if (unit === 'half') {
    const half = addMonths({ year: base.year, month: Math.ceil((base.month ?? 1) / 6) * 6 }, by * 6);
    return { last, kind: 'half', date: half, length, hasYear: true };
  }
  return { last, kind: 'relative', date: null, length, hasYear: true };
}

function sameTimeIn(year: YearRead, { page, anchor }: DateContext): FoundDate {
  const base = anchor ?? page;
  const date = base === null ? { year: year.year } : withoutDay({ ...base, year: anchor === null || !year.relative ? year.year : anchor.year - 1 });
  return { last: year.last, kind: 'relative', date, length: null, hasYear: true, ...(anchor === null ? {} : { anchored: true }) };
}

function withoutDay({ year, quarter, month: of }: CalendarDate): CalendarDate {
  if (quarter !== undefined) return { year, quarter };
  return of === undefined ? { year } : { year, month: of };
}
