import { addMonths, durationOf, monthsIn, type CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import { daysFrom, foundMonth, lengthOf, type DateContext, type FoundDate } from './found-date';
import { shiftedUnit } from './read-shifts';
import { distanceAt } from './read-distances';
import { yearAt, type YearRead } from './read-years';

/** "last year", "l'an dernier", "im vergangenen Monat", "this quarter", "the same period last year" */
export function shiftedAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const { page, anchor } = context;
  if (cursor.isCue(at, 'that-period') && anchor !== null && anchor.day === undefined)
    return { last: at, kind: 'relative', date: anchor, length: context.stretch ?? lengthOf(anchor), hasYear: true, anchored: true };
  const from = anchor ?? page;
  if (cursor.isCue(at, 'same-year-before') && from !== null) return sameTimeIn({ year: from.year - 1, last: at, relative: true }, context);
  if (cursor.isCue(at, 'same')) {
    const first = cursor.next(at);
    // "in the same twelve months"
    const inner = cursor.stretchAt(first)?.last ?? first;
    const period = inner !== NO_MARK && (cursor.isCue(inner, 'period') || cursor.sense(inner, 'unit') !== undefined);
    const next = period ? cursor.next(inner) : NO_MARK;
    const year = next === NO_MARK ? null : yearAt(cursor, next, context);
    if (year !== null) return sameTimeIn(year, context);
    // "the same period a year earlier"
    const earlier = next === NO_MARK ? null : distanceAt(cursor, next, context);
    if (earlier !== null) return earlier;
    // "over the same period": the time that was named last, where it was a stretch.
    const unit = cursor.sense(inner, 'unit')?.unit;
    if (unit === 'year' && anchor !== null)
      return { last: inner, kind: 'year', date: { year: anchor.year }, length: 'P1Y', hasYear: true, anchored: true };
    // "that day": the one that was named last.
    if (unit === 'day' && anchor?.day !== undefined)
      return { last: inner, kind: 'day', date: anchor, length: 'P1D', hasYear: true, anchored: true };
    if (
      !period ||
      anchor === null ||
      anchor.day !== undefined ||
      (unit !== undefined && unit !== 'month' && unit !== 'quarter' && unit !== 'half')
    )
      return null;
    return { last: inner, kind: 'relative', date: anchor, length: context.stretch ?? lengthOf(anchor), hasYear: true, anchored: true };
  }
  const year = yearAt(cursor, at, context);
  if (year !== null && year.relative) {
    // "geçen yılın aynı dönemi"
    const same = cursor.next(year.last);
    const period = same !== NO_MARK && cursor.isCue(same, 'same') ? cursor.next(same) : NO_MARK;
    if (period !== NO_MARK && (cursor.isCue(period, 'period') || cursor.sense(period, 'unit') !== undefined))
      return sameTimeIn({ ...year, last: period }, context);
    return {
      last: year.last,
      kind: 'year',
      date: { year: year.year },
      length: 'P1Y',
      hasYear: true,
      ...(year.anchored ? { anchored: true } : {}),
      ...(year.ahead === undefined ? {} : { ahead: { year: year.ahead } }),
    };
  }
  const shifted = shiftedUnit(cursor, at);
  if (shifted === null || page === null)
    return shifted === null
      ? null
      : { last: shifted.last, kind: 'relative', date: null, length: durationOf(1, shifted.unit), hasYear: true };
  const { unit, last } = shifted;
  // "the last hours" name no moment that a figure could be dated with.
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  const months = monthsIn(unit);
  const moved = shifted.shift === 'previous' ? -1 : shifted.shift === 'following' ? 1 : 0;
  if (moved !== 0 && anchor?.day !== undefined && (unit === 'day' || unit === 'week')) return daysFrom(last, anchor, moved, unit, true);
  const fromAnchor = shifted.shift === 'previous' && anchor !== null;
  const base = fromAnchor ? anchor : page;
  const by = shifted.shift === 'this' ? 0 : shifted.shift === 'next' ? 1 : -1;
  const length = durationOf(1, unit);
  if (months === undefined || (base.month === undefined && base.quarter === undefined))
    return { last, kind: 'relative', date: null, length, hasYear: true };
  if (unit === 'month') {
    if (base.month === undefined) return null;
    return { ...foundMonth(last, addMonths({ year: base.year, month: base.month }, by), true), ...(fromAnchor ? { anchored: true } : {}) };
  }
  if (unit === 'quarter') {
    // "launched in July, now has 130 million, up from 100 the quarter before"
    if (fromAnchor && base.quarter === undefined) return { last, kind: 'relative', date: null, length, hasYear: true };
    const quarter = base.quarter ?? Math.ceil((base.month ?? 1) / 3);
    return {
      last,
      kind: 'quarter',
      date: addMonths({ year: base.year, quarter }, by * 3),
      length,
      hasYear: true,
      ...(fromAnchor ? { anchored: true } : {}),
    };
  }
  if (unit === 'half') {
    const half = addMonths({ year: base.year, month: Math.ceil((base.month ?? 1) / 6) * 6 }, by * 6);
    return { last, kind: 'half', date: half, length, hasYear: true };
  }
  return { last, kind: 'relative', date: null, length, hasYear: true };
}

function sameTimeIn(year: YearRead, { page, anchor, stretch }: DateContext): FoundDate {
  const base = anchor ?? page;
  const date =
    base === null ? { year: year.year } : withoutDay({ ...base, year: anchor === null || !year.relative ? year.year : anchor.year - 1 });
  return {
    last: year.last,
    kind: 'relative',
    date,
    length: anchor === null ? null : (stretch ?? (date.quarter === undefined ? null : 'P3M')),
    hasYear: true,
    ...(anchor === null ? {} : { anchored: true }),
  };
}

function withoutDay({ year, quarter, month: of }: CalendarDate): CalendarDate {
  if (quarter !== undefined) return { year, quarter };
  return of === undefined ? { year } : { year, month: of };
}
