import type { TimeCue, TimeUnit, TimeWords } from '../languages/time-words';
import type { NormalText } from '../text/normalise';
import type { IsoDuration, PartialDate } from '../terms';
import type { CalendarDate } from './calendar';
import { durationOf, firstDay, formatDate, lastDay, parseDate } from './calendar';
import type { Moment, MomentRelation } from './moment';
import type { DateContext, FoundDate } from './dates/found-date';
import { elidedQuarterAt, leadsAt } from './dates/read-elided';
import { dateAt } from './read-dates';
import { NO_MARK, TimeCursor } from './time-cursor';
import type { TimeSense } from './time-entries';

/** How far a year reaches to a month without one: "im Sommer 2022, genauer: im Juni". */
const YEAR_REACH = 160;

/**
 * Reads every moment that a text names, absolute or relative.
 * @param text - a normalised passage
 * @param words - how its language speaks of time
 * @param pageDate - when the page was published; without it nothing relative gets a date
 * @param named - the date that the passages before named last, or the last that was a stretch, asked for where the text refers back to one
 * @param cursor - over the passage's words of time, where there is one already
 * @returns the moments in reading order, none overlapping another
 */
export function readMoments(
  text: NormalText,
  words: TimeWords,
  pageDate: PartialDate | null,
  named?: (stretch: boolean) => PartialDate | null,
  cursor: TimeCursor = TimeCursor.over(text, words),
): Moment[] {
  const page = pageDate === null ? null : parseDate(pageDate);
  const moments: Moment[] = [];
  let anchor: CalendarDate | null = null;
  let stretch: IsoDuration | null = null;
  let year: { readonly value: number; readonly month: number | null; readonly end: number } | null = null;
  for (let i = 0; i < cursor.marks.length; i += 1) {
    const elided = cursor.sense(i, 'ordinal') !== undefined;
    if (!elided && !cursor.mayTell(i)) continue;
    const start = cursor.marks[i]?.start ?? 0;
    // "since April" runs to the present, whatever year was named before.
    const isNear: boolean =
      year !== null &&
      start - year.end <= YEAR_REACH &&
      relationBefore(cursor, i) !== 'since' &&
      (opensEntry(text, year) || !(year.month === null ? /[.!?;]\s/ : /[.!?]\s/).test(text.text.slice(year.end, start)));
    const yearNearby: number | null = isNear ? (year?.value ?? null) : null;
    const monthNearby: number | null = isNear && year !== null && !opensEntry(text, year) ? year.month : null;
    if (anchor === null) {
      const meant = stretchMeantAt(cursor, i);
      const date = meant === null ? null : (named?.(meant) ?? null);
      anchor = date === null ? null : parseDate(date);
    }
    const word = wordAt(cursor, i, anchor, page);
    if (word !== null) {
      moments.push(word);
      continue;
    }
    // "a year before, 406. In the fourth …" goes on with the quarter that was told last, wherever that was.
    const quarter: CalendarDate | null =
      elided && anchor?.quarter === undefined && leadsAt(cursor, i) !== NO_MARK
        ? parseDate(moments.findLast((m) => m.kind === 'quarter' && m.date !== null)?.date ?? named?.(true) ?? '')
        : anchor;
    const context: DateContext = { page, anchor, stretch, yearNearby, monthNearby };
    const found: FoundDate | null =
      (mayBeginDate(cursor, i) ? dateAt(cursor, i, context) : null) ??
      (elided ? elidedQuarterAt(cursor, i, { ...context, anchor: quarter }, quarter === anchor) : null);
    if (found === null) continue;
    const moment = momentOf(cursor, i, found, page);
    i = found.last;
    const before = moments.at(-1);
    const explained = before !== undefined && isApposition(text, before, moment) ? moments.pop() : undefined;
    moments.push(explained?.anchored ? { ...moment, anchored: true } : moment);
    // "28.8 billion in the quarter, below 2021, and a profit of 6.7, from 10.4 a year earlier": a year told for comparison counts from
    // nowhere.
    const compares =
      found.kind === 'year' &&
      anchor?.quarter !== undefined &&
      found.date?.year === anchor.year - 1 &&
      !/[.!?]\s/.test(text.text.slice(before?.end ?? 0, start));
    if (found.date !== null && !compares) {
      anchor = found.date;
      stretch = found.length;
      if (found.kind === 'year' || (found.kind === 'season' && found.hasYear))
        year = { value: found.date.year, month: null, end: moment.end };
      else if (found.hasYear && (found.kind === 'month' || found.kind === 'day'))
        year = { value: found.date.year, month: found.date.month ?? null, end: moment.end };
    }
  }
  return moments;
}

