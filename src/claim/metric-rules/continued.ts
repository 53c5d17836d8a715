import type { Quantity } from '../quantity';
import type { BarCue, HeadCue, SignCue } from '../../languages/lexicon';
import { METRICS, type Metric } from '../../terms';
import { type Candidate, counts, isCounted, distanceTo, signInSentence, signNear } from '../candidate';
import type { Draft } from '../draft';
import { gap, inside } from '../reading';
import { SMALLEST_BY_SECOND, activityBefore, activityBehind, isBySecond } from './activity';
import { isBesideWhen } from './bare-sums';
import {
  LARGEST_LIMIT,
  type Rule,
  SMALLEST_ACTIVITY,
  SMALLEST_AUDIENCE,
  UNSAID_MONEY,
  continuing,
  contrastBefore,
  found,
  isPart,
  none,
  scaleLeftOut,
  speaksOfApp,
} from './rule';

/** So many times as many as pay are all users of an app. */
const MANY_MORE = 20;

/** A number without a noun: it goes on with a measure before it, or stands for users beside a verb of having. */
export const countContinues: Rule = (c, { inSentence, inPassage, before, audience, all, spent }) => {
  // "joins the billion club", "crosses the billion": beside its name a scale word alone is a mark that an app reaches.
  if (
    c.quantity.bare &&
    c.head.kind !== 'noun' &&
    !signInSentence(c, 'channel') &&
    inside(c.passage.mentions, c.domain).some((m) => m.by === 'name') &&
    (c.passage.index === 0 || distanceTo(c.passage.modes, c.domain, c.quantity, 'exceeds', 'nears', 'forecast') < Infinity)
  ) {
    return inSentence && METRICS[inSentence.metric].group === 'audience'
      ? continuing(inSentence, 'goes-on', c)
      : found('users', 'reaches-a-mark');
  }
  // "and 1.47 billion do so every day": a rate beside a number of that size makes it an audience again.
  if (
    c.head.kind !== 'noun' &&
    c.quantity.scale >= 1_000_000 &&
    inSentence &&
    METRICS[inSentence.metric].group === 'audience' &&
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate')
  )
    return continuing(inSentence, 'goes-on-by-rate', c);
  if (c.head.kind === 'unknown') return none('unknown-noun');
  // "Storage takes 1.3 million dollars, servers 2.9 million"
  if (
    spent &&
    !inSentence &&
    c.head.kind === 'none' &&
    c.quantity.scale >= 1000 &&
    !signNear(c, ...TELLING) &&
    inside(c.passage.heads, c.sentence).every((h) => !h.value.heads.some((cue) => cue === 'user' || cue === 'person'))
  )
    return none(UNSAID_MONEY);
  const sameHead = c.head.kind === 'none' || counts(c, 'them');
  // "users make two billion minutes of calls a day, up from 340 million"
  if (inSentence && sameHead && METRICS[inSentence.metric].group === 'activity' && contrastBefore(c))
    return continuing(inSentence, 'goes-on', c);
  const part = inSentence !== undefined && METRICS[inSentence.metric].group === 'activity' ? activityBehind(c) : undefined;
  if (inSentence && part) return { ...continuing(inSentence, 'part-sent', c), metric: part };
  const listed = sameHead ? activityBefore(c, inSentence !== undefined && METRICS[inSentence.metric].group === 'activity') : undefined;
  if (listed) return found(listed, 'counted-before');
  if (sameHead && !inSentence && countsThing(c) && c.quantity.value < SMALLEST_ACTIVITY) return none('opening-count');
  // "has 3 billion a month, of whom 2 billion come each day. Instagram has 2 billion": in another sentence the whole goes on, not its part.
  const told = inSentence ?? inPassage ?? before;
  const parted = all.at(-2);
  const last =
    !inSentence && told && parted?.candidate.sentence === told.candidate.sentence && isPart(told.candidate, parted) ? parted : told;
  // "86 million, two thirds of the population; in Thailand 47 million": a share told beside an audience parts nothing.
  const previous =
    last &&
    METRICS[last.metric].group === 'reach' &&
    c.quantity.scale >= 1_000_000 &&
    audience?.candidate.passage === last.candidate.passage
      ? audience
      : last;
  const near = previous !== undefined && (previous.candidate.passage.index >= c.passage.index - 1 || isSimilar(previous, c));
  const far = previous !== undefined && previous.candidate.passage !== c.passage;
  const size =
    sameHead &&
    c.quantity.value >= SMALLEST_AUDIENCE &&
    !isOfGoods(c) &&
    !isPriced(c) &&
    (signNear(c, 'use') ||
      (far && signNear(c, 'have') && !isSimilar(previous, c) && (METRICS[previous.metric].group !== 'activity' || speaksOfApp(c))));
  const opening = sameHead ? namedInOpening(c) : undefined;
  // "added 38 million users, up to 550 million", "bringing the total to 550": what it grew to is all of them.
  if (sameHead && inSentence?.metric === 'new-users' && isGrownTo(c, inSentence))
    return audience ? continuing(audience, 'audience-goes-on', c) : found('users', 'grown-to');
  // "In February, when Facebook put down 19 billion for it, 450"
  if (
    sameHead &&
    inSentence &&
    audience?.candidate.passage === c.passage &&
    METRICS[inSentence.metric].unit === 'money' &&
    isBesideWhen(c, inSentence)
  ) {
    const scale = c.quantity.scale === 1 && c.quantity.value < LARGEST_SHORT ? scaleOf(audience) : 1;
    return { ...continuing(audience, 'audience-goes-on', c), ...(scale === 1 ? {} : { scale }) };
  }
  // "The registered users, at the end of June, were 480 million": what its own part names outright goes before the verb.
  if (opening && !inSentence && c.quantity.value >= SMALLEST_AUDIENCE) return found(opening, 'named-before');
  // "250 million open it every day" starts anew where the numbers before counted messages.
  if (size && previous && !inSentence && METRICS[previous.metric].group !== 'audience' && METRICS[previous.metric].group !== 'safety')
    return found('users', 'stands-for-users');
  // "it was installed 20 million times, and of active ones it has 80 million"
  if (
    sameHead &&
    previous &&
    (NEWCOMERS.has(previous.metric) ||
      METRICS[previous.metric].group === 'activity' ||
      (previous.metric === 'paying-users' && c.quantity.value > MANY_MORE * previous.value)) &&
    c.quantity.value >= SMALLEST_AUDIENCE &&
    isCounted(c, 'user') &&
    !signNear(c, 'join', 'new', 'download')
  )
    return found('users', 'named-before');
  // "a million join every day an app that already serves 450 million a month", "25 million came in three days. Half a billion it is in all"
  if (
    sameHead &&
    previous?.metric === 'new-users' &&
    c.quantity.value >= SMALLEST_AUDIENCE &&
    ((c.quantity.bare && !inSentence) ||
      (signNear(c, 'use', 'have') && inside(c.passage.periods, c.domain).every((p) => p.kind === 'rate')) ||
      (c.quantity.value >= MANY_MORE * previous.value && inside(c.passage.periods, c.domain).length === 0) ||
      distanceTo(c.passage.modes, c.domain, c.quantity, 'exceeds', 'nears') < 30) &&
    !signNear(c, 'join', 'new')
  ) {
    return audience ? continuing(audience, 'audience-goes-on', c) : found('users', 'stands-for-users');
  }
  // "142,000 paying customers. Its rival boasts 115 million": far larger than those who pay, it goes on with the audience.
  if (previous && near && sameHead && !inSentence && FEWER.has(previous.metric) && !isSimilar(previous, c)) {
    const whole = all.findLast((d) => METRICS[d.metric].group === 'audience' && !FEWER.has(d.metric) && isWithin(d, c, WHOLE_RATIO));
    if (whole) return continuing(whole, 'audience-goes-on', c);
  }
  // "15 million pay. WhatsApp passed 2 billion": so many more are no payers.
  if (
    sameHead &&
    previous?.metric === 'paying-users' &&
    !inSentence &&
    c.quantity.value > MANY_MORE * previous.value &&
    (signNear(c, 'use', 'have') || distanceTo(c.passage.modes, c.domain, c.quantity, 'exceeds', 'nears') < 30)
  )
    return found('users', 'stands-for-users');
  if (
    sameHead &&
    previous &&
    METRICS[previous.metric].group !== 'audience' &&
    audience &&
    signNear(c, 'use', 'have', 'active') &&
    scaleLeftOut(audience, c) > 1
  )
    return continuing(audience, 'audience-goes-on', c);
  // "Of the registered users, 54 million live in Japan": what the sentence names first goes before what the one before counted.
  if (opening && !inSentence && (c.quantity.value >= SMALLEST_AUDIENCE || (opening !== 'users' && c.quantity.value >= SMALLEST_NAMED)))
    return found(opening, 'named-before');
  // "X with 438 million monthly users, and Y, which counts 145 of registered ones": its own noun goes before what the sentence counted.
  if (
    opening &&
    inSentence &&
    opening !== inSentence.metric &&
    METRICS[inSentence.metric].group === 'audience' &&
    continuesMeasure(inSentence, c)
  )
    return { ...continuing(inSentence, 'named-before', c), metric: opening };
  // "X, for that matter, has of users over a billion": its own noun says what is counted.
  if (!inSentence && c.quantity.value >= SMALLEST_AUDIENCE && isCounted(c, 'user')) return found('users', 'named-before');
  // "15 billion messages a day. In May it had 62 million", "1.5 million join a day; the aim is a billion": of the audience's size, and far
  // from that of what was told last.
  if (
    sameHead &&
    previous &&
    audience &&
    (METRICS[previous.metric].group === 'activity' || previous.metric === 'new-users') &&
    ((isSimilar(audience, c) && !isSimilar(previous, c)) || (isWithin(audience, c, OF_ITS_SIZE) && !isWithin(previous, c, FAR_FEWER))) &&
    !signNear(c, 'send', 'join', 'download')
  )
    return continuing(audience, 'audience-goes-on', c);
  // "There were 13 billion photos among them. The record before stood at 63 billion": a number goes on with what is of its size.
  const alike =
    sameHead && previous && !inSentence && METRICS[previous.metric].group === 'activity' && !isSimilar(previous, c)
      ? all.findLast(
          (d) => METRICS[d.metric].group === 'activity' && isSimilar(d, c) && c.passage.index - d.candidate.passage.index <= ACTIVITY_REACH,
        )
      : undefined;
  if (alike && continuesMeasure(alike, c)) return continuing(alike, 'goes-on-by-size', c);
  if (previous && !inSentence && speaksOfMoney(c)) return none(UNSAID_MONEY);
  // "In 2020 they were 30": a staff is gone on with where another time or company is named.
  if (
    previous?.metric === 'employees' &&
    !inSentence &&
    !signNear(c, 'employ') &&
    inside(c.passage.moments, c.sentence).length === 0 &&
    inside(c.passage.mentions, c.domain).length === 0
  )
    return undefined;
  // "280 million had signed up, 100 million of them used it"
  if (inSentence?.metric === 'registered-users' && (counts(c, 'them') || isPart(c, inSentence)) && signNear(c, 'use', 'active'))
    return found('users', 'named-before');
  if (previous && near && sameHead && continuesMeasure(previous, c)) return continuing(previous, inSentence ? 'goes-on' : 'from-before', c);
  // A number that stands for itself, in a sentence about an audience: "its audience exceeded 55 million".
  if (sameHead && c.quantity.value >= SMALLEST_AUDIENCE) {
    const named = nearestNamed(c) ?? namedInSentenceBefore(c);
    if (named) return found(named, 'named-before');
    if (signNear(c, 'use') || (signNear(c, 'have') && !isOfGoods(c) && !isPriced(c))) return found('users', 'stands-for-users');
    // "had passed the billion mark"
    if (distanceTo(c.passage.modes, c.domain, c.quantity, 'exceeds', 'nears') < 30) return found('users', 'passes-a-mark');
  }
  return undefined;
};

