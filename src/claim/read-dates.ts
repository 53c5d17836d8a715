/*
 * Dates in a text by their parts: days, months, quarters, halves, seasons and years, absolute or relative to the page's date.
 * Relations and what becomes of them in a sentence is `read-moments`' affair.
 */
import type { TimeUnit } from '../languages/time-words';
import type { IsoDuration } from '../terms';
import type { CalendarDate } from './calendar';
import { addMonths, dayAt, daysInMonth, durationOf, firstDay, isDay, lastDay, monthsIn } from './calendar';
import type { MomentKind } from './moment';
import type { TimeCursor } from './time-cursor';
import { NO_MARK } from './time-cursor';

/** A date found at a mark. */
export interface FoundDate {
  /** Index of the last mark. */
  readonly last: number;
  readonly kind: MomentKind;
  readonly date: CalendarDate | null;
  readonly ahead?: CalendarDate;
  readonly length: IsoDuration | null;
  readonly endsOn?: CalendarDate;
  /** The year stands in the text or follows from words such as "last". */
  readonly hasYear: boolean;
  readonly bare?: true;
  readonly anchored?: true;
  /** The date of an event that the present lies a stretch after: "13 months after it stood at 700". */
  readonly after?: true;
}

/** What dates are resolved against. */
export interface DateContext {
  readonly page: CalendarDate | null;
  /** The date that the text named last. */
  readonly anchor: CalendarDate | null;
  /** A year or season named shortly before in the same sentence: "im Sommer 2022, genauer im Juni". */
  readonly yearNearby: number | null;
  /** The month that was named with that year, after which one without year lies: "in January 2021 …, on 11 January". */
  readonly monthNearby: number | null;
}

/** A day without year that lies no more days ahead is one to come. */
const DAYS_AHEAD = 30;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2059;

/**
 * Reads the date that begins at a mark, the longest reading first.
 * @param cursor - the words of time of a text
 * @param at - index of the mark
 * @param context - what to resolve against
 * @returns the date, or null where none begins here
 */
export function dateAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  return numericAt(cursor, at)
    ?? weekdayAt(cursor, at, context)
    ?? stretchOfDaysAt(cursor, at, context)
    ?? dayAndMonthAt(cursor, at, context)
    ?? partAt(cursor, at, context)
    ?? fractionAt(cursor, at, context)
    ?? postposedAt(cursor, at, context)
    ?? monthAt(cursor, at, context)
    ?? seasonAt(cursor, at, context)
    ?? namedDayAt(cursor, at, context)
    ?? distanceAt(cursor, at, context)
    ?? shiftedAt(cursor, at, context)
    ?? plainYearAt(cursor, at, context);
}

function numericAt(cursor: TimeCursor, at: number): FoundDate | null {
  const date = cursor.sense(at, 'date')?.date;
  if (date === undefined) return null;
  return date.day === undefined ? month(at, date, true) : day(at, date, true);
}

function weekdayAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  if (cursor.sense(at, 'weekday') === undefined) return null;
  const next = cursor.next(at, { comma: true });
  const date = next === NO_MARK || cursor.sense(next, 'weekday') !== undefined ? null : (numericAt(cursor, next) ?? dayAndMonthAt(cursor, next, context));
  return date?.kind === 'day' ? date : { last: at, kind: 'weekday', date: null, length: 'P1D', hasYear: false };
}

/** "5 to 12 January", "15 May to 15 June", "January to March 2018", with or without "from" and "between". */
function stretchOfDaysAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const opened = cursor.isCue(at, 'from');
  const first = opened ? cursor.next(at) : at;
  if (first === NO_MARK) return null;
  const from = numericAt(cursor, first) ?? dayAndMonthAt(cursor, first, context) ?? monthAt(cursor, first, context) ?? bareDay(cursor, first);
  if (from === null) return null;
  const joint = cursor.next(from.last, { skip: [] });
  const joined = joint !== NO_MARK && cursor.isCue(joint, 'to');
  const dashed = !joined && joint !== NO_MARK && /^ ?[-–] ?$/.test(cursor.text.text.slice(cursor.marks[from.last]?.end, cursor.marks[joint]?.start));
  if (!joined && !dashed) return null;
  // "in January and March" are two months; only a range's own words, or "between", make one stretch of them.
  if (joined && !opened && !cursor.isCue(joint, 'until') && from.date === null && from.kind !== 'day') return null;
  if (joined && !opened && cursor.isCue(joint, 'link')) return null;
  const second = dashed ? joint : cursor.next(joint);
  if (second === NO_MARK) return null;
  const to = numericAt(cursor, second) ?? dayAndMonthAt(cursor, second, context) ?? monthAt(cursor, second, context);
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

