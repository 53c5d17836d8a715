import { METRICS, type Metric, type Mode, type PartialDate } from '../terms';
import { addMonths, formatDate, parseDate } from './calendar';
import type { Candidate } from './candidate';
import { compiled } from './compiled-pattern';
import { isAttached, isInOtherBrackets, opensStatement } from './dating/attach-moments';
import { DATING, NO_TIME, type ClaimTime } from './dating/claim-time';
import { isComparedWith, isOfChangedFrom, partOfYearBefore } from './dating/compared-times';
import { isDateline, isOfIncident, isOfOrigin } from './dating/dates-of-origins';
import { firstOf, openingEnd, openingOf } from './dating/sentence-opening';
import type { Moment } from './moment';
import { isBeside } from './name-roles';
import { reach } from './resolve-mode';
import { gap, inside, type Span } from './reading';
import { relativeIn } from './relative-clause';
import { isResult } from './metric-kinds';

/** A clause of time that opens its sentence may have so many words before it ("Y cuando …"). */
const WORDS_BEFORE_WHEN = 3;
/** As if so many characters farther away counts a date behind a conjunction. */
const CLAUSE_AWAY = 60;

/** What happened since a date has none of its own: sums borrowed, messages sent since launch. */
const RUNNING_TOTALS: ReadonlySet<Metric> = new Set([
  'debt',
  'funding',
  'downloads',
  'content-removed',
  'accounts-banned',
  'data-requests',
]);

/** What only ever grows: those who signed up, and what was sent where it is told by no rate. */
const runsUp = (metric: Metric, c: Candidate): boolean =>
  metric === 'registered-users' ||
  RUNNING_TOTALS.has(metric) ||
  (METRICS[metric].group === 'activity' && inside(c.passage.periods, c.domain).every((p) => p.kind !== 'rate'));

/** A price is told of a day; whatever date its sentence names is that of the deal. */
const OF_A_DEAL: ReadonlySet<Metric> = new Set(['acquisition-price']);

/** So is a round of funding, and a fine where the date stands before it: "the fine imposed in December 2021 came to two billion". */
const SINGLE_FACTS: ReadonlySet<Metric> = new Set(['funding', 'fine']);

/**
 * "owned by Rakuten since 2014, it has 260 million", "since the outage of 2021 … it has 950 million": how many there are now, whatever
 * began then; "since 2018(,) it has had 1.5 billion" is told of 2018.
 */
function isOfWhatBegan({ start, end, relation }: Moment, c: Candidate): boolean {
  if (relation !== 'since' || end > c.quantity.start) return false;
  const between = c.passage.text.folded.slice(end, c.quantity.hedgeStart);
  return (
    between.length > BESIDE_SINCE &&
    (start - c.sentence.start > SINCE_OPENING ||
      /.[,;:]/.test(between) ||
      c.passage.language.places.joins.some((join) => between.includes(` ${join} `)))
  );
}

/**
 * Right before its number the date since when it holds ends so near, and at the beginning of a sentence it stands so far from it, in
 * characters.
 */
const BESIDE_SINCE = 6;
const SINCE_OPENING = 20;

/**
 * The moment that a claim's figure held at: nearest in its own part of the sentence, else what the sentence opens with.
 * @param c - the quantity with its surroundings
 * @param metric - what is claimed
 * @param mode - how it is put: a forecast's date lies ahead
 */