/** Who is gained is fewer than half of all by then. */
const GROWN = 2;

/** How far before its number it may be said that it is what something grew to, in characters. */
const GROWN_REACH = 24;

/** Whether a number behind the newcomers is said to be all that there are then: a word for "to" or "total" right before it. */
function isGrownTo({ passage, quantity }: Candidate, joined: Draft): boolean {
  if (quantity.scale === 1 && quantity.form !== 'digits') return false;
  if (quantity.value * Math.max(1, quantity.scale === 1 && quantity.value < LARGEST_SHORT ? scaleOf(joined) : 1) < GROWN * joined.value)
    return false;
  const before = passage.text.folded.slice(Math.max(joined.candidate.quantity.end, quantity.hedgeStart - GROWN_REACH), quantity.start);
  const words = before
    .split(/[ ,]+/)
    .filter((word) => word !== '')
    .slice(-NEAR_WORDS);
  const tos = passage.language.numbers.change.to.split('|');
  return words.some((word) => tos.includes(word)) && /[,;]/.test(passage.text.folded.slice(joined.candidate.quantity.end, quantity.start));
}

/** "To a total of": between "to" and its number stand no more words. */
const NEAR_WORDS = 4;

/** "has sold 31,000 of them": between the verb of having and the number a verb of trade. */
function isOfGoods({ passage, domain, quantity }: Candidate): boolean {
  return inside(passage.signs, { start: domain.start, end: quantity.end + 2 * SOLD_REACH }).some(
    (s) => s.value.includes('buy') && gap(s, quantity) <= SOLD_REACH,
  );
}

