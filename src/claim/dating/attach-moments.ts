import { withoutRelative, type Candidate } from '../candidate';
import { compiled } from '../compiled-pattern';
import type { Moment } from '../moment';
import { inside, type PassageReading, type Span } from '../reading';
import { OPENING_REACH, openingEnd } from './sentence-opening';

/** From so many characters before the date on, what stands between the commas is more than the date. */
const INSERTION = 10;
/** A date set off by a comma belongs to the number only right beside it. */
const COMMA_REACH = 14;
/** How far behind the comma after its noun a date may be named, in characters. */
const PARTICIPLE_REACH = 24;
/** Behind its date an insertion on who said it may go on so far, in characters. */
const SOURCE_REACH = 28;
/** "At the time" belongs to its number over a short relative clause. */
const RELATIVE_REACH = 30;

/** How far behind its date a multiple may end, in characters. */
const MULTIPLE_REACH = 28;

/** Whether a date belongs to the number's own statement rather than to a clause beside it ("who left Russia in 2014, …"). */
export function isAttached(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  if (moment.end <= c.quantity.start) {
    // "2.5 years after its start, …" dates the start.
    if (moment.kind === 'relative' && moment.relation === 'after') return isInAfterClause(moment, c);
    if (isOfParticiple(moment, c)) return false;
    if (moment.start <= openingEnd(c)) return true;
    if (isOfOtherVerb(moment, c)) return false;
    const between = withoutSource(c, moment.end, Math.max(moment.end, c.quantity.hedgeStart));
    if (isOfSource(moment, c) || isSetOff(moment, c)) return true;
    if (isInserted(moment, c)) return false;
    return (
      !between.includes(',') ||
      between.length <= COMMA_REACH ||
      (moment.start >= c.domain.start && moment.start - c.domain.start <= OPENING_REACH) ||
      opensClause(moment, c)
    );
  }
  if (isInOtherBrackets(moment, c)) return false;
  const between = moment.relation === 'by' ? folded.slice(c.quantity.end, moment.start) : withoutRelative(c, c.quantity.end, moment.start);
  // "4.1 billion, three times as many as the month before": the date is that of the comparison.
  // "4,1 milyar, bir yıl önceki rakamın iki katı": where words of time stand before what they belong to, the multiple stands behind.
  if (
    inside(c.passage.quantities, {
      start: c.quantity.end,
      end: c.passage.language.times.postposed ? moment.end + MULTIPLE_REACH : moment.start,
    }).some((q) => q.kind === 'multiple')
  )
    return false;
  if (isCompared(c, moment)) return false;
  if (isOfWhen(c, moment)) return true;
  if (isParticiple(moment, c)) return true;
  // "valued at 16 billion, reports on 10 August": what is to come dates nothing that is.
  if (between.includes(',') && moment.when === 'future') return false;
  // "was downloaded 3.5 million times in three days, in January 2021.": what ends the sentence is said of all of it.
  if (
    moment.when === 'past' &&
    between.length <= TRAILING_REACH &&
    /^[^,]*, (?:\p{L}{1,4} )?$/u.test(between) &&
    /^ ?(?:[.;)]|$)/.test(folded.slice(moment.end, moment.end + 2))
  )
    return true;
  // "800 million users, whom the app had at the time"
  return !between.includes(',') || between.length <= (moment.kind === 'unresolved' ? RELATIVE_REACH : COMMA_REACH);
}

/** Behind a comma the date that ends a sentence stands no farther from the number, in characters. */
const TRAILING_REACH = 60;

/** How far before the name that it describes a participle and its date may stand, in characters. */
const DESCRIPTION_REACH = 45;

/**
 * "Bought by Facebook in 2014, WhatsApp has …", "das 2014 gekaufte WhatsApp hat …", "купленный в 2014 году WhatsApp": the date is of what
 * is told of the app beside its name.
 */
