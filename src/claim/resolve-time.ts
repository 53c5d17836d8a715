import { METRICS, type IsoDuration, type Metric, type Mode, type PartialDate } from '../terms';
import { withoutRelative, type Candidate } from './candidate';
import { addMonths, formatDate, parseDate } from './calendar';
import type { Moment } from './moment';
import { gap, inside, type PassageReading, type Span } from './reading';

/** When a figure held, with how long a stretch the words name. */
export interface ClaimTime {
  readonly asOf: PartialDate | null;
  /** `P1Y` for "in 2023", `P3M` for a quarter; null where the words name a point in time. */
  readonly length: IsoDuration | null;
  readonly future: boolean;
}

export const NO_TIME: ClaimTime = { asOf: null, length: null, future: false };

/** Exactness of a moment that can date a figure. */
const DATING: ReadonlySet<Moment['kind']> = new Set(['day', 'month', 'quarter', 'half', 'year', 'season', 'relative', 'unresolved']);

/** A date that opens a sentence ("In April …", "2005: …") may hold for all of it; within so many characters it is at the opening. */
const OPENING_REACH = 9;
/** With a comma right behind it, a date may stand so many characters from the beginning ("Au mois de juin, …"). */
const SET_OFF_OPENING_REACH = 16;
/** Behind a date in the opening, so near another one goes on with it. */
const CHAIN_REACH = 5;
/** From so many characters before the date on, what stands between the commas is more than the date. */
const INSERTION = 10;
/** A date set off by a comma belongs to the number only right beside it. */
const COMMA_REACH = 14;
/** How far before its date a word such as "founded" may stand, in characters. */
const ORIGIN_REACH = 28;
/** "was born in 2013, when it had …": so near before the clause even the date of a beginning dates it. */
const RELATIVE_OPENING = 4;
/** A clause of time that opens its sentence may have so many words before it ("Y cuando …"). */
const WORDS_BEFORE_WHEN = 3;
/** As if so many characters farther away counts a date behind a conjunction. */
const CLAUSE_AWAY = 60;
/** How far behind the comma after its noun a date may be named, in characters. */
const PARTICIPLE_REACH = 24;
/** Behind its date an insertion on who said it may go on so far, in characters. */
const SOURCE_REACH = 28;
/** "At the time" belongs to its number over a short relative clause. */
const RELATIVE_REACH = 30;
/** What happened since a date has none of its own: sums borrowed, messages sent since launch. */
const RUNNING_TOTALS: ReadonlySet<Metric> = new Set(['debt', 'funding', 'downloads', 'content-removed', 'accounts-banned', 'data-requests']);

/** A price is told of a day; whatever date its sentence names is that of the deal. */
const OF_A_DEAL: ReadonlySet<Metric> = new Set(['acquisition-price']);

/**
 * The moment that a claim's figure held at: nearest in its own part of the sentence, else what the sentence opens with.
 * @param c - the quantity with its surroundings
 * @param metric - what is claimed
 * @param mode - how it is put: a forecast's date lies ahead
 */
export function timeOf(c: Candidate, metric: Metric, mode: Mode): ClaimTime {
  const wanted = (moment: Moment): boolean => dates(moment, c, mode) && (OF_A_DEAL.has(metric) || isAttached(moment, c));
  const now = nearestMoment(c, c.domain, (m) => m.kind === 'now');
  const own = nearestMoment(c, c.domain, wanted);
  // "so far this month" is that month.
  if (now && (!own || (gap(now, c.quantity) < gap(own, c.quantity) && gap(now, own) > 1))) return NO_TIME;
  if (own) return claimTime(own, metric, mode, c);
  const first = firstOf(c);
  const shared = nearestMoment(c, OF_A_DEAL.has(metric) ? c.sentence : openingOf(c), (m) => dates(m, c, mode) && (OF_A_DEAL.has(metric) || isAttached(m, c) || (isAlike(c, first) && isAttached(m, first))));
  // "A year ago it had 1 billion, now it has 1.3": what stands between takes the opening's date away.
  if (shared && inside(c.passage.moments, { start: shared.end, end: c.quantity.start }).some((m) => m.kind === 'now')) return NO_TIME;
  if (shared && (OF_A_DEAL.has(metric) || shared.bare || first.quantity.kind === c.quantity.kind || first === c || (shared.start <= openingEnd(first) && !c.passage.text.folded.slice(shared.end, c.quantity.start).includes(';')))) return claimTime(shared, metric, mode, c);
  const told = now ? undefined : besideWhen(c);
  return told ? claimTime(told, metric, mode, c) : NO_TIME;
}

