import type { TimeUnit } from '../../languages/time-words';
import { daysInMonth, durationOf, type CalendarDate } from '../calendar';
import type { DateContext, FoundDate } from './found-date';
import type { YearRead } from './read-years';

/** A quarter or half of a year, of the one nearest to the page where none is named; null for a fifth quarter and the like. */
export function fractionOfYear(
  last: number,
  unit: 'quarter' | 'half',
  rank: number,
  of: YearRead | null,
  context: DateContext,
): FoundDate | null {
  const count = unit === 'quarter' ? 4 : 2;
  if (rank > count) return null;
  const months = 12 / count;
  const inYear = (year: number): CalendarDate => (unit === 'quarter' ? { year, quarter: rank } : { year, month: rank * 6 });
  const length = durationOf(months, 'month');
  if (of !== null) return { last: of.last, kind: unit, date: inYear(of.year), length, hasYear: true };
  const { page } = context;
  if (page === null) return { last, kind: unit, date: null, length, hasYear: false };
  // Begun by the page's date: a quarter under way may be meant, one to come may not.
  const begins = (rank - 1) * months + 1;
  const near = context.yearNearby ?? ((page.month ?? 12) >= begins ? page.year : page.year - 1);
  const ends = rank * months;
  return {
    last,
    kind: unit,
    date: inYear(near),
    ahead: inYear((page.month ?? 1) <= ends ? page.year : page.year + 1),
    length,
    hasYear: false,
  };
}

/** A half, week or day of a month, counted from its first or (0) its last; null where the date is longer than a month. */
export function fractionOfMonth(of: FoundDate, unit: TimeUnit, rank: number): FoundDate | null {
  const { date } = of;
  if (date === null || date.month === undefined) return null;
  const days = daysInMonth(date.year, date.month);
  if (unit === 'half') {
    const first = rank === 1;
    const endsOn = { ...date, day: first ? 15 : days };
    return { ...of, kind: 'day', date: endsOn, endsOn, length: durationOf(first ? 15 : days - 15, 'day') };
  }
  if (unit === 'week') {
    const endsOn = { ...date, day: rank === 0 ? days : Math.min(rank * 7, days) };
    return { ...of, endsOn, length: 'P7D' };
  }
  if (unit !== 'day') return null;
  const only = { ...date, day: rank === 0 ? days : rank };
  return { ...of, kind: 'day', date: only, endsOn: only, length: 'P1D' };
}
