import type { TimeUnit } from '../../languages/time-words';
import { addMonths, monthsIn, type CalendarDate } from '../calendar';
import { NO_MARK, type TimeCursor } from '../time-cursor';
import { daysFrom, lengthOf, type DateContext, type FoundDate } from './found-date';

/** "two years ago", "il y a un an", "a year earlier", "doze meses depois", "13 months after it stood at 700" */
export function distanceAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
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
  if (!cursor.isCue(behind, 'ago', 'earlier', 'later', 'after-event'))
    return cursor.isCue(cursor.previous(at, []), 'after', 'later') && monthsIn(stretch.unit) !== undefined && context.anchor !== null
      ? distant('later', stretch.count, stretch.unit, stretch.last, context)
      : null;
  if (cursor.isCue(behind, 'ago')) return distant('ago', stretch.count, stretch.unit, behind, context);
  // "deux ans après, il en compte" counts on; "deux ans après ses débuts", "deux ans après WhatsApp" count back to an event.
  const closes =
    !cursor.isCue(cursor.adjacent(behind), 'link') &&
    !/^ (?:[\p{Lu}«"“„]|\d{4})/u.test(cursor.text.text.slice(cursor.marks[behind]?.end, (cursor.marks[behind]?.end ?? 0) + 6));
  const event = !cursor.words.postposed && cursor.isCue(behind, 'after-event') && !(closes && cursor.isCue(behind, 'later'));
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
  // "In the week before it had been installed 246,000 times"
  const none: FoundDate = {
    last,
    kind: 'relative',
    date: null,
    length: by === 'earlier' && unit === 'week' && count === 1 ? 'P7D' : null,
    hasYear: true,
  };
  // "a week later", "the day before": counted from a day that was named.
  if (anchored && from?.day !== undefined && (unit === 'day' || unit === 'week'))
    return daysFrom(last, from, (by === 'later' ? 1 : -1) * count, unit, by !== 'later');
  // "la veille"
  if (unit === 'day' && by === 'earlier' && count === 1) return { last, kind: 'weekday', date: null, length: 'P1D', hasYear: false };
  if (from === null || months === undefined) return none;
  const moved = (by === 'later' ? 1 : -1) * Math.round(count * months);
  const exact = addMonths(from, moved);
  let date: CalendarDate;
  if (exact.quarter !== undefined) date = exact;
  else if (exact.month === undefined || (unit === 'year' && count >= 2) || unit === 'decade') date = { year: exact.year };
  else date = { year: exact.year, month: exact.month };
  return { last, kind: 'relative', date, length: lengthOf(date), hasYear: true, ...(anchored ? { anchored: true } : {}) };
}
