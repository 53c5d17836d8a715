import type { HeadCue } from '../../languages/lexicon';
import { METRICS, type Metric } from '../../terms';
import { type Candidate, counts, distanceTo, isCounted, names, signInPassage, signInSentence, signNear } from '../candidate';
import type { Draft } from '../draft';
import type { FoundPhrase } from '../../text/phrases';
import type { HeadEntry } from '../wordbook';
import { questionSentenceBefore } from '../question-before';
import { inside } from '../reading';
import {
  type MetricReading,
  type Rule,
  SMALLEST_ACTIVITY,
  bar,
  continuing,
  found,
  isPart,
  none,
  scaleLeftOut,
  sign,
  speaksOfApp,
} from './rule';

/** Fewer installations than this are not worth a report. */
const SMALLEST_DOWNLOADS = 5_000;
/** Nor is it that fewer people than this installed a known app. */
const SMALLEST_INSTALLED = 50_000;

/** Installations. */
export const downloads: Rule = (c, { inSentence, inPassage, before }) => {
  if (c.quantity.value < SMALLEST_DOWNLOADS && c.quantity.scale === 1) return undefined;
  if (counts(c, 'download') || names(c, 'downloads') || isCounted(c, 'download')) return found('downloads', 'downloads');
  // "21,300 families of the town have installed it": so few people are told of an app of theirs, unless it is called one.
  if (
    (counts(c, 'times', 'user', 'them') ||
      (counts(c, 'person') &&
        (c.quantity.value >= SMALLEST_INSTALLED || inside(c.passage.epithets, c.sentence).some((e) => e.value.includes('service'))))) &&
    signNear(c, 'download')
  )
    return found('downloads', 'downloaded');
  // "installed by 7.5 million", "l'hanno scaricata in 7,5 milioni"
  if (c.head.kind === 'none' && c.quantity.scale >= 1000 && isDownloadedBy(c)) return found('downloads', 'downloaded');
  // "233,000 times in February, 99,000 times in January", "On Monday it was 1.3 million, a day earlier 800,000"
  const previous = inSentence ?? inPassage ?? before;
  if (previous?.metric === 'downloads' && (counts(c, 'times') || (isDated(c, previous) && !signNear(c, 'join'))))
    return continuing(previous, 'goes-on', c);
  return undefined;
};

/** Whether a bare number with a time of its own is one of those that were counted before by their time. */
export const isDated = (c: Candidate, previous: Draft): boolean =>
  c.head.kind === 'none' &&
  c.passage.index - previous.candidate.passage.index <= 1 &&
  c.quantity.value < MOST_ON_A_DAY * previous.value &&
  inside(c.passage.moments, c.domain).some((m) => m.kind !== 'now') &&
  !signNear(c, 'use', 'active', 'registered', 'send', 'open');

/** No day or month brings so many times more than another. */
const MOST_ON_A_DAY = 10;

/** So many a second or minute are those of an app. */
export const SMALLEST_BY_SECOND = 100;

/** Whether a number is told by the second or minute, in its own part of the sentence. */
export const isBySecond = (c: Candidate): boolean =>
  inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate' && (p.duration === 'PT1S' || p.duration === 'PT1M'));

/** Between a verb of downloading and the number of those who do it there is no more than a small word, in characters. */
const BY_REACH = 5;

function isDownloadedBy({ passage, domain, quantity }: Candidate): boolean {
  // "was in all the world over 53 million downloaded": where verbs stand last
  return inside(passage.signs, domain).some(
    (s) =>
      s.value.includes('download') &&
      (s.end <= quantity.hedgeStart
        ? isBy(passage, s.end, quantity.hedgeStart)
        : s.start - Math.max(quantity.end, quantity.hedgeEnd) === 1),
  );
}

/**
 * "l'hanno scaricata in", "hanno scaricato Telegram in": whether a small word at most, and the name of what is installed, stand between a
 * verb and the number of those who do it.
 */
export function isBy(passage: Candidate['passage'], from: number, to: number): boolean {
  const name = inside(passage.mentions, { start: from, end: to }).find((m) => m.by === 'name' && m.start - from <= 1);
  const start = name?.end ?? from;
  return to - start <= BY_REACH && /^ (?:\p{L}+ )?$/u.test(passage.text.folded.slice(start, to));
}

/** Between two numbers of things sent that share a scale there is no more than this, in characters. */
const LISTED_REACH = 32;