function bareDay(cursor: TimeCursor, at: number): FoundDate | null {
  const count = cursor.sense(at, 'count');
  if (count === undefined || count.digits < 1 || count.digits > 2 || count.value < 1 || count.value > 31) return null;
  return { last: at, kind: 'unresolved', date: { year: 0, month: 1, day: count.value }, length: null, hasYear: false };
}

function stretchToDay(start: CalendarDate, to: FoundDate): FoundDate | null {
  const end = to.date;
  if (end === null || end.month === undefined || end.day === undefined || start.day === undefined) return null;
  const days = firstDay(end) - firstDay(start);
  if (days <= 0) return null;
  const months = (end.year - start.year) * 12 + end.month - (start.month ?? 1);
  const length = end.day === start.day && months > 0 ? durationOf(months, 'month') : durationOf(days, 'day');
  return { ...to, length };
}

function stretchOfMonths(start: CalendarDate, to: FoundDate): FoundDate {
  const end = to.date;
  if (end === null || end.month === undefined || start.month === undefined) return to;
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  const quarter = months === 3 && end.month % 3 === 0 ? { year: end.year, quarter: end.month / 3 } : null;
  const length = months === 12 ? 'P1Y' : durationOf(months, 'month');
  if (quarter !== null) return { ...to, kind: 'quarter', date: quarter, ahead: quarter, length };
  return { ...to, length };
}

/** "23 février 2016", "February 23, 2016", "le 14 janvier", "2021 Ocak 5" */
function dayAndMonthAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const count = cursor.sense(at, 'count') ?? ordinalDay(cursor, at);
  if (count !== undefined && count.digits <= 2 && count.value <= 31 && Number.isInteger(count.value)) {
    const next = cursor.next(at);
    const named = next === NO_MARK ? undefined : cursor.sense(next, 'month');
    // "les Vingt-Sept" are no 20th of September.
    if (named !== undefined && named.doubt !== 'compound' && !(named.doubt === 'short' && count.digits === 0)) return resolveDay(cursor, next, named.month, count.value, context);
  }
  const named = cursor.sense(at, 'month');
  if (named === undefined || !cursor.words.monthDay) return null;
  const next = cursor.next(at);
  const digits = next === NO_MARK ? undefined : cursor.sense(next, 'count');
  if (digits === undefined || digits.digits < 1 || digits.digits > 2 || digits.value < 1 || digits.value > 31 || countsSomething(cursor, next)) return null;
  return resolveDay(cursor, next, named.month, digits.value, context);
}

/** "the first of May", "premier mai" */
function ordinalDay(cursor: TimeCursor, at: number): { value: number; digits: number } | undefined {
  const rank = cursor.sense(at, 'ordinal')?.rank;
  return rank === undefined || rank === 0 ? undefined : { value: rank, digits: 1 };
}

/** The year of a month without one, where a date shortly before has one: an earlier month is of the next year. */
function yearNear({ yearNearby, monthNearby, page }: DateContext, monthNumber: number): number | null {
  const next = yearNearby !== null && monthNearby !== null && monthNumber < monthNearby ? yearNearby + 1 : yearNearby;
  return next !== null && page !== null && next > page.year ? yearNearby : next;
}

