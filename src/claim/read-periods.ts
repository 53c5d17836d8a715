import type { TimeUnit, TimeWords } from '../languages/time-words';
import type { NormalText } from '../text/normalise';
import { durationOf } from './calendar';
import { compiled } from './compiled-pattern';
import type { Period } from './period';
import type { Stretch } from './time-cursor';
import { NO_MARK, TimeCursor } from './time-cursor';

/** A period before its offsets are known: `first` and `last` are indexes of marks. */
interface FoundPeriod {
  readonly kind: Period['kind'];
  readonly count: number;
  readonly unit: TimeUnit;
  readonly last: number;
}

/**
 * Reads every rate and span of a text: "par mois", "daily", "toutes les vingt-quatre heures", "within three days".
 * Stretches that only place something in time ("two years ago", "a year earlier") and mere durations ("41 minutes") are none.
 * @param text - a normalised passage
 * @param words - how its language speaks of time
 * @param cursor - over the passage's words of time, where there is one already
 * @returns the periods in reading order, none overlapping another
 */
export function readPeriods(text: NormalText, words: TimeWords, cursor: TimeCursor = TimeCursor.over(text, words)): Period[] {
  const periods: Period[] = [];
  for (let i = 0; i < cursor.marks.length; i += 1) {
    const found = cursor.mayTell(i) && mayBeginPeriod(cursor, i) ? periodAt(cursor, i) : null;
    if (found === null) continue;
    const start = cursor.marks[i]?.start;
    const end = cursor.marks[found.last]?.end;
    const duration = durationOf(found.count, found.unit);
    if (start === undefined || end === undefined || duration === null) continue;
    periods.push({ start, end, duration, kind: found.kind });
    i = found.last;
  }
  return periods;
}

/** A word with no other of time behind it is a period only where it says so itself: "daily", "overnight". */
function mayBeginPeriod(cursor: TimeCursor, at: number): boolean {
  return (
    !cursor.isLast(at) ||
    cursor.sense(at, 'rate') !== undefined ||
    cursor.sense(at, 'span') !== undefined ||
    cursor.sense(at, 'unit')?.unit === 'quarter'
  );
}

function periodAt(cursor: TimeCursor, at: number): FoundPeriod | null {
  const found = spanAt(cursor, at) ?? rateAt(cursor, at);
  return found === null || placesInTime(cursor, found.last) ? null : found;
}

function rateAt(cursor: TimeCursor, at: number): FoundPeriod | null {
  if (cursor.isCue(at, 'per')) {
    const inner = cursor.next(at, { skip: ['link', 'hedge'] });
    // "a" is one of something: "a month" is a rate, "a two-year attempt" and "a quarter of them" are none.
    const one = cursor.sense(at, 'count') !== undefined;
    const stretch = inner === NO_MARK || one ? null : cursor.stretchAt(inner);
    if (stretch !== null) return { kind: 'rate', ...stretch };
    const unit = inner === NO_MARK ? undefined : cursor.sense(inner, 'unit')?.unit;
    // "el mes pasado" is the one before this.
    const last = inner === NO_MARK ? NO_MARK : cursor.adjacent(inner);
    const dated = cursor.words.countBeforeLast && cursor.isCue(last, 'last') && cursor.adjacent(last) === NO_MARK;
    if (unit !== undefined && !dated && !(one && (unit === 'quarter' || unit === 'half')) && cursor.isPlainUnit(inner))
      return ofUnit(cursor, 'rate', inner);
  }
  const rate = cursor.sense(at, 'rate');
  if (rate === undefined || isName(cursor, at)) return null;
  return { kind: 'rate', count: 1, unit: rate.unit, last: at };
}

function spanAt(cursor: TimeCursor, at: number): FoundPeriod | null {
  const fixed = cursor.sense(at, 'span');
  if (fixed !== undefined) return { kind: 'span', count: 1, unit: fixed.unit, last: at };

  if (cursor.isCue(at, 'within', 'within-the', 'sufficed')) {
    let inner = cursor.next(at, { skip: ['link', 'hedge', 'last', 'this', 'same', 'previous', 'next', 'within', 'within-the'] });
    const ordinal = inner !== NO_MARK && cursor.sense(inner, 'ordinal') !== undefined;
    if (ordinal && cursor.stretchAt(inner) === null && !cursor.isPlainUnit(inner)) inner = cursor.next(inner, { skip: ['link', 'last'] });
    else if (ordinal && cursor.next(inner) !== NO_MARK && cursor.sense(cursor.next(inner), 'unit') !== undefined)
      inner = cursor.next(inner);
    if (inner !== NO_MARK) {
      const stretch = cursor.stretchAt(inner);
      if (stretch !== null) return span(trailing(cursor, stretch));
      // "por segundo": a unit of time right behind "per" is no ordinal.
      const rated = inner === at + 1 && cursor.isCue(at, 'per') && cursor.sense(inner, 'unit') !== undefined;
      const definite = cursor.isCue(at, 'within-the') || (ordinal && !rated) || (inner > at + 1 && !cursor.isCue(inner - 1, 'hedge'));
      if (definite && cursor.isPlainUnit(inner)) return ofUnit(cursor, 'span', inner);
    }
  }
  // "the last 24 hours", "las últimas 24 horas", without a preposition
  if (cursor.isCue(at, 'last')) {
    const inner = cursor.next(at);
    const stretch = inner === NO_MARK ? null : cursor.stretchAt(inner);
    if (stretch !== null) return span(trailing(cursor, stretch));
  }
  // "that day"
  if (cursor.isCue(at, 'same')) {
    const inner = cursor.next(at);
    if (inner !== NO_MARK && cursor.isPlainUnit(inner)) return ofUnit(cursor, 'span', inner);
  }
  const stretch = cursor.stretchAt(at);
  if (stretch === null) return isQuarter(cursor, at) ? ofUnit(cursor, 'span', at) : null;
  const behind = cursor.next(stretch.last);
  // "24 saat içinde", "72 hours were enough"
  if (cursor.isCue(behind, 'sufficed') || (cursor.words.postposed && cursor.isCue(behind, 'within')))
    return { ...span(stretch), last: behind };
  // "72-hour", "24 dernières heures", "üç günde": the form says that something happened within.
  const short = stretch.unit === 'hour' || stretch.unit === 'minute' || stretch.unit === 'day' || stretch.unit === 'week';
  const compound =
    short && stretch.last === at + 1 && /^-$/.test(cursor.text.text.slice(cursor.marks[at]?.end, cursor.marks[at + 1]?.start));
  const lastWithin = cursor.isCue(at + 1, 'last') && stretch.last > at + 1;
  const { locative: ending } = cursor.words;
  const locative =
    ending !== undefined &&
    compiled(ending).test(cursor.text.folded.slice(cursor.marks[stretch.last]?.start, cursor.marks[stretch.last]?.end));
  return compound || lastWithin || locative || isHoursAfter(cursor, stretch.last) ? span(stretch) : null;
}

