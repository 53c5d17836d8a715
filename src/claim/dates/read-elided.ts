import type { CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import type { DateContext, FoundDate } from './found-date';
import { fractionOfYear } from './fractions-of-dates';
import { yearBehind } from './read-years';

/**
 * "203 million in the second quarter, up from 190 million in the first": a rank behind a preposition, its quarter left out.
 * @param cursor - the words of time of a text
 * @param at - index of the mark
 * @param context - what to resolve against; the date named last must be a quarter
 * @param near - that quarter is the date named last of all; else the rank must end its clause
 * @returns the quarter; null where the rank may be of something else
 */
export function elidedQuarterAt(cursor: TimeCursor, at: number, context: DateContext, near: boolean): FoundDate | null {
  const rank = cursor.sense(at, 'ordinal')?.rank ?? 0;
  const { anchor } = context;
  // "tra i 26 e i 28,5 miliardi": an article is a Roman one too.
  const mark = cursor.marks[at];
  if (anchor?.quarter === undefined || rank === 0 || mark === undefined || mark.end - mark.start === 1 || leadsAt(cursor, at) === NO_MARK)
    return null;
  // "2.2 million in the first quarter of 2024, 8.8 in the first of 2025"
  const named = yearBehind(cursor, at, context);
  if (named !== null) return fractionOfYear(named.last, 'quarter', rank, named, context);
  const leads = leadsAt(cursor, at);
  const { text, folded } = cursor.text;
  const { end } = mark;
  if ((near && rank === anchor.quarter) || isOfMore(cursor, cursor.adjacent(at))) return null;
  const closes = /^(?:'\p{L}+)?(?: ?[.,;:)–—\d]|$)/u.test(folded.slice(end, end + 8));
  // What opens a clause may have its verb behind it; a noun of German has a capital.
  const opens =
    near &&
    /(?:^|[.,;:(–—] ?|[,;] \p{L}{1,3} )$/u.test(folded.slice(0, cursor.marks[leads]?.start)) &&
    /^ \p{Ll}/u.test(text.slice(end, end + 2));
  return closes || opens
    ? fractionOfYear(at, 'quarter', rank, { year: yearOf(rank, anchor, context), last: at, relative: true }, context)
    : null;
}

/** Whether a rank goes on with a unit or a date; behind "nel secondo" a number may follow. */
function isOfMore(cursor: TimeCursor, next: number): boolean {
  const count = cursor.sense(next, 'count');
  return next !== NO_MARK && (count === undefined || count.digits < 1 || count.digits > 3);
}

/** The preposition before a rank, an article between at most; none for "the second", which may be an app. */
export function leadsAt(cursor: TimeCursor, at: number): number {
  const before = cursor.previous(at, []);
  if (before === NO_MARK) return NO_MARK;
  if (cursor.isCue(before, 'in', 'within-the', 'within', 'by', 'from')) return before;
  const further = cursor.isCue(before, 'link') ? cursor.previous(before, []) : NO_MARK;
  return further !== NO_MARK && cursor.isCue(further, 'in', 'within', 'by', 'from') ? further : NO_MARK;
}

/** The year of the anchor, or the one before where the quarter has not begun by the page's date. */
function yearOf(rank: number, anchor: CalendarDate, { page }: DateContext): number {
  const begins = (rank - 1) * 3 + 1;
  return page !== null && anchor.year === page.year && (page.month ?? 12) < begins ? anchor.year - 1 : anchor.year;
}
