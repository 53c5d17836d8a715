import type { TimeUnit } from '../../languages/time-words';
import type { CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import { foundMonth, type DateContext, type FoundDate } from './found-date';
import { fractionOfYear } from './fractions-of-dates';
import { shiftOf, startsStretch, type Shift } from './read-shifts';
import { yearAt, yearBehind, yearNear } from './read-years';

/** "mai 2015", "décembre de l'an dernier", "last July", "vorig jaar juli", "July" */
export function monthAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const named = cursor.sense(at, 'month');
  if (named !== undefined) {
    const quarter = quarterOfMonth(cursor, at, named.month, context);
    if (quarter !== null) return quarter;
    const last = skipUnit(cursor, at, 'month');
    const year = yearBehind(cursor, last, context);
    if (year !== null) return foundMonth(year.last, { year: year.year, month: named.month }, true);
    if (named.doubt === 'short') return null;
    // "septiembre pasado", "août dernier"
    const behind = cursor.next(last);
    if (behind !== NO_MARK && context.anchor !== null && cursor.isCue(behind, 'following'))
      return foundMonth(behind, monthAfter(context.anchor, named.month), true);
    if (behind !== NO_MARK && cursor.isCue(behind, 'last', 'next') && !startsStretch(cursor, behind)) {
      return resolveMonth(behind, named.month, context, shiftOf(cursor, behind));
    }
    return named.doubt === 'homograph' && !isLed(cursor, at) ? null : resolveMonth(last, named.month, context, null);
  }
  const shift = shiftOf(cursor, at);
  if (shift !== null) {
    const next = cursor.next(at);
    const shifted = next === NO_MARK ? undefined : cursor.sense(next, 'month');
    // "last July", "im vergangenen September"; in "dieser im Mai 2023" the year says it.
    if (shifted !== undefined && shift !== 'previous' && yearBehind(cursor, next, context) === null)
      return resolveMonth(skipUnit(cursor, next, 'month'), shifted.month, context, shift);
  }
  // "vorig jaar juli", "2021 Ocak", "geçen yıl temmuz ayında"
  const year = yearAt(cursor, at, context);
  if (year === null) return null;
  const next = cursor.next(year.last);
  const behindYear = next === NO_MARK ? undefined : cursor.sense(next, 'month');
  if (behindYear === undefined) return null;
  return foundMonth(skipUnit(cursor, next, 'month'), { year: year.year, month: behindYear.month }, true);
}

/** "the June quarter" is the one that ends in June. */
function quarterOfMonth(cursor: TimeCursor, at: number, monthNumber: number, context: DateContext): FoundDate | null {
  const next = cursor.adjacent(at);
  if (next === NO_MARK || monthNumber % 3 !== 0 || cursor.sense(next, 'unit')?.unit !== 'quarter') return null;
  return fractionOfYear(next, 'quarter', monthNumber / 3, yearBehind(cursor, next, context), context);
}

/** "im Januar darauf": the first such month after the time that was named last. */
function monthAfter(anchor: CalendarDate, monthNumber: number): CalendarDate {
  const from = anchor.month ?? (anchor.quarter === undefined ? 12 : anchor.quarter * 3);
  return { year: monthNumber > from ? anchor.year : anchor.year + 1, month: monthNumber };
}

/**
 * Whether a preposition, article or other word of time stands directly before, or such a word behind where they stand there: "ekim
 * sonunda".
 */
export function isLed(cursor: TimeCursor, at: number): boolean {
  const next = cursor.adjacent(at);
  return (
    (at > 0 && cursor.adjacent(at - 1) !== NO_MARK) ||
    cursor.text.folded.startsWith("'s", cursor.marks[at]?.end) ||
    (next !== NO_MARK &&
      (cursor.sense(next, 'month') !== undefined ||
        (cursor.words.postposed && (cursor.sense(next, 'unit')?.unit === 'month' || cursor.isCue(next, 'begin', 'middle', 'end')))))
  );
}

/** "Ocak ayında", "im Monat Mai": the unit beside a name adds nothing. */
function skipUnit(cursor: TimeCursor, at: number, unit: TimeUnit): number {
  const next = cursor.adjacent(at);
  return next !== NO_MARK && cursor.words.postposed && cursor.sense(next, 'unit')?.unit === unit ? next : at;
}

function resolveMonth(last: number, monthNumber: number, context: DateContext, shift: Shift | null): FoundDate {
  const { page } = context;
  if (page === null) return { last, kind: 'month', date: null, length: 'P1M', hasYear: false };
  const pageMonth = page.month ?? 12;
  const inYear = (year: number): CalendarDate => ({ year, month: monthNumber });
  if (shift === 'last') return foundMonth(last, inYear(monthNumber < pageMonth ? page.year : page.year - 1), true);
  if (shift === 'next') return foundMonth(last, inYear(monthNumber > pageMonth ? page.year : page.year + 1), true);
  if (shift === 'this') return foundMonth(last, inYear(page.year), true);
  const near = yearNear(context, monthNumber);
  if (near !== null && (near < page.year || monthNumber <= pageMonth)) return foundMonth(last, inYear(near), false);
  const date = inYear(monthNumber <= pageMonth ? page.year : page.year - 1);
  return { ...foundMonth(last, date, false), ahead: inYear(monthNumber >= pageMonth ? page.year : page.year + 1) };
}