/** Whether what stands before a number joins it to a list, or makes it a part of the number before. */
const isJoint = (c: Candidate, draft: Draft, between: string): boolean => {
  const { passage } = c;
  const last = between.trim().split(' ').at(-1) ?? '';
  return last.endsWith(',') || isPart(c, draft) || passage.language.places.joins.includes(last);
};

/** "380 million stickers and 22 of GIFs": a small number of another thing that is sent, right behind one told in millions. */
function shortOfScale(c: Candidate, inSentence: Draft | undefined): MetricReading | undefined {
  if (inSentence === undefined || c.head.kind !== 'noun' || METRICS[inSentence.metric].group !== 'activity') return undefined;
  const metric = c.head.heads.map((cue) => ACTIVITY_HEADS[cue]).find((m) => m !== undefined);
  const between = c.passage.text.folded.slice(inSentence.candidate.quantity.end, c.quantity.hedgeStart);
  const scale = scaleLeftOut(inSentence, c);
  return metric !== undefined &&
    scale >= SMALLEST_ACTIVITY &&
    between.length <= LISTED_REACH &&
    !/[.;:(]/.test(between) &&
    isJoint(c, inSentence, between)
    ? { metric, rule: 'counted-short', scale }
    : undefined;
}

/** Messages, photos, videos, calls and stories sent. */
export const activity: Rule = (c, { inSentence, about }) => {
  const short = shortOfScale(c, inSentence);
  if (short) return short;
  const { value } = c.quantity;
  if (value < SMALLEST_BY_SECOND || (value < SMALLEST_ACTIVITY && !isBySecond(c))) return undefined;
  if (names(c, 'call-minutes')) return found('call-minutes', 'call-minutes');
  if (counts(c, 'voice-message')) return found('voice-messages', 'voice-messages');
  if (counts(c, 'video-message')) return found('videos', 'video-messages');
  if (counts(c, 'sticker', 'gif')) return found('messages', 'stickers');
  if (counts(c, 'message')) return found('messages', 'messages');
  // In an article on a leak photos that nobody sends are what got out.
  if (counts(c, 'photo'))
    return about === 'people-affected' && !signNear(c, 'send') ? found('people-affected', 'leak-of-photos') : found('photos', 'photos');
  if (counts(c, 'video')) return found('videos', 'videos');
  if (counts(c, 'story')) return found('stories', 'stories');
  if (counts(c, 'call')) return found('calls', 'calls');
  if (counts(c, 'times') && signNear(c, 'conversation')) return found('calls', 'called');
  return undefined;
};

/** Nobody opens an app more often in a month. */
const MOST_OPENS = 2_000;

/** How often a user opens the app. */
export const opensPerUser: Rule = (c) => {
  if (c.quantity.value > MOST_OPENS || c.quantity.value < 2) return undefined;
  if (names(c, 'opens-per-user')) return found('opens-per-user', 'opens');
  if ((counts(c, 'times') || c.quantity.times === true) && speaksOfApp(c) && (signNear(c, 'open') || signInSentence(c, 'open')))
    return found('opens-per-user', 'opened-times');
  return undefined;
};

/** How near behind a time it is said to be spent elsewhere than in an app, in characters. */
const ELSEWHERE_REACH = 24;

/** So many minutes of a messenger's users are those of their calls. */
const LEAST_MINUTES = 1_000_000_000;

/**
 * Whether the headline speaks of time that is spent, where a country, a period or an app stands beside the number, or the sentence before
 * asks for it.
 */
function isAskedFor(c: Candidate, spends: boolean): boolean {
  const { passage, domain } = c;
  const question = questionSentenceBefore(c);
  if (question !== undefined && inside(passage.signs, question).some((s) => s.value.includes('spend'))) return true;
  return (
    spends &&
    (inside(passage.periods, domain).some((p) => p.kind === 'rate') || inside(passage.places, domain).some((p) => p.qualifies === 'in')) &&
    inside(passage.signs, domain).every((s) => !s.value.includes('outage'))
  );
}

/** How long a user stays, or how long users talk in all. */
export const timeSpent: Rule = (c, { outage, spends, inSentence, inPassage }) => {
  // "For nearly a day the app spent its time unable to deliver", in an article on a breakdown or nearer than what is spent
  if ((outage ? signInSentence(c, 'outage') : sign(c, c.domain, 'outage') < sign(c, c.sentence, 'spend')) && c.quantity.scale === 1)
    return undefined;
  // "talked for 90 million hours"
  if (c.quantity.scale >= 1_000_000_000 || (c.quantity.scale >= 1_000_000 && c.quantity.value >= LEAST_MINUTES))
    return counts(c, 'video', 'story') ? none('hours') : found('call-minutes', 'hours-of-calls');
  if (c.quantity.scale >= 1000)
    return signInSentence(c, 'conversation') || (c.quantity.scale >= 1_000_000 && signInPassage(c, 'conversation'))
      ? found('call-minutes', 'hours-of-calls')
      : none('hours');
  // "one day": no part of a day, and mostly no count at all.
  if (c.quantity.unitDuration === 'P1D') return undefined;
  if (names(c, 'call-minutes')) return found('call-minutes', 'call-minutes');
  // "A video may not exceed five minutes", "No video may run past five minutes"
  if (
    inside(c.passage.heads, { start: c.quantity.bound === 'exact' ? c.domain.start : c.sentence.start, end: c.quantity.hedgeStart }).some(
      (h) => h.value.heads.some((cue) => cue === 'video' || cue === 'voice-message' || cue === 'video-message' || cue === 'story'),
    )
  )
    return none('recording');
  // "spends 96 minutes a day on social media": no app's time.
  if (
    bar(c, { start: c.quantity.end, end: c.domain.end }, 'other-things') < ELSEWHERE_REACH &&
    !inside(c.passage.mentions, c.domain).some((m) => m.by === 'name' && m.end <= c.quantity.start)
  )
    return none('time-elsewhere');
  // "How long do we spend on it? In Spain 45 minutes a day": what the headline or the question before asks.
  if (c.quantity.scale === 1 && isAskedFor(c, spends)) return found('minutes-per-user', 'spends-as-asked');
  // "Least attention goes to X, with no more than twenty minutes"
  const previous = inSentence ?? inPassage;
  if (
    previous?.metric === 'minutes-per-user' &&
    c.quantity.unitDuration === 'PT1M' &&
    inside(c.passage.mentions, c.sentence).some((m) => m.by === 'name') &&
    !signInSentence(c, 'outage')
  )
    return found('minutes-per-user', 'time-goes-on');
  if (isDailyStay(c) || isStayOfUsers(c) || signNear(c, 'spend')) return found('minutes-per-user', 'spends');
  return undefined;
};

/** "are 34 minutes a day on WhatsApp": behind the rate stand a preposition and the app. "24 hours a day" is no stay. */
function isDailyStay({ passage, quantity }: Candidate): boolean {
  if (quantity.unitDuration !== 'PT1M' && !(quantity.unitDuration === 'PT1H' && quantity.value * 60 <= LONGEST_STAY)) return false;
  const rate = inside(passage.periods, { start: quantity.end, end: quantity.end + STAY_REACH }).find(
    (p) => p.kind === 'rate' && p.duration === 'P1D' && p.start - quantity.end <= 1,
  );
  const name = rate && inside(passage.mentions, { start: rate.end, end: rate.end + STAY_REACH }).find((m) => m.by === 'name');
  return (
    rate !== undefined &&
    name !== undefined &&
    inside(passage.functions, { start: rate.end, end: name.start }).some(
      (f) => f.value.includes('link') && f.start - rate.end <= 1 && name.start - f.end <= 1,
    )
  );
}

/** "a customer of WhatsApp is lost to the world for 73 minutes a day": a rate right behind the time, and who uses the app before it. */
function isStayOfUsers({ passage, quantity, sentence }: Candidate): boolean {
  if (quantity.unitDuration !== 'PT1M' || quantity.value > LONGEST_STAY) return false;
  const rated = inside(passage.periods, { start: quantity.end, end: quantity.end + STAY_REACH }).some(
    (p) => p.kind === 'rate' && p.duration === 'P1D' && p.start - quantity.end <= 1,
  );
  const before = { start: sentence.start, end: quantity.start };
  return (
    rated &&
    inside(passage.mentions, before).some((m) => m.by === 'name') &&
    inside(passage.heads, before).some((h) => h.value.heads.includes('user') || h.value.heads.includes('customer'))
  );
}

/** How far behind the time its rate and the app may stand, in characters. */
const STAY_REACH = 20;

/** Nobody spends more minutes a day. */
const LONGEST_STAY = 600;

/** "44 minutes a day in X, in Y 27": the time spent elsewhere is told without its unit. */
export const timeGoesOn: Rule = (c, { inSentence }) => {
  if (inSentence?.metric !== 'minutes-per-user' || c.head.kind !== 'none' || c.quantity.scale !== 1 || c.quantity.value > LONGEST_STAY)
    return undefined;
  if (!inside(c.passage.mentions, { start: c.domain.start, end: c.quantity.start }).some((m) => m.by === 'name')) return undefined;
  const scale = inSentence.value / inSentence.candidate.quantity.value;
  return { metric: inSentence.metric, rule: 'time-goes-on', continues: inSentence, ...(scale === 1 ? {} : { scale }) };
};

const ACTIVITY_HEADS: Readonly<Partial<Record<HeadCue, Metric>>> = {
  'video-message': 'videos',
  sticker: 'messages',
  gif: 'messages',
  message: 'messages',
  photo: 'photos',
  video: 'videos',
  call: 'calls',
  'voice-message': 'voice-messages',
  story: 'stories',
};

/** "Its pride are the stickers. Every day 389 million are sent": a sentence without a number may name what the next one counts. */
function thingsBefore({ passage, sentence }: Candidate): FoundPhrase<HeadEntry>[] {
  const before = passage.sentences.findLast((s) => s.end <= sentence.start);
  if (before === undefined || inside(passage.quantities, before).some((q) => q.kind === 'count' && q.scale > 1)) return [];
  const things = inside(passage.heads, before).filter((h) => h.value.heads.length > 0);
  return things.every((h) => h.value.heads.some((cue) => ACTIVITY_HEADS[cue] !== undefined)) ? things : [];
}

/** "100 billion messages, of which 12 billion were photos": what a part of those sent is said to be. */
export function activityBehind(c: Candidate): Metric | undefined {
  // "12 billion of them pictures"
  const them =
    counts(c, 'them') && c.head.kind === 'noun'
      ? inside(c.passage.heads, { start: c.head.span.end, end: c.head.span.end + PREDICATE_REACH }).find(
          (h) => c.head.kind === 'noun' && h.start - c.head.span.end === 1,
        )
      : undefined;
  if (them) return them.value.heads.map((cue) => ACTIVITY_HEADS[cue]).find((m) => m !== undefined);
  const behind = { start: c.quantity.end, end: c.quantity.end + PREDICATE_REACH };
  const noun = inside(c.passage.heads, behind).find((h) => h.value.heads.some((cue) => ACTIVITY_HEADS[cue] !== undefined));
  if (
    noun === undefined ||
    c.head.kind !== 'none' ||
    !inside(c.passage.functions, { start: c.quantity.end, end: noun.start }).some(
      (f) => f.value.includes('closer') && noun.start - f.end <= 1,
    )
  )
    return undefined;
  return noun.value.heads.map((cue) => ACTIVITY_HEADS[cue]).find((m) => m !== undefined);
}

/** Between a number and what it is said to have been stands a verb, in characters with the noun. */
const PREDICATE_REACH = 28;

/**
 * "as for stickers, over 1 billion were sent": what is counted stands before, in the number's own part of the sentence; a verb says that it
 * is sent, or the number before ("13 billion were pictures, videos 5 billion").
 */
export function activityBefore(c: Candidate, told = false): Metric | undefined {
  const sent = signNear(c, 'send') || isVolume(c);
  if (c.quantity.value < SMALLEST_ACTIVITY || !(sent || told)) return undefined;
  const own = inside(c.passage.heads, { start: c.domain.start, end: c.quantity.start });
  const heads = own.length > 0 || !sent ? own : thingsBefore(c);
  for (const head of heads.reverse()) for (const cue of head.value.heads) if (ACTIVITY_HEADS[cue]) return ACTIVITY_HEADS[cue];
  return undefined;
}

/** "The daily volume of messages comes to 53 billion": what alone is named before the number is what there is so much of. */
function isVolume(c: Candidate): boolean {
  const heads = inside(c.passage.heads, { start: c.domain.start, end: c.quantity.start });
  return (
    heads.length > 0 &&
    heads.every((h) => h.value.heads.some((cue) => cue === 'message' || cue === 'photo' || cue === 'call')) &&
    (signNear(c, 'have') || distanceTo(c.passage.modes, c.domain, c.quantity, 'exceeds', 'nears') < Infinity) &&
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate') &&
    !signNear(c, 'use', 'join', 'ban', 'remove', 'leak')
  );
}