/**
 * Whether a text may mean a time that another passage named before: "at the time", "the same period".
 * @param cursor - over its words of time
 */
export function refersBack(cursor: TimeCursor): boolean {
  return cursor.marks.some((_, at) => refersBackAt(cursor, at));
}

function refersBackAt(cursor: TimeCursor, at: number): boolean {
  if (cursor.isCue(at, 'then', 'that-period') || countsFrom(cursor, at) !== undefined) return true;
  if (!cursor.isCue(at, 'same')) return false;
  const first = cursor.next(at);
  const next = cursor.stretchAt(first)?.last ?? first;
  return next !== NO_MARK && (cursor.isCue(next, 'period') || STRETCHES.has(cursor.sense(next, 'unit')?.unit));
}

/** The unit that is counted from a time named before: "a month earlier", "the week before", "eine Woche später". */
function countsFrom(cursor: TimeCursor, at: number): TimeUnit | undefined {
  const ago = cursor.sense(at, 'ago');
  if (ago !== undefined) return ago.by === 'ago' ? undefined : ago.unit;
  const shift = cursor.sense(at, 'shift');
  if (shift !== undefined) return shift.by === 'previous' ? shift.unit : undefined;
  if (!cursor.isCue(at, 'earlier', 'later', 'previous', 'following')) return undefined;
  const unit = cursor.sense(cursor.previous(at), 'unit') ?? cursor.sense(cursor.next(at), 'unit');
  return unit?.unit;
}

/** What a date that begins at a mark needs of another passage: a stretch that was named (true), the date named last (false), or nothing. */
function stretchMeantAt(cursor: TimeCursor, at: number): boolean | null {
  let mark = at;
  for (let i = 0; i < LONGEST_REFERENCE && mark !== NO_MARK; i += 1, mark = cursor.next(mark)) {
    if (!refersBackAt(cursor, mark)) continue;
    const unit = countsFrom(cursor, mark);
    if (unit !== undefined) return unit === 'year' || unit === 'quarter' || unit === 'half';
    const same = cursor.sense(cursor.next(mark), 'unit')?.unit;
    return !cursor.isCue(mark, 'then') && same !== 'year' && same !== 'day';
  }
  return null;
}

/** "A month earlier": so many words of time may stand before and in the one that refers back. */
const LONGEST_REFERENCE = 4;

/** What "the same …" can mean of a date named before. */
const STRETCHES: ReadonlySet<TimeUnit | undefined> = new Set<TimeUnit>(['day', 'month', 'quarter', 'half', 'year']);

/** Most words of time only join others; trying every rule on them would cost most of the reading. */
const JOINING: ReadonlySet<TimeCue> = new Set([
  'link',
  'hedge',
  'in',
  'to',
  'since',
  'until',
  'by',
  'before',
  'after',
  'within',
  'within-the',
  'per',
  'and-a-half',
  'counted',
  'more-than',
  'period',
  'earlier',
  'later',
  'after-event',
]);

function mayBeginDate(cursor: TimeCursor, at: number): boolean {
  const senses = cursor.marks[at]?.value.senses ?? [];
  const alone = cursor.isLast(at);
  for (const sense of senses) {
    if (alone ? isDateAlone(sense) : sense.is === 'cue' ? !JOINING.has(sense.cue) : sense.is !== 'rate' && sense.is !== 'span') return true;
  }
  return false;
}

/** Days and seasons with a name of their own. */
const NAMED_TIMES: ReadonlySet<TimeCue> = new Set([
  'spring',
  'summer',
  'autumn',
  'winter',
  'new-years-eve',
  'new-year',
  'first-of-month',
  'year-end',
  'same-year-before',
  'that-period',
]);

/** "July", "2016", "Vorjahr": a date without any other word. */
function isDateAlone(sense: TimeSense): boolean {
  switch (sense.is) {
    case 'date':
    case 'month':
    case 'weekday':
    case 'part-of-year':
    case 'shift':
    case 'ago':
      return true;
    case 'count':
      return sense.digits === 4;
    case 'cue':
      return NAMED_TIMES.has(sense.cue);
    default:
      return false;
  }
}