/** "When X bought it for 19 billion in 2014, it had 450 million", "X bought it in 2014, when it had 450 million": the date of one clause holds for the other. */
function besideWhen(c: Candidate): Moment | undefined {
  const whens = inside(c.passage.functions, { start: c.sentence.start, end: c.quantity.start }).filter((f) => f.value.includes('when'));
  for (const when of whens.reverse()) {
    const opens = c.passage.text.folded.slice(c.sentence.start, when.start).split(' ').length <= WORDS_BEFORE_WHEN;
    const range = opens ? { start: when.end, end: c.quantity.start } : { start: c.sentence.start, end: when.start };
    // "before last year, when …": the clause tells of last year.
    const moment = inside(c.passage.moments, range).filter((m) => DATING.has(m.kind) && m.kind !== 'unresolved' && m.date !== null && !m.bare && (!isOfOrigin(m, c.passage) || (!opens && when.start - m.end <= RELATIVE_OPENING))).at(-1);
    if (moment) return moment;
  }
  return undefined;
}

/** Whether two numbers of a sentence count the same kind of thing, so that what dates one dates the other. */
function isAlike(c: Candidate, other: Candidate): boolean {
  if (c.quantity.kind !== other.quantity.kind) return false;
  if (c.head.kind !== 'noun' || other.head.kind !== 'noun') return c.head.kind === 'none' || c.head.kind === other.head.kind;
  const { heads } = other.head;
  return c.head.heads.some((head) => heads.includes(head));
}

/** What a sentence says before its first number. */
export function openingOf(c: Candidate): Span {
  const first = firstOf(c);
  return { start: c.sentence.start, end: Math.max(c.sentence.start, Math.min(first.quantity.start, first.quantity.hedgeStart)) };
}

function firstOf(c: Candidate): Candidate {
  let first = c;
  while (first.before) first = first.before;
  return first;
}

function dates(moment: Moment, c: Candidate, mode: Mode): boolean {
  if (!DATING.has(moment.kind) || moment.date === null) return false;
  // A year that stands for itself dates only the entry of a chronicle ("2005: eBay pays …").
  if (moment.bare) return moment.start - c.sentence.start <= 2 && /^ ?[:–—-]/.test(c.passage.text.folded.slice(moment.end, moment.end + 2));
  // "before 2019" and "until March" say when it no longer was so; what a plan is dated with lies ahead.
  if ((moment.relation === 'until' || moment.relation === 'before') && mode !== 'forecast') return false;
  return !isOfOrigin(moment, c.passage) && !isOfIncident(moment, c);
}

/** "fined 251 million for the breach of 2018": the date is that of what the sum is for. */
function isOfIncident(moment: Moment, c: Candidate): boolean {
  if (c.quantity.kind !== 'money' || moment.start < c.quantity.end) return false;
  return inside(c.passage.signs, { start: Math.max(c.quantity.end, moment.start - ORIGIN_REACH), end: moment.start }).some((s) => s.value.includes('leak') && moment.start - s.end <= 5);
}

/** "founded in 2013", "since its launch in 2009": between the word and the date stands a preposition at most. */
export function isOfOrigin(moment: Moment, passage: PassageReading): boolean {
  // In postposing languages the beginning follows its date: "2013'teki çıkışından bu yana".
  if (passage.language.times.postposed && inside(passage.functions, { start: moment.end, end: moment.end + ORIGIN_REACH }).some((f) => f.value.includes('origin') && passage.text.folded.slice(moment.end, f.start).trim().split(' ').length <= 1)) return true;
  const word = inside(passage.functions, { start: Math.max(0, moment.start - ORIGIN_REACH), end: moment.start }).findLast((f) => f.value.includes('origin'));
  const between = passage.text.folded.slice(word?.end ?? 0, moment.start);
  // "before its listing, in 2018, …": set off, the date is of the statement again.
  return word !== undefined && !/[,.;:!?]/.test(between) && between.trim().split(' ').length <= 2;
}

