import { METRICS, type Metric } from '../../terms';
import type { Candidate } from '../candidate';
import type { Draft, Drafts } from '../draft';
import { SMALLEST_BY_SECOND, isBySecond } from './activity';
import { LARGEST_LIMIT, type MetricReading, SMALLEST_ACTIVITY, SMALLEST_AUDIENCE, isPart, scaleLeftOut } from './rule';

/**
 * Looks at a number that may go on with a measure told before it, and says what it states, or undefined where another rule must decide.
 * @param c - the number
 * @param drafts - what the numbers before it were found to state
 * @param previous - the one of them whose measure it may go on with
 * @param sameHead - nothing beside it says what it counts, or no more than "of them"
 * @param opening - an audience that its own part of the sentence names outright before it
 */
export type BareRule = (
  c: Candidate,
  drafts: Drafts,
  previous: Draft | undefined,
  sameHead: boolean,
  opening: Metric | undefined,
) => MetricReading | undefined;

/** The number before whose measure a number may go on with. */
export function measureBefore(c: Candidate, { inSentence, inPassage, before, audience, all }: Drafts): Draft | undefined {
  // "has 3 billion a month, of whom 2 billion come each day. Instagram has 2 billion": in another sentence the whole goes on, not its part.
  const told = inSentence ?? inPassage ?? before;
  const parted = all.at(-2);
  const last =
    !inSentence && told && parted?.candidate.sentence === told.candidate.sentence && isPart(told.candidate, parted) ? parted : told;
  // "86 million, two thirds of the population; in Thailand 47 million": a share told beside an audience parts nothing.
  return last &&
    METRICS[last.metric].group === 'reach' &&
    c.quantity.scale >= 1_000_000 &&
    audience?.candidate.passage === last.candidate.passage
    ? audience
    : last;
}

/** Whether a number told before stands in this passage or the one before, or is of the number's size. */
export const isNear = (previous: Draft, c: Candidate): boolean =>
  previous.candidate.passage.index >= c.passage.index - 1 || isSimilar(previous, c);

/** A bare number far from the measure that it goes on with must be of its size. */
export const isSimilar = (previous: Draft, c: Candidate): boolean => isWithin(previous, c, 3);

/** Whether a number is of the size of one told before: so many times larger or smaller at most. */
export function isWithin(previous: Draft, c: Candidate, factor: number): boolean {
  const ratio = c.quantity.value / Math.abs(previous.value);
  return ratio > 1 / factor && ratio < factor;
}

/** Whether a bare number can be of the measure before it: of the same order once a left-out scale is put in. */
export function continuesMeasure(previous: Draft, c: Candidate): boolean {
  const { unit, group } = METRICS[previous.metric];
  if (unit === 'money' || unit === 'percent' || unit === 'bytes' || unit === 'minutes' || previous.metric === 'data-requests') return false;
  // "It paid 26 billion for LinkedIn; for X Facebook laid out 22"
  if (
    c.quantity.kind !== 'count' ||
    (c.before?.quantity.kind === 'money' && c.before.sentence === c.sentence && previous.candidate.sentence !== c.sentence)
  )
    return false;
  const value = c.quantity.value * scaleLeftOut(previous, c);
  // "it costs 1.3 million; …, 2.8": people and things are whole.
  if (!Number.isInteger(Math.round(value * 1000) / 1000)) return false;
  if (group === 'limits') return value <= LARGEST_LIMIT && previous.candidate.sentence === c.sentence;
  if (group === 'audience' && value < SMALLEST_AUDIENCE) return false;
  // "22 million GIFs, that is 254 a second"
  if (group === 'activity' && isBySecond(c)) return c.quantity.value >= SMALLEST_BY_SECOND;
  if (group === 'activity' && value < SMALLEST_ACTIVITY) return false;
  const ratio = value / Math.abs(previous.value);
  return ratio >= 1 / 1000 && ratio <= 1000;
}
