import type { Card, CardFailure } from '../card/card';
import type { MarkedClaim, MarkingStrings } from '../card/marked-claim';
import type { VerdictGroup } from '../terms';

/** A claim with the place on the page where its number stands. */
export interface PlacedClaim {
  readonly claim: MarkedClaim;
  /** Live ranges over the number, usually one; empty where its text is no longer on the page (then it is only listed). */
  readonly ranges: readonly Range[];
}

/** What marking a page needs from the content script. */
export interface MarkingOptions {
  /** Fixed strings in the interface's language, as `markingStrings(locale)` makes them in the worker. */
  readonly strings: MarkingStrings;
  /** The groups of verdicts that the reader wants marked; the list and `next`/`previous` leave the others out too. */
  readonly groups: ReadonlySet<VerdictGroup>;
  /**
   * Asks the worker for a card; called when the pointer comes to rest on a number, so that the answer is there when the
   * card opens. A rejection is shown as `strings.noAnswer`; the next hover asks again.
   */
  readonly fetchCard: (id: string) => Promise<Card | CardFailure>;
  /** The reader says that this is no claim. Its mark is taken away at once; remembering it is the caller's. */
  readonly onNotAClaim: (id: string) => void;
  /** Milliseconds that the pointer rests on a number before its card opens; `OPEN_DELAY` without. */
  readonly openDelay?: number;
  /** Ends everything, like `stop`. */
  readonly signal?: AbortSignal;
}

/** Marks, card and list of one page. */
export interface Marking {
  /** Marks these claims instead of the former ones, in reading order. An open card stays where its claim is still there. */
  show(claims: readonly PlacedClaim[]): void;
  /** Marks other groups from now on. */
  setGroups(groups: ReadonlySet<VerdictGroup>): void;
  /** Forgets cards that were fetched, after the page's date was corrected or the data replaced. */
  forgetCards(): void;
  /** Opens the next or previous claim's card, pinned and focused, and scrolls to its number: for `commands`. */
  next(): void;
  previous(): void;
  /**
   * Scrolls to a claim's number and opens its card, pinned and focused: for the popup.
   * @returns whether the claim is known and its group chosen
   */
  open(id: string): boolean;
  /** Takes everything from the page: marks, card, list, listeners, timers. */
  stop(): void;
}