function resolveDay(cursor: TimeCursor, last: number, monthNumber: number, dayNumber: number, context: DateContext): FoundDate | null {
  const year = yearBehind(cursor, last, context);
  if (year !== null) return isDay(year.year, monthNumber, dayNumber) ? day(year.last, { year: year.year, month: monthNumber, day: dayNumber }, true) : null;
  if (!isDay(2020, monthNumber, dayNumber)) return null;
  const { page } = context;
  if (page === null) return { last, kind: 'day', date: null, length: 'P1D', hasYear: false };
  const near = yearNear(context, monthNumber) ?? page.year;
  const inYear = (of: number): CalendarDate => ({ year: of, month: monthNumber, day: Math.min(dayNumber, daysInMonth(of, monthNumber)) });
  const date = inYear(near);
  // "reports on 10 August", written on 27 July: so near ahead, the year before isn't meant.
  const later = firstDay(date) > lastDay(page) && !(context.yearNearby === null && firstDay(date) - lastDay(page) <= DAYS_AHEAD);
  const ahead = firstDay(date) < firstDay(page) ? inYear(near + 1) : date;
  return { ...day(last, later ? inYear(near - 1) : date, false), ahead };
}

/** "mai 2015", "décembre de l'an dernier", "last July", "vorig jaar juli", "July" */
function monthAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const named = cursor.sense(at, 'month');
  if (named !== undefined) {
    const quarter = quarterOfMonth(cursor, at, named.month, context);
    if (quarter !== null) return quarter;
    const last = skipUnit(cursor, at, 'month');
    const year = yearBehind(cursor, last, context);
    if (year !== null) return month(year.last, { year: year.year, month: named.month }, true);
    if (named.doubt === 'short') return null;
    // "septiembre pasado", "août dernier"
    const behind = cursor.next(last);
    if (behind !== NO_MARK && context.anchor !== null && cursor.isCue(behind, 'following')) return month(behind, monthAfter(context.anchor, named.month), true);
    if (behind !== NO_MARK && cursor.isCue(behind, 'last', 'next', 'this') && !startsStretch(cursor, behind)) {
      return resolveMonth(behind, named.month, context, shiftOf(cursor, behind));
    }
    return named.doubt === 'homograph' && !isLed(cursor, at) ? null : resolveMonth(last, named.month, context, null);
  }
  const shift = shiftOf(cursor, at);
  if (shift !== null) {
    const next = cursor.next(at);
    const shifted = next === NO_MARK ? undefined : cursor.sense(next, 'month');
    // "last July", "im vergangenen September"; "last May 2023" doesn't exist
    if (shifted !== undefined && shift !== 'previous') return resolveMonth(skipUnit(cursor, next, 'month'), shifted.month, context, shift);
  }
  // "vorig jaar juli", "2021 Ocak", "geçen yıl temmuz ayında"
  const year = yearAt(cursor, at, context);
  if (year === null) return null;
  const next = cursor.next(year.last);
  const behindYear = next === NO_MARK ? undefined : cursor.sense(next, 'month');
  if (behindYear === undefined) return null;
  return month(skipUnit(cursor, next, 'month'), { year: year.year, month: behindYear.month }, true);
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

/** Whether a preposition, article or other word of time stands directly before. */
function isLed(cursor: TimeCursor, at: number): boolean {
  return at > 0 && cursor.adjacent(at - 1) !== NO_MARK;
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
  if (shift === 'last') return month(last, inYear(monthNumber < pageMonth ? page.year : page.year - 1), true);
  if (shift === 'next') return month(last, inYear(monthNumber > pageMonth ? page.year : page.year + 1), true);
  if (shift === 'this') return month(last, inYear(page.year), true);
  const near = yearNear(context, monthNumber);
  if (near !== null && (near < page.year || monthNumber <= pageMonth)) return month(last, inYear(near), false);
  const date = inYear(monthNumber <= pageMonth ? page.year : page.year - 1);
  return { ...month(last, date, false), ahead: inYear(monthNumber >= pageMonth ? page.year : page.year + 1) };
}

/** "début 2019", "end of 2023", "mid-March", "para finales de este año", "at the end of the year" */
function partAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const part = partOf(cursor, at);
  if (part === null) return null;
  const inner = cursor.next(at);
  return inner === NO_MARK ? null : partOfDate(part, wholeAt(cursor, inner, context));
}

