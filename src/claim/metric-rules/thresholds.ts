import { type Candidate, counts, distanceTo } from '../candidate';
import type { Drafts } from '../draft';
import { METRICS } from '../../terms';
import { inside } from '../reading';
import { bar } from './rule';

/** "platforms from 45 million users on must answer": the number that European law calls very large. */
export const isVeryLarge = (c: Candidate): boolean =>
  c.quantity.value === VERY_LARGE && (inside(c.passage.bars, c.sentence).some((b) => b.value.includes('threshold')) || isFrom(c));

/** So many users in the EU make a platform a very large one (Digital Services Act, article 33). */
const VERY_LARGE = 45_000_000;

/** "from 45 million on", "ab 45 Millionen": a word for "from" right before. */
const isFrom = ({
  passage: {
    text: { folded },
    language,
  },
  quantity,
}: Candidate): boolean => language.times.cues.since.some((word) => folded.slice(0, quantity.start).endsWith(`${word} `));

/** "the threshold lies at ten million": a word for a mark before the number, which nothing is said to have crossed. */
export function isMark(c: Candidate, { inSentence }: Drafts): boolean {
  const reach = c.head.kind === 'none' && !inside(c.passage.mentions, c.domain).some((m) => m.by === 'name') ? THRESHOLD_REACH : MARK_REACH;
  return bar(c, { start: c.domain.start, end: c.quantity.start }, 'threshold') < reach && (inSentence !== undefined || isUncrossed(c));
}

/** How far before its number a threshold may stand, in characters. */
const MARK_REACH = 20;

/** So far before a number without a noun a threshold may be its subject, in characters. */
const THRESHOLD_REACH = 90;

/** "crossed the threshold of a billion": whether no verb of crossing stands near before the number, by which the mark is reached. */
const isUncrossed = ({ passage, domain, quantity }: Candidate): boolean =>
  distanceTo(passage.modes, { start: domain.start, end: quantity.start }, quantity, 'exceeds', 'nears') > CROSSED_REACH;

/** So near a verb of crossing makes a mark one that is reached, in characters. */
const CROSSED_REACH = 32;

/** "a fine of 50 million for platforms with over ten million users": the words reach back beyond the number's own part. */
export function isConditionOfLaw(c: Candidate): boolean {
  return (
    counts(c, 'user', 'member', 'person', 'customer') &&
    inside(c.passage.bars, { start: c.sentence.start, end: c.quantity.start }).some(
      (b) => b.value.includes('threshold') && c.quantity.start - b.end <= 1,
    ) &&
    isUncrossed(c)
  );
}

/** Whether a number counts whom apps of a kind must have at least. */
export function isOfAnyOfKind(c: Candidate): boolean {
  return (
    c.head.kind === 'noun' &&
    (c.head.metrics.some((m) => METRICS[m].group === 'audience') || counts(c, 'user', 'member', 'person', 'customer')) &&
    isOfKind(c)
  );
}

/**
 * "Platforms with more than 5 million users", "сервисы, у которых в стране больше …": a kind of apps, with nothing before the number that
 * names one.
 */
function isOfKind({ passage, sentence, quantity }: Candidate): boolean {
  const kind =
    quantity.bound === 'at-least'
      ? inside(passage.bars, { start: Math.max(sentence.start, quantity.hedgeStart - KIND_REACH), end: quantity.hedgeStart }).findLast(
          (b) =>
            b.value.includes('kind') && !passage.epithets.some((e) => e.value.includes('family') && e.end >= b.end && e.start <= b.start),
        )
      : undefined;
  if (kind === undefined || inside(passage.mentions, { start: kind.end, end: quantity.start }).length > 0) return false;
  const between = passage.text.folded.slice(kind.end, quantity.hedgeStart);
  return !/[.;:()]|(?!^),/.test(between) && (between.length <= KIND_BESIDE || between.startsWith(','));
}

/** How far behind a kind of apps the number may stand that parts them, in characters, and how far behind a comma. */
const KIND_BESIDE = 24;
const KIND_REACH = 44;