/** "Seven hours after launch there were ten million": the hours behind which something is counted. */
const isHoursAfter = (cursor: TimeCursor, last: number): boolean =>
  cursor.sense(last, 'unit')?.unit === 'hour' &&
  cursor.isCue(cursor.adjacent(last), 'after-event') &&
  !cursor.isCue(cursor.adjacent(last), 'later');

/** "a golden quarter: a profit of 15 billion": a quarter that is spoken of at all is what is reported on; "a quarter of them" is a part. */
function isQuarter(cursor: TimeCursor, at: number): boolean {
  if (cursor.sense(at, 'unit')?.unit !== 'quarter') return false;
  const count = at === 0 || cursor.adjacent(at - 1) === NO_MARK ? undefined : cursor.sense(at - 1, 'count');
  const { partLink } = cursor.words;
  const behind = cursor.text.folded.slice(cursor.marks[at]?.end);
  return (
    (count === undefined || count.value === 1) &&
    !(partLink !== undefined && behind.startsWith(` ${partLink} `) && /^\p{L}/u.test(behind.slice(partLink.length + 2)))
  );
}

function span(stretch: Stretch): FoundPeriod {
  return { kind: 'span', count: stretch.count, unit: stretch.unit, last: stretch.last };
}

/** "24 saat içinde" after "son": the postposition belongs to the span. */
function trailing(cursor: TimeCursor, stretch: Stretch): Stretch {
  const behind = cursor.next(stretch.last);
  return cursor.words.postposed && cursor.isCue(behind, 'within') ? { ...stretch, last: behind } : stretch;
}

function ofUnit(cursor: TimeCursor, kind: Period['kind'], at: number): FoundPeriod | null {
  const unit = cursor.sense(at, 'unit');
  if (unit === undefined) return null;
  const half = cursor.adjacent(at);
  if (cursor.isCue(half, 'and-a-half')) return { kind, count: 1.5, unit: unit.unit, last: half };
  return { kind, count: 1, unit: unit.unit, last: at };
}

/** Whether what follows makes a stretch a point in time ("a year ago", "im Jahr 2014", "the first half of October"). */
function placesInTime(cursor: TimeCursor, last: number): boolean {
  // "36-year-old"
  if (
    /^-\p{L}/u.test(cursor.text.text.slice(cursor.marks[last]?.end, (cursor.marks[last]?.end ?? 0) + 2)) &&
    cursor.sense(last, 'unit') !== undefined &&
    cursor.adjacent(last) === NO_MARK
  )
    return true;
  const direct = cursor.adjacent(last);
  if (
    cursor.isCue(direct, 'ago', 'earlier', 'later', 'after-event') &&
    !isHoursAfter(cursor, last) &&
    !cursor.isCue(direct, 'within', 'per', 'in')
  )
    return true;
  if (cursor.sense(last, 'unit') === undefined) {
    // "monthly in May" goes on; "im Monat Mai" doesn't.
    const rate = cursor.sense(last, 'rate');
    return rate !== undefined && rate.unit !== 'day' && cursor.sense(direct, 'month') !== undefined;
  }
  const next = cursor.next(last);
  if (next === NO_MARK) return false;
  const unit = cursor.sense(last, 'unit')?.unit;
  if (unit === 'year' && cursor.sense(next, 'count')?.digits === 4) return true;
  return (unit === 'month' || unit === 'half') && cursor.sense(next, 'month') !== undefined;
}

/** A paper's name: "Daily Telegraph". At the beginning of a sentence the capital says nothing ("Ежемесячно Telegram …"). */
function isName(cursor: TimeCursor, at: number): boolean {
  const mark = cursor.marks[at];
  if (mark === undefined) return false;
  const opening = /(?:^|[.!?…:»"”] ?)$/.test(cursor.text.text.slice(Math.max(0, mark.start - 2), mark.start));
  if (opening) return false;
  const capital = cursor.text.text.charAt(mark.start) !== cursor.text.folded.charAt(mark.start);
  return capital && /^ \p{Lu}\p{Ll}/u.test(cursor.text.text.slice(mark.end, mark.end + 3));
}