/** Whether a date belongs to the number's own statement rather than to a clause beside it ("who left Russia in 2014, …"). */
function isAttached(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  if (moment.end <= c.quantity.start) {
    // "2.5 years after its start, …" dates the start.
    if (moment.kind === 'relative' && moment.relation === 'after') return !folded.slice(moment.end, c.quantity.hedgeStart).includes(',');
    if (isInOtherBrackets(moment, c)) return false;
    if (moment.start <= openingEnd(c)) return true;
    const between = withoutSource(c, moment.end, Math.max(moment.end, c.quantity.hedgeStart));
    if (isOfSource(moment, c) || isSetOff(moment, c)) return true;
    if (isInserted(moment, c)) return false;
    return !between.includes(',') || between.length <= COMMA_REACH || (moment.start >= c.domain.start && moment.start - c.domain.start <= OPENING_REACH) || opensClause(moment, c);
  }
  if (isInOtherBrackets(moment, c)) return false;
  const between = moment.relation === 'by' ? folded.slice(c.quantity.end, moment.start) : withoutRelative(c, c.quantity.end, moment.start);
  if (opensStatement(c, moment)) return false;
  if (isParticiple(moment, c)) return true;
  // "valued at 16 billion, reports on 10 August": what is to come dates nothing that is.
  if (between.includes(',') && moment.when === 'future') return false;
  // "800 million users, whom the app had at the time"
  return !between.includes(',') || between.length <= (moment.kind === 'unresolved' ? RELATIVE_REACH : COMMA_REACH);
}

/** "Skype, in 2011, had 170 million", "200 million users (March 2018)": a date alone between its own commas, dashes or brackets is that of the statement around it. */
function isSetOff(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  if (!/[,(–—] ?[^,()–—]{0,10}$/u.test(folded.slice(Math.max(c.sentence.start, moment.start - INSERTION - 2), moment.start))) return false;
  const closed = /^[^,()–—]{0,8}[,)–—]/u.exec(folded.slice(moment.end, c.quantity.start));
  return closed !== null && !/,[^,]*\p{L}/u.test(folded.slice(moment.end + closed[0].length, c.quantity.hedgeStart).replace(/^,/, ''));
}

/** "93 per cent (August 2021: 96)": a date in brackets with a number of its own is of that number. */
function isInOtherBrackets(moment: Moment, c: Candidate): boolean {
  const brackets = bracketsAround(moment, c.passage, c.sentence);
  return brackets !== undefined && !(c.quantity.start > brackets.start && c.quantity.end <= brackets.end) && hasNumberInBrackets(moment, c.passage, c.sentence);
}

function bracketsAround(moment: Span, { text: { folded } }: PassageReading, sentence: Span): Span | undefined {
  const opened = folded.slice(sentence.start, moment.start).lastIndexOf('(');
  const closed = opened < 0 ? -1 : folded.slice(moment.end, sentence.end).indexOf(')');
  return closed < 0 ? undefined : { start: sentence.start + opened, end: moment.end + closed };
}

function hasNumberInBrackets(moment: Span, passage: PassageReading, sentence: Span): boolean {
  const brackets = bracketsAround(moment, passage, sentence);
  return brackets !== undefined && inside(passage.quantities, brackets).some((q) => q.kind !== 'other' && q.kind !== 'duration' && q.kind !== 'ordinal' && (q.end <= moment.start || q.start >= moment.end));
}

/** "has 800 million users and should pass the mark by the end of the year": behind the conjunction and another verb a date is that verb's. */
function opensStatement(c: Candidate, moment: Moment): boolean {
  const between = { start: c.quantity.end, end: moment.start };
  const clause = inside(c.passage.functions, between).find((f) => f.value.includes('clause'));
  return clause !== undefined && inside(c.passage.modes, { start: clause.end, end: moment.start }).some((m) => m.value.includes('forecast') || m.value.includes('intent'));
}

