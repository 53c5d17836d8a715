import type { Metric } from '../terms';

/** Whom an article has spoken of so far. */
export interface Focus {
  /** The app that the article as a whole is about. */
  readonly topic: string | undefined;
  /** The app spoken of last, in the order of speaking, newest first; without doubles. */
  readonly recent: readonly string[];
  /** Whom the passage before spoke of last: whom "it" stands for where a passage begins so. */
  readonly carried: string | undefined;
  /** The app of the last claim with its metric. */
  readonly lastClaim: { readonly app: string; readonly metric: Metric; readonly passage: number } | undefined;
  /** The app of the last claim in the same sentence, where it is one of the same group of metrics. */
  readonly inSentence: string | undefined;
  /** The apps that the headline names, in its order. */
  readonly inTitle: readonly string[];
  /** How many apps of Meta's family the headline names. */
  readonly titleFamily: number;
  /** The app that the article says broke down. */
  readonly down: string | undefined;
  /** The app named last, whatever it was named for. */
  readonly lastNamed: string | undefined;
  /** The apps that the passage before names, in its order. */
  readonly namedBefore: readonly string[];
  /** All apps that the article names. */
  readonly named: ReadonlySet<string>;
}
