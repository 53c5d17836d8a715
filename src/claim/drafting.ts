import type { Names } from './names';
import type { Observer } from './observer';
import type { PassageReading } from './reading';
import type { SpokenOf } from './spoken-of';
import type { ArticleSurvey } from './survey-article';
import type { ToldNumbers } from './told-numbers';
import type { Trace } from './trace';

/** An article whose numbers are being decided: what it is about, what it told so far and whom it spoke of. */
export interface Drafting {
  readonly names: Names;
  readonly survey: ArticleSurvey;
  readonly told: ToldNumbers;
  readonly spoken: SpokenOf;
  /** Told of every number what became of it. */
  readonly trace: Trace | undefined;
  /** Told of every number instead of having it weighed, for learning. */
  readonly observer: Observer | undefined;
}

/** The passage whose numbers are being decided. */
export interface PassageInTurn {
  readonly passage: PassageReading;
  /** The apps that the passage before names, in its order. */
  readonly namedBefore: readonly string[];
  /** The years that it may speak of. */
  readonly years: () => ReadonlySet<string>;
}