/** How far from a bare number it may be said that so many were sold, in characters. */
const SOLD_REACH = 12;

/** A number whose millions were left out is smaller than this. */
const LARGEST_SHORT = 1_000;

/** The scale that an audience was told in, or took over itself. */
const scaleOf = ({ value, candidate: { quantity } }: Draft): number =>
  Math.max(quantity.scale, Math.round(Math.abs(value / quantity.value)));

/** So many passages back what was sent is still in mind. */
const ACTIVITY_REACH = 3;

/** What people did once. */
const NEWCOMERS: ReadonlySet<Metric> = new Set<Metric>(['new-users', 'downloads']);

/** Part of an audience is this many times smaller at most. */
const OF_ITS_SIZE = 10;

/** So many times fewer is no other count of the same. */
const FAR_FEWER = 50;

/** An audience that is named outright may be as small as this: "daily users were 16,000 in 2014". */
const SMALLEST_NAMED = 1_000;

/** Fewer people than use an app. */
const FEWER: ReadonlySet<Metric> = new Set<Metric>(['paying-users', 'business-users']);

/** What is told of another app's audience is within this factor of the first one's. */
const WHOLE_RATIO = 30;

/** "Before that the company was worth 22 billion": words for a sum, and none for people, beside a number whose currency nothing tells. */
function speaksOfMoney(c: Candidate): boolean {
  return (
    c.head.kind === 'none' &&
    c.quantity.scale >= 1_000_000 &&
    signNear(c, 'value', 'revenue', 'profit', 'fine', 'borrow', 'buy') &&
    !signNear(c, 'use', 'have', 'active', 'open', 'registered', 'join', 'paying', 'download', 'send', 'leak', 'new')
  );
}

