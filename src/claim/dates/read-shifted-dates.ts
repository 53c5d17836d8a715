import { addMonths, durationOf, monthsIn, type CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import { daysFrom, foundMonth, lengthOf, type DateContext, type FoundDate } from './found-date';
import { shiftedUnit, type ShiftedUnit } from './read-shifts';
import { distanceAt } from './read-distances';
import { yearAt, type YearRead } from './read-years';

/** "last year", "l'an dernier", "im vergangenen Monat", "this quarter", "the same period last year" */
export function shiftedAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const { page, anchor } = context;
  if (cursor.isCue(at, 'that-period') && anchor !== null && anchor.day === undefined) return thatTime(anchor, at, context);
  const from = anchor ?? page;
  if (cursor.isCue(at, 'same-year-before') && from !== null) return sameTimeIn({ year: from.year - 1, last: at, relative: true }, context);
  if (cursor.isCue(at, 'same')) return sameTimeAt(cursor, at, context);
  const year = yearAt(cursor, at, context);
  if (year?.relative) return relativeYear(cursor, year, context);
  const shifted = shiftedUnit(cursor, at);
  if (shifted === null) return null;
  return page === null ? unplaced(shifted) : placed(shifted, page, anchor);
}

/** A stretch that was named last. */
function thatTime(anchor: CalendarDate, last: number, { stretch }: DateContext): FoundDate {
  return { last, kind: 'relative', date: anchor, length: stretch ?? lengthOf(anchor), hasYear: true, anchored: true };
}

const isPeriod = (cursor: TimeCursor, at: number): boolean => cursor.isCue(at, 'period') || cursor.sense(at, 'unit') !== undefined;

/** "the same period last year", "over the same period", "that same day" */
function sameTimeAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const { anchor } = context;
  const first = cursor.next(at);
  // "in the same twelve months"
  const inner = cursor.stretchAt(first)?.last ?? first;
  const period = inner !== NO_MARK && isPeriod(cursor, inner);
  const next = period ? cursor.next(inner) : NO_MARK;
  if (next !== NO_MARK) {
    const year = yearAt(cursor, next, context);
    if (year !== null) return sameTimeIn(year, context);
    // "the same period a year earlier"
    const earlier = distanceAt(cursor, next, context);
    if (earlier !== null) return earlier;
  }
  if (anchor === null) return null;
  // "over the same period": the time that was named last, where it was a stretch.
  const unit = cursor.sense(inner, 'unit')?.unit;
  if (unit === 'year') return { last: inner, kind: 'year', date: { year: anchor.year }, length: 'P1Y', hasYear: true, anchored: true };
  // "that day": the one that was named last.
  if (anchor.day !== undefined)
    return unit === 'day' ? { last: inner, kind: 'day', date: anchor, length: 'P1D', hasYear: true, anchored: true } : null;
  return period && (unit === undefined || unit === 'month' || unit === 'quarter' || unit === 'half')
    ? thatTime(anchor, inner, context)
    : null;
}

/** "last year", "geçen yılın aynı dönemi" */
function relativeYear(cursor: TimeCursor, year: YearRead, context: DateContext): FoundDate {
  const same = cursor.next(year.last);
  const period = same !== NO_MARK && cursor.isCue(same, 'same') ? cursor.next(same) : NO_MARK;
  if (period !== NO_MARK && isPeriod(cursor, period)) return sameTimeIn({ ...year, last: period }, context);
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

/** A time whose place in the calendar cannot be told. */
const unplaced = ({ last, unit }: ShiftedUnit): FoundDate => ({
  last,
  kind: 'relative',
  date: null,
  length: durationOf(1, unit),
  hasYear: true,
});

/** "last month", "this quarter", "the week before": a unit moved from the page's date, or from the time that was named last. */
function placed(shifted: ShiftedUnit, page: CalendarDate, anchor: CalendarDate | null): FoundDate | null {
  const { unit, last, shift } = shifted;
  // "the last hours" name no moment that a figure could be dated with.
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  const moved = shift === 'previous' ? -1 : shift === 'following' ? 1 : 0;
  if (moved !== 0 && anchor?.day !== undefined && (unit === 'day' || unit === 'week')) return daysFrom(last, anchor, moved, unit, true);
  const fromAnchor = shift === 'previous' && anchor !== null;
  const base = fromAnchor ? anchor : page;
  const by = shift === 'this' ? 0 : shift === 'next' ? 1 : -1;
  const anchored = fromAnchor ? { anchored: true as const } : {};
  if (monthsIn(unit) === undefined || (base.month === undefined && base.quarter === undefined)) return unplaced(shifted);
  if (unit === 'month') {
    if (base.month === undefined) return null;
    return { ...foundMonth(last, addMonths({ year: base.year, month: base.month }, by), true), ...anchored };
  }
  const length = durationOf(1, unit);
  if (unit === 'quarter') {
    // "launched in July, now has 130 million, up from 100 the quarter before"
    if (fromAnchor && base.quarter === undefined) return unplaced(shifted);
    const quarter = base.quarter ?? Math.ceil((base.month ?? 1) / 3);
    return { last, kind: 'quarter', date: addMonths({ year: base.year, quarter }, by * 3), length, hasYear: true, ...anchored };
  }
  if (unit !== 'half') return unplaced(shifted);
  const half = addMonths({ year: base.year, month: Math.ceil((base.month ?? 1) / 6) * 6 }, by * 6);
  return { last, kind: 'half', date: half, length, hasYear: true };
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