type Part = 'begin' | 'middle' | 'end';

function partOf(cursor: TimeCursor, at: number): Part | null {
  if (cursor.isCue(at, 'begin')) return 'begin';
  if (cursor.isCue(at, 'middle')) return 'middle';
  return cursor.isCue(at, 'end') ? 'end' : null;
}

/** A year, quarter or month that has parts. */
function wholeAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const found = fractionAt(cursor, at, context) ?? monthAt(cursor, at, context);
  if (found !== null) return found;
  const year = yearAt(cursor, at, context) ?? bareYearUnit(cursor, at, context);
  if (year !== null) return { last: year.last, kind: 'year', date: { year: year.year }, length: 'P1Y', hasYear: true };
  return shiftedAt(cursor, at, context);
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

/** "the second quarter of 2016", "Q2 2017", "H1", "the first half of October", "the first nine months", "the first week of January" */
function fractionAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const code = cursor.sense(at, 'part-of-year');
  if (code !== undefined) return fractionOfYear(at, code.unit, code.rank, yearBehind(cursor, at, context), context);
  const counted = quarterInMonths(cursor, at, context);
  if (counted !== null) return counted;
  const rank = cursor.sense(at, 'ordinal')?.rank ?? (cursor.isCue(at, 'last') ? 0 : undefined);
  if (rank !== undefined) return rankedAt(cursor, at, rank, null, context);
  // "2021'in ilk yarısında", "2017 Q1", "last year's final quarter"
  const year = yearAt(cursor, at, context) ?? (cursor.words.postposed ? bareYearUnit(cursor, at, context) : null);
  const inner = year === null ? NO_MARK : cursor.next(year.last);
  if (year === null || inner === NO_MARK) return monthFractionAt(cursor, at, context);
  const inside = cursor.sense(inner, 'part-of-year');
  if (inside !== undefined) return fractionOfYear(inner, inside.unit, inside.rank, { ...year, last: inner }, context);
  const insideRank = cursor.sense(inner, 'ordinal')?.rank;
  return insideRank === undefined ? null : rankedAt(cursor, inner, insideRank, year, context);
}

/** "les trois derniers mois de l'année", "los tres primeros meses de 2023": the count before the rank. */
function quarterInMonths(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  if (cursor.sense(at, 'count')?.value !== 3) return null;
  const ranked = cursor.next(at);
  const last = ranked !== NO_MARK && cursor.isCue(ranked, 'last');
  if (ranked === NO_MARK || !(last || cursor.sense(ranked, 'ordinal')?.rank === 1)) return null;
  const unit = cursor.next(ranked);
  if (unit === NO_MARK || cursor.sense(unit, 'unit')?.unit !== 'month') return null;
  const of = yearBehind(cursor, unit, context) ?? unitYearBehind(cursor, unit, context);
  return of === null ? null : fractionOfYear(of.last, 'quarter', last ? 4 : 1, of, context);
}

/** "Ekim ayının ilk yarısında" */
function monthFractionAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  if (!cursor.words.postposed || cursor.sense(at, 'month') === undefined) return null;
  const found = monthAt(cursor, at, context);
  const inner = found === null ? NO_MARK : cursor.next(found.last);
  const rank = inner === NO_MARK ? undefined : cursor.sense(inner, 'ordinal')?.rank;
  const unitAt = rank === undefined ? NO_MARK : cursor.next(inner);
  const unit = unitAt === NO_MARK ? undefined : cursor.sense(unitAt, 'unit')?.unit;
  return found === null || rank === undefined || unit === undefined ? null : fractionOfMonth({ ...found, last: unitAt }, unit, rank);
}

