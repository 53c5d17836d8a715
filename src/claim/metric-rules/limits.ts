import type { SignCue } from '../../languages/lexicon';
import { METRICS } from '../../terms';
import { expandPattern } from '../../text/phrase-pattern';
import { type Candidate, counts, signInPassage, signInSentence, signNear } from '../candidate';
import type { Draft } from '../draft';
import { questionSentenceBefore } from '../question-before';
import { gap, inside, type Span } from '../reading';
import { LARGEST_LIMIT, type Rule, continuing, contrastBefore, found, sign } from './rule';

/** How many chats a message may be passed on to. */
export const forwardLimit: Rule = (c, { inPassage, before, isRecordedLimit }) => {
  const forwarding = signInPassage(c, 'forward') || inPassage?.metric === 'forward-limit' || before?.metric === 'forward-limit';
  // "no message may jump to more than five chats"
  if (
    c.quantity.value <= 1000 &&
    counts(c, 'recipient') &&
    !counts(c, 'participant', 'member') &&
    (c.quantity.bound !== 'exact' || signNear(c, 'limit')) &&
    inside(c.passage.heads, { start: c.sentence.start, end: c.quantity.start }).some((h) => h.value.heads.includes('message'))
  )
    return found('forward-limit', 'message-to-chats');
  if (c.quantity.value > 1000 || !forwarding) return undefined;
  // "The ceiling is a thousand. The weight of files that are passed on stays"
  if (
    c.head.kind === 'none' &&
    inPassage &&
    METRICS[inPassage.metric].group === 'limits' &&
    inPassage.metric !== 'forward-limit' &&
    !signInSentence(c, 'forward')
  )
    return undefined;
  if (signNear(c, 'conversation', 'group') && !signNear(c, 'forward') && !counts(c, 'recipient')) return undefined;
  if (counts(c, 'recipient', 'content', 'message') || c.head.kind === 'none' || counts(c, 'person', 'participant')) {
    // "never more than three messages a day"
    if (inside(c.passage.periods, { start: c.quantity.end, end: c.domain.end }).some((p) => p.kind === 'rate')) return undefined;
    // "Whoever does not pass it on to 15 contacts loses the account": no word of a limit, and none on record.
    if (
      c.quantity.bound === 'exact' &&
      !c.quantity.change &&
      !signInSentence(c, 'limit') &&
      METRICS[(inPassage ?? before)?.metric ?? 'users'].group !== 'limits' &&
      !isRecordedLimit('forward-limit', c.quantity.value)
    )
      return undefined;
    if (signInSentence(c, 'forward', 'limit')) return found('forward-limit', 'forward-limit');
  }
  return undefined;
};

/**
 * Whether a word of limits stands in the sentence that is no hedge or part of another number ("23 members send up to 150 messages", "aged
 * 19 to 26").
 */
export function isCapped(c: Candidate): boolean {
  return inside(c.passage.signs, c.sentence).some(
    (s) =>
      s.value.some((cue) => cue === 'limit' || cue === 'hold') &&
      !c.passage.quantities.some((q) => q !== c.quantity && s.start >= q.hedgeStart && s.end <= q.end),
  );
}

/**
 * "22 families joined the group and 5 hold on to paper": a bare number before a verb of holding is who does it, unless it is of thousands.
 */
const isHeld = (c: Candidate): boolean =>
  signNear(c, 'hold') &&
  (c.head.kind !== 'none' ||
    c.quantity.value >= FEW_HOLDERS ||
    inside(c.passage.signs, { start: c.domain.start, end: c.quantity.start }).some((s) => s.value.includes('hold')));

/** Fewer may be people who hold something themselves. */
const FEW_HOLDERS = 10;

