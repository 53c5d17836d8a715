import type { CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import { foundMonth, type DateContext, type FoundDate } from './found-date';
import { fractionAt } from './read-fractions';
import { monthAt } from './read-months';
import { shiftedAt } from './read-shifted-dates';
import { bareYearUnit, yearAt } from './read-years';

/** "début 2019", "end of 2023", "mid-March", "para finales de este año", "at the end of the year" */
export function partAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const part = partOf(cursor, at);
  if (part === null) return null;
  const inner = cursor.next(at);
  if (inner === NO_MARK) return null;
  const whole = wholeAt(cursor, inner, context);
  return cursor.isCue(at, 'ended') && whole?.kind !== 'year' ? null : partOfDate(part, whole);
}

type Part = 'begin' | 'middle' | 'end';

function partOf(cursor: TimeCursor, at: number): Part | null {
  if (cursor.isCue(at, 'begin')) return 'begin';
  if (cursor.isCue(at, 'middle')) return 'middle';
  return cursor.isCue(at, 'end', 'ended') ? 'end' : null;
}

/** A year, quarter or month that has parts. */
function wholeAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const found = fractionAt(cursor, at, context) ?? monthAt(cursor, at, context);
  if (found !== null) return found;
  const year = yearAt(cursor, at, context) ?? bareYearUnit(cursor, at, context);
  if (year !== null) return { last: year.last, kind: 'year', date: { year: year.year }, length: 'P1Y', hasYear: true };
  return shiftedAt(cursor, at, context) ?? bareMonthUnit(cursor, at, context);
}

/** "the beginning of the month", said of the current one */
function bareMonthUnit(cursor: TimeCursor, at: number, { page }: DateContext): FoundDate | null {
  return page?.month !== undefined && cursor.sense(at, 'unit')?.unit === 'month'
    ? foundMonth(at, { year: page.year, month: page.month }, true)
    : null;
}

function partOfDate(part: Part, whole: FoundDate | null): FoundDate | null {
  if (whole === null || whole.date === null) return null;
  const { date } = whole;
  if (date.day !== undefined) return null;
  if (date.month !== undefined) return { ...whole, kind: 'month', length: null };
  const months = date.quarter === undefined ? 12 : 3;
  const first = date.quarter === undefined ? 1 : date.quarter * 3 - 2;
  const offset = part === 'begin' ? 0 : part === 'end' ? months - 1 : Math.floor((months - 1) / 2);
  const inYear = (year: number): CalendarDate => ({ year, month: first + offset });
  const found = { ...whole, kind: 'month' as const, date: inYear(date.year), length: null };
  return whole.ahead === undefined ? found : { ...found, ahead: inYear(whole.ahead.year) };
}

/** "2023 sonunda", "yıl sonunda", "Mart ortasında" */
export function postposedAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  if (!cursor.words.postposed) return null;
  const whole = wholeAt(cursor, at, context);
  const behind = whole === null ? NO_MARK : cursor.next(whole.last);
  const part = behind === NO_MARK ? null : partOf(cursor, behind);
  return whole === null || part === null ? null : partOfDate(part, { ...whole, last: behind });
}
