import type { SignCue } from '../../languages/lexicon';
import { METRICS, type Metric } from '../../terms';
import { counts } from '../candidate';
import { gap, inside, nearest } from '../reading';
import { LARGEST_LIMIT, type Rule, found } from './rule';

/** What holds people, and the limit that is told of it. */
const LIMIT_OF = { group: 'group-size', conversation: 'call-participants', community: 'community-size', channel: 'channel-size' } as const satisfies Partial<Record<SignCue, Metric>>;

const isContainer = (cue: SignCue): cue is keyof typeof LIMIT_OF => cue in LIMIT_OF;

/** How far from its number what holds people may stand, in characters. */
const CONTAINER_REACH = 32;

/** Fewer people are in anybody's call. */
const SMALLEST = 4;

/** Round numbers are those of anybody's group: 256 and 1,024 are not. */
const isTelling = (value: number): boolean => value > 100 && value % 100 !== 0;

/** "Groups of 1,024 and video calls of 32": a number that is on record as the limit of what stands beside it, where it is no round one or where the article has told of a limit before. */
export const recordedLimit: Rule = (c, { inSentence, all, isRecordedLimit }) => {
  const { value } = c.quantity;
  if (value < SMALLEST || value > LARGEST_LIMIT || c.quantity.bound === 'about') return undefined;
  if (c.head.kind === 'noun' && !counts(c, 'participant', 'member', 'person', 'user', 'recipient')) return undefined;
  if (c.head.kind === 'unknown') return undefined;
  const container = nearest(c.passage.signs.filter((s) => s.value.some(isContainer)), c.domain, c.quantity);
  const cue = container?.value.find(isContainer);
  if (container === undefined || cue === undefined || gap(container, c.quantity) > CONTAINER_REACH) return undefined;
  const told = (inSentence !== undefined && METRICS[inSentence.metric].group === 'limits') || all.some((d) => METRICS[d.metric].group === 'limits');
  const metric = LIMIT_OF[cue];
  const named = c.passage.index === 0 || inside(c.passage.mentions, c.sentence).some((m) => m.by === 'name');
  // "Telegram: calls with 200 people"
  const titled = c.passage.index === 0 && cue === 'conversation' && container.end <= c.quantity.start && c.passage.mentions.length > 0;
  return (told || titled || (named && isTelling(value))) && isRecordedLimit(metric, value) ? found(metric, 'limit-on-record') : undefined;
};
