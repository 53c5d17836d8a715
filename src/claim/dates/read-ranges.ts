import { daysInMonth, durationOf, firstDay, type CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import type { DateContext, FoundDate } from './found-date';
import { dayAndMonthAt, numericAt } from './read-days';
import { monthAt } from './read-months';

/** "5 to 12 January", "15 May to 15 June", "January to March 2018", with or without "from" and "between". */
export function stretchOfDaysAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const opened = cursor.isCue(at, 'from');
  const first = opened ? cursor.next(at) : at;
  if (first === NO_MARK) return null;
  const from =
    numericAt(cursor, first) ?? dayAndMonthAt(cursor, first, context) ?? monthAt(cursor, first, context) ?? bareDay(cursor, first);
  if (from === null) return null;
  const joint = cursor.next(from.last, { skip: [] });
  const joined = joint !== NO_MARK && cursor.isCue(joint, 'to');
  const dashed =
    !joined && joint !== NO_MARK && /^ ?[-–—] ?$/.test(cursor.text.text.slice(cursor.marks[from.last]?.end, cursor.marks[joint]?.start));
  if (!joined && !dashed) return null;
  // "in January and March" are two months; only a range's own words, or "between", make one stretch of them.
  if (joined && !opened && !cursor.isCue(joint, 'until') && from.date === null && from.kind !== 'day') return null;
  if (joined && !opened && cursor.isCue(joint, 'link')) return null;
  const second = dashed ? joint : cursor.next(joint);
  if (second === NO_MARK) return null;
  const to =
    numericAt(cursor, second) ??
    dayAndMonthAt(cursor, second, context) ??
    monthAt(cursor, second, context) ??
    (dashed ? dayOfSameMonth(cursor, second, from) : null);
  if (to === null || to.date === null) return null;
  if (from.kind === 'unresolved') return to.kind === 'day' ? stretchToDay({ ...to.date, day: from.date?.day ?? 1 }, to) : null;
  if (from.date === null || from.kind !== to.kind) return null;
  let start = from.date;
  if (!from.hasYear || !to.hasYear) {
    start = { ...start, year: to.date.year };
    if (firstDay(start) > firstDay(to.date)) start = { ...start, year: to.date.year - 1 };
  }
  if (firstDay(start) > firstDay(to.date)) return null;
  return to.kind === 'day' ? stretchToDay(start, to) : stretchOfMonths(start, to);
}

/** "October 1-31" */
function dayOfSameMonth(cursor: TimeCursor, at: number, from: FoundDate): FoundDate | null {
  const day = from.kind === 'day' && from.date !== null ? bareDay(cursor, at)?.date?.day : undefined;
  if (day === undefined || from.date === null || from.date.month === undefined || day > daysInMonth(from.date.year, from.date.month))
    return null;
  return { ...from, last: at, date: { ...from.date, day }, ...(from.ahead === undefined ? {} : { ahead: { ...from.ahead, day } }) };
}

function bareDay(cursor: TimeCursor, at: number): FoundDate | null {
  const rank = cursor.sense(at, 'ordinal')?.rank;
  if (rank === 1) return { last: at, kind: 'unresolved', date: { year: 0, month: 1, day: rank }, length: null, hasYear: false };
  const count = cursor.sense(at, 'count');
  if (count === undefined || count.digits < 1 || count.digits > 2 || count.value < 1 || count.value > 31) return null;
  return { last: at, kind: 'unresolved', date: { year: 0, month: 1, day: count.value }, length: null, hasYear: false };
}

const monthOf = ({ year, month }: CalendarDate): CalendarDate => (month === undefined ? { year } : { year, month });

/** From the 4th to the 10th there are seven days, as from the 5th to the 12th: what is told of a week. */
const DAYS_INSIDE_A_WEEK = 6;

function stretchToDay(start: CalendarDate, to: FoundDate): FoundDate | null {
  const end = to.date;
  if (end === null || end.month === undefined || end.day === undefined || start.day === undefined) return null;
  const days = firstDay(end) - firstDay(start);
  if (days <= 0) return null;
  const months = (end.year - start.year) * 12 + end.month - (start.month ?? 1);
  // "from 1 to 31 October" is all of the month.
  if (months === 0 && start.day === 1 && end.day === daysInMonth(end.year, end.month))
    return { ...to, kind: 'month', date: monthOf(end), ...(to.ahead === undefined ? {} : { ahead: monthOf(to.ahead) }), length: 'P1M' };
  const length =
    end.day === start.day && months > 0 ? durationOf(months, 'month') : durationOf(days === DAYS_INSIDE_A_WEEK ? days + 1 : days, 'day');
  return { ...to, length };
}

function stretchOfMonths(start: CalendarDate, to: FoundDate): FoundDate {
  const end = to.date;
  if (end === null || end.month === undefined || start.month === undefined) return to;
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  const quarter = months === 3 && end.month % 3 === 0 ? { year: end.year, quarter: end.month / 3 } : null;
  const length = months === 12 ? 'P1Y' : durationOf(months, 'month');
  if (quarter !== null)
    return { ...to, kind: 'quarter', date: quarter, ahead: { ...quarter, year: to.ahead?.year ?? quarter.year }, length };
  return { ...to, length };
}