function isOfParticiple(moment: Moment, { passage, quantity, sentence }: Candidate): boolean {
  // "Für das dritte Quartal meldet Snapchat …": quarters are told of results.
  if (moment.kind === 'quarter' || moment.kind === 'half') return false;
  const { folded } = passage.text;
  const { articles, participles, postposed } = passage.language.times;
  // "2022'de çıkarılan yasa, … kullanıcısı bulunan WhatsApp'ı kapsıyor": what the participle describes is a noun that a comma ends.
  const noun =
    postposed && participles !== undefined
      ? compiled(`^[^,.;:\\d]*(?:${participles}) [^,.;:\\d]{1,30},`).exec(folded.slice(moment.end, quantity.start))
      : null;
  if (noun !== null && inside(passage.speech, { start: moment.end, end: moment.end + noun[0].length }).length === 0) return true;
  const name = inside(passage.mentions, { start: moment.end, end: quantity.start }).findLast((m) => m.by === 'name');
  if (name === undefined) return false;
  const between = folded.slice(moment.end, name.start);
  if (between === ', ')
    return inside(passage.signs, { start: sentence.start, end: moment.start }).some(
      (s) => s.start - sentence.start <= 2 && s.value.some((cue) => cue === 'buy' || cue === 'ban'),
    );
  if (between.length > DESCRIPTION_REACH || /[,;:()]/.test(between)) return false;
  const before = folded.slice(Math.max(sentence.start, moment.start - DESCRIPTION_REACH), moment.start);
  if (articles !== undefined)
    return (
      compiled(`(?:^|[^,] )(?:${articles}) $`).test(before) &&
      between.length > 1 &&
      !inside(passage.signs, { start: moment.end, end: name.start }).some((s) => s.value.includes('have'))
    );
  return (
    participles !== undefined &&
    (between === ' '
      ? !postposed && compiled(`(?:${participles}) [^,.;:]*$`).test(before)
      : compiled(`(?:${participles}) ?$`).test(between))
  );
}

/**
 * "13 months after it stood at 700 million": the clause is the number's; "six years after its launch Zalo has 100 million" dates the
 * launch.
 */
function isInAfterClause({ end }: Moment, { passage, quantity }: Candidate): boolean {
  const between = { start: end, end: quantity.hedgeStart };
  return (
    !passage.text.folded.slice(between.start, between.end).includes(',') &&
    !inside(passage.mentions, between).some((m) => m.by === 'name') &&
    !inside(passage.functions, between).some((f) => f.value.includes('origin'))
  );
}

/**
 * "banned from China in 2017 and present on 99 per cent of phones": behind "and" and a verb or participle of its own a number is of another
 * time.
 */
function isOfOtherVerb(moment: Moment, c: Candidate): boolean {
  const { passage } = c;
  const joint = inside(passage.functions, { start: moment.end, end: c.quantity.start }).find((f) =>
    passage.language.places.joins.includes(passage.text.folded.slice(f.start, f.end)),
  );
  return (
    joint !== undefined &&
    joint.start - moment.end <= 1 &&
    inside(passage.signs, { start: joint.end, end: c.quantity.start }).some((s) => s.start - joint.end <= 1)
  );
}

/**
 * "Skype, in 2011, had 170 million", "200 million users (March 2018)": a date alone between its own commas, dashes or brackets is that of
 * the statement around it.
 */
export function isSetOff(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  if (!/[,(–—] ?[^,()–—]{0,10}$/u.test(folded.slice(Math.max(c.sentence.start, moment.start - INSERTION - 2), moment.start))) return false;
  const closed = /^[^,()–—]{0,8}[,)–—]/u.exec(folded.slice(moment.end, c.quantity.start));
  return closed !== null && !/,[^,]*\p{L}/u.test(folded.slice(moment.end + closed[0].length, c.quantity.hedgeStart).replace(/^,/, ''));
}

/**
 * "has 800 million users and should pass the mark by the end of the year": behind the conjunction and another verb a date is that verb's.
 */
export function opensStatement(c: Candidate, moment: Moment): boolean {
  const between = { start: c.quantity.end, end: moment.start };
  const clause = inside(c.passage.functions, between).find((f) => f.value.includes('clause'));
  return (
    clause !== undefined &&
    inside(c.passage.modes, { start: clause.end, end: moment.start }).some(
      (m) => m.value.includes('forecast') || m.value.includes('intent'),
    )
  );
}

/**
 * Right behind a comparison a date is what the number is compared with, so near, in characters ("seven times more than the year before").
 */
const COMPARED_REACH = 12;

