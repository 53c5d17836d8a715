import type { HeadCue, SignCue } from '../../languages/lexicon';
import { METRICS, type Metric } from '../../terms';
import { type Candidate, counts, distanceTo, isCounted, signInSentence, signNear } from '../candidate';
import type { Draft, Drafts } from '../draft';
import { inside } from '../reading';
import { activityBefore, activityBehind } from './activity';
import {
  audienceBySize,
  audienceWithoutScale,
  behindFewer,
  behindNewcomers,
  besideSum,
  grownTo,
  isMarkPassed,
  moreThanPay,
  usersBehindOthers,
} from './audience-goes-on';
import { type BareRule, continuesMeasure, isNear, isSimilar, measureBefore } from './bare-number';
import {
  type MetricReading,
  type Rule,
  SMALLEST_ACTIVITY,
  SMALLEST_AUDIENCE,
  UNSAID_MONEY,
  continuing,
  contrastBefore,
  found,
  isPart,
  none,
  speaksOfApp,
} from './rule';
import { isOfGoods, isPriced, speaksOfMoney } from './unsaid-prices';

/** A number without a noun: it goes on with a measure before it, or stands for users beside a verb of having. */
export const countContinues: Rule = (c, drafts) => {
  const { inSentence } = drafts;
  const reached = reachesMark(c, inSentence) ?? goesOnByRate(c, inSentence);
  if (reached) return reached;
  if (c.head.kind === 'unknown') return none('unknown-noun');
  if (isSpent(c, drafts)) return none(UNSAID_MONEY);
  const sameHead = c.head.kind === 'none' || counts(c, 'them');
  const sent = goesOnWithActivity(c, inSentence, sameHead);
  if (sent) return sent;
  if (sameHead && !inSentence && countsThing(c) && c.quantity.value < SMALLEST_ACTIVITY) return none('opening-count');
  const opening = sameHead ? namedInOpening(c) : undefined;
  const previous = measureBefore(c, drafts);
  for (const rule of BARE_RULES) {
    const reading = rule(c, drafts, previous, sameHead, opening);
    if (reading) return reading;
  }
  return isStaffUntold(c, inSentence, previous)
    ? undefined
    : (usersOfRegistered(c, drafts, previous, sameHead, opening) ??
        goesOn(c, drafts, previous, sameHead, opening) ??
        standsForItself(c, drafts, previous, sameHead, opening));
};

/** "joins the billion club", "crosses the billion": beside its name a scale word alone is a mark that an app reaches. */
function reachesMark(c: Candidate, inSentence: Draft | undefined): MetricReading | undefined {
  if (
    !c.quantity.bare ||
    c.head.kind === 'noun' ||
    signInSentence(c, 'channel') ||
    !inside(c.passage.mentions, c.domain).some((m) => m.by === 'name') ||
    (c.passage.index > 0 && distanceTo(c.passage.modes, c.domain, c.quantity, 'exceeds', 'nears', 'forecast') === Infinity)
  )
    return undefined;
  return inSentence && METRICS[inSentence.metric].group === 'audience'
    ? continuing(inSentence, 'goes-on', c)
    : found('users', 'reaches-a-mark');
}

/** "and 1.47 billion do so every day": a rate beside a number of that size makes it an audience again. */
function goesOnByRate(c: Candidate, inSentence: Draft | undefined): MetricReading | undefined {
  return c.head.kind !== 'noun' &&
    c.quantity.scale >= 1_000_000 &&
    inSentence &&
    METRICS[inSentence.metric].group === 'audience' &&
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate')
    ? continuing(inSentence, 'goes-on-by-rate', c)
    : undefined;
}

/** "Storage takes 1.3 million dollars, servers 2.9 million": behind a sum of something else a number that nothing tells of. */
function isSpent(c: Candidate, { spent, inSentence }: Drafts): boolean {
  return (
    spent &&
    !inSentence &&
    c.head.kind === 'none' &&
    c.quantity.scale >= 1000 &&
    !signNear(c, ...TELLING) &&
    inside(c.passage.heads, c.sentence).every((h) => !h.value.heads.some((cue) => cue === 'user' || cue === 'person'))
  );
}

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

/** What an app carries goes on: by a contrast, as a part of it, or in a list of what is sent. */
function goesOnWithActivity(c: Candidate, inSentence: Draft | undefined, sameHead: boolean): MetricReading | undefined {
  const ofActivity = inSentence !== undefined && METRICS[inSentence.metric].group === 'activity';
  // "users make two billion minutes of calls a day, up from 340 million"
  if (ofActivity && sameHead && contrastBefore(c)) return continuing(inSentence, 'goes-on', c);
  const part = ofActivity ? activityBehind(c) : undefined;
  if (inSentence && part) return { ...continuing(inSentence, 'part-sent', c), metric: part };
  const listed = sameHead ? activityBefore(c, ofActivity) : undefined;
  return listed && found(listed, 'counted-before');
}

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

/** "The registered users, at the end of June, were 480 million": what its own part names outright goes before the verb. */
const namedOutright: BareRule = (c, { inSentence }, _previous, _sameHead, opening) =>
  opening && !inSentence && c.quantity.value >= SMALLEST_AUDIENCE ? found(opening, 'named-before') : undefined;

