import { METRICS, type IsoDuration, type Metric } from '../terms';
import type { Candidate } from './candidate';
import { isOutageSpan } from './outage-span';
import { gap, inside, type Span } from './reading';
import type { Period } from './period';
import { isResult } from './metric-kinds';

/** Metrics whose period is part of the metric itself. */
const AUDIENCE_BY_PERIOD: Readonly<Record<string, Metric>> = {
  P1M: 'monthly-active-users',
  P30D: 'monthly-active-users',
  P4W: 'monthly-active-users',
  P1D: 'daily-active-users',
  PT24H: 'daily-active-users',
  P7D: 'weekly-active-users',
  P1W: 'weekly-active-users',
};

/**
 * The period that belongs to a quantity: nearest in its own part of the sentence, else one that the sentence opens with or that closes a
 * list of numbers.
 * @param c - the quantity with its surroundings
 * @param kinds - which periods may serve
 * @param others - the quantities of the passage that state something, with their own parts, which keep their periods
 * @param list - those of them that count the same kind of thing, so that one period may close the list
 */
export function periodOf(
  c: Candidate,
  kinds: readonly Period['kind'][],
  others: readonly Candidate[],
  list: readonly Candidate[] = others,
): Period | undefined {
  const own = nearestPeriod(c, c.domain, kinds);
  if (own) return own;
  const before = precedingPeriod(c, kinds, list);
  if (before) return before;
  const opening = { start: c.sentence.start, end: firstQuantityStart(c, others) };
  const shared = nearestPeriod(c, opening, kinds);
  if (shared) return shared;
  return closingPeriod(c, kinds, list) ?? periodBeforeColon(c, kinds);
}

/** "Three in five do so daily: its regulars come to 300 million": what stands right before a colon is said of what follows it. */
function periodBeforeColon({ passage, sentence, quantity }: Candidate, kinds: readonly Period['kind'][]): Period | undefined {
  const colon = passage.text.folded.lastIndexOf(':', quantity.start);
  return inside(passage.periods, { start: sentence.start, end: Math.max(sentence.start, colon) }).find(
    (p) => p.end === colon && kinds.includes(p.kind),
  );
}