/** How many people a group, channel, community or call takes. */
export const otherLimits: Rule = (c, { all, inSentence, inPassage, before, container }) => {
  const titled = all[0]?.candidate.passage.index === 0 ? all[0] : undefined;
  const { value } = c.quantity;
  if (value > LARGEST_LIMIT || value < 2) return undefined;
  const personal = counts(c, 'participant', 'member', 'person', 'user', 'account', 'recipient') || c.head.kind === 'none';
  if (!personal) return undefined;
  // "three people or more": the least is no limit.
  if (c.quantity.bound === 'at-least' && c.quantity.hedgeEnd > c.quantity.end) return undefined;
  if (c.quantity.change && inSentence && METRICS[inSentence.metric].group === 'limits' && inSentence.metric !== 'file-size')
    return continuing(inSentence, 'limit-changes', c);
  const asked = isAsked(c);
  const capped =
    asked ||
    c.quantity.bound === 'at-most' ||
    isPerContainer(c, inSentence) ||
    (isChanged(c) && (container !== undefined || signInSentence(c, 'conversation'))) ||
    signNear(c, 'limit') ||
    isHeld(c) ||
    ((c.before === undefined || c.quantity.change?.role === 'to') && isCapped(c));
  if ((capped || (inSentence && METRICS[inSentence.metric].group === 'limits')) && isOfCommunity(c, inSentence))
    return found('community-size', 'limit-of-community');
  if (
    !capped &&
    inPassage &&
    goesOnWithLimit(c, inPassage) &&
    !(inPassage.metric === 'group-size' && sign(c, c.domain, 'conversation') < sign(c, c.domain, 'group'))
  )
    return continuing(inPassage, 'limit-goes-on', c);
  if (!capped) return undefined;
  const counted = counts(c, 'participant', 'member');
  for (const range of counted || asked ? [c.domain, c.sentence, sentenceBefore(c)] : [c.domain, c.sentence]) {
    const group = isGroupCall(c, range) ? Infinity : sign(c, range, 'group');
    const channel = sign(c, range, 'channel');
    const community = sign(c, range, 'community');
    const call = sign(c, range, 'conversation');
    const least = Math.min(group, channel, community, call);
    if (least === Infinity) continue;
    if (least === call) return value <= 5000 ? found('call-participants', 'limit-of-call') : undefined;
    // "50 groups" are the parts of a community, not its members; "ten groups of 256".
    if (least !== channel && counts(c, 'content') && !counts(c, 'member')) return undefined;
    if (least === group) return found('group-size', 'limit-of-group');
    if (least === community) return found('community-size', 'limit-of-community');
    return found('channel-size', 'limit-of-channel');
  }
  const near = inPassage ?? (before && before.candidate.passage.index === c.passage.index - 1 ? before : undefined);
  // "Up to 40 in a call. Ordinary groups hold 1,000. WhatsApp has a limit of eight": of what the headline tells, where that is nearer in
  // size.
  const limit = titled && ratioTo(titled, value) < ratioTo(near, value) ? titled : near;
  if (
    near &&
    limit &&
    METRICS[near.metric].group === 'limits' &&
    METRICS[limit.metric].group === 'limits' &&
    (limit.metric !== 'forward-limit' || limit === inPassage) &&
    limit.metric !== 'file-size'
  )
    return continuing(limit, 'limit-goes-on', c);
  return counted && container !== undefined && (signNear(c, 'hold') || isChanged(c)) ? found(container, 'limit-of-headline') : undefined;
};

/** How many times larger or smaller a limit is than a number. */
const ratioTo = (limit: Draft | undefined, value: number): number =>
  limit === undefined ? Infinity : Math.max(limit.value / value, value / limit.value);

/** Between "call" and "of the group" stands no more than a preposition, in characters. */
const GROUP_CALL_REACH = 4;

/** "group calls hold forty", "en sus videollamadas de grupo": every word for a group in the range only says which calls. */
function isGroupCall({ passage, quantity }: Candidate, range: Span): boolean {
  const calls = inside(passage.signs, range).filter((s) => s.value.includes('conversation'));
  if (calls.length === 0 || inside(passage.quantities, range).some((q) => q.kind === 'count' && q.start !== quantity.start)) return false;
  return inside(passage.signs, range).every(
    (s) =>
      !s.value.includes('group') ||
      calls.some(
        (call) =>
          gap(call, s) <= GROUP_CALL_REACH &&
          !passage.text.folded.slice(Math.min(call.end, s.end), Math.max(call.start, s.start)).includes(','),
      ),
  );
}

