import type { Candidate } from './candidate';
import type { Choice } from './weigh-choices';
import type { Meet } from './metric-features';
import type { MetricClass } from './weigh-metric';

/** Told of what an article leaves to decide, instead of what was learnt being asked: who learns from labelled articles listens. */
export interface Observer {
  /** A number, what the rules say that it states, and what names its features. */
  readonly metric: (candidate: Candidate, ruled: MetricClass, name: (meet: Meet) => void) => void;
  /** A number that states something, whose the rules say that it is, and whose it may be. */
  readonly app: (candidate: Candidate, ruled: string, choices: readonly Choice[]) => void;
}
