import { type Candidate, counts, signNear } from '../candidate';
import type { Drafts } from '../draft';
import { isMeans } from '../find-topic';
import { isGenitive } from '../name-roles';
import { METRICS } from '../../terms';
import { gap, inside } from '../reading';
import { isCapped } from './limits';
import { bar } from './rule';

/** "His page has 12 million followers": a word for following governs the number. */
export function isOfFollowers(c: Candidate): boolean {
  return (
    bar(c, c.domain, 'follow') < Infinity &&
    !isQuoted(c) &&
    !isGroupLimit(c) &&
    (counts(c, 'member', 'user', 'person', 'account') || c.head.kind === 'none')
  );
}

/** "will allow groups with up to 1,024 members" */
function isGroupLimit(c: Candidate): boolean {
  return (
    c.quantity.scale < 1_000_000 &&
    counts(c, 'member', 'participant') &&
    (c.quantity.bound === 'at-most' || signNear(c, 'hold')) &&
    signNear(c, 'group')
  );
}

/** "wrote on his page: 900 million people use …": what stands behind the colon is no count of the page. */
function isQuoted({ passage, domain, quantity }: Candidate): boolean {
  const colon = passage.text.folded.lastIndexOf(':', quantity.start);
  return colon > domain.start && inside(passage.speech, { start: domain.start, end: colon }).length > 0;
}

/** "The ministry's channel has 350,000 members": whoever is in somebody's group or channel. */
export function isOfOneGroup(c: Candidate, { isRecordedLimit }: Drafts): boolean {
  return (
    counts(c, 'member') &&
    !isGroupLimit(c) &&
    // "Groups go from 512 to 1,024 members": what changes and is on record is no group of somebody.
    !(c.quantity.change && isRecordedLimit('group-size', c.quantity.value)) &&
    (isOfSomebody(c) || isOfChannel(c) || isOfNamelessChannel(c))
  );
}

/** "The channel in which it tells its news has nine million of them": behind an audience a bare number that a channel has. */
export function isOfItsChannel(c: Candidate, { inPassage }: Drafts): boolean {
  return (
    c.head.kind === 'none' &&
    METRICS[inPassage?.metric ?? 'fine'].group === 'audience' &&
    isOfNamelessChannel(c) &&
    signNear(c, 'have') &&
    inside(c.passage.periods, c.domain).length === 0
  );
}

/** "His channel …, has some 400,000 subscribers": a channel is the subject, and no app is named since. */
function isOfSomebody(c: Candidate): boolean {
  const cue = inside(c.passage.bars, { start: c.sentence.start, end: c.quantity.start })
    .filter((b) => b.value.includes('follow'))
    .at(-1);
  return cue !== undefined && !inside(c.passage.mentions, { start: cue.end, end: c.quantity.start }).some((m) => m.by === 'name');
}

/** "The ministry's Telegram channel has 350,000 subscribers": one channel or group on the app, unless its size is a limit. */
function isOfChannel(c: Candidate): boolean {
  if (isUpTo(c) || isCapped(c)) return false;
  const { mentions, signs } = c.passage;
  const range = { start: c.sentence.start, end: Math.min(c.sentence.end, c.quantity.end + CHANNEL_BEHIND) };
  return inside(signs, range).some((s) => {
    if (!s.value.some((cue) => cue === 'channel' || cue === 'group')) return false;
    const on = mentions.find(
      (m) => m.by === 'name' && (gap(m, s) <= 1 || (m.start - s.end <= LINK_REACH && m.start > s.end && isGenitive(c.passage, m))),
    );
    return (
      on !== undefined &&
      (s.start > c.quantity.end ||
        !inside(mentions, { start: Math.max(s.end, on.end), end: c.quantity.start }).some((m) => m.by === 'name'))
    );
  });
}

/** "up to 1,000", but not the end of "from 12 to 48 thousand". */
const isUpTo = ({ quantity }: Candidate): boolean => quantity.bound === 'at-most' && quantity.change === undefined;

/** How far behind the members of a channel it may be named, in characters. */
const CHANNEL_BEHIND = 40;

/** "a group on Telegram", "un grupo de Telegram": between the two no more than a preposition, in characters. */
const LINK_REACH = 6;

/** "the busiest pirate channel had over 120,000 subscribers": a channel is the subject, and no limit is spoken of. */
function isOfNamelessChannel(c: Candidate): boolean {
  const { signs, mentions } = c.passage;
  const channel = inside(signs, { start: c.sentence.start, end: c.quantity.start }).findLast((s) => s.value.includes('channel'));
  if (channel === undefined || inside(mentions, { start: channel.end, end: c.quantity.start }).some((m) => m.by === 'name')) return false;
  return !inside(signs, { start: channel.end, end: c.domain.end }).some((s) => s.value.includes('limit'));
}

/**
 * "12 million followers", "whose own channel eleven million follow": whatever else is said, a word for followers or for a channel stands
 * right beside.
 */
export const isFollowed = ({ passage, quantity, head }: Candidate): boolean =>
  inside(passage.bars, { start: quantity.end, end: quantity.end + FOLLOWED_REACH }).some(
    (b) =>
      b.value.includes('follow') &&
      b.start - quantity.end <= FOLLOW_BESIDE &&
      !/[,.;:()]/.test(passage.text.folded.slice(quantity.end, b.start)),
  ) ||
  (head.kind === 'none' &&
    inside(passage.signs, { start: quantity.hedgeStart - FOLLOWED_REACH, end: quantity.hedgeStart }).some(
      (s) => s.value.includes('channel') && quantity.hedgeStart - s.end <= 1,
    ));

/** No word for followers or a channel ends further from its number, in characters. */
const FOLLOWED_REACH = 20;

/** Between a number and its word for followers stands a preposition at most, in characters. */
const FOLLOW_BESIDE = 4;

/**
 * "… grew to 480,000 followers. On Telegram there are 65,000": behind a sentence on followers an app that is only the place has no others.
 */
export function isFollowedToo(c: Candidate): boolean {
  const { passage, sentence, quantity } = c;
  if (!(counts(c, 'member', 'person') || c.head.kind === 'none') || quantity.scale >= 1_000_000) return false;
  const before = passage.sentences[passage.sentences.findIndex((s) => s.start === sentence.start) - 1];
  if (before === undefined || !inside(passage.bars, before).some((b) => b.value.includes('follow'))) return false;
  const named = inside(passage.mentions, sentence);
  return named.length > 0 && named.every((m) => isMeans(passage, m) || isGenitive(passage, m));
}
