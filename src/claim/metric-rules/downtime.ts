import { LONGEST_ZONE, TIME_ZONES } from '../../languages/time-zones';
import type { SignCue } from '../../languages/lexicon';
import type { Metric } from '../../terms';
import { type Candidate, endsClause, signInPassage, signInSentence, signNear } from '../candidate';
import { isGenitive, isMedium } from '../name-roles';
import { leadsToCount } from '../outage-span';
import { inside } from '../reading';
import { type Rule, found, none } from './rule';

/** From this on a number of hours is a time of day rather than the length of an outage. */
const CLOCK_HOURS = 13;

/** No clock shows more. */
const LAST_HOUR = 24;

/** "for 14 hours", "lasted 14 hours": a span is told, or the word for the outage stands right before. */
function isSpan({ passage, quantity }: Candidate): boolean {
  return (
    passage.periods.some((p) => p.kind === 'span' && p.start < quantity.end && p.end > quantity.start && p.start < quantity.hedgeStart) ||
    passage.signs.some((s) => s.value.includes('outage') && s.end <= quantity.hedgeStart && quantity.hedgeStart - s.end <= 1)
  );
}

/** "11h – It is back": the hour that opens an entry of a live report. */
const opensEntry = ({
  passage: {
    text: { folded },
  },
  quantity: { start, end },
}: Candidate): boolean => start === 0 && /^ ?[–—:.|-]/.test(folded.slice(end, end + 2));

/** "over 14 hours", "nearly 24 hours", "a total of 14 hours": no time of day is put so. */
const isHedgedSpan = ({
  quantity,
  passage: {
    text: { folded },
    language,
  },
}: Candidate): boolean =>
  (quantity.bound === 'at-least' && !language.times.cues.since.includes(folded.slice(quantity.hedgeStart, quantity.start).trim())) ||
  (quantity.bound === 'exact' && quantity.hedgeStart < quantity.start) ||
  (quantity.bound === 'about' && quantity.value === LAST_HOUR);

/** "at 17 h GMT" */
function hasZone({
  passage: {
    text: { folded },
  },
  quantity: { unitDuration, form, end },
}: Candidate): boolean {
  if (unitDuration !== 'PT1H' || form !== 'digits') return false;
  const [word = ''] = folded
    .slice(end, end + LONGEST_ZONE)
    .trimStart()
    .split(/[^\p{L}]/u, 1);
  return TIME_ZONES.has(word);
}

/**
 * "às 9h", "shortly before 8h" with its article, "rond elf uur", "vers 9 heures": what stands right before makes a time of day of it;
 * "18.00 uur" is one itself.
 */
function isAtHour(c: Candidate): boolean {
  const {
    passage: {
      text: { folded },
      language: { times },
    },
    quantity: { start, end },
  } = c;
  const told = folded.slice(start, end);
  return (
    /^\d{1,2}[.:][0-5]\d /.test(told) ||
    (/^\d{1,2} ?h(?:\d\d)?$/.test(told)
      ? standsBehindAt(c)
      : c.quantity.value <= LAST_HOUR && times.atWrittenHour?.includes(wordBefore(c)) === true)
  );
}

/** Whether the word right before the number is one that an hour of the clock stands behind. */
const standsBehindAt = (c: Candidate): boolean => c.passage.language.times.atHour?.includes(wordBefore(c)) === true;

const wordBefore = ({
  passage: {
    text: { folded },
  },
  quantity: { start },
}: Candidate): string =>
  folded
    .slice(Math.max(0, start - LONGEST_AT), start)
    .trimEnd()
    .split(' ')
    .at(-1) ?? '';

/** No word before an hour is longer with its space, in characters. */
const LONGEST_AT = 10;

/** "15 Stunden", "15 hours": where a clock is told by another word, hours that are written out are a span. */
const isWrittenOut = ({
  passage: {
    text: { folded },
    language,
  },
  quantity: { start, end },
}: Candidate): boolean => (language.numbers.clock ?? '') !== '' && /\p{L}{3}$/u.test(folded.slice(start, end));

