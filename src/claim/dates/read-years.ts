import { NO_MARK, type TimeCursor } from '../time-cursor';
import type { DateContext, FoundDate } from './found-date';
import { shiftedUnit } from './read-shifts';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2059;

/** A year that the text names. */
export interface YearRead {
  readonly year: number;
  readonly last: number;
  /** "last year" and the like, not digits. */
  readonly relative: boolean;
  readonly anchored?: true;
  /** The year, where the sentence speaks of what is to come. */
  readonly ahead?: number;
}

/** A year by digits ("2016", "im Jahr 2014", "2024 yılında") or by words ("last year", "Vorjahr"). */
export function yearAt(cursor: TimeCursor, at: number, context: DateContext): YearRead | null {
  const digits = digitsOfYear(cursor, at);
  if (digits !== null) {
    const unitBehind = cursor.adjacent(at);
    const last =
      unitBehind !== NO_MARK && cursor.sense(unitBehind, 'unit')?.unit === 'year' && !countsSomething(cursor, at) ? unitBehind : at;
    return { year: digits, last, relative: false };
  }
  if (cursor.sense(at, 'unit')?.unit === 'year') {
    const next = cursor.next(at);
    const behind = next === NO_MARK ? null : digitsOfYear(cursor, next);
    if (behind !== null) return { year: behind, last: next, relative: false };
  }
  if (cursor.isCue(at, 'same')) {
    const next = cursor.next(at);
    if (next === NO_MARK || cursor.sense(next, 'unit')?.unit !== 'year' || context.anchor === null) return null;
    return { year: context.anchor.year, last: next, relative: true, anchored: true };
  }
  const shifted = shiftedUnit(cursor, at);
  if (shifted === null || shifted.unit !== 'year') return null;
  if (shifted.shift === 'whole') return wholeYear(cursor, shifted.last, context);
  const fromAnchor = (shifted.shift === 'previous' || shifted.shift === 'following') && context.anchor !== null;
  const base = fromAnchor ? context.anchor : context.page;
  if (base === null) return null;
  const by = shifted.shift === 'this' ? 0 : shifted.shift === 'next' || shifted.shift === 'following' ? 1 : -1;
  return { year: base.year + by, last: shifted.last, relative: true, ...(fromAnchor ? { anchored: true } : {}) };
}

/** In so many first months of a year the whole year that is told of is the one before. */
const MONTHS_OF_REPORTS = 3;

/** "for the full year", behind a quarter's results: the year of the report; "for the full year 2022" says which. */
function wholeYear(cursor: TimeCursor, last: number, { page, anchor }: DateContext): YearRead | null {
  const next = cursor.next(last);
  const digits = next === NO_MARK ? null : digitsOfYear(cursor, next);
  if (digits !== null) return { year: digits, last: next, relative: false };
  const early = page?.month !== undefined && page.month <= MONTHS_OF_REPORTS && (anchor === null || anchor.year >= page.year - 2);
  const year = early ? page.year - 1 : (anchor ?? page)?.year;
  return year === undefined ? null : { year, last, relative: true, ...(page === null ? {} : { ahead: page.year }) };
}

function digitsOfYear(cursor: TimeCursor, at: number): number | null {
  const count = cursor.sense(at, 'count');
  return count !== undefined && count.digits === 4 && count.value >= FIRST_YEAR && count.value <= LAST_YEAR ? count.value : null;
}

/** The year behind a day, month or quarter: "2016", ", 2016", "of last year". */
export function yearBehind(cursor: TimeCursor, last: number, context: DateContext): YearRead | null {
  const next = cursor.next(last, { comma: cursor.words.monthDay });
  if (next === NO_MARK) return null;
  if (cursor.sense(next, 'count') === undefined && cursor.next(last) === NO_MARK) return null;
  const year = yearAt(cursor, next, context);
  return year === null || (!year.relative && isCounted(cursor, year)) ? null : year;
}

/** "of the year", said of the current one. */
export function unitYearBehind(cursor: TimeCursor, last: number, context: DateContext): YearRead | null {
  const next = cursor.next(last);
  return next === NO_MARK ? null : bareYearUnit(cursor, next, context);
}

/** "the year" itself, said of the current one. */
export function bareYearUnit(cursor: TimeCursor, at: number, { page }: DateContext): YearRead | null {
  return page !== null && cursor.sense(at, 'unit')?.unit === 'year' ? { year: page.year, last: at, relative: true } : null;
}

/** A year of four digits by itself; `bare` where it may be a number of something after all. */
export function plainYearAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const year = yearAt(cursor, at, context);
  if (year === null || year.relative || isCounted(cursor, year)) return null;
  const before = cursor.previous(at);
  if (
    before !== NO_MARK &&
    cursor.isCue(before, 'more-than') &&
    !cursor.isCue(before, 'in', 'since', 'until', 'by', 'before', 'after', 'begin', 'end', 'middle')
  )
    return null;
  // Only a word right behind could be what the number counts.
  const behind = cursor.text.text.slice(cursor.marks[at]?.end, (cursor.marks[at]?.end ?? 0) + 2);
  const led =
    at > 0 &&
    cursor.adjacent(at - 1) !== NO_MARK &&
    (isTimely(cursor, at - 1) || cursor.isCue(at - 1, 'link') || cursor.sense(at - 1, 'unit') !== undefined);
  const companion = cursor.words.plainYears || year.last > at || led || !/^ \p{L}/u.test(behind);
  return { last: year.last, kind: 'year', date: { year: year.year }, length: 'P1Y', hasYear: true, ...(companion ? {} : { bare: true }) };
}

function isTimely(cursor: TimeCursor, at: number): boolean {
  return cursor.isCue(at, 'in', 'since', 'until', 'by', 'before', 'after', 'from', 'to', 'within', 'within-the', 'begin', 'end', 'middle');
}

/** Whether a year is a number of something after all; behind its unit ("2025 года компания …") nothing is counted. */
function isCounted(cursor: TimeCursor, year: YearRead): boolean {
  return digitsOfYear(cursor, year.last) !== null && countsSomething(cursor, year.last);
}

/** Whether a number is followed by what it counts: "2016 users", "2,016 million", "2016 %". */
export function countsSomething(cursor: TimeCursor, at: number): boolean {
  const mark = cursor.marks[at];
  if (mark === undefined) return false;
  const next = cursor.adjacent(at);
  // "2020'de kullanıcı", "2024-го компания": an ending makes it a date.
  if (next !== NO_MARK && !/'|\p{L}.$/u.test(cursor.text.folded.slice(mark.end - 1, mark.end + 1)) && cursor.isCue(next, 'counted'))
    return true;
  return (
    /^ ?[%‰€$£₽₺]/.test(cursor.text.text.slice(mark.end, mark.end + 2)) ||
    /[€$£₽₺] ?$/.test(cursor.text.text.slice(Math.max(0, mark.start - 2), mark.start))
  );
}

/** The year of a month without one, where a date shortly before has one: an earlier month is of the next year. */
export function yearNear({ yearNearby, monthNearby, page }: DateContext, monthNumber: number): number | null {
  const next = yearNearby !== null && monthNearby !== null && monthNumber < monthNearby ? yearNearby + 1 : yearNearby;
  return next !== null && page !== null && next > page.year ? yearNearby : next;
}
