import type { BarCue } from '../../languages/lexicon';
import { METRICS, type Metric } from '../../terms';
import { type Candidate, counts, governs, isWholeOfPeople, signNear } from '../candidate';
import type { Drafts } from '../draft';
import { inside } from '../reading';
import { audienceHead } from './audience';
import { isFollowed, isFollowedToo, isOfFollowers, isOfItsChannel, isOfOneGroup } from './followers';
import { isGrownBy, tellsGrowth } from './grown-by';
import { isOfUnit } from './money';
import { type Rule, bar, isDifference, none } from './rule';
import { isOfOperators } from './text-messages';
import { isConditionOfLaw, isMark, isOfAnyOfKind, isVeryLarge } from './thresholds';

/** The number with what stands behind it in its own part of the sentence. */
const tailOf = ({ domain, quantity }: Candidate): { readonly start: number; readonly end: number } => ({
  start: quantity.start,
  end: domain.end,
});

/** "lost three million daily users": they are gone. */
function isLost(c: Candidate): boolean {
  return (
    audienceHead(c) &&
    inside(c.passage.signs, { start: c.domain.start, end: c.quantity.hedgeStart }).some(
      (s) => s.value.includes('loss') && c.quantity.hedgeStart - s.end <= 1,
    )
  );
}

/** "12 million more than the year before": a bare number that is only the difference of two, and not what something grew by. */
function isBareDifference(c: Candidate, { inSentence }: Drafts): boolean {
  return (
    c.head.kind === 'none' &&
    isDifference(c) &&
    !isGrownBy(c) &&
    !(inSentence && METRICS[inSentence.metric].unit === 'money' && signNear(c, 'loss'))
  );
}

/**
 * "100 million users more than Y", "100 milhões de usuários a mais que em 2020": right behind its noun the number is set against another.
 */
function isMoreThan({ passage: { bars, functions }, head }: Candidate): boolean {
  if (head.kind !== 'noun' || head.side !== 'after') return false;
  const { start, end } = head.span;
  const more = inside(bars, { start, end: end + MORE_REACH }).find(
    (b) => b.end > end && b.start - end <= 1 && b.value.includes('comparison'),
  );
  return more !== undefined && inside(functions, more).some((f) => f.end === more.end && f.value.includes('contrast'));
}

/** "more than", "a mais que": no such words reach further behind a noun, in characters. */
const MORE_REACH = 32;

/** "grew by 12 million users", where the number is not told as who joined. */
const isGrowthOfPeople = (c: Candidate): boolean =>
  tellsGrowth(c) && !isGrownBy(c) && counts(c, 'user', 'member', 'person', 'account', 'customer');

/** "55 employees: eight million users for each of them" */
const isForEach = (c: Candidate): boolean => c.quantity.scale > 1 && bar(c, c.domain, 'each') < EACH_REACH;

/** How near a number of people it is said to whom so many fall, in characters. */
const EACH_REACH = 20;

/** "3.29 billion come daily. The headset division lost 4.4 billion" */
const isResultOfUnit = (c: Candidate): boolean => c.head.kind === 'none' && c.quantity.scale >= 1_000_000 && isOfUnit(c);

/** "esta quinta (3)" */
function isDayOfMonth(c: Candidate): boolean {
  return (
    c.bracketed &&
    c.quantity.value <= LAST_DAY &&
    inside(c.passage.moments, { start: c.sentence.start, end: c.quantity.start }).some(
      (m) => m.kind === 'weekday' && c.quantity.start - m.end <= 2,
    )
  );
}

const LAST_DAY = 31;

/** "One of the ten most downloaded apps", "the older of the two": a small number behind an article counts what is known already. */
function isOfKnownFew({ quantity, head, passage }: Candidate): boolean {
  if (quantity.scale !== 1 || quantity.value > FEW || head.kind === 'noun' || quantity.change !== undefined || quantity.bound !== 'exact')
    return false;
  return inside(passage.functions, { start: Math.max(0, quantity.start - ARTICLE_REACH), end: quantity.start }).some(
    (f) => f.value.includes('definite') && quantity.start - f.end <= 1,
  );
}

/** Fewer things than this are told one by one. */
const FEW = 100;

/** No article or "one of the" is longer, in characters. */
const ARTICLE_REACH = 12;

/** "works for 150,000 companies, 125 of them hit": of what the sentence counted before, and that is no app's. */
const isOfOthers = (c: Candidate, { inSentence }: Drafts): boolean =>
  !inSentence && counts(c, 'them') && c.before?.sentence === c.sentence && c.before.head.kind !== 'none';

/** "500,000 people signed the petition" */
const isSigned = (c: Candidate): boolean =>
  c.quantity.scale < 1_000_000_000 && bar(c, c.domain, 'petition') < Infinity && !counts(c, 'user', 'message', 'request');