/** "9h30" */
const hasMinutes = ({
  passage: {
    text: { folded },
  },
  quantity: { form, start, end },
}: Candidate): boolean => form === 'digits' && /\d ?h$/.test(folded.slice(start, end)) && /^ ?\d/.test(folded.slice(end, end + 2));

const isClock = (c: Candidate): boolean =>
  opensEntry(c) ||
  hasZone(c) ||
  isAtHour(c) ||
  (!isWrittenOut(c) &&
    c.quantity.unitDuration === 'PT1H' &&
    c.quantity.value <= LAST_HOUR &&
    !isHedgedSpan(c) &&
    !isSpan(c) &&
    ((c.quantity.value >= CLOCK_HOURS && c.quantity.form === 'digits') || hasMinutes(c)));

/** No app was ever gone for more days by a fault. */
const LONGEST_OUTAGE = 7;

/**
 * "The power was out for 16 hours", "the talk on WhatsApp lasted two hours": something else is the subject, and no app stands between it
 * and the number but for what it was on.
 */
function isOfEvent({ passage, sentence, quantity }: Candidate): boolean {
  const event = inside(passage.bars, { start: sentence.start, end: quantity.start }).findLast((b) => b.value.includes('other-event'));
  if (event === undefined || passage.text.folded.slice(event.end, quantity.start).includes(',')) return false;
  const between = { start: event.end, end: quantity.start };
  return (
    inside(passage.mentions, between).every((m) => m.by !== 'name' || isGenitive(passage, m) || isMedium(passage, m)) &&
    inside(passage.epithets, between).every((e) => e.value.every((cue) => cue === 'pronoun'))
  );
}

/** A rate right behind a number of hours, in characters. */
const RATE_REACH = 10;

/** "More than two hours. That of October lasted some six": behind an outage a small number beside a word for one is of the same unit. */
export const downtimeGoesOn: Rule = (c, { inPassage }) => {
  const unit = inPassage?.metric === 'outage-minutes' ? inPassage.value / inPassage.candidate.quantity.value : 0;
  if (
    unit < HOUR ||
    inPassage === undefined ||
    c.head.kind !== 'none' ||
    c.quantity.scale !== 1 ||
    c.quantity.value < 2 ||
    c.quantity.value > LAST_HOUR
  )
    return undefined;
  const lasting =
    inside(c.passage.signs, c.sentence).some((s) => s.value.includes('outage')) &&
    inside(c.passage.moments, c.sentence).some((m) => m.date !== null);
  return lasting && endsClause(c) && !c.passage.tellsTime(c.quantity)
    ? { metric: 'outage-minutes', rule: 'outage-goes-on', continues: inPassage, scale: unit }
    : undefined;
};

/** In minutes. */
const HOUR = 60;

/** How long an outage lasted; times of day are told apart. */
export const downtime: Rule = (c, { outage, before }) => {
  if (isClock(c)) return none('time-of-day');
  if (c.quantity.unitDuration === 'PT1S' || (c.quantity.unitDuration === 'P1D' && c.quantity.value > LONGEST_OUTAGE))
    return none('long-outage');
  if (isOfEvent(c) || isLifeOfStory(c) || isWithoutElse(c)) return none('other-length');
  // "Power was out for up to 16 hours a day"
  if (inside(c.passage.periods, { start: c.quantity.end, end: c.quantity.end + RATE_REACH }).some((p) => p.kind === 'rate'))
    return none('daily-hours');
  if (leadsToCount(c.passage, c.quantity)) return none('joined-in-hours');
  if (outage && opensWithSpan(c)) return found('outage-minutes', 'span-of-an-outage');
  if (signNear(c, 'outage') || (signInSentence(c, 'outage') && c.before === undefined)) return found('outage-minutes', 'outage');
  const told =
    outage ||
    signInPassage(c, 'outage') ||
    (before !== undefined && OUTAGES.has(before.metric) && c.passage.index - before.candidate.passage.index <= 1);
  return told && isAppsOwn(c) ? found('outage-minutes', 'span-beside') : undefined;
};