/** "38 billion messages a day and 6.1 billion voice notes": what is joined to a number of its kind shares the period behind it. */
function precedingPeriod(c: Candidate, kinds: readonly Period['kind'][], list: readonly Candidate[]): Period | undefined {
  const previous = list.findLast((o) => o.sentence === c.sentence && o.quantity.start < c.quantity.start);
  if (!previous || c.before?.quantity !== previous.quantity) return undefined;
  const between = c.passage.text.folded.slice(previous.quantity.end, c.quantity.start);
  if (between.length > JOINED_REACH || /[,;:.(]/.test(between)) return undefined;
  return nearestPeriod(previous, { start: previous.quantity.end, end: previous.domain.end }, kinds);
}

/** Numbers that are joined by "and" stand so near, in characters. */
const JOINED_REACH = 40;

function nearestPeriod(c: Candidate, range: Span, kinds: readonly Period['kind'][]): Period | undefined {
  let best: Period | undefined;
  for (const period of inside(c.passage.periods, range)) {
    if (!kinds.includes(period.kind)) continue;
    if (period.start < c.quantity.end && period.end > c.quantity.start) continue;
    if (period.kind === 'span' && period.duration.startsWith('PT') && isOutageSpan(c.passage, period, c.sentence)) continue;
    // "costs 5.49 euros a month": the rate right behind a sum is that of the sum.
    if (
      c.quantity.kind !== 'money' &&
      inside(c.passage.quantities, c.sentence).some((q) => q.kind === 'money' && period.start >= q.end && period.start - q.end <= 2)
    )
      continue;
    // "a profit of 13.5 billion, up 73 % in a year"
    if (
      period.duration === 'P1Y' &&
      inside(c.passage.quantities, c.sentence).some(
        (q) => q.kind === 'percent' && q !== c.quantity && period.start >= q.end && period.start - q.end <= 2,
      )
    )
      continue;
    // Behind the number is where a rate belongs; before it, at equal distance, it may be another's.
    const distance = gap(period, c.quantity) + (period.start < c.quantity.start ? 5 : 0);
    if (!best || distance < gap(best, c.quantity) + (best.start < c.quantity.start ? 5 : 0)) best = period;
  }
  return best;
}

function firstQuantityStart(c: Candidate, others: readonly Candidate[]): number {
  const first = others.find((o) => o.sentence === c.sentence);
  return first ? Math.min(first.quantity.start, first.quantity.hedgeStart) : c.quantity.start;
}

/** So far behind a number a word may stand that makes it a part of the one before, in characters. */
const PART_REACH = 12;

/** "55 billion messages, 4.5 billion photos and 1 billion videos a day": the rate at the end of a list holds for all of it. */
function closingPeriod(c: Candidate, kinds: readonly Period['kind'][], others: readonly Candidate[]): Period | undefined {
  const rest = others.filter((o) => o.sentence === c.sentence && o.quantity.start > c.quantity.start);
  let previous = c;
  for (const other of rest) {
    const between = c.passage.text.folded.slice(previous.quantity.end, other.quantity.start);
    // "200 million users, a hundred million of whom are active each month"
    const part = inside(c.passage.functions, {
      start: previous.quantity.end,
      end: Math.min(other.domain.end, other.quantity.end + PART_REACH),
    }).some((f) => f.value.includes('part'));
    if (between.length > 40 || /[;:.(]/.test(between) || part) return undefined;
    // "9.8 million use it, of whom 7 million daily"
    const words = inside(c.passage.functions, { start: previous.quantity.end, end: other.quantity.start });
    // "85 million joined, and 15 million of them in the last month" is no list.
    const joins = (f: Span): boolean => c.passage.language.places.joins.includes(c.passage.text.folded.slice(f.start, f.end));
    if (words.some((f) => f.value.includes('with') || (f.value.includes('clause') && !joins(f)))) return undefined;
    // "13 million have it, and 11 million look at it every day": a verb of its own parts the other number.
    const from = previous.head.kind === 'noun' ? previous.head.span.end : previous.quantity.end;
    if (
      words.some(joins) &&
      inside(c.passage.signs, { start: from, end: other.quantity.start }).some((s) =>
        s.value.some((cue) => cue === 'use' || cue === 'have' || cue === 'registered'),
      )
    )
      return undefined;
    // What stands before the other number is that number's own: "800 million, and every day 2.5 million join".
    const period = nearestPeriod(other, { start: other.quantity.end, end: other.domain.end }, kinds);
    if (period) return period;
    previous = other;
  }
  return undefined;
}

/**
 * A count of users with a period beside it is an audience by that period.
 * @returns the metric that metric and period make together
 */
export function audienceMetric(metric: Metric, period: Period | undefined): Metric {
  return metric === 'users' && period ? (AUDIENCE_BY_PERIOD[period.duration] ?? metric) : metric;
}

/** Whether a period is one that audiences are counted by: a day, week or month. */
export function isAudiencePeriod(period: Period): boolean {
  return AUDIENCE_BY_PERIOD[period.duration] !== undefined;
}

/** Metrics that are counted over a stated time. */
export function isWindowed(metric: Metric): boolean {
  const { group } = METRICS[metric];
  return (
    group === 'activity' ||
    metric === 'new-users' ||
    metric === 'downloads' ||
    metric === 'revenue' ||
    metric === 'profit' ||
    metric === 'accounts-banned' ||
    metric === 'content-removed' ||
    metric === 'data-requests' ||
    metric === 'outage-reports'
  );
}

/** Results are counted over a quarter, half or year, never over a day. */
const RESULT_WINDOWS: ReadonlySet<IsoDuration> = new Set(['P1Y', 'P3M', 'P6M', 'P9M', 'P12M']);

/** Complaints are told by the hour or day; how long it took them to pile up is none of that. */
const REPORT_WINDOWS: ReadonlySet<IsoDuration> = new Set(['PT1H', 'P1D', 'PT24H']);

/**
 * The window of a claim.
 * @param metric - what is claimed
 * @param period - the period that belongs to it
 * @param length - how long the stretch is that the claim's date names ("in 2023": a year)
 * @returns ISO duration, or null for a state and for counts since launch
 */
export function windowOf(metric: Metric, period: Period | undefined, length: IsoDuration | null): IsoDuration | null {
  if (!isWindowed(metric)) return null;
  const result = isResult(metric);
  const wanted = result ? RESULT_WINDOWS : metric === 'outage-reports' ? REPORT_WINDOWS : undefined;
  const stated = period && (wanted === undefined || wanted.has(period.duration)) ? period.duration : null;
  const named = length !== null && (result ? RESULT_WINDOWS.has(length) : metric !== 'outage-reports') ? length : null;
  // "loses 4 million a day"
  const rated = result && period?.kind === 'rate' ? period.duration : null;
  const window = stated ?? named ?? rated;
  return window === 'P12M' ? 'P1Y' : window;
}
