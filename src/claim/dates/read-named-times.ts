import { firstDay, type CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import { foundDay, type DateContext, type FoundDate } from './found-date';
import { isLed } from './read-months';
import { shiftOf } from './read-shifts';
import { yearBehind } from './read-years';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** "l'été 2016", "last summer", "im Winter": a season gives its year. */
export function seasonAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  let shift = shiftOf(cursor, at);
  if (shift === 'previous' || shift === 'following') return null;
  const named = shift === null ? at : cursor.next(at);
  const season = named === NO_MARK ? -1 : SEASONS.findIndex((cue) => cursor.isCue(named, cue));
  if (season < 0) return null;
  const year = yearBehind(cursor, named, context);
  const of = (last: number, value: number, hasYear: boolean): FoundDate => ({
    last,
    kind: 'season',
    date: { year: value },
    length: 'P3M',
    hasYear,
  });
  if (year !== null) return of(year.last, year.year, true);
  // "ont été passés"
  if (shift === null && !isLed(cursor, at) && cursor.isHomograph(named)) return null;
  let last = named;
  const behind = cursor.next(named);
  if (shift === null && behind !== NO_MARK && cursor.isCue(behind, 'last', 'next', 'this', 'previous')) {
    shift = shiftOf(cursor, behind);
    last = behind;
  }
  const { page, yearNearby } = context;
  if (shift === null && yearNearby !== null) return of(last, yearNearby, false);
  if (page === null) return { last, kind: 'season', date: null, length: 'P3M', hasYear: false };
  const begins = season === 3 ? 12 : season * 3 + 3;
  const past = (page.month ?? 12) >= begins ? page.year : page.year - 1;
  if (shift === 'next') return of(last, past + 1, true);
  if (shift === 'this') return of(last, page.year, true);
  if (shift === 'last' || shift === 'previous')
    return of(last, (page.month ?? 12) > begins + 2 && season !== 3 ? page.year : page.year - (season === 3 ? 0 : 1), true);
  return { ...of(last, past, false), ahead: { year: (page.month ?? 1) <= begins + 2 ? page.year : page.year + 1 } };
}

/** New Year's Eve and Day, the first of the month, "first of the year" */
export function namedDayAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const { page } = context;
  if (cursor.isCue(at, 'year-end')) return yearEndAt(cursor, at, context);
  if (cursor.isCue(at, 'first-of-month'))
    return page?.month === undefined ? null : foundDay(at, { year: page.year, month: page.month, day: 1 }, true);
  const eve = cursor.isCue(at, 'new-years-eve');
  if (!eve && !cursor.isCue(at, 'new-year')) return null;
  const year = yearBehind(cursor, at, context);
  const inYear = (value: number): CalendarDate => (eve ? { year: value, month: 12, day: 31 } : { year: value, month: 1, day: 1 });
  if (year !== null) return foundDay(year.last, inYear(year.year), true);
  if (page === null) return { last: at, kind: 'day', date: null, length: 'P1D', hasYear: false };
  const past = firstDay(inYear(page.year)) <= firstDay(page) ? page.year : page.year - 1;
  const ahead = inYear(firstDay(inYear(page.year)) >= firstDay(page) ? page.year : page.year + 1);
  return { ...foundDay(at, inYear(past), false), ahead: { year: ahead.year, month: ahead.month ?? 1 } };
}

/** "Jahresende 2023", "bis Jahresende": December, of the year before where nothing names another and nothing lies ahead. */
function yearEndAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate {
  const year = yearBehind(cursor, at, context);
  const of = (last: number, value: number, hasYear: boolean): FoundDate => ({
    last,
    kind: 'month',
    date: { year: value, month: 12 },
    length: null,
    hasYear,
  });
  if (year !== null) return of(year.last, year.year, true);
  const { page } = context;
  if (page === null) return { last: at, kind: 'month', date: null, length: null, hasYear: false };
  return { ...of(at, page.month === 12 ? page.year : page.year - 1, false), ahead: { year: page.year, month: 12 } };
}