/** "50 million dollars, of which 1.3 million for storage" */
function isPartOfSum({ passage, before, sentence, quantity }: Candidate): boolean {
  if (before?.sentence !== sentence || before.quantity.kind !== 'money') return false;
  return inside(passage.functions, { start: before.quantity.end, end: quantity.hedgeStart }).some((f) => f.value.includes('part'));
}

/** "14 per cent of the over-65s … Among teenagers it is 72": behind a percentage that is no claim a bare number of its size is another. */
function isShareUnsaid({ passage, quantity, head }: Candidate): boolean {
  if (head.kind !== 'none' || quantity.scale !== 1 || quantity.value > 100 || quantity.value < 2) return false;
  const last = inside(passage.quantities, { start: quantity.start - SHARE_REACH, end: quantity.start }).findLast(
    (q) => q.kind === 'percent' || q.scale > 1,
  );
  // "Telegram comes next with 41": behind a name it is the share of that one.
  return last?.kind === 'percent' && !inside(passage.mentions, { start: last.end, end: quantity.start }).some((m) => m.by === 'name');
}

/** So far behind a percentage another may leave its word out, in characters. */
const SHARE_REACH = 160;

/**
 * "The sandbags, 25,000 of them, cost …": behind a comma they are those of a noun that nobody here knows; "each day, 25,000 of them come"
 * tells when.
 */
function isOfWhatStandsBefore(c: Candidate): boolean {
  if (!counts(c, 'them')) return false;
  const { passage, sentence, quantity } = c;
  const { folded } = passage.text;
  const before = { start: sentence.start, end: quantity.hedgeStart };
  if (!folded.slice(before.start, before.end).endsWith(', ') || inside(passage.heads, before).length > 0) return false;
  const clause = { start: Math.max(before.start, folded.lastIndexOf(',', before.end - 3)), end: before.end };
  // Times are read where they are asked for.
  return (
    inside(passage.speech, clause).length === 0 &&
    inside(passage.moments, clause).length === 0 &&
    inside(passage.periods, clause).length === 0
  );
}

/** "whose fortune is put at 17 billion": a bare number behind a word for what somebody owns. */
const isFortune = (c: Candidate): boolean =>
  c.head.kind === 'none' && c.quantity.scale >= 1_000_000 && bar(c, { start: c.domain.start, end: c.quantity.start }, 'fortune') < Infinity;

/** "2 million views", "reposted by 31,000 accounts" */
function isViewed(c: Candidate): boolean {
  return (
    (bar(c, tailOf(c), 'view') < VIEWS_REACH && !counts(c, 'user', 'message', 'photo', 'video')) ||
    (c.quantity.scale < 1_000_000 && isRightBefore(c, 'view', VIEWED_BY) && !counts(c, 'message', 'photo', 'video', 'recipient'))
  );
}

/** How far behind a number it may be said that it counts views, in characters. */
const VIEWS_REACH = 25;

/** "reposted by 31,000 accounts": between the two a preposition at most, in characters. */
const VIEWED_BY = 5;

/** Whether a word stands right before the number or its hedge ("a nation of 51 million"), or near before it without a mark between. */
function isRightBefore(c: Candidate, cue: BarCue, reach = 1): boolean {
  const before = inside(c.passage.bars, { start: c.sentence.start, end: c.quantity.hedgeStart }).findLast((b) => b.value.includes(cue));
  return (
    before !== undefined &&
    c.quantity.hedgeStart - before.end <= reach &&
    !/[,:;()]/.test(c.passage.text.folded.slice(before.end, c.quantity.hedgeStart))
  );
}