/** "The buy-out clause stands at 15 million": words for a price or cost before a bare number, and none for people. */
function isPriced(c: Candidate): boolean {
  const { passage, domain, quantity } = c;
  if (c.head.kind !== 'none' || quantity.scale < 1000) return false;
  const word = inside(passage.bars, { start: domain.start, end: quantity.start }).findLast((b) => b.value.some((cue) => PRICED.has(cue)));
  return (
    word !== undefined &&
    !passage.text.folded.slice(word.end, quantity.hedgeStart).includes(',') &&
    inside(passage.heads, { start: word.end, end: quantity.start }).length === 0 &&
    !signNear(c, 'use', 'active', 'open', 'registered', 'join', 'paying', 'download', 'send', 'leak', 'new', 'profit', 'loss', 'revenue')
  );
}

/** What says that a number is a sum of something else. */
const PRICED: ReadonlySet<BarCue> = new Set<BarCue>(['price', 'other-money', 'outlay', 'crime']);

/** What says that a bare number counts people, or which figure of an app it is. */
const TELLING: readonly SignCue[] = [
  'use',
  'have',
  'active',
  'open',
  'registered',
  'join',
  'paying',
  'download',
  'send',
  'leak',
  'ban',
  'remove',
  'value',
  'buy',
  'revenue',
  'profit',
  'loss',
  'raise',
  'borrow',
  'fine',
];

/** What is neither people nor an app. */
const THINGS: ReadonlySet<HeadCue> = new Set<HeadCue>([
  'content',
  'message',
  'sticker',
  'gif',
  'photo',
  'video',
  'call',
  'complaint',
  'request',
  'download',
  'employee',
]);

/** "The number of X's stickers has passed 20,000": nothing but things is named before the number. */
function countsThing({ passage, domain, quantity }: Candidate): boolean {
  const heads = inside(passage.heads, { start: domain.start, end: quantity.start });
  return (
    heads.length > 0 &&
    heads.every((h) => h.value.metrics.length === 0 && h.value.heads.every((cue) => THINGS.has(cue)) && h.value.heads.length > 0)
  );
}