/** "Stories vanish after 24 hours" */
const isLifeOfStory = ({ passage, sentence, quantity }: Candidate): boolean =>
  quantity.unitDuration === 'PT1H' &&
  quantity.value === LAST_HOUR &&
  quantity.bound === 'exact' &&
  quantity.change === undefined &&
  (inside(passage.features, sentence).length > 0 || inside(passage.heads, sentence).some((h) => h.value.heads.includes('story')));

/** "nine hours without power": the words that the hours are a part of say of what, and that is no app. */
function isWithoutElse({ passage, domain, quantity }: Candidate): boolean {
  const outage = inside(passage.signs, domain).filter((s) => s.value.includes('outage'));
  const glued = outage.find((s) => s.start > quantity.start && s.start < quantity.end && s.end > quantity.end);
  // "six hours of silence" tells of what it lacks itself.
  if (glued === undefined || outage.length > 1 || passage.text.folded.slice(glued.start, glued.end).split(' ').length > 2) return false;
  const behind = { start: glued.end, end: glued.end + WITHOUT_REACH };
  return (
    inside(passage.mentions, { start: behind.start, end: domain.end }).every((m) => m.start > behind.end) &&
    inside(passage.epithets, behind).length === 0
  );
}

/** Between "without" and an app stands no more than an article, in characters. */
const WITHOUT_REACH = 12;

/** What is told of a breakdown. */
const OUTAGES: ReadonlySet<Metric> = new Set<Metric>(['outage-minutes', 'outage-reports']);

/** What people or authorities do for some time, or within it, beside an app that is out. */
const BESIDE_OUTAGE: ReadonlySet<SignCue> = new Set<SignCue>(['join', 'spend', 'download', 'conversation', 'forward']);

/**
 * "It took five hours to get X back on its feet": where a text tells of an outage, the only number of a sentence that names an app, beside
 * no word for what others did in it.
 */
function isAppsOwn(c: Candidate): boolean {
  const { passage, sentence, quantity } = c;
  if (
    quantity.unitDuration === 'P1D' ||
    standsBehindAt(c) ||
    /^\d+ ?[h:]/.test(passage.text.folded.slice(quantity.start, quantity.end)) ||
    !inside(passage.signs, sentence).every((s) => !s.value.some((cue) => BESIDE_OUTAGE.has(cue)))
  )
    return false;
  if (inside(passage.quantities, sentence).some((q) => q !== quantity && !passage.tellsTime(q) && (q.scale > 1 || q.kind === 'duration')))
    return false;
  // "Messages can be edited for 15 minutes", "a spokesman did not answer for six hours"
  if (
    inside(passage.heads, sentence).some((h) => h.value.heads.includes('message') || h.value.heads.includes('story')) ||
    inside(passage.functions, sentence).some((f) => f.value.includes('office'))
  )
    return false;
  return (
    inside(passage.mentions, sentence).some((m) => m.by === 'name') ||
    inside(passage.epithets, sentence).some((e) => e.value.some((cue) => cue !== 'pronoun' && cue !== 'outsider'))
  );
}

/** So many characters at most stand before the span that opens a sentence: a preposition and a hedge. */
const OPENING_REACH = 24;

/**
 * "For almost two hours on Tuesday the messenger passed nothing on": in an article on an outage, a sentence that opens with a span, counts
 * nothing else and goes on with the app.
 */
function opensWithSpan({ passage, sentence, quantity }: Candidate): boolean {
  const span = passage.periods.some(
    (p) => p.kind === 'span' && p.start < quantity.hedgeStart && p.end >= quantity.end && p.start - sentence.start <= 1,
  );
  if (
    !span ||
    quantity.start - sentence.start > OPENING_REACH ||
    inside(passage.quantities, sentence).some((q) => q.kind !== 'duration' && q.start > quantity.end && !passage.tellsTime(q))
  )
    return false;
  const behind = { start: quantity.end, end: sentence.end };
  return (
    inside(passage.mentions, behind).some((m) => m.by === 'name') ||
    inside(passage.epithets, behind).some((e) => e.value.includes('service'))
  );
}