/** "un'ora", "ogni ora": behind an elided article, a number or "every" a word for now is an hour. */
function isCountedHour(cursor: TimeCursor, at: number): boolean {
  if (cursor.sense(at, 'unit') === undefined) return false;
  const before = cursor.previous(at, []);
  return (
    cursor.text.text.charAt((cursor.marks[at]?.start ?? 0) - 1) === "'" ||
    (before !== NO_MARK && (cursor.sense(before, 'count') !== undefined || cursor.isCue(before, 'per')))
  );
}

/** "now", "yesterday", "previously": words that give no date. */
function wordAt(cursor: TimeCursor, at: number, anchor: CalendarDate | null, page: CalendarDate | null): Moment | null {
  const mark = cursor.marks[at];
  if (mark === undefined) return null;
  const base = { start: mark.start, end: mark.end, date: null, ahead: null, relation: 'at' as const, length: null };
  if (cursor.isCue(at, 'now') && !isCountedHour(cursor, at)) return { ...base, kind: 'now', when: 'present' };
  if (cursor.isCue(at, 'near-day')) return { ...base, kind: 'weekday', when: null, length: 'P1D' };
  if (cursor.isCue(at, 'former')) return { ...base, kind: 'unresolved', when: 'past', former: true };
  if (cursor.isCue(at, 'then')) {
    const date = anchor === null ? null : formatDate(anchor);
    if (date === null || anchor === null) return { ...base, kind: 'unresolved', when: 'past', former: true };
    return {
      ...base,
      kind: 'unresolved',
      date,
      ahead: date,
      relation: relationBefore(cursor, at),
      when: page === null ? null : whenIs(anchor, page),
      anchored: true,
    };
  }
  return null;
}

/** "2020: Lockdown. In March …": the year before the colon holds for the entry that it opens. */
function opensEntry(text: NormalText, { value, end }: { readonly value: number; readonly end: number }): boolean {
  return end <= ENTRY_REACH && /^ ?[:–—]/.test(text.text.slice(end, end + 2)) && text.text.slice(0, end).endsWith(String(value));
}

/** How near its beginning the year of an entry ends, in characters. */
const ENTRY_REACH = 20;

function momentOf(cursor: TimeCursor, at: number, read: FoundDate, page: CalendarDate | null): Moment {
  const found = quarterEnding(cursor, at, read) ?? read;
  const ahead = relationBefore(cursor, at);
  const relation = found.after ? 'after' : found !== read ? 'at' : ahead === 'at' ? relationBehind(cursor, found.last) : ahead;
  const start = cursor.marks[at]?.start ?? 0;
  const end = cursor.marks[found.last]?.end ?? start;
  const { date } = found;
  const length = relation === 'since' && date !== null && page !== null ? timeSince(date, page) : found.length;
  return {
    start,
    end,
    kind: found.kind,
    date: date === null ? null : formatDate(date),
    ahead:
      found.ahead === undefined || endsStretch(cursor, cursor.previous(at))
        ? date === null
          ? null
          : formatDate(date)
        : formatDate(found.ahead),
    relation,
    when: date === null || page === null ? null : whenIs(date, page),
    length,
    ...(found.endsOn === undefined ? {} : { endsOn: formatDate(found.endsOn) }),
    ...(found.bare ? { bare: true } : {}),
    ...(found.anchored ? { anchored: true } : {}),
  };
}

/** "the three months to September", "the quarter ended June 30": the quarter that ends in the month. */
function quarterEnding(cursor: TimeCursor, at: number, found: FoundDate): FoundDate | undefined {
  const quarterOf = (date: CalendarDate | undefined): CalendarDate | undefined =>
    date?.month === undefined || date.month % 3 !== 0 ? undefined : { year: date.year, quarter: date.month / 3 };
  const date = quarterOf(found.date ?? undefined);
  if (date === undefined || (found.kind !== 'month' && (found.date?.day ?? 0) < LAST_WEEK)) return undefined;
  const before = cursor.previous(at, ENDING);
  const unit = cursor.sense(before, 'unit')?.unit;
  if (unit !== 'quarter' && (unit !== 'month' || cursor.sense(cursor.previous(before), 'count')?.value !== MONTHS_OF_QUARTER))
    return undefined;
  const ahead = quarterOf(found.ahead);
  return { last: found.last, kind: 'quarter', date, length: 'P3M', hasYear: found.hasYear, ...(ahead === undefined ? {} : { ahead }) };
}

