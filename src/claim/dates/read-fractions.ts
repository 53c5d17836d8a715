import { dayAt, durationOf, firstDay, type CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import type { DateContext, FoundDate } from './found-date';
import { fractionOfMonth, fractionOfYear } from './fractions-of-dates';
import { monthAt } from './read-months';
import { bareYearUnit, unitYearBehind, yearAt, yearBehind, type YearRead } from './read-years';

/** "the second quarter of 2016", "Q2 2017", "H1", "the first half of October", "the first nine months", "the first week of January" */
export function fractionAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const code = cursor.sense(at, 'part-of-year');
  if (code !== undefined) return fractionOfYear(at, code.unit, code.rank, yearBehind(cursor, at, context), context);
  const counted = countedMonths(cursor, at, context);
  if (counted !== null) return counted;
  const rank = cursor.sense(at, 'ordinal')?.rank ?? (cursor.isCue(at, 'last') ? 0 : undefined);
  const ranked = rank === undefined ? null : rankedAt(cursor, at, rank, null, context);
  if (ranked !== null) return ranked;
  // "2021'in ilk yarısında", "2017 Q1", "last year's final quarter"
  const year = yearAt(cursor, at, context) ?? (cursor.words.postposed ? bareYearUnit(cursor, at, context) : null);
  const inner = year === null ? NO_MARK : cursor.next(year.last);
  if (year === null || inner === NO_MARK) return monthFractionAt(cursor, at, context);
  const inside = cursor.sense(inner, 'part-of-year');
  if (inside !== undefined) return fractionOfYear(inner, inside.unit, inside.rank, { ...year, last: inner }, context);
  const insideRank = cursor.sense(inner, 'ordinal')?.rank ?? (cursor.isCue(inner, 'last') ? 0 : undefined);
  return insideRank === undefined ? null : rankedAt(cursor, inner, insideRank, year, context);
}

/**
 * "les trois derniers mois de l'année", "los nueve primeros meses de 2023": the count before the rank; "за девять месяцев 2019 года": no
 * rank at all.
 */
function countedMonths(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  const count = cursor.sense(at, 'count')?.value ?? 0;
  if (count < 3 || count > 11) return null;
  const next = cursor.next(at);
  const last = next !== NO_MARK && cursor.isCue(next, 'last');
  const ranked = last || cursor.sense(next, 'ordinal')?.rank === 1;
  const unit = ranked ? cursor.next(next) : next;
  if (unit === NO_MARK || cursor.sense(unit, 'unit')?.unit !== 'month' || (last && count !== 3)) return null;
  const of = yearBehind(cursor, unit, context) ?? (ranked ? unitYearBehind(cursor, unit, context) : null);
  if (of === null || (of.relative && !ranked)) return null;
  if (count === 3) return fractionOfYear(of.last, 'quarter', last ? 4 : 1, of, context);
  return {
    last: of.last,
    kind: count === 6 ? 'half' : 'month',
    date: { year: of.year, month: count },
    length: durationOf(count, 'month'),
    hasYear: true,
  };
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
  const stretch =
    cursor.sense(inner, 'count') === undefined && cursor.sense(inner, 'stretch') === undefined ? null : cursor.stretchAt(inner);
  const unit = stretch?.unit ?? cursor.sense(inner, 'unit')?.unit;
  if (unit === undefined) return null;
  inner = stretch?.last ?? inner;
  const of =
    year ??
    yearBehind(cursor, inner, context) ??
    (unit === 'quarter' || unit === 'day' || stretch?.count === 3
      ? quarterOfTheYear(cursor, inner, rank, context)
      : unitYearBehind(cursor, inner, context));
  const last = year === null ? (of?.last ?? inner) : inner;
  if (stretch !== null && stretch.count > 1) {
    if (unit !== 'month' || stretch.count > 12) return null;
    // "the first three months", "the final three months of 2023" are quarters.
    if (stretch.count === 3 && (rank === 1 || (rank === 0 && of !== null)))
      return fractionOfYear(last, 'quarter', rank === 1 ? 1 : 4, of === null ? null : { ...of, last }, context);
    if (rank !== 1) return null;
    if (context.page === null && of === null)
      return { last, kind: 'month', date: null, length: durationOf(stretch.count, 'month'), hasYear: false };
    const end = resolveEnd(stretch.count, of, context);
    return end === null
      ? null
      : { last, kind: stretch.count === 6 ? 'half' : 'month', date: end, length: durationOf(stretch.count, 'month'), hasYear: of !== null };
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
  // "the last day of 2019"
  if (of !== null && rank === 0 && unit === 'day')
    return { last, kind: 'day', date: { year: of.year, month: 12, day: 31 }, length: 'P1D', hasYear: true };
  if (of === null || rank < 1 || unit !== 'week') return null;
  const endsOn = dayAt(firstDay({ year: of.year }) + rank * 7 - 1);
  return { last, kind: 'day', date: endsOn, endsOn, length: 'P7D', hasYear: true };
}

/**
 * "ended 2010 with 663 million; in the last quarter of the year 145 million came": the year of the page, or the one named last while the
 * quarter lies ahead.
 */
function quarterOfTheYear(cursor: TimeCursor, at: number, rank: number, context: DateContext): YearRead | null {
  const of = unitYearBehind(cursor, at, context);
  const begins = (rank === 0 ? 4 : rank) * 3 - 2;
  return of !== null && context.anchor !== null && (context.page?.month ?? 12) < begins ? { ...of, year: context.anchor.year } : of;
}

function resolveEnd(months: number, of: YearRead | null, { page }: DateContext): CalendarDate | null {
  if (of !== null) return { year: of.year, month: months };
  return page === null ? null : { year: (page.month ?? 12) >= months ? page.year : page.year - 1, month: months };
}