function rankedAt(cursor: TimeCursor, at: number, rank: number, year: YearRead | null, context: DateContext): FoundDate | null {
  let inner = cursor.next(at, { skip: ['link', 'hedge'] });
  if (inner === NO_MARK) return null;
  // "the first nine months", "yılın ilk altı ayı"
  const stretch = cursor.sense(inner, 'count') === undefined && cursor.sense(inner, 'stretch') === undefined ? null : cursor.stretchAt(inner);
  const unit = stretch?.unit ?? cursor.sense(inner, 'unit')?.unit;
  if (unit === undefined) return null;
  inner = stretch?.last ?? inner;
  const of = year ?? yearBehind(cursor, inner, context) ?? unitYearBehind(cursor, inner, context);
  const last = year === null ? (of?.last ?? inner) : inner;
  if (stretch !== null && stretch.count > 1) {
    if (unit !== 'month' || stretch.count > 12) return null;
    // "the first three months", "the final three months of 2023" are quarters.
    if (stretch.count === 3 && (rank === 1 || (rank === 0 && of !== null))) return fractionOfYear(last, 'quarter', rank === 1 ? 1 : 4, of === null ? null : { ...of, last }, context);
    if (rank !== 1) return null;
    if (context.page === null && of === null) return { last, kind: 'month', date: null, length: durationOf(stretch.count, 'month'), hasYear: false };
    const end = resolveEnd(stretch.count, of, context);
    return end === null ? null : { last, kind: stretch.count === 6 ? 'half' : 'month', date: end, length: durationOf(stretch.count, 'month'), hasYear: of !== null };
  }
  if (unit === 'quarter' || unit === 'half') {
    const next = cursor.next(inner);
    const inMonth = unit === 'half' && next !== NO_MARK && of === null ? monthAt(cursor, next, context) : null;
    if (inMonth !== null) return fractionOfMonth(inMonth, unit, rank);
    // "last quarter" with nothing behind is the one before this.
    if (rank === 0 && of === null && cursor.isCue(at, 'last')) return null;
    const effective = rank === 0 ? (unit === 'quarter' ? 4 : 2) : rank;
    return fractionOfYear(last, unit, effective, of === null ? null : { ...of, last }, context);
  }
  if (unit !== 'week' && unit !== 'day') return null;
  const next = cursor.next(inner);
  const inMonth = next === NO_MARK ? null : monthAt(cursor, next, context);
  if (inMonth !== null) return fractionOfMonth(inMonth, unit, rank);
  if (of === null || rank < 1 || unit !== 'week') return null;
  const endsOn = dayAt(firstDay({ year: of.year }) + rank * 7 - 1);
  return { last, kind: 'day', date: endsOn, endsOn, length: 'P7D', hasYear: true };
}

function resolveEnd(months: number, of: YearRead | null, { page }: DateContext): CalendarDate | null {
  if (of !== null) return { year: of.year, month: months };
  return page === null ? null : { year: (page.month ?? 12) >= months ? page.year : page.year - 1, month: months };
}

function fractionOfYear(last: number, unit: 'quarter' | 'half', rank: number, of: YearRead | null, context: DateContext): FoundDate | null {
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
  return { last, kind: unit, date: inYear(near), ahead: inYear((page.month ?? 1) <= ends ? page.year : page.year + 1), length, hasYear: false };
}

function fractionOfMonth(of: FoundDate, unit: TimeUnit, rank: number): FoundDate | null {
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

/** "2023 sonunda", "yıl sonunda", "Mart ortasında" */
function postposedAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  if (!cursor.words.postposed) return null;
  const whole = wholeAt(cursor, at, context);
  const behind = whole === null ? NO_MARK : cursor.next(whole.last);
  const part = behind === NO_MARK ? null : partOf(cursor, behind);
  return whole === null || part === null ? null : partOfDate(part, { ...whole, last: behind });
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** "l'été 2016", "last summer", "im Winter": a season gives its year. */
function seasonAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  let shift = shiftOf(cursor, at);
  if (shift === 'previous' || shift === 'following') return null;
  const named = shift === null ? at : cursor.next(at);
  const season = named === NO_MARK ? -1 : SEASONS.findIndex((cue) => cursor.isCue(named, cue));
  if (season < 0) return null;
  const year = yearBehind(cursor, named, context);
  const of = (last: number, value: number, hasYear: boolean): FoundDate => ({ last, kind: 'season', date: { year: value }, length: 'P3M', hasYear });
  if (year !== null) return of(year.last, year.year, true);
  let last = named;
  const behind = cursor.next(named);
  if (shift === null && behind !== NO_MARK && cursor.isCue(behind, 'last', 'next', 'this')) {
    shift = shiftOf(cursor, behind);
    last = behind;
  }
  const { page } = context;
  if (shift === null && !isLed(cursor, at) && cursor.isHomograph(named)) return null;
  if (page === null) return { last, kind: 'season', date: null, length: 'P3M', hasYear: false };
  const begins = season === 3 ? 12 : season * 3 + 3;
  const past = (page.month ?? 12) >= begins ? page.year : page.year - 1;
  if (shift === 'next') return of(last, past + 1, true);
  if (shift === 'this') return of(last, page.year, true);
  if (shift === 'last') return of(last, (page.month ?? 12) > begins + 2 && season !== 3 ? page.year : page.year - (season === 3 ? 0 : 1), true);
  return { ...of(last, past, false), ahead: { year: (page.month ?? 1) <= begins + 2 ? page.year : page.year + 1 } };
}