function isCompared(c: Candidate, moment: Moment): boolean {
  const last = inside(c.passage.bars, { start: c.quantity.end, end: moment.start }).findLast((b) => b.value.includes('comparison'));
  return last !== undefined && moment.start - last.end <= COMPARED_REACH;
}

/** How far behind "when" its date may stand, in characters. */
const WHEN_REACH = 36;

/** "had 280 million when he left it, in 2014": the clause of time is that of the number. */
function isOfWhen(c: Candidate, moment: Moment): boolean {
  const when = inside(c.passage.functions, { start: c.quantity.end, end: moment.start }).find((f) => f.value.includes('when'));
  return (
    when !== undefined &&
    moment.when === 'past' &&
    moment.start - when.end <= WHEN_REACH &&
    !/[;:()]/.test(c.passage.text.folded.slice(c.quantity.end, moment.start)) &&
    inside(c.passage.quantities, { start: c.quantity.end, end: moment.start }).length === 0
  );
}

/** "12 million daily users, last counted in October, are …": right behind its noun, between commas, a date is that of the number. */
function isParticiple(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  const from = c.head.kind === 'noun' && c.head.side === 'after' ? c.head.span.end : c.quantity.end;
  return (
    moment.when !== 'future' &&
    moment.anchored !== true &&
    folded.charCodeAt(from) === 0x2c &&
    moment.start - from <= PARTICIPLE_REACH &&
    folded.charCodeAt(moment.end) === 0x2c
  );
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

/** Behind its date an insertion may name a place, so far: "arrested in August in Paris, …". */
const PLACE_REACH = 14;

/** "X, bought by Y in 2014, has 1.5 billion": between two commas of its own a date tells of something else. */
function isInserted(moment: Moment, c: Candidate): boolean {
  const { folded } = c.passage.text;
  const before = folded.slice(c.sentence.start, moment.start);
  const opened = before.lastIndexOf(',');
  const closed = folded.indexOf(',', moment.end);
  // "two years before, in the survey of 2019, it was 96 %": what follows a date explains it.
  const comma = c.sentence.start + opened;
  if (inside(c.passage.moments, { start: c.sentence.start, end: comma }).some((m) => comma - m.end <= 1)) return false;
  return (
    opened >= 0 && closed >= 0 && closed < c.quantity.start && closed - moment.end <= PLACE_REACH && before.length - opened > INSERTION
  );
}

/**
 * "worldwide, the founder said in July, it has 950 million", "as the founder said in June himself, …": when it was said is when it held.
 */
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
  return inside(c.passage.functions, { start: moment.end, end: moment.end + 14 }).some(
    (f) =>
      f.start - moment.end <= 2 &&
      (f.value.includes('when') ||
        (f.value.includes('clause') &&
          !c.passage.language.places.joins.includes(folded.slice(f.start, f.end)) &&
          !/\p{Lu}/u.test(c.passage.text.text.charAt(f.end + 1)))),
  );
}

/** "93 per cent (August 2021: 96)": a date in brackets with a number of its own is of that number. */
export function isInOtherBrackets(moment: Moment, c: Candidate): boolean {
  const brackets = bracketsAround(moment, c.passage, c.sentence);
  return (
    brackets !== undefined &&
    !(c.quantity.start > brackets.start && c.quantity.end <= brackets.end) &&
    hasNumberInBrackets(moment, c.passage, c.sentence)
  );
}

function bracketsAround(moment: Span, { text: { folded } }: PassageReading, sentence: Span): Span | undefined {
  const opened = folded.slice(sentence.start, moment.start).lastIndexOf('(');
  const closed = opened < 0 ? -1 : folded.slice(moment.end, sentence.end).indexOf(')');
  return closed < 0 ? undefined : { start: sentence.start + opened, end: moment.end + closed };
}

/** Whether a date stands in brackets together with a number. */
export function hasNumberInBrackets(moment: Span, passage: PassageReading, sentence: Span): boolean {
  const brackets = bracketsAround(moment, passage, sentence);
  return (
    brackets !== undefined &&
    inside(passage.quantities, brackets).some(
      (q) => q.kind !== 'other' && q.kind !== 'duration' && q.kind !== 'ordinal' && (q.end <= moment.start || q.start >= moment.end),
    )
  );
}