/** A bare number far from the measure that it goes on with must be of its size. */
const isSimilar = (previous: Draft, c: Candidate): boolean => isWithin(previous, c, 3);

function isWithin(previous: Draft, c: Candidate, factor: number): boolean {
  const ratio = c.quantity.value / Math.abs(previous.value);
  return ratio > 1 / factor && ratio < factor;
}

function nearestNamed(c: Candidate): Metric | undefined {
  const range = { start: c.domain.start, end: c.quantity.start };
  const heads = c.passage.heads.filter(
    (h) => h.start >= range.start && h.end <= range.end && (h.value.metrics.length > 0 || h.value.heads.includes('user')),
  );
  const last = heads.at(-1);
  if (!last) return undefined;
  return last.value.metrics[0] ?? 'users';
}

/** An audience that the number's own part names outright before it. */
function namedInOpening(c: Candidate): Metric | undefined {
  return inside(c.passage.heads, { start: c.domain.start, end: c.quantity.start })
    .at(-1)
    ?.value.metrics.find((m) => METRICS[m].group === 'audience' || m === 'downloads');
}

/** The measure that the sentence before is about: "The number of paying users tripled; a year ago it was 4 million". */
function namedInSentenceBefore(c: Candidate): Metric | undefined {
  if (c.quantity.scale < 1000) return undefined;
  const range = { start: Math.max(0, c.sentence.start - 160), end: c.quantity.start };
  return inside(c.passage.heads, range)
    .findLast((h) => h.value.metrics.length > 0)
    ?.value.metrics.find((m) => METRICS[m].group === 'audience');
}

/** Whether a bare number can be of the measure before it: of the same order once a left-out scale is put in. */
function continuesMeasure(previous: Draft, c: Candidate): boolean {
  const { unit, group } = METRICS[previous.metric];
  if (unit === 'money' || unit === 'percent' || unit === 'bytes' || unit === 'minutes' || previous.metric === 'data-requests') return false;
  // "It paid 26 billion for LinkedIn; for X Facebook laid out 22"
  if (
    c.quantity.kind !== 'count' ||
    (c.before?.quantity.kind === 'money' && c.before.sentence === c.sentence && previous.candidate.sentence !== c.sentence)
  )
    return false;
  const value = c.quantity.value * scaleLeftOut(previous, c);
  // "it costs 1.3 million; …, 2.8": people and things are whole.
  if (!Number.isInteger(Math.round(value * 1000) / 1000)) return false;
  if (group === 'limits') return value <= LARGEST_LIMIT && previous.candidate.sentence === c.sentence;
  if (group === 'audience' && value < SMALLEST_AUDIENCE) return false;
  // "22 million GIFs, that is 254 a second"
  if (group === 'activity' && isBySecond(c)) return c.quantity.value >= SMALLEST_BY_SECOND;
  if (group === 'activity' && value < SMALLEST_ACTIVITY) return false;
  const ratio = value / Math.abs(previous.value);
  return ratio >= 1 / 1000 && ratio <= 1000;
}

/** What is told in a unit of its own is not told again by a bare number. */
const UNTOLD: ReadonlySet<Quantity['kind']> = new Set<Quantity['kind']>(['bytes', 'percent', 'share', 'duration']);

/** A number that was told before, alone: "he would sign at 10 billion", "five is the right number". */
export const echo: Rule = (c, { told, inPassage }) => {
  if (c.head.kind !== 'none') return undefined;
  const same = told(c.quantity.value);
  if (
    !same ||
    UNTOLD.has(same.candidate.quantity.kind) ||
    ((METRICS[same.metric].unit === 'money' || METRICS[same.metric].group === 'activity') && same.candidate.passage !== c.passage)
  )
    return undefined;
  // A headline says no more than "users" of what the text counts by the month.
  if (
    same.candidate.passage.index === 0 &&
    same.metric === 'users' &&
    inPassage &&
    METRICS[inPassage.metric].group === 'audience' &&
    inPassage.metric !== 'new-users' &&
    inPassage.metric !== 'paying-users'
  )
    return continuing(inPassage, 'told-before', c);
  return continuing(same, 'told-before', c);
};