/** What may stand between a stretch and the month that it ends in. */
const ENDING: readonly TimeCue[] = ['link', 'hedge', 'in', 'until', 'by', 'to', 'ended', 'end', 'same', 'period'];
const MONTHS_OF_QUARTER = 3;
/** A quarter ends on no earlier day. */
const LAST_WEEK = 24;

const RELATIONS = ['since', 'until', 'by', 'before', 'after'] as const;

function relationBefore(cursor: TimeCursor, at: number): MomentRelation {
  const before = cursor.previous(at, ['link', 'hedge', 'in']);
  return endsStretch(cursor, before)
    ? 'at'
    : (RELATIONS.find((cue) => cursor.isCue(before, cue)) ?? (endsSinceClause(cursor, at) ? 'since' : 'at'));
}

/** How long the clause may be whose end is a date, in characters. */
const SINCE_CLAUSE = 60;
/** Between its comma and its date stands a preposition, so long in characters. */
const SET_OFF_DATE = 7;

/** "since it opened in May 2015", "desde a fundação, em 2009": what began is told before its date. */
function endsSinceClause(cursor: TimeCursor, at: number): boolean {
  const start = cursor.marks[at]?.start ?? 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    const mark = cursor.marks[i];
    if (mark === undefined || start - mark.end > SINCE_CLAUSE) return false;
    if (!cursor.isCue(i, 'since')) continue;
    const { folded } = cursor.text;
    const clause = folded.slice(mark.end, start);
    const comma = clause.indexOf(',');
    return (
      clause.startsWith(' ') &&
      !/[.;:()\d]/.test(clause) &&
      (comma < 0 || clause.length - comma <= SET_OFF_DATE || mark.start === 0 || /[.!?]/.test(folded.charAt(mark.start - 2)))
    );
  }
  return false;
}

/** "in the three months to October": whether the word before a date says where a stretch of months ends. */
function endsStretch(cursor: TimeCursor, before: number): boolean {
  return cursor.isCue(before, 'until', 'by') && cursor.sense(cursor.previous(before), 'unit')?.unit === 'month';
}

/** "2020'den beri", "2020'ye kadar": where a language postposes, the relation stands right behind the date. */
function relationBehind(cursor: TimeCursor, last: number): MomentRelation {
  const behind = cursor.words.postposed ? cursor.next(last) : NO_MARK;
  return (['since', 'until'] as const).find((cue) => cursor.isCue(behind, cue)) ?? 'at';
}

function whenIs(date: CalendarDate, page: CalendarDate): Moment['when'] {
  if (lastDay(date) < firstDay(page)) return 'past';
  return firstDay(date) > lastDay(page) ? 'future' : 'present';
}

/** From a date to the page's: whole months where either is no day, else days. */
function timeSince(date: CalendarDate, page: CalendarDate): IsoDuration | null {
  if (date.day !== undefined && page.day !== undefined) {
    const days = firstDay(page) - firstDay(date);
    return days > 0 ? durationOf(days, 'day') : null;
  }
  if (date.month === undefined || page.month === undefined) {
    const years = page.year - date.year;
    return years > 0 ? durationOf(years, 'year') : null;
  }
  const months = (page.year - date.year) * 12 + page.month - date.month;
  return months > 0 ? durationOf(months, 'month') : null;
}

/** "Two weeks earlier, on 14 January": the date says what the distance means. */
function isApposition(text: NormalText, before: Moment, moment: Moment): boolean {
  if (before.kind !== 'relative' && before.kind !== 'weekday' && before.anchored !== true) return false;
  if (moment.kind !== 'day' && moment.kind !== 'month' && (moment.kind !== 'year' || before.kind !== 'relative')) return false;
  // Mostly a preposition; behind a comma the occasion may be named too: "zwei Jahre zuvor, bei der Erhebung von 2019".
  return /^(?:,? ?\(?(?:\p{L}{1,3} ){0,2}|, (?:\p{L}{1,12} ){1,4})$/u.test(text.text.slice(before.end, moment.start));
}
