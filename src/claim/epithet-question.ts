import type { EpithetCue } from '../languages/lexicon';
import type { Candidate } from './candidate';
import type { Focus } from './focus';
import type { Names } from './names';
import type { Span } from './reading';

/** A word such as "the app", "its rival", "the company" beside a number: whom does it stand for? */
export interface EpithetQuestion {
  /** What the word may mean. */
  readonly cues: readonly EpithetCue[];
  /** Where it stands. */
  readonly at: Span;
  readonly candidate: Candidate;
  readonly focus: Focus;
  readonly names: Names;
  /** The number is the price of something bought. */
  readonly deal: boolean;
  /** It is a result or staff, which the company has rather than its app. */
  readonly ofCompany: boolean;
  /** It is something that only apps have. */
  readonly ofApp: boolean;
}

/** Whether a word is nothing but a pronoun. */
export const isPronoun = (cues: readonly EpithetCue[]): boolean => cues.every((cue) => cue === 'pronoun');

/** So far from the beginning of a passage a pronoun takes up whom the passage before spoke of, in characters. */
const OPENING_REACH = 30;

/** "In France it stands at 7 million": whether a pronoun opens its passage, so that no sentence of it said who is meant. */
export function opensPassage({ passage, sentence }: Candidate, { start }: Span): boolean {
  return passage.sentences[0]?.start === sentence.start && start - sentence.start <= OPENING_REACH;
}
