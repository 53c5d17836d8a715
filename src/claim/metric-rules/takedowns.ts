import type { SignCue } from '../../languages/lexicon';
import { type Candidate, counts, isCounted, signInSentence, signNear, withoutRelative } from '../candidate';
import { inside, nearest } from '../reading';
import { type Rule, continuing, found, none } from './rule';

/** Operators take content down by the dozens or thousands; fewer are the work of police and courts. */
const SMALLEST_REMOVAL = 50;

/** How far from the number accounts are said to be banned, in characters. */
const BAN_REACH = 70;

/** What stands between the number and the nearest sign of a kind. */
function between(c: Candidate, cue: SignCue): string {
  const at = nearest(
    c.passage.signs.filter((s) => s.value.includes(cue)),
    c.domain,
    c.quantity,
  );
  if (!at) return '';
  return at.start >= c.quantity.end ? withoutRelative(c, c.quantity.end, at.start) : c.passage.text.folded.slice(at.end, c.quantity.start);
}

/** Where the verb alone says that accounts are meant, so many are banned at least. */
const SMALLEST_BAN = 10_000;

/** Between a verb and its date stands an article at most, in characters. */
const BEFORE_DATE = 4;

/** "closed December with 2.96 billion users": the nearest word for a ban is one of having too, or has a date right behind it. */
function closesWith({ passage, domain, quantity }: Candidate): boolean {
  const word = nearest(
    passage.signs.filter((s) => s.value.includes('ban')),
    domain,
    quantity,
  );
  return (
    word !== undefined &&
    (word.value.includes('have') ||
      inside(passage.moments, { start: word.end, end: quantity.start }).some((m) => m.start - word.end <= BEFORE_DATE))
  );
}

function isRightBehind({ passage, domain, quantity, head }: Candidate, cue: SignCue): boolean {
  return inside(passage.signs, domain).some(
    (s) => s.value.includes(cue) && (quantity.hedgeStart - s.end === 1 || (head.kind === 'noun' && s.start - head.span.end === 1)),
  );
}

/** Accounts banned and content removed. */
export const takenDown: Rule = (c, { about, before }) => {
  // "threw 7.5 million Indians out", "ne ha chiusi 4,7 milioni": people, or nobody named, right behind the verb.
  if ((c.head.kind === 'none' || counts(c, 'person')) && c.quantity.value >= SMALLEST_BAN && isRightBehind(c, 'ban'))
    return before?.metric === 'content-removed' ? continuing(before, 'removed-go-on', c) : found('accounts-banned', 'bans-people');
  // "did not delete some 1,000 posts that the watchdog had banned"
  if (
    counts(c, 'content') &&
    inside(c.passage.signs, { start: c.sentence.start, end: c.quantity.start }).some(
      (s) => s.value.includes('remove') && c.passage.modes.some((m) => m.value.includes('short-of') && s.start - m.end === 1),
    )
  )
    return none('not-removed');
  if (counts(c, 'content') && c.quantity.value >= SMALLEST_REMOVAL && (signNear(c, 'remove', 'ban') || signInSentence(c, 'remove')))
    return found('content-removed', 'removes-content');
  // Accounts that are removed are banned.
  if (
    counts(c, 'account') &&
    signNear(c, 'remove') &&
    !signNear(c, 'active', 'use') &&
    between(c, 'remove').length < BAN_REACH &&
    c.quantity.value >= SMALLEST_BAN &&
    !/[,;:]/.test(between(c, 'remove'))
  )
    return found('accounts-banned', 'removes-accounts');
  if (
    (counts(c, 'account') ||
      (counts(c, 'user', 'member') && !closesWith(c) && !(about === 'people-affected' && signInSentence(c, 'leak')))) &&
    between(c, 'ban').length < (counts(c, 'account') ? BAN_REACH : BAN_REACH / 3) &&
    signNear(c, 'ban') &&
    c.quantity.value >= 1000 &&
    !/[,;:]/.test(between(c, 'ban'))
  )
    return found('accounts-banned', 'bans-accounts');
  if (isCounted(c, 'account') && signNear(c, 'ban') && c.quantity.value >= 1000) return found('accounts-banned', 'bans-accounts');
  return undefined;
};
