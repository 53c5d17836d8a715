import { TEXT_MESSAGE_STEMS } from '../../languages/messenger-words';
import { type Candidate, counts } from '../candidate';
import { isAside, isMeans } from '../find-topic';
import { inside } from '../reading';

/**
 * "4.9 billion text messages were sent; in 2012, before the rise of X, it had been 59.8 billion": what operators carry, where no app is
 * more than an aside.
 */
export function isOfOperators(c: Candidate): boolean {
  const { passage, sentence, quantity, head } = c;
  if (quantity.scale < 1_000_000) return false;
  // "18 billion SMS"
  if (
    inside(passage.bars, { start: quantity.end, end: Math.min(sentence.end, quantity.end + SMS_BEHIND) }).some(
      (b) =>
        b.value.includes('sms') &&
        b.start - quantity.end <= SMS_BESIDE &&
        TEXT_MESSAGE_STEMS.some((stem) => passage.text.folded.startsWith(stem, b.start)),
    )
  )
    return true;
  if (head.kind === 'noun' && !counts(c, 'message', 'them')) return false;
  const named = inside(passage.mentions, sentence);
  const from = head.kind === 'noun' ? sentence.start : Math.max(0, quantity.start - SMS_REACH);
  return (
    inside(passage.bars, { start: from, end: quantity.end + SMS_BEHIND }).some((b) => b.value.includes('sms')) &&
    named.every((m) => isAside(passage, m) || isMeans(passage, m)) &&
    ((head.kind === 'noun' && named.length === 0) ||
      inside(passage.epithets, sentence).every((e) => e.value.every((cue) => cue === 'pronoun' || cue === 'outsider' || cue === 'rival')))
  );
}

/** So far before a bare number the text messages may be named that it counts, and so far behind a number with its noun, in characters. */
const SMS_REACH = 160;
const SMS_BEHIND = 20;
/** Between a number and what it counts stands a preposition at most, in characters. */
const SMS_BESIDE = 4;
