import { daysInMonth, durationOf, firstDay, isDay, lastDay, type CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import { foundDay, foundMonth, type DateContext, type FoundDate } from './found-date';
import { countsSomething, yearBehind, yearNear } from './read-years';

/** A day without year that lies no more days ahead is one to come. */
const DAYS_AHEAD = 30;

/** "23/02/2016", "02.2016" */
export function numericAt(cursor: TimeCursor, at: number): FoundDate | null {
  const date = cursor.sense(at, 'date')?.date;
  if (date === undefined) return null;
  return date.day === undefined ? foundMonth(at, date, true) : foundDay(at, date, true);
}

/** "Tuesday", or the date behind it: "Tuesday, 23 February 2016" */
export function weekdayAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  if (cursor.sense(at, 'weekday') === undefined) return null;
  const next = cursor.next(at, { comma: true });
  const date =
    next === NO_MARK || cursor.sense(next, 'weekday') !== undefined
      ? null
      : (numericAt(cursor, next) ?? dayAndMonthAt(cursor, next, context));
  const weekend = cursor.sense(at, 'stretch');
  return date?.kind === 'day'
    ? date
    : {
        last: at,
        kind: 'weekday',
        date: null,
        length: weekend === undefined ? 'P1D' : durationOf(weekend.count, weekend.unit),
        hasYear: false,
      };
}

/** "23 février 2016", "February 23, 2016", "le 14 janvier", "2021 Ocak 5" */
export function dayAndMonthAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const count = cursor.sense(at, 'count') ?? ordinalDay(cursor, at);
  if (count !== undefined && count.digits <= 2 && count.value <= 31 && Number.isInteger(count.value)) {
    const next = cursor.next(at);
    const named = next === NO_MARK ? undefined : cursor.sense(next, 'month');
    // "les Vingt-Sept" are no 20th of September.
    if (named !== undefined && named.doubt !== 'compound' && !(named.doubt === 'short' && count.digits === 0)) {
      const day = resolveDay(cursor, next, named.month, count.value, context);
      const days = count.value - (count.from ?? count.value);
      return day !== null && days > 0 ? { ...day, length: durationOf(days, 'day') } : day;
    }
  }
  const named = cursor.sense(at, 'month');
  if (named === undefined || !cursor.words.monthDay) return null;
  const next = cursor.next(at);
  const digits = next === NO_MARK ? undefined : cursor.sense(next, 'count');
  if (
    digits === undefined ||
    digits.digits < 1 ||
    digits.digits > 2 ||
    digits.value < 1 ||
    digits.value > 31 ||
    countsSomething(cursor, next)
  )
    return null;
  return resolveDay(cursor, next, named.month, digits.value, context);
}

/** "the first of May", "premier mai" */
function ordinalDay(cursor: TimeCursor, at: number): { value: number; digits: number; from?: number } | undefined {
  const rank = cursor.sense(at, 'ordinal')?.rank;
  return rank === undefined || rank === 0 ? undefined : { value: rank, digits: 1 };
}

function resolveDay(cursor: TimeCursor, last: number, monthNumber: number, dayNumber: number, context: DateContext): FoundDate | null {
  const year = yearBehind(cursor, last, context);
  if (year !== null)
    return isDay(year.year, monthNumber, dayNumber)
      ? foundDay(year.last, { year: year.year, month: monthNumber, day: dayNumber }, true)
      : null;
  if (!isDay(2020, monthNumber, dayNumber)) return null;
  const { page } = context;
  if (page === null) return { last, kind: 'day', date: null, length: 'P1D', hasYear: false };
  const near = yearNear(context, monthNumber) ?? page.year;
  const inYear = (of: number): CalendarDate => ({ year: of, month: monthNumber, day: Math.min(dayNumber, daysInMonth(of, monthNumber)) });
  const date = inYear(near);
  // "reports on 10 August", written on 27 July: so near ahead, the year before isn't meant.
  const later = firstDay(date) > lastDay(page) && !(context.yearNearby === null && firstDay(date) - lastDay(page) <= DAYS_AHEAD);
  const ahead = firstDay(date) < firstDay(page) ? inYear(near + 1) : date;
  return { ...foundDay(last, later ? inYear(near - 1) : date, false), ahead };
}