/** "250 million open it every day" starts anew where the numbers before counted messages. */
const startsAnew: BareRule = (c, { inSentence }, previous, sameHead) =>
  previous &&
  !inSentence &&
  METRICS[previous.metric].group !== 'audience' &&
  METRICS[previous.metric].group !== 'safety' &&
  sameHead &&
  isAudienceBySize(c, previous)
    ? found('users', 'stands-for-users')
    : undefined;

/** Whether size and verb make a number an audience: people use it, or an app has so many, far from what was told before. */
function isAudienceBySize(c: Candidate, previous: Draft): boolean {
  return (
    c.quantity.value >= SMALLEST_AUDIENCE &&
    !isOfGoods(c) &&
    !isPriced(c) &&
    (signNear(c, 'use') ||
      (previous.candidate.passage !== c.passage &&
        signNear(c, 'have') &&
        !isSimilar(previous, c) &&
        (METRICS[previous.metric].group !== 'activity' || speaksOfApp(c))))
  );
}

/** "Of the registered users, 54 million live in Japan": what the sentence names first goes before what the one before counted. */
const namedFirst: BareRule = (c, { inSentence }, _previous, _sameHead, opening) =>
  opening && !inSentence && (c.quantity.value >= SMALLEST_AUDIENCE || (opening !== 'users' && c.quantity.value >= SMALLEST_NAMED))
    ? found(opening, 'named-before')
    : undefined;

/** An audience that is named outright may be as small as this: "daily users were 16,000 in 2014". */
const SMALLEST_NAMED = 1_000;

/** "X with 438 million monthly users, and Y, which counts 145 of registered ones": its own noun goes before what the sentence counted. */
const namedInSentence: BareRule = (c, { inSentence }, _previous, _sameHead, opening) =>
  opening &&
  inSentence &&
  opening !== inSentence.metric &&
  METRICS[inSentence.metric].group === 'audience' &&
  continuesMeasure(inSentence, c)
    ? { ...continuing(inSentence, 'named-before', c), metric: opening }
    : undefined;

/** "X, for that matter, has of users over a billion": its own noun says what is counted. */
const countedOutright: BareRule = (c, { inSentence }) =>
  !inSentence && c.quantity.value >= SMALLEST_AUDIENCE && isCounted(c, 'user') ? found('users', 'named-before') : undefined;

/** "There were 13 billion photos among them. The record before stood at 63 billion": a number goes on with what is of its size. */
const goesOnBySize: BareRule = (c, { inSentence, all }, previous, sameHead) => {
  if (!sameHead || !previous || inSentence || METRICS[previous.metric].group !== 'activity' || isSimilar(previous, c)) return undefined;
  const alike = all.findLast(
    (d) => METRICS[d.metric].group === 'activity' && isSimilar(d, c) && c.passage.index - d.candidate.passage.index <= ACTIVITY_REACH,
  );
  return alike && continuesMeasure(alike, c) ? continuing(alike, 'goes-on-by-size', c) : undefined;
};

/** So many passages back what was sent is still in mind. */
const ACTIVITY_REACH = 3;

/** A sum whose currency was left out is none of what was counted before. */
const sumWithoutCurrency: BareRule = (c, { inSentence }, previous) =>
  previous && !inSentence && speaksOfMoney(c) ? none(UNSAID_MONEY) : undefined;

/** What a number that may go on with another is asked; the first answer stands. */
const BARE_RULES: readonly BareRule[] = [
  grownTo,
  besideSum,
  namedOutright,
  startsAnew,
  usersBehindOthers,
  behindNewcomers,
  behindFewer,
  moreThanPay,
  audienceWithoutScale,
  namedFirst,
  namedInSentence,
  countedOutright,
  audienceBySize,
  goesOnBySize,
  sumWithoutCurrency,
];

/** "In 2020 they were 30": a staff is gone on with where another time or company is named, and not where nothing is. */
const isStaffUntold = (c: Candidate, inSentence: Draft | undefined, previous: Draft | undefined): boolean =>
  previous?.metric === 'employees' &&
  !inSentence &&
  !signNear(c, 'employ') &&
  inside(c.passage.moments, c.sentence).length === 0 &&
  inside(c.passage.mentions, c.domain).length === 0;

/** "280 million had signed up, 100 million of them used it" */
const usersOfRegistered: BareRule = (c, { inSentence }) =>
  inSentence?.metric === 'registered-users' && (counts(c, 'them') || isPart(c, inSentence)) && signNear(c, 'use', 'active')
    ? found('users', 'named-before')
    : undefined;

/** "…, against 45 million the year before": the measure of the number before, where it is near and the number can be of it. */
const goesOn: BareRule = (c, { inSentence }, previous, sameHead) =>
  previous && isNear(previous, c) && sameHead && continuesMeasure(previous, c)
    ? continuing(previous, inSentence ? 'goes-on' : 'from-before', c)
    : undefined;

/** A number that stands for itself, in a sentence about an audience: "its audience exceeded 55 million". */
const standsForItself: BareRule = (c, _drafts, _previous, sameHead) => {
  if (!sameHead || c.quantity.value < SMALLEST_AUDIENCE) return undefined;
  const named = nearestNamed(c) ?? namedInSentenceBefore(c);
  if (named) return found(named, 'named-before');
  if (signNear(c, 'use') || (signNear(c, 'have') && !isOfGoods(c) && !isPriced(c))) return found('users', 'stands-for-users');
  return isMarkPassed(c) ? found('users', 'passes-a-mark') : undefined;
};

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