/** New Year's Eve and Day, the first of the month, "first of the year" */
function namedDayAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const { page } = context;
  if (cursor.isCue(at, 'first-of-month')) return page?.month === undefined ? null : day(at, { year: page.year, month: page.month, day: 1 }, true);
  const eve = cursor.isCue(at, 'new-years-eve');
  if (!eve && !cursor.isCue(at, 'new-year')) return null;
  const year = yearBehind(cursor, at, context);
  const inYear = (value: number): CalendarDate => (eve ? { year: value, month: 12, day: 31 } : { year: value, month: 1, day: 1 });
  if (year !== null) return day(year.last, inYear(year.year), true);
  if (page === null) return { last: at, kind: 'day', date: null, length: 'P1D', hasYear: false };
  const past = firstDay(inYear(page.year)) <= firstDay(page) ? page.year : page.year - 1;
  const ahead = inYear(firstDay(inYear(page.year)) >= firstDay(page) ? page.year : page.year + 1);
  return { ...day(at, inYear(past), false), ahead: { year: ahead.year, month: ahead.month ?? 1 } };
}

/** "two years ago", "il y a un an", "a year earlier", "doze meses depois", "13 months after it stood at 700" */
function distanceAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const fixed = cursor.sense(at, 'ago');
  if (fixed !== undefined) return distant(fixed.by, fixed.count, fixed.unit, at, context);
  if (cursor.isCue(at, 'ago')) {
    const inner = cursor.next(at, { skip: ['link', 'hedge'] });
    const stretch = inner === NO_MARK ? null : cursor.stretchAt(inner);
    if (stretch !== null) return distant('ago', stretch.count, stretch.unit, stretch.last, context);
  }
  const stretch = cursor.stretchAt(at);
  if (stretch === null) return null;
  const behind = cursor.next(stretch.last);
  if (behind === NO_MARK) return null;
  if (cursor.isCue(behind, 'ago')) return distant('ago', stretch.count, stretch.unit, behind, context);
  // "deux ans après," counts on; "deux ans après ses débuts" counts back to an event.
  const closes = !/^ [\p{L}\p{N}«"“„]/u.test(cursor.text.text.slice(cursor.marks[behind]?.end, (cursor.marks[behind]?.end ?? 0) + 2));
  const event = cursor.isCue(behind, 'after-event') && !(closes && cursor.isCue(behind, 'later'));
  if (event) return { ...distant('ago', stretch.count, stretch.unit, behind, context), after: true };
  if (cursor.isCue(behind, 'earlier')) return distant('earlier', stretch.count, stretch.unit, behind, context);
  return cursor.isCue(behind, 'later') ? distant('later', stretch.count, stretch.unit, behind, context) : null;
}