export function timeOf(c: Candidate, metric: Metric, mode: Mode): ClaimTime {
  const deal = OF_A_DEAL.has(metric);
  const single = SINGLE_FACTS.has(metric);
  const begun = (moment: Moment): boolean => METRICS[metric].group === 'audience' && isOfWhatBegan(moment, c);
  const wanted = (moment: Moment): boolean =>
    dates(moment, c, mode, metric) &&
    !begun(moment) &&
    (deal
      ? !isOutsideRelative(moment, c)
      : isAttached(moment, c) || (single && (metric === 'funding' || moment.end <= c.quantity.start) && !isOutsideRelative(moment, c)));
  // "has grown from 500 to 900 million since 2021": what it grew from is of then.
  const changed = c.quantity.change && sinceOfChange(c);
  if (changed) return c.quantity.change?.role === 'to' ? NO_TIME : { asOf: changed.date, length: null, future: false };
  // "was 100 billion a day in 2020, now it is more"
  const now = nearestMoment(
    c,
    c.domain,
    (m) => m.kind === 'now' && !(m.start >= c.quantity.end && /[,;–—]/.test(c.passage.text.folded.slice(c.quantity.end, m.start))),
  );
  const own = nearestMoment(c, mode === 'forecast' ? reach(c) : c.domain, wanted);
  // "so far this month" is that month.
  if (now && (!own || (gap(now, c.quantity) < gap(own, c.quantity) && gap(now, own) > 1))) return NO_TIME;
  if (own) return claimTime(own, metric, mode, c);
  const beside = c.bracketed ? beforeBracket(c) : undefined;
  if (beside) return claimTime(beside, metric, mode, c);
  const first = firstOf(c);
  const shared = nearestMoment(
    c,
    deal ? c.sentence : single ? { start: c.sentence.start, end: c.quantity.start } : openingOf(c),
    (m) =>
      dates(m, c, mode, metric) &&
      !begun(m) &&
      (((deal || single) && !isOutsideRelative(m, c)) || (!deal && (isAttached(m, c) || (isAlike(c, first) && isAttached(m, first))))),
  );
  // "passed 950 million this summer; it employs 60 people": behind a semicolon something else is told.
  if (shared && !deal && !isAlike(c, first) && c.passage.text.folded.slice(first.quantity.end, c.quantity.start).includes(';'))
    return NO_TIME;
  const newer = shared && !deal ? newerThan(shared, c) : undefined;
  if (newer === null) return NO_TIME;
  if (newer) return claimTime(newer, metric, mode, c);
  const clause = shared && besideWhen(c);
  // "in the first quarter 8.8, four times as many as a year before, when it was 2.2": the date right before the word for the time is that
  // of its clause.
  if (clause && clause.start > shared.end) return claimTime(clause, metric, mode, c);
  if (shared && (deal || single || first.quantity.kind === c.quantity.kind || shared.start <= openingEnd(first)))
    return claimTime(shared, metric, mode, c);
  const told = now ? undefined : (besideWhen(c) ?? beforeColon(c));
  return told ? claimTime(told, metric, mode, c) : NO_TIME;
}

/**
 * What takes the date away that a sentence opens with: "A year ago it had 1 billion, now it has 1.3", "in 2005 for 2.6 billion; four years
 * later for 2.75". A time that lies before is one that is compared with, and takes nothing away.
 * @returns the newer date behind it, or null for the present, a weekday and an earlier time without date
 */
function newerThan({ end, date }: Moment, { passage, quantity, before }: Candidate): Moment | null | undefined {
  const behind = inside(passage.moments, { start: end, end: quantity.start }).findLast((m) =>
    m.date === null
      ? m.kind === 'now' || m.former === true || (m.kind === 'weekday' && before !== undefined && m.start > before.quantity.end)
      : DATING.has(m.kind) && !m.bare && m.date > (date ?? ''),
  );
  return behind?.date === null ? null : behind;
}