/**
 * "1,024 people per group, 32 in a video call": what holds them stands right behind a word for "per", or behind a preposition in the
 * company of another limit.
 */
function isPerContainer({ passage, quantity, head }: Candidate, inSentence: Draft | undefined): boolean {
  const from = head.kind === 'noun' && head.side === 'after' ? head.span.end : quantity.end;
  const container = inside(passage.signs, { start: from, end: from + CONTAINER_REACH }).find((s) =>
    s.value.some((cue) => CONTAINERS.has(cue)),
  );
  if (container === undefined) return false;
  const [word, ...more] = passage.text.folded.slice(from, container.end).trim().split(' ');
  const by = more.length === 1 && passage.language.times.cues.per.some((per) => expandPattern(per).some((spelling) => spelling === word));
  return (
    by ||
    (head.kind === 'none' &&
      inSentence !== undefined &&
      METRICS[inSentence.metric].group === 'limits' &&
      inside(passage.functions, { start: from, end: container.start }).some((f) => f.value.includes('link') && f.start - from <= 1))
  );
}

/** "raises from four to eight the number of participants in a call": what changes is how many it takes. */
const isChanged = (c: Candidate): boolean => c.quantity.change !== undefined && c.quantity.scale === 1 && counts(c, 'participant');

/** How far behind what it holds a container may end, in characters. */
const CONTAINER_REACH = 28;

/** What holds people. */
const CONTAINERS: ReadonlySet<SignCue> = new Set<SignCue>(['group', 'channel', 'community', 'conversation']);

/** "Communities bring up to 50 groups and 5,000 members together": a community counts its groups, and what goes on with them. */
function isOfCommunity(c: Candidate, inSentence: Draft | undefined): boolean {
  const { passage, sentence, quantity, head } = c;
  const community = inside(passage.signs, { start: sentence.start, end: quantity.start }).find((s) => s.value.includes('community'));
  if (community === undefined) return false;
  // "Communities, which bundle several groups, take up to 5,000"
  if (/^[^,]{0,20}, [^,]+, [^,]*$/.test(passage.text.folded.slice(community.end, quantity.hedgeStart))) return true;
  const ofGroups = (span: Span): boolean => inside(passage.signs, span).some((s) => s.value.includes('group'));
  if (head.kind === 'noun' && head.side === 'after' && ofGroups(head.span)) return true;
  const before = inSentence?.metric === 'community-size' ? inSentence.candidate : undefined;
  return (
    before !== undefined &&
    !ofGroups({ start: before.head.kind === 'noun' ? before.head.span.end : before.quantity.end, end: quantity.start })
  );
}

/** "How many people fit into a video call? With WhatsApp eight, with Skype 50": the question before asks what holds them. */
function isAsked(c: Candidate): boolean {
  const question = questionSentenceBefore(c);
  if (c.head.kind !== 'none' || question === undefined) return false;
  const asks = inside(c.passage.signs, question);
  return asks.some((s) => s.value.includes('hold')) && asks.some((s) => s.value.some((cue) => CONTAINERS.has(cue)));
}

/** "How many people fit into a group? The limit is 1,024": the sentence before may name what holds them. */
function sentenceBefore({ passage, sentence }: Candidate): Span {
  return passage.sentences.findLast((s) => s.end <= sentence.start) ?? { start: 0, end: 0 };
}

/** The measure before may be so many times smaller or larger where a number goes on with it. */
const LIMIT_RATIO = 1_000;

/**
 * "It had been 512 since May", "Telegram goes further, with 200,000": behind a limit a bare number of an earlier time or of another app is
 * one too.
 */