/** "12 million daily users, last counted in October, are …": right behind its noun, between commas, a date is that of the number. */
function isParticiple(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  const from = c.head.kind === 'noun' && c.head.side === 'after' ? c.head.span.end : c.quantity.end;
  return moment.when !== 'future' && folded.charCodeAt(from) === 0x2c && moment.start - from <= PARTICIPLE_REACH && !/[,;:]/.test(folded.slice(from + 1, moment.start)) && folded.charCodeAt(moment.end) === 0x2c;
}

/** The text between two offsets without insertions that say who says it: "last year, by its own figures, it closed 44 million groups". */
function withoutSource(c: Candidate, start: number, end: number): string {
  const { folded } = c.passage.text;
  const parts = folded.slice(start, end).split(',');
  if (parts.length < 3) return parts.join(',');
  let offset = start;
  const kept = parts.filter((part, i) => {
    const span = { start: offset, end: offset + part.length };
    offset = span.end + 1;
    return i === 0 || i === parts.length - 1 || !inside(c.passage.speech, span).some(() => true);
  });
  return kept.length === 2 && kept.length < parts.length ? kept.join('') : kept.join(',');
}

/** How far the opening of a sentence reaches, or of what stands behind its colon; dates that follow one another all belong to it ("two weeks earlier, on 14 January, …"). */
function openingEnd(c: Candidate): number {
  const { folded } = c.passage.text;
  const colon = Math.max(folded.lastIndexOf(':', c.quantity.start), folded.lastIndexOf(';', c.quantity.start));
  const start = Math.max(c.sentence.start, colon + 1);
  let end = start + OPENING_REACH;
  for (const moment of inside(c.passage.moments, { start, end: c.quantity.start })) {
    if (moment.start > (folded.charCodeAt(moment.end) === 0x2c ? Math.max(end, start + SET_OFF_OPENING_REACH) : end)) break;
    end = Math.max(end, moment.end + CHAIN_REACH);
  }
  return end;
}

/** "X, bought by Y in 2014, has 1.5 billion": between two commas of its own a date tells of something else. */
function isInserted(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  const before = folded.slice(c.sentence.start, moment.start);
  const opened = before.lastIndexOf(',');
  const closed = folded.indexOf(',', moment.end);
  // "two years before, in the survey of 2019, it was 96 %": what follows a date explains it.
  const comma = c.sentence.start + opened;
  if (inside(c.passage.moments, { start: c.sentence.start, end: comma }).some((m) => comma - m.end <= 1)) return false;
  return opened >= 0 && closed >= 0 && closed < c.quantity.start && closed - moment.end <= 1 && before.length - opened > INSERTION;
}

/** "worldwide, the founder said in July, it has 950 million", "as the founder said in June himself, …": when it was said is when it held. */
function isOfSource(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  const opened = folded.lastIndexOf(',', moment.start);
  const closed = folded.indexOf(',', moment.end);
  if (opened < c.sentence.start || closed < 0 || closed - moment.end > SOURCE_REACH || closed > c.sentence.end) return false;
  return inside(c.passage.speech, { start: opened, end: closed }).some((s) => s.end <= moment.start || s.start - moment.end <= 2);
}

/** "in 2012, when it bought …": the clause behind the comma tells of that time. */
function opensClause(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  if (folded.charCodeAt(moment.end) !== 0x2c) return false;
  return inside(c.passage.functions, { start: moment.end, end: moment.end + 14 }).some((f) => f.value.includes('clause') && f.start - moment.end <= 2);
}

function nearestMoment(c: Candidate, range: Span, wanted: (moment: Moment) => boolean): Moment | undefined {
  let best: Moment | undefined;
  for (const moment of inside(c.passage.moments, range)) {
    if (!wanted(moment)) continue;
    if (!best || distance(moment, c) < distance(best, c)) best = moment;
  }
  return best;
}

