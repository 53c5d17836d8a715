import type { MarkedClaim } from '../../src/card/marked-claim';
import type { CheckResult } from '../../src/extension/messages';
import type { ReadArticle } from '../../src/page/read-article';
import type { Marking, PlacedClaim } from '../../src/popover/marking';
import { loadedMarking } from './loaded-marking';
import { placeClaims } from './place-claims';
import type { WorkerLink } from './worker-link';

/** The claims of a page as they are marked on it, without those that the reader said are none. */
export interface MarkedClaims {
  /** What the worker found last, null before and after. */
  readonly result: CheckResult | null;
  /** The marking, null while nothing is marked. */
  readonly marking: Marking | null;
  /** Where the claims stand. */
  readonly placed: readonly PlacedClaim[];
  /** The claims that are left. */
  shown(): readonly MarkedClaim[];
  /** Takes a new result, to be marked by `mark`. */
  take(result: CheckResult): void;
  /** Marks the result on what was read. @returns false where marks and card could not be loaded */
  mark(read: ReadArticle): boolean;
  /** Takes the marks off; the result stays. */
  unmark(): void;
  /** Takes the marks off and forgets the result. */
  clear(): void;
  /** Forgets which claims the reader said are none, on another article. */
  forgetDismissed(): void;
  /** Takes back what the reader said of this page. */
  restoreDismissed(): Promise<void>;
}

/**
 * @param worker - describes cards, and remembers what the reader says
 * @param signal - ends the marking
 */
export function createMarkedClaims(worker: WorkerLink, signal: AbortSignal): MarkedClaims {
  let result: CheckResult | null = null;
  let marking: Marking | null = null;
  let placed: readonly PlacedClaim[] = [];
  /** Claims of which the reader said, now or on an earlier visit, that they are none. */
  const dismissed = new Set<string>();

  /** Claims whose number readers see otherwise than it was read; none as far as they are concerned. */
  const misread = new Set<string>();

  const shown = (): MarkedClaim[] => result?.claims.filter(({ id }) => !dismissed.has(id) && !misread.has(id)) ?? [];

  function dismiss(id: string): void {
    dismissed.add(id);
    void worker.dismiss(id, shown());
  }

  function unmark(): void {
    marking?.stop();
    marking = null;
    placed = [];
  }

  return {
    get result() {
      return result;
    },
    get marking() {
      return marking;
    },
    get placed() {
      return placed;
    },
    shown,
    take(found) {
      result = found;
      for (const id of found.dismissed) dismissed.add(id);
    },
    mark(read) {
      if (!result) return true;
      misread.clear();
      const claims = shown();
      placed = placeClaims(claims, read.positions);
      const seen = new Set(placed.map(({ claim }) => claim.id));
      for (const { id } of claims) if (!seen.has(id)) misread.add(id);
      if (placed.length === 0 && !marking) return true;
      const { strings, groups, cardDelay } = result;
      marking ??=
        loadedMarking()?.({
          strings,
          groups: new Set(groups),
          openDelay: cardDelay,
          fetchCard: worker.describe,
          onNotAClaim: dismiss,
          signal,
        }) ?? null;
      marking?.show(placed);
      return marking !== null;
    },
    unmark,
    clear() {
      result = null;
      unmark();
    },
    forgetDismissed: () => dismissed.clear(),
    async restoreDismissed() {
      await worker.restore([...dismissed]);
      dismissed.clear();
    },
  };
}
