import { METRICS, type Metric } from '../../terms';
import { type Candidate, distanceTo, isCounted, signNear } from '../candidate';
import type { Draft } from '../draft';
import { inside } from '../reading';
import { isBesideWhen } from './bare-sums';
import { type BareRule, isNear, isSimilar, isWithin } from './bare-number';
import { type MetricReading, SMALLEST_AUDIENCE, continuing, found, scaleLeftOut } from './rule';
import { isUptake } from '../metric-kinds';

/** "added 38 million users, up to 550 million", "bringing the total to 550": what it grew to is all of them. */
export const grownTo: BareRule = (c, { inSentence, audience }, _previous, sameHead) =>
  sameHead && inSentence?.metric === 'new-users' && isGrownTo(c, inSentence) ? audienceAgain(c, audience, 'grown-to') : undefined;

/** The audience told last, or users where none was. */
const audienceAgain = (c: Candidate, audience: Draft | undefined, rule: string): MetricReading =>
  audience ? continuing(audience, 'audience-goes-on', c) : found('users', rule);

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

/** "In February, when Facebook put down 19 billion for it, 450": beside a sum that tells when, the audience goes on. */
export const besideSum: BareRule = (c, { inSentence, audience }, _previous, sameHead) => {
  if (
    !sameHead ||
    !inSentence ||
    audience?.candidate.passage !== c.passage ||
    METRICS[inSentence.metric].unit !== 'money' ||
    !isBesideWhen(c, inSentence)
  )
    return undefined;
  const scale = c.quantity.scale === 1 && c.quantity.value < LARGEST_SHORT ? scaleOf(audience) : 1;
  return { ...continuing(audience, 'audience-goes-on', c), ...(scale === 1 ? {} : { scale }) };
};

/** A number whose millions were left out is smaller than this. */
const LARGEST_SHORT = 1_000;

/** The scale that an audience was told in, or took over itself. */
const scaleOf = ({ value, candidate: { quantity } }: Draft): number =>
  Math.max(quantity.scale, Math.round(Math.abs(value / quantity.value)));

/** "it was installed 20 million times, and of active ones it has 80 million": behind another measure users are counted outright. */
export const usersBehindOthers: BareRule = (c, _drafts, previous, sameHead) =>
  sameHead &&
  previous &&
  (isUptake(previous.metric) ||
    METRICS[previous.metric].group === 'activity' ||
    (previous.metric === 'paying-users' && c.quantity.value > MANY_MORE * previous.value)) &&
  c.quantity.value >= SMALLEST_AUDIENCE &&
  isCounted(c, 'user') &&
  !signNear(c, 'join', 'new', 'download')
    ? found('users', 'named-before')
    : undefined;

/**
 * "a million join every day an app that already serves 450 million a month", "25 million came in three days. Half a billion it is in all":
 * behind those who joined, all that there are.
 */
export const behindNewcomers: BareRule = (c, { inSentence, audience }, previous, sameHead) =>
  sameHead &&
  previous?.metric === 'new-users' &&
  c.quantity.value >= SMALLEST_AUDIENCE &&
  ((c.quantity.bare && !inSentence) ||
    (signNear(c, 'use', 'have') && inside(c.passage.periods, c.domain).every((p) => p.kind === 'rate')) ||
    (c.quantity.value >= MANY_MORE * previous.value && inside(c.passage.periods, c.domain).length === 0) ||
    isMarkPassed(c)) &&
  !signNear(c, 'join', 'new')
    ? audienceAgain(c, audience, 'stands-for-users')
    : undefined;

/** So many times as many as pay, or join, are all users of an app. */
const MANY_MORE = 20;

/** "had passed the billion mark": a verb of passing near the number. */
export const isMarkPassed = ({ passage, domain, quantity }: Candidate): boolean =>
  distanceTo(passage.modes, domain, quantity, 'exceeds', 'nears') < PASSED_REACH;

/** How far from its number a verb of passing may stand, in characters. */
const PASSED_REACH = 30;

/** "142,000 paying customers. Its rival boasts 115 million": far larger than those who pay, it goes on with the audience. */
export const behindFewer: BareRule = (c, { inSentence, all }, previous, sameHead) => {
  if (!previous || !isNear(previous, c) || !sameHead || inSentence || !FEWER.has(previous.metric) || isSimilar(previous, c))
    return undefined;
  const whole = all.findLast((d) => METRICS[d.metric].group === 'audience' && !FEWER.has(d.metric) && isWithin(d, c, WHOLE_RATIO));
  return whole && continuing(whole, 'audience-goes-on', c);
};

/** Fewer people than use an app. */
const FEWER: ReadonlySet<Metric> = new Set<Metric>(['paying-users', 'business-users']);

/** What is told of another app's audience is within this factor of the first one's. */
const WHOLE_RATIO = 30;

/** "15 million pay. WhatsApp passed 2 billion": so many more are no payers. */
export const moreThanPay: BareRule = (c, { inSentence }, previous, sameHead) =>
  sameHead &&
  previous?.metric === 'paying-users' &&
  !inSentence &&
  c.quantity.value > MANY_MORE * previous.value &&
  (signNear(c, 'use', 'have') || isMarkPassed(c))
    ? found('users', 'stands-for-users')
    : undefined;

/** "400 million use it. It cost 19 billion, and has 450 now": beside a verb of having a number without its scale is the audience's again. */
export const audienceWithoutScale: BareRule = (c, { audience }, previous, sameHead) =>
  sameHead &&
  previous &&
  METRICS[previous.metric].group !== 'audience' &&
  audience &&
  signNear(c, 'use', 'have', 'active') &&
  scaleLeftOut(audience, c) > 1
    ? continuing(audience, 'audience-goes-on', c)
    : undefined;

/**
 * "15 billion messages a day. In May it had 62 million", "1.5 million join a day; the aim is a billion": of the audience's size, and far
 * from that of what was told last.
 */
export const audienceBySize: BareRule = (c, { audience }, previous, sameHead) =>
  sameHead &&
  previous &&
  audience &&
  (METRICS[previous.metric].group === 'activity' || previous.metric === 'new-users') &&
  ((isSimilar(audience, c) && !isSimilar(previous, c)) || (isWithin(audience, c, OF_ITS_SIZE) && !isWithin(previous, c, FAR_FEWER))) &&
  !signNear(c, 'send', 'join', 'download')
    ? continuing(audience, 'audience-goes-on', c)
    : undefined;

/** Part of an audience is this many times smaller at most. */
const OF_ITS_SIZE = 10;

/** So many times fewer is no other count of the same. */
const FAR_FEWER = 50;