function goesOnWithLimit(c: Candidate, previous: Draft): boolean {
  if (METRICS[previous.metric].group !== 'limits' || previous.metric === 'file-size' || c.head.kind !== 'none' || c.quantity.scale > 1000)
    return false;
  const ratio = c.quantity.value / previous.value;
  if (ratio > LIMIT_RATIO || ratio < 1 / LIMIT_RATIO || signNear(c, 'use', 'employ', 'outage', 'join')) return false;
  if (c.passage.sentences.some((s) => s.start >= previous.candidate.sentence.end && s.end <= c.sentence.start)) return false;
  const former = inside(c.passage.modes, c.sentence).some((m) => m.value.includes('former') && m.end <= c.quantity.start);
  const other = inside(c.passage.mentions, { start: c.sentence.start, end: c.quantity.start }).some((m) => m.by === 'name');
  // "In January it was 256, and in June, 512"
  const dated = inside(c.passage.moments, { start: c.sentence.start, end: c.quantity.start }).some(
    (m) => m.when === 'past' && m.date !== null && c.quantity.start - m.end <= DATED_REACH,
  );
  return former || other || dated;
}

/** Between a date and the limit that held then stands no more than a verb, in characters. */
const DATED_REACH = 24;

/** How many characters a message may have. */
export const messageLength: Rule = (c, { isRecordedLimit }) =>
  counts(c, 'character') &&
  (c.quantity.bound === 'at-most' || signInSentence(c, 'limit', 'hold') || isRecordedLimit('message-length', c.quantity.value))
    ? found('message-length', 'characters')
    : undefined;

/** How large a file may be. */
export const fileSize: Rule = (c, drafts) => {
  const { inSentence, inPassage } = drafts;
  if (
    signInSentence(c, 'file') &&
    (c.quantity.bound === 'at-most' || signInSentence(c, 'limit', 'hold', 'send') || drafts.isRecordedLimit('file-size', c.quantity.value))
  )
    return found('file-size', 'file-size');
  // "The size of a file has changed. So far 100 MB were the limit"
  if (signInPassage(c, 'file') && signInSentence(c, 'limit', 'hold') && c.before === undefined && c.passage.index > 0)
    return found('file-size', 'size-in-passage');
  // "files of up to 4 GB. X turns anything above 2 GB away": in a passage on files a size that is on record says enough.
  if (signInPassage(c, 'file') && drafts.isRecordedLimit('file-size', c.quantity.value)) return found('file-size', 'size-on-record');
  // "Telegram takes files of 4 GB now. For everybody else the limit remains 2 GB"
  if (drafts.about === 'file-size' && signInSentence(c, 'limit', 'hold')) return found('file-size', 'size-headline');
  const previous = inSentence ?? inPassage;
  if (previous?.metric === 'file-size' && (inSentence || signNear(c, 'limit'))) return continuing(previous, 'size-goes-on', c);
  return undefined;
};

/**
 * "2 GB, which become 4 for those who pay", "4 GB against the 2 of all others": behind a file's size a small bare number is in the same
 * unit.
 */
export const bareFileSize: Rule = (c, { inSentence }) => {
  if (
    inSentence?.metric !== 'file-size' ||
    c.head.kind === 'noun' ||
    signNear(c, 'group', 'conversation') ||
    c.quantity.value >= LARGEST_BARE_SIZE ||
    c.quantity.scale > 1
  )
    return undefined;
  if (
    c.before?.quantity !== inSentence.candidate.quantity ||
    (!contrastBefore(c) && !isContrastedSize(c) && !(signNear(c, 'limit', 'hold') && c.head.kind === 'none'))
  )
    return undefined;
  return { ...continuing(inSentence, 'size-goes-on', c), scale: 1000 ** Math.floor(Math.log10(inSentence.value) / 3) };
};

/** "4 GB instead of the usual 2": a word of contrast with two small words up to the number. */
function isContrastedSize({ passage, quantity }: Candidate): boolean {
  const contrast = inside(passage.functions, {
    start: Math.max(0, quantity.hedgeStart - CONTAINER_REACH),
    end: quantity.hedgeStart,
  }).findLast((f) => f.value.includes('contrast'));
  return contrast !== undefined && /^(?: \p{L}+){1,2} $/u.test(passage.text.folded.slice(contrast.end, quantity.hedgeStart));
}

/** Sizes of files are told in units that leave less than this before the unit. */
const LARGEST_BARE_SIZE = 1_000;