function distant(by: 'ago' | 'earlier' | 'later', count: number, unit: TimeUnit, last: number, context: DateContext): FoundDate {
  const { page, anchor } = context;
  // "A year ago" beside a quarter's result is that quarter of last year.
  const anchored = by === 'ago' ? anchor?.quarter !== undefined && unit === 'year' && count === 1 : anchor !== null;
  const from = anchored ? anchor : page;
  const months = monthsIn(unit);
  const none: FoundDate = { last, kind: 'relative', date: null, length: null, hasYear: true };
  if (from === null || months === undefined) return none;
  const moved = (by === 'later' ? 1 : -1) * Math.round(count * months);
  const exact = addMonths(from, moved);
  let date: CalendarDate;
  if (exact.quarter !== undefined) date = exact;
  else if (exact.month === undefined || (unit === 'year' && count >= 2) || unit === 'decade') date = { year: exact.year };
  else date = { year: exact.year, month: exact.month };
  return { last, kind: 'relative', date, length: lengthOf(date), hasYear: true, ...(anchored ? { anchored: true } : {}) };
}

/** "last year", "l'an dernier", "im vergangenen Monat", "this quarter", "the same period last year" */
function shiftedAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
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
    return { ...month(last, addMonths({ year: base.year, month: base.month }, by), true), ...(fromAnchor ? { anchored: true } : {}) };
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

type Shift = 'last' | 'this' | 'next' | 'previous' | 'following';

function shiftOf(cursor: TimeCursor, at: number): Shift | null {
  for (const shift of ['last', 'this', 'next', 'previous', 'following'] as const) if (cursor.isCue(at, shift)) return shift;
  return null;
}

/** "last month", "mois dernier", "Vormonat": a unit with what shifts it, in either order. */
function shiftedUnit(cursor: TimeCursor, at: number): { unit: TimeUnit; shift: Shift; last: number } | null {
  const fixed = cursor.sense(at, 'shift');
  if (fixed !== undefined) return { unit: fixed.unit, shift: fixed.by, last: at };
  const shift = shiftOf(cursor, at);
  if (shift !== null) {
    // "les douze derniers mois" is a stretch too.
    if (at > 0 && cursor.adjacent(at - 1) !== NO_MARK && cursor.sense(at - 1, 'count')?.digits === 0) return null;
    const next = cursor.next(at);
    const unit = next === NO_MARK || cursor.sense(next, 'count') !== undefined ? undefined : cursor.sense(next, 'unit')?.unit;
    return unit === undefined ? null : { unit, shift, last: next };
  }
  const unit = cursor.sense(at, 'unit')?.unit;
  // "sept mois passés en France" is a stretch.
  if (unit === undefined || (at > 0 && cursor.adjacent(at - 1) !== NO_MARK && cursor.sense(at - 1, 'count') !== undefined)) return null;
  const next = cursor.next(at);
  if (next === NO_MARK || startsStretch(cursor, next)) return null;
  const behind = shiftOf(cursor, next);
  return behind === null ? null : { unit, shift: behind, last: next };
}

/** "last 24 hours": the shift belongs to what follows it. */
function startsStretch(cursor: TimeCursor, at: number): boolean {
  const next = cursor.next(at);
  return next !== NO_MARK && (cursor.sense(next, 'unit') !== undefined || cursor.stretchAt(next) !== null);
}

interface YearRead {
  readonly year: number;
  readonly last: number;
  /** "last year" and the like, not digits. */
  readonly relative: boolean;
  readonly anchored?: true;
}

