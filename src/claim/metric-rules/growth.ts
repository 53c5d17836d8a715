import type { SignCue } from '../../languages/lexicon';
import type { Metric } from '../../terms';
import { type Candidate, comesOnce, counts, names, signNear } from '../candidate';
import type { Draft } from '../draft';
import type { Period } from '../period';
import { gap, inside, nearest } from '../reading';
import { isLeft } from '../resolve-mode';
import { isGrownBy, tellsGrowth } from './grown-by';
import { MANKIND, type Rule, SMALLEST_AUDIENCE, bar, found, sign, continuing } from './rule';
import { JOINED_REACH, audienceHead, isSinceLaunch, isToldOn } from './audience';

/** Fewer newcomers than this make no news of an app's growth. */
const SMALLEST_GROWTH = 10_000;

/** By the minute or hour fewer tell as much. */
const SMALLEST_GROWTH_A_MINUTE = 50;

/** No app has ever gained as many people in an ordinary day. */
const MOST_GROWTH_A_DAY = 10_000_000;

/** So many may join a day where the words for it name all who use the app that day. */
const MOST_JOINED_BESIDE = 5_000_000;

/** Those who joined are so many times fewer than those who were there. */
const FEWER_THAN_ALL = 8;

/** A verb of gaining stands so near before users a day, in characters. */
const GAINED_BESIDE = 10;

/** How far behind its noun a stretch of time stands, in characters. */
const STRETCH_BESIDE = 5;

/** "80 million sign-ups after 17 months": no time, or one so long that it is the app's whole life. */
function isAnyTime(period: Period | undefined): boolean {
  const [, length, unit] = /^P(\d+)([YM])$/.exec(period?.duration ?? '') ?? [];
  return period === undefined || (period.kind === 'span' && Number(length) > (unit === 'Y' ? 1 : MONTHS_OF_YEAR));
}

const MONTHS_OF_YEAR = 12;

/** People who joined within a time. */
export const growth: Rule = (c, { inSentence, inPassage, before, about, outage, audience: told }) => {
  // "every minute 1,700 users join"
  if (
    c.quantity.value < SMALLEST_GROWTH &&
    c.quantity.value >= SMALLEST_GROWTH_A_MINUTE &&
    (counts(c, 'newcomer', 'user', 'person', 'member') || c.head.kind === 'none') &&
    sign(c, c.domain, 'join') < JOINED_REACH &&
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate' && p.duration.startsWith('PT'))
  )
    return found('new-users', 'joined-a-minute');
  if (c.quantity.value < SMALLEST_GROWTH || isSinceLaunch(c) || comesOnce(c)) return undefined;
  if (tellsGrowth(c) && isGrownBy(c)) return found('new-users', 'grown-by');
  const all = inSentence ?? inPassage;
  if (all && isFarFewerADay(c, all)) return { ...continuing(all, 'a-day-beside-all', c), metric: 'new-users' };
  const previous = inSentence ?? inPassage ?? before;
  if (isBurst(c, previous, outage)) return found('new-users', 'joined-within');
  // "The messenger counts 30 million sign-ups": without a time they are all that there ever were.
  if (
    about !== 'new-users' &&
    counts(c, 'newcomer') &&
    counts(c, 'account') &&
    c.quantity.value >= SMALLEST_AUDIENCE &&
    isAnyTime(nearest(c.passage.periods, c.sentence, c.quantity)) &&
    !signNear(c, 'new') &&
    (inside(c.passage.moments, c.domain).every((m) => m.kind === 'now') || (signNear(c, 'have') && !signNear(c, 'join')))
  )
    return found('registered-users', 'sign-ups');
  if (counts(c, 'newcomer') || names(c, 'new-users')) return found('new-users', 'newcomers');
  if (!audienceHead(c) && c.head.kind !== 'none') return undefined;
  // "In a year its regulars went from 400 to 550 million"
  if (
    c.quantity.change !== undefined &&
    c.head.kind === 'none' &&
    inside(c.passage.heads, { start: c.domain.start, end: c.quantity.start }).some((h) => h.value.heads.includes('user')) &&
    !inside(c.passage.heads, c.sentence).some((h) => h.value.heads.includes('newcomer'))
  )
    return undefined;
  // "18.2 million come daily; Messenger draws 16 million": of the size of the audience before it, a number without a stretch of its own is
  // another audience, whatever the verb.
  if (
    c.head.kind === 'none' &&
    all &&
    SIZES.has(all.metric) &&
    !signNear(c, 'new') &&
    isOfSize(c, all) &&
    inside(c.passage.periods, c.domain).length === 0 &&
    inside(c.passage.moments, c.domain).every((m) => m.relation === 'at')
  )
    return undefined;
  const joins = joinedFrom(c);
  // "gains 1.5 million users a day"
  if (names(c, 'daily-active-users') && joins <= GAINED_BESIDE && c.quantity.value < MOST_JOINED_BESIDE)
    return found('new-users', 'joined-a-day');
  // "Sign-ups went from 3,000 a day to 350,000 a day"
  if (
    signNear(c, 'registered') &&
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate' && p.duration === 'P1D') &&
    c.quantity.value < MOST_GROWTH_A_DAY
  )
    return found('new-users', 'joined-a-day');
  if (names(c, 'registered-users') || names(c, 'monthly-active-users') || names(c, 'daily-active-users')) return undefined;
  // "draws 450 million people a day" is an audience; newcomers of a day are fewer.
  const daily =
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate') &&
    c.quantity.value >= MOST_GROWTH_A_DAY &&
    !signNear(c, 'new') &&
    !counts(c, 'newcomer');
  if (daily) return undefined;
  if (joins === Infinity) return undefined;
  // "In the first half of October 5 million of them joined"
  // Growth runs over a time; without one "has attracted 100 million users" is a size.
  const period =
    nearest(c.passage.periods, isToldOn(c) ? c.domain : { start: c.sentence.start, end: c.domain.end }, c.quantity) ??
    inside(c.passage.moments, c.sentence).find((m) => m.relation === 'since') ??
    inside(c.passage.moments, c.domain).find(
      (m) =>
        m.kind === 'quarter' ||
        m.kind === 'half' ||
        m.length === 'P15D' ||
        (m.kind === 'weekday' && !c.passage.text.folded.slice(m.end, c.quantity.start).includes(':')),
    );
  if (c.head.kind === 'none' && !period) return undefined;
  if (joins < 45 && (period || signNear(c, 'new'))) return found('new-users', 'joined');
  if (joins < 25 && !signNear(c, 'registered') && (told === undefined || c.quantity.value * FEWER_THAN_ALL <= told.value))
    return found('new-users', 'joined-near');
  return undefined;
};

