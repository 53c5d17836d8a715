import type { Metric } from '../terms';
import type { Candidate } from './candidate';

/** A candidate that has been found to state a metric; the remaining fields are still to be read. */
export interface Draft {
  readonly candidate: Candidate;
  readonly metric: Metric;
  /** The rule that decided, for the trace. */
  readonly rule: string;
  /** The value in base units; differs from the quantity's where a scale was left out ("from 12.7 to 10.6 million") or for a loss. */
  readonly value: number;
  readonly valueMax?: number;
  readonly currency?: string;
  /** The claim whose measure this number goes on with ("…, against 45 the year before"). */
  readonly continues?: Draft;
}

/** A draft with the app that it is about. */
export interface AppDraft extends Draft {
  readonly app: string;
  /** The app was read rather than guessed. */
  readonly sure: boolean;
}

/** What has been read so far of an article, for numbers that go on with an earlier measure. */
export interface Drafts {
  /** The last draft of the same sentence. */
  readonly inSentence: Draft | undefined;
  /** The last draft of the same passage. */
  readonly inPassage: Draft | undefined;
  /** What the headline states, where it states anything. */
  readonly about: Metric | undefined;
  /** What the headline names that holds people, where it names one thing: a limit of it is news. */
  readonly container: 'group-size' | 'call-participants' | undefined;
  /** Whether the article tells of authorities that ask for data. */
  readonly asks: boolean;
  /** Whether the headline tells of something that broke down. */
  readonly outage: boolean;
  /** An earlier draft of the same value, shares aside. */
  readonly told: (value: number) => Draft | undefined;
  /** The last draft of an audience. */
  readonly audience: Draft | undefined;
  /** The last sum of money, in this passage or shortly before. */
  readonly sum: Draft | undefined;
  /** Whether the headline tells of a fine. */
  readonly fines: boolean;
  /** The last sum of money, however far before. */
  readonly anySum: Draft | undefined;
  /** Whether the last number that meant anything, in this passage or the one before, was a sum that is no figure of an app. */
  readonly spent: boolean;
  /** The drafts of the passages before and of this one, in reading order. */
  readonly all: readonly Draft[];
  /** Whether the headline speaks of a fine and of no number. */
  readonly fined: boolean;
  /** Whether the headline speaks of time that is spent. */
  readonly spends: boolean;
  /** How many people the incidents hit that the article names and that hit few. */
  readonly few: ReadonlySet<number>;
  /** Whether so many are on record as a limit of an app that the article names. */
  readonly isRecordedLimit: (metric: Metric, value: number) => boolean;
  /** The last draft of the passages before. */
  readonly before: Draft | undefined;
}
