import type { SignCue } from '../../languages/lexicon';
import { METRICS, type Metric } from '../../terms';
import { counts } from '../candidate';
import { gap, inside, nearest } from '../reading';
import { LARGEST_LIMIT, type Rule, found } from './rule';

/** What holds people, and the limit that is told of it. */
const LIMIT_OF = {
  group: 'group-size',
  conversation: 'call-participants',
  community: 'community-size',
  channel: 'channel-size',
} as const satisfies Partial<Record<SignCue, Metric>>;

const isContainer = (cue: SignCue): cue is keyof typeof LIMIT_OF => cue in LIMIT_OF;

/** How far from its number what holds people may stand, in characters. */
const CONTAINER_REACH = 32;

/** Fewer people are in anybody's call. */
const SMALLEST = 4;

/** Round numbers are those of anybody's group: 256 and 1,024 are not. */
const isTelling = (value: number): boolean => value > 100 && value % 100 !== 0;

/**
 * "Groups of 1,024 and video calls of 32": a number that is on record as the limit of what stands beside it or in the headline, where it is
 * no round one or where the article tells of that limit.
 */
export const recordedLimit: Rule = (c, { all, container, isRecordedLimit }) => {
  const { value } = c.quantity;
  if (value < SMALLEST || value > LARGEST_LIMIT || c.quantity.bound === 'about') return undefined;
  if (c.head.kind === 'noun' && !counts(c, 'participant', 'member', 'person', 'user', 'recipient')) return undefined;
  if (c.head.kind === 'unknown') return undefined;
  const word = nearest(
    c.passage.signs.filter((s) => s.value.some(isContainer)),
    c.domain,
    c.quantity,
  );
  const cue = word?.value.find(isContainer);
  const beside = word !== undefined && cue !== undefined && gap(word, c.quantity) <= CONTAINER_REACH ? LIMIT_OF[cue] : undefined;
  const named = c.passage.index === 0 || inside(c.passage.mentions, c.sentence).some((m) => m.by === 'name');
  const metric = beside ?? (named ? container : undefined);
  if (metric === undefined || !isRecordedLimit(metric, value)) return undefined;
  const told = all.some((d) => METRICS[d.metric].group === 'limits') || (named && (metric === container || isTelling(value)));
  // "Telegram: calls with 200 people"
  const titled =
    c.passage.index === 0 && cue === 'conversation' && word !== undefined && word.end <= c.quantity.start && c.passage.mentions.length > 0;
  return told || titled ? found(metric, 'limit-on-record') : undefined;
};