/** "Durov, 39," and "39." behind a name and a comma. */
function isAge(c: Candidate): boolean {
  const { quantity, passage } = c;
  if (quantity.scale !== 1 || quantity.value < 14 || quantity.value > 110 || !Number.isInteger(quantity.value)) return false;
  if (passage.places.some((p) => p.end <= quantity.start && quantity.start - p.end <= 2)) return false;
  const before = passage.text.text.slice(Math.max(0, quantity.start - 24), quantity.start);
  if (passage.mentions.some((m) => m.by === 'name' && m.end <= quantity.start && quantity.start - m.end <= 2)) return false;
  return /\p{Lu}[\p{L}'-]{1,40}, $/u.test(before) && /^(?:[,.;)]|$)/.test(passage.text.text.slice(quantity.end, quantity.end + 1));
}

/** "aged 16 and over" */
function isAgedBefore({ quantity, head, passage }: Candidate): boolean {
  if (quantity.scale !== 1 || quantity.value > OLDEST || head.kind === 'noun') return false;
  return inside(passage.bars, { start: Math.max(0, quantity.start - AGED_REACH), end: quantity.end }).some(
    (b) => b.value.includes('age') && quantity.start - b.end <= 1 && b.start < quantity.start,
  );
}

/** Nobody in the news is older, in years; no word for "aged" is longer, in characters. */
const OLDEST = 120;
const AGED_REACH = 16;

/** "Among the victims of the leak are 10 million Russians": so many are those of a leak that is told of. */
const isOfVictims = (c: Candidate, about: Metric | undefined): boolean =>
  c.quantity.value >= MANY_VICTIMS && (about === 'people-affected' || signNear(c, 'leak'));

/** So many victims are those of a leak. */
const MANY_VICTIMS = 100_000;

/** "400 computers", "30 pupils": a word for people or things that no app has right behind a number without a noun that we know. */
const isOfOtherThings = (c: Candidate, { about }: Drafts): boolean =>
  c.head.kind !== 'noun' &&
  (isOfVictims(c, about) ? bar(c, tailOf(c), 'other-things') : bar(c, tailOf(c), 'other-people', 'other-things')) < THINGS_REACH;

/** How far behind its number a word for what is counted may stand, in characters. */
const THINGS_REACH = 12;

/** "12 people were arrested": whoever is counted is said to be something else than users. */
const isOfOtherPeople = (c: Candidate, { about }: Drafts): boolean =>
  bar(c, c.domain, 'other-people') < Infinity && counts(c, 'person', 'participant', 'member') && !isOfVictims(c, about);

/** "a nation of 51 million", "a city of 3 million inhabitants", "48 of 51 million inhabitants" */
function isOfInhabitants(c: Candidate, { inSentence }: Drafts): boolean {
  const tail = tailOf(c);
  return (
    (!counts(c, 'user') &&
      ((bar(c, tail, 'inhabitants') < INHABITANTS_REACH && !signNear(c, 'open') && !(inSentence && c.head.kind === 'none')) ||
        (isRightBefore(c, 'inhabitants') && inside(c.passage.epithets, tail).length === 0))) ||
    isWholeOfPeople(c)
  );
}

/** How far behind a number it may be said that it counts inhabitants, in characters. */
const INHABITANTS_REACH = 25;

/** "questioned 2,109 adults", "5,022 people took part": whom a survey asked. */
function isSample(c: Candidate): boolean {
  if (!(counts(c, 'person', 'user', 'member', 'customer', 'account', 'record', 'business') || c.head.kind === 'none')) return false;
  if (isRightBefore(c, 'sample', ASKED_REACH)) return true;
  const from = c.head.kind === 'noun' && c.head.side === 'after' ? c.head.span.end : c.quantity.end;
  return inside(c.passage.bars, { start: from, end: c.domain.end }).some(
    (b) => b.value.includes('sample') && b.start - from <= ASKED_REACH && governs(c, b),
  );
}

/** No survey asks more people. */
const LARGEST_SAMPLE = 500_000;

/** How far before the number or behind its noun it may be said that they were asked, in characters. */
const ASKED_REACH = 16;

/** What keeps a count from being a claim, and the rule's name. */
type Bar = readonly [rule: string, bars: (c: Candidate, drafts: Drafts) => boolean];

/** Followers, views, ages, victims, inhabitants, thresholds and differences are no claims; the first that fits is told. */
const BARS: readonly Bar[] = [
  ['followers', isOfFollowers],
  ['lost-users', isLost],
  ['followers', isOfOneGroup],
  ['followers', isOfItsChannel],
  ['difference', isBareDifference],
  ['difference', isMoreThan],
  ['difference', isGrowthOfPeople],
  ['for-each', isForEach],
  ['unit-result', isResultOfUnit],
  ['date', isDayOfMonth],
  // "78 Kanäle mit Propaganda": what is told of channels counts no followers.
  ['followers', (c) => isFollowed(c) && !counts(c, 'content')],
  ['text-messages', isOfOperators],
  ['of-the-few', isOfKnownFew],
  ['followers', isFollowedToo],
  ['of-others', isOfOthers],
  ['signatures', isSigned],
  ['part-of-a-sum', (c, { inSentence }) => !inSentence && isPartOfSum(c)],
  ['share-unsaid', (c, { inPassage }) => !inPassage && isShareUnsaid(c)],
  ['threshold', isVeryLarge],
  ['of-things-before', (c, { inSentence }) => !inSentence && isOfWhatStandsBefore(c)],
  ['fortune', isFortune],
  ['threshold', isMark],
  ['threshold', isConditionOfLaw],
  ['threshold', isOfAnyOfKind],
  ['views', isViewed],
  ['age', (c) => bar(c, tailOf(c), 'age') < 3 || isAge(c) || isAgedBefore(c)],
  ['other-things', isOfOtherThings],
  ['other-people', isOfOtherPeople],
  ['inhabitants', isOfInhabitants],
  ['sample', (c) => c.quantity.value <= LARGEST_SAMPLE && isSample(c)],
];

/** A count that is none of an app: see the list above. */
export const countBars: Rule = (c, drafts) => {
  for (const [rule, bars] of BARS) if (bars(c, drafts)) return none(rule);
  return undefined;
};