/** The date since when something changed: no comma, and no number but the other end, between it and the number. */
function sinceOfChange({ passage: { moments, quantities, text }, sentence, quantity }: Candidate): Moment | undefined {
  return inside(moments, sentence).find((m) => {
    const between = { start: Math.min(m.end, quantity.end), end: Math.max(m.start, quantity.start) };
    return (
      m.relation === 'since' &&
      m.date !== null &&
      gap(m, quantity) <= CHANGED_REACH &&
      !/[,;:(]/.test(text.folded.slice(between.start + 1, between.end)) &&
      inside(quantities, between).length <= 1
    );
  });
}

/** So far from either end of a change stands the date since when it changed, in characters. */
const CHANGED_REACH = 60;

/** "more than twice as many as in May 2019 (56)": the date that a bracket with a number stands behind. */
function beforeBracket({ passage, quantity }: Candidate): Moment | undefined {
  const open = passage.text.folded.lastIndexOf('(', quantity.start);
  return quantity.hedgeStart - open <= 2 ? passage.moments.find((m) => m.date !== null && m.end <= open && open - m.end <= 1) : undefined;
}

/**
 * "Skype, which cost 8.5 billion, closes on 5 May": behind the comma that ends the number's relative clause a date is of the sentence
 * around it.
 */
function isOutsideRelative(moment: Moment, { passage, quantity, sentence, domain }: Candidate): boolean {
  // "22 milyar dolara aldığı WhatsApp'ı beş yıl sonra …"
  if (passage.language.times.postposed && moment.start >= domain.end) return true;
  const { folded } = passage.text;
  if (folded.slice(Math.min(moment.end, quantity.end), Math.max(moment.start, quantity.start)).includes(';')) return true;
  if (moment.start < quantity.end) return false;
  const opens = folded.lastIndexOf(',', quantity.start);
  const closes = folded.indexOf(',', quantity.end);
  if (opens <= sentence.start || closes < 0 || closes > moment.start) return false;
  // "Skype, sold for 8.5 billion, closes on 5 May": of a day without its year the sentence may tell what is to come.
  if (moment.ahead !== moment.date) return true;
  return relativeIn(passage, { start: opens + 1, end: quantity.start }, 1) !== undefined;
}

/**
 * "When X bought it for 19 billion in 2014, it had 450 million", "X bought it in 2014, when it had 450 million": the date of one clause
 * holds for the other.
 */
function besideWhen(c: Candidate): Moment | undefined {
  const whens = inside(c.passage.functions, { start: c.sentence.start, end: c.quantity.start }).filter((f) => f.value.includes('when'));
  for (const when of whens.reverse()) {
    const opens = c.passage.text.folded.slice(c.sentence.start, when.start).split(' ').length <= WORDS_BEFORE_WHEN;
    const range = opens ? { start: when.end, end: c.quantity.start } : { start: c.sentence.start, end: when.start };
    // "before last year, when …": the clause tells of last year.
    const moment = inside(c.passage.moments, range)
      .filter((m) => DATING.has(m.kind) && m.kind !== 'unresolved' && m.date !== null)
      .at(-1);
    if (moment) return moment;
  }
  return undefined;
}

/** "presented the results of the third quarter: it had 449 million users": what stands right before a colon dates what follows it. */
function beforeColon(c: Candidate): Moment | undefined {
  const colon = c.passage.text.folded.lastIndexOf(':', c.quantity.start);
  if (colon <= c.sentence.start || inside(c.passage.periods, c.domain).some((p) => p.kind === 'span')) return undefined;
  return inside(c.passage.moments, { start: c.sentence.start, end: colon }).findLast(
    (m) => colon - m.end <= 1 && REPORTED.has(m.kind) && m.date !== null && !m.bare && !isOfOrigin(m, c.passage),
  );
}

/** What results and surveys are reported of. */
const REPORTED: ReadonlySet<Moment['kind']> = new Set<Moment['kind']>(['quarter', 'half', 'year', 'month']);

/** Whether two numbers of a sentence count the same kind of thing, so that what dates one dates the other. */
function isAlike(c: Candidate, other: Candidate): boolean {
  if (c.quantity.kind !== other.quantity.kind) return false;
  if (c.head.kind !== 'noun' || other.head.kind !== 'noun') return c.head.kind === 'none' || c.head.kind === other.head.kind;
  const { heads } = other.head;
  return c.head.heads.some((head) => heads.includes(head));
}

function dates(moment: Moment, c: Candidate, mode: Mode, metric: Metric): boolean {
  if (!DATING.has(moment.kind) || moment.date === null) return false;
  // A year that stands for itself dates only the entry of a chronicle ("2005: eBay pays …").
  if (moment.bare) return moment.start - c.sentence.start <= 2 && /^ ?[:–—-]/.test(c.passage.text.folded.slice(moment.end, moment.end + 2));
  // "slipped from 22 per cent in 2023 to 21": what stands between the two is the date of the first.
  if (isOfNumberBehind(moment, c) || isOfChangedFrom(moment, c) || isComparedWith(moment, c.passage)) return false;
  if (c.quantity.change?.role === 'from' && moment.when === 'future') return false;
  // "before 2019" and "until March" say when it no longer was so; what a plan is dated with lies ahead.
  // "Until January 100 million had signed up" is a count of then.
  if (
    (moment.relation === 'until' || moment.relation === 'before') &&
    mode !== 'forecast' &&
    !(moment.relation === 'until' && runsUp(metric, c))
  )
    return false;
  // "The service, which Facebook bought two years ago, has a billion"
  return (
    !isDateline(moment, c.passage) &&
    !isInOtherBrackets(moment, c) &&
    !opensStatement(c, moment) &&
    !isOfOrigin(moment, c.passage) &&
    !isOfIncident(moment, c) &&
    !(moment.kind === 'relative' && isBeside(c, moment))
  );
}

/**
 * Between the date of the number that something rose or fell from and the one that it came to stands a preposition, so long in characters.
 */
const CHANGE_GAP = 6;

/** Behind the number that something rose from its date is no farther, in characters. */
const FORMER_GAP = 18;

/** Whether a date stands right behind the number before, and one word that joins nothing between it and this one. */
export function isOfNumberBefore(
  moment: Moment,
  {
    passage: {
      text: { folded },
      language,
    },
    quantity,
    before,
  }: Candidate,
): boolean {
  if (before === undefined || moment.start < before.quantity.end || moment.end > quantity.hedgeStart) return false;
  const between = folded.slice(moment.end, quantity.hedgeStart);
  const end = before.head.kind === 'noun' ? before.head.span.end : before.quantity.end;
  // "up from 205 million in the spring of 2015, send 389 million messages"
  if (
    before.quantity.change?.role === 'from' &&
    moment.start >= end &&
    moment.start - end <= FORMER_GAP &&
    !/[,;.]/.test(folded.slice(end, moment.start))
  )
    return true;
  return (
    moment.start - end <= CHANGE_GAP &&
    !/[,;.]/.test(folded.slice(end, moment.start)) &&
    between.length <= CHANGE_GAP &&
    /^ \p{L}+ $/u.test(between) &&
    !language.places.joins.includes(between.trim())
  );
}

/** No ending is longer, in characters. */
const LONGEST_ENDING = 8;

/** "mayıstaki 175 milyondan 250 milyona": where relations stand behind, a date that ends so describes the number right behind it. */
function isOfNumberBehind(
  { end }: Moment,
  {
    before,
    passage: {
      language,
      text: { folded },
    },
  }: Candidate,
): boolean {
  const { describing, postposed } = language.times;
  return (
    before !== undefined &&
    postposed &&
    describing !== undefined &&
    end <= before.quantity.hedgeStart &&
    before.quantity.hedgeStart - end <= 1 &&
    compiled(`(?:${describing})$`).test(folded.slice(Math.max(0, end - LONGEST_ENDING), end))
  );
}

function nearestMoment(c: Candidate, range: Span, wanted: (moment: Moment) => boolean): Moment | undefined {
  let best: Moment | undefined;
  for (const moment of inside(c.passage.moments, range)) {
    if (!wanted(moment)) continue;
    if (!best || distance(moment, c) < distance(best, c)) best = moment;
  }
  return best;
}

/**
 * How far a moment is from the number; behind a conjunction it is rather of what comes then ("a billion by the end of the year, and be
 * profitable in 2025").
 */
function distance(moment: Moment, c: Candidate): number {
  const from = c.head.kind === 'noun' ? Math.min(c.head.span.end, moment.start) : c.quantity.end;
  const parted =
    moment.start >= c.quantity.end &&
    inside(c.passage.functions, { start: from, end: moment.start }).some((f) => f.value.includes('clause'));
  return gap(moment, c.quantity) + (parted ? CLAUSE_AWAY : 0);
}

/**
 * "from January to March it fell from 89 to 80 million": what it fell from is of the first month; null where a moment is no stretch of
 * months.
 */
function firstMonthOf({ kind, date, length }: Moment): PartialDate | null {
  const months = Number(/^P(\d+)M$/.exec(length ?? '')?.[1] ?? 1);
  const end = kind === 'month' && months > 1 && date !== null ? parseDate(date) : null;
  return end === null ? null : formatDate(addMonths(end, 1 - months));
}

/**
 * "between 2021 and 2023 it grew from 80 to 90 million": of the two dates that are joined the first is of what it grew from, the second of
 * what it came to.
 */
function joinedTo(
  { start, end, kind }: Moment,
  {
    passage: {
      moments,
      text: { folded },
    },
    quantity,
  }: Candidate,
): Moment | undefined {
  const from = quantity.change?.role === 'from';
  const other = from ? moments.findLast((m) => m.end <= start) : moments.find((m) => m.start >= end);
  return other &&
    other.kind === kind &&
    other.date !== null &&
    /^ \p{L}{1,3} (?:\p{L}{1,3} )?$/u.test(from ? folded.slice(other.end, start) : folded.slice(end, other.start))
    ? other
    : undefined;
}

function claimTime(named: Moment, metric: Metric, mode: Mode, c: Candidate): ClaimTime {
  const result = isResult(metric);
  const moment = (result && partOfYearBefore(named, c)) || named;
  // "in the second quarter 203 million, against 192 expected": what dates a number before lies behind.
  const shared = inside(c.passage.quantities, { start: moment.end, end: c.quantity.start }).some(
    (q) => q.kind === 'count' || q.kind === 'money',
  );
  // "five months before it had been 800, and the aim is a billion": how long ago a number before was told says nothing of an aim.
  if (
    mode === 'forecast' &&
    shared &&
    moment.when === 'past' &&
    (METRICS[metric].group === 'audience' || METRICS[metric].group === 'limits') &&
    moment.kind !== 'quarter'
  )
    return NO_TIME;
  const date = (mode === 'forecast' || mode === 'hypothetical') && moment.ahead !== null && !shared ? moment.ahead : moment.date;
  // "in the same period from 552 to 572": what it rose from is a year older.
  // "In 2018 revenue rose from 220 to 400 million" likewise.
  const older =
    moment === named &&
    ((moment.anchored && moment.kind === 'relative') || (result && (moment.end <= c.quantity.start || shared))) &&
    !inside(c.passage.moments, { start: c.sentence.start, end: moment.start }).some(
      (m) => m.kind !== 'relative' && m.date?.length === date?.length && Number(m.date?.slice(0, 4)) > Number(date?.slice(0, 4)),
    );
  const asOf = date !== null && older && c.quantity.change?.role === 'from' ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : date;
  const first = c.quantity.change?.role === 'from' ? firstMonthOf(moment) : null;
  const joined = c.quantity.change === undefined ? undefined : joinedTo(moment, c);
  if (joined) return { asOf: joined.date, length: joined.length, future: false };
  if (first !== null) return { asOf: first, length: null, future: false };
  // "since its release in July"
  const since = moment.relation === 'since';
  // "since 2018" dates a state, but no count that runs from then on.
  if (since && (METRICS[metric].group === 'safety' || metric === 'new-users'))
    return { asOf: null, length: moment.relation === 'since' ? moment.length : null, future: false };
  // "carries 10 billion a day since August" is a state again.
  if (since && runsUp(metric, c)) return NO_TIME;
  return { asOf, length: moment.relation === 'at' ? moment.length : null, future: moment.when === 'future' };
}