/** A year by digits ("2016", "im Jahr 2014", "2024 yılında") or by words ("last year", "Vorjahr"). */
function yearAt(cursor: TimeCursor, at: number, context: DateContext): YearRead | null {
  const digits = digitsOfYear(cursor, at);
  if (digits !== null) {
    const unitBehind = cursor.adjacent(at);
    const last = unitBehind !== NO_MARK && cursor.sense(unitBehind, 'unit')?.unit === 'year' && !countsSomething(cursor, at) ? unitBehind : at;
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
  const fromAnchor = (shifted.shift === 'previous' || shifted.shift === 'following') && context.anchor !== null;
  const base = fromAnchor ? context.anchor : context.page;
  if (base === null) return null;
  const by = shifted.shift === 'this' ? 0 : shifted.shift === 'next' || shifted.shift === 'following' ? 1 : -1;
  return { year: base.year + by, last: shifted.last, relative: true, ...(fromAnchor ? { anchored: true } : {}) };
}

function digitsOfYear(cursor: TimeCursor, at: number): number | null {
  const count = cursor.sense(at, 'count');
  return count !== undefined && count.digits === 4 && count.value >= FIRST_YEAR && count.value <= LAST_YEAR ? count.value : null;
}

/** The year behind a day, month or quarter: "2016", ", 2016", "of last year". */
function yearBehind(cursor: TimeCursor, last: number, context: DateContext): YearRead | null {
  const next = cursor.next(last, { comma: cursor.words.monthDay });
  if (next === NO_MARK) return null;
  if (cursor.sense(next, 'count') === undefined && cursor.next(last) === NO_MARK) return null;
  const year = yearAt(cursor, next, context);
  return year === null || (!year.relative && isCounted(cursor, year)) ? null : year;
}

/** "of the year", said of the current one. */
function unitYearBehind(cursor: TimeCursor, last: number, context: DateContext): YearRead | null {
  const next = cursor.next(last);
  return next === NO_MARK ? null : bareYearUnit(cursor, next, context);
}

function bareYearUnit(cursor: TimeCursor, at: number, { page }: DateContext): YearRead | null {
  return page !== null && cursor.sense(at, 'unit')?.unit === 'year' ? { year: page.year, last: at, relative: true } : null;
}

/** A year of four digits by itself; `bare` where it may be a number of something after all. */
function plainYearAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const year = yearAt(cursor, at, context);
  if (year === null || year.relative || isCounted(cursor, year)) return null;
  const before = cursor.previous(at);
  if (before !== NO_MARK && cursor.isCue(before, 'more-than') && !cursor.isCue(before, 'in', 'since', 'until', 'by', 'before', 'after', 'begin', 'end', 'middle')) return null;
  // Only a word right behind could be what the number counts.
  const behind = cursor.text.text.slice(cursor.marks[at]?.end, (cursor.marks[at]?.end ?? 0) + 2);
  const led = at > 0 && cursor.adjacent(at - 1) !== NO_MARK && (isTimely(cursor, at - 1) || cursor.isCue(at - 1, 'link'));
  const companion = cursor.words.plainYears || year.last > at || led || !/^ \p{L}/u.test(behind);
  return { last: year.last, kind: 'year', date: { year: year.year }, length: 'P1Y', hasYear: true, ...(companion ? {} : { bare: true }) };
}

function isTimely(cursor: TimeCursor, at: number): boolean {
  return cursor.isCue(at, 'in', 'since', 'until', 'by', 'before', 'after', 'from', 'to', 'within', 'begin', 'end', 'middle');
}

/** Whether a year is a number of something after all; behind its unit ("2025 года компания …") nothing is counted. */
function isCounted(cursor: TimeCursor, year: YearRead): boolean {
  return digitsOfYear(cursor, year.last) !== null && countsSomething(cursor, year.last);
}

/** Whether a number is followed by what it counts: "2016 users", "2,016 million", "2016 %". */
function countsSomething(cursor: TimeCursor, at: number): boolean {
  const mark = cursor.marks[at];
  if (mark === undefined) return false;
  const next = cursor.adjacent(at);
  if (next !== NO_MARK && cursor.isCue(next, 'counted')) return true;
  return /^ ?[%‰€$£₽₺]/.test(cursor.text.text.slice(mark.end, mark.end + 2)) || /[€$£₽₺] ?$/.test(cursor.text.text.slice(Math.max(0, mark.start - 2), mark.start));
}

function day(last: number, date: CalendarDate, hasYear: boolean): FoundDate {
  return { last, kind: 'day', date, length: 'P1D', hasYear };
}

function month(last: number, date: CalendarDate, hasYear: boolean): FoundDate {
  return { last, kind: 'month', date, length: 'P1M', hasYear };
}

function lengthOf(date: CalendarDate): IsoDuration {
  if (date.quarter !== undefined) return 'P3M';
  return date.month === undefined ? 'P1Y' : 'P1M';
}