/** How far a moment is from the number; behind a conjunction it is rather of what comes then ("a billion by the end of the year, and be profitable in 2025"). */
function distance(moment: Moment, c: Candidate): number {
  const from = c.head.kind === 'noun' && c.head.side === 'after' ? Math.min(c.head.span.end, moment.start) : c.quantity.end;
  const parted = moment.start >= c.quantity.end && inside(c.passage.functions, { start: from, end: moment.start }).some((f) => f.value.includes('clause'));
  return gap(moment, c.quantity) + (parted ? CLAUSE_AWAY : 0);
}

/** "from January to March it fell from 89 to 80 million": what it fell from is of the first month; null where a moment is no stretch of months. */
function firstMonthOf({ kind, date, length }: Moment): PartialDate | null {
  const months = Number(/^P(\d+)M$/.exec(length ?? '')?.[1] ?? 1);
  const end = kind === 'month' && months > 1 && date !== null ? parseDate(date) : null;
  return end === null ? null : formatDate(addMonths(end, 1 - months));
}

function claimTime(moment: Moment, metric: Metric, mode: Mode, c: Candidate): ClaimTime {
  const named = mode === 'forecast' && moment.ahead !== null ? moment.ahead : moment.date;
  // "in the same period from 552 to 572": what it rose from is a year older.
  const asOf = named !== null && moment.anchored && moment.kind === 'relative' && c.quantity.change?.role === 'from' ? `${Number(named.slice(0, 4)) - 1}${named.slice(4)}` : named;
  const first = c.quantity.change?.role === 'from' ? firstMonthOf(moment) : null;
  if (first !== null) return { asOf: first, length: null, future: false };
  // "since 2018" dates a state, but no count that runs from then on.
  if (moment.relation === 'since' && (METRICS[metric].group === 'safety' || metric === 'new-users')) return { asOf: null, length: moment.length, future: false };
  // "carries 10 billion a day since August" is a state again.
  const rated = METRICS[metric].group === 'activity' && inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate');
  if (moment.relation === 'since' && !rated && (METRICS[metric].group === 'activity' || RUNNING_TOTALS.has(metric))) return NO_TIME;
  return { asOf, length: moment.relation === 'at' ? moment.length : null, future: moment.when === 'future' };
}

/** The date of a sentence on a survey; one that stands in brackets with a number is that number's. */
function surveyMoment(passage: PassageReading, sentence: Span): Moment | undefined {
  return inside(passage.moments, sentence).find((m) => DATING.has(m.kind) && m.date !== null && !m.bare && m.when !== 'future' && !hasNumberInBrackets(m, passage, sentence));
}

/**
 * The date of the survey that a figure's own sentence names, however it is put in: "in the latest survey, it is from August, …".
 * @param c - the figure with its surroundings
 * @returns the month, quarter or year; null where the sentence names no survey or no one date
 */
export function ownSurveyDate(c: Candidate): PartialDate | null {
  if (!inside(c.passage.signs, c.sentence).some((s) => s.value.includes('survey'))) return null;
  const moments = inside(c.passage.moments, c.sentence).filter((m) => DATING.has(m.kind) && m.date !== null);
  const [only] = moments;
  return moments.length === 1 && only !== undefined && only === surveyMoment(c.passage, c.sentence) && (only.kind === 'month' || only.kind === 'season' || only.kind === 'year') ? only.date : null;
}

/**
 * When the survey of an article was made, where a sentence says so that states no figure of it.
 * @param passages - all passages as read
 * @param drafted - sentences that hold claims, by passage
 * @returns the month of the field work, or the quarter or year; null where nothing is said
 */
export function surveyDateOf(passages: readonly PassageReading[], drafted: ReadonlySet<Span>): PartialDate | null {
  let fallback: PartialDate | null = null;
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      if (!inside(passage.signs, sentence).some((s) => s.value.includes('survey'))) continue;
      const moment = surveyMoment(passage, sentence);
      if (!moment?.date) continue;
      const month = moment.kind === 'day' ? moment.date.slice(0, 7) : moment.date;
      if (!drafted.has(sentence)) return month;
      if (passage.index > 0) fallback ??= month;
    }
  }
  return fallback;
}