/**
 * "100 million in five days", "two million sign-ups after two hours": a stretch of hours or days right beside a number of people who do
 * nothing else is the time in which they came; behind others who joined, wherever it stands.
 */
function isBurst(c: Candidate, previous: Draft | undefined, outage: boolean): boolean {
  const { head, quantity, passage, domain } = c;
  const come = previous?.metric === 'registered-users' || previous?.metric === 'new-users';
  const counted = head.kind === 'none' || counts(c, 'newcomer', 'user', 'person', 'member', 'account') || names(c, 'registered-users');
  if (
    !counted ||
    quantity.value > MANKIND ||
    (outage && !counts(c, 'newcomer', 'member', 'account')) ||
    (quantity.scale < 1000 && quantity.value < SMALLEST_GROWTH) ||
    signNear(c, 'use', 'open', 'active', 'send', 'spend', 'download', 'ban', 'remove', 'leak')
  )
    return false;
  // "doubled to 400,000 within 24 hours"
  if (passage.language.numbers.change.to.split('|').some((word) => passage.text.folded.endsWith(` ${word} `, quantity.hedgeStart)))
    return false;
  const from = head.kind === 'noun' && head.side === 'after' ? head.span.end : quantity.end;
  const beside = (p: Period): boolean =>
    (p.start >= from ? p.start - from : quantity.hedgeStart - p.end) <= STRETCH_BESIDE &&
    (p.duration !== 'P1D' || come || counts(c, 'newcomer', 'member', 'account'));
  return inside(passage.periods, domain).some(
    (p) => p.kind === 'span' && /^P(?:T\d+H|\d+D)$/.test(p.duration) && (beside(p) || (come && p.duration.startsWith('PT'))),
  );
}

/**
 * "has 450 million users, and a million a day come on top": beside all who use an app so few by the day are those who join, whatever the
 * verb.
 */
function isFarFewerADay(c: Candidate, previous: Draft): boolean {
  return (
    c.head.kind !== 'noun' &&
    SIZES.has(previous.metric) &&
    c.quantity.scale >= 1000 &&
    c.quantity.value * FEWER_A_DAY <= previous.value &&
    c.quantity.change === undefined &&
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate' && (p.duration === 'P1D' || p.duration.startsWith('PT'))) &&
    inside(c.passage.places, c.domain).length === 0 &&
    inside(c.passage.signs, c.domain).every((s) => inside(c.passage.periods, s).length > 0 || !s.value.some((cue) => OF_USERS.has(cue))) &&
    bar(c, c.domain, 'price', 'outlay') === Infinity
  );
}

/** All who use an app, however they are counted. */
const SIZES: ReadonlySet<Metric> = new Set<Metric>(['users', 'monthly-active-users', 'daily-active-users', 'registered-users']);

/** Of two audiences none is so many times smaller than the other. */
const isOfSize = ({ quantity }: Candidate, { value, candidate }: Draft): boolean => {
  const ratio = (quantity.value * (quantity.scale === 1 && quantity.value < 1000 ? candidate.quantity.scale : 1)) / value;
  return ratio * FEWER_THAN_ALL > 1 && ratio < FEWER_THAN_ALL;
};

/** What those do who have joined. */
const OF_USERS: ReadonlySet<SignCue> = new Set<SignCue>([
  'use',
  'open',
  'active',
  'send',
  'paying',
  'download',
  'spend',
  'revenue',
  'loss',
]);

/** Of those who use an app in a month more come by the day than one in so many. */
const FEWER_A_DAY = 30;

/** How far the nearest word for joining is, but for one that a percentage goes with ("40 million a day, 70 % more than in February"). */
function joinedFrom(c: Candidate): number {
  const { passage, domain, quantity } = c;
  const own = inside(passage.signs, domain).filter(
    (s) =>
      s.value.includes('join') &&
      !isLeft(c, s) &&
      !inside(passage.quantities, { start: s.start - PERCENT_REACH, end: s.start }).some(
        (q) => q.kind === 'percent' && s.start - q.end <= 1,
      ),
  );
  const word = nearest(own, domain, quantity);
  return word === undefined ? Infinity : gap(word, { start: Math.min(quantity.start, quantity.hedgeStart), end: quantity.end });
}

/** No percentage is longer, in characters. */
const PERCENT_REACH = 16;
