import type { MarkLayer } from '../marks/mark-layer';
import type { PopoverRun } from './run-popover';
import { inSafeTriangle, type Point } from './safe-triangle';
import { watchPointer, type PointerWatch, type Spot } from './watch-pointer';

/** What the pointer is followed over. */
export interface PointedThings {
  readonly marks: MarkLayer;
  readonly run: PopoverRun;
  readonly host: HTMLElement;
  /** The card's element, once it was drawn. */
  readonly card: () => HTMLElement | null;
  /** Puts an open card to its number again, after the page has moved under it. */
  readonly replace: () => void;
  readonly signal: AbortSignal;
}

/** The reader's pointer on the page. */
export interface PagePointer extends PointerWatch {
  /** Where it is, null where the reader came by other ways. */
  spot(): Spot | null;
  /** The reader comes by key or list now. */
  forget(): void;
}

/**
 * Turns what the pointer does into events of the card's life: resting on a number, travelling to the card, pressing, leaving.
 * @returns where the pointer is
 */
export function pointAtMarks({ marks, run, host, card, replace, signal }: PointedThings): PagePointer {
  let pointer: Spot | null = null;
  /** Where the pointer was last on a number. */
  let exit: Point | null = null;

  const markAt = ({ inner }: Spot): string | null => marks.at(inner.x, inner.y, inner.document);

  function isTravelling(spot: Spot, id: string | null): boolean {
    const { shown, pinned } = run.state;
    if (shown === null || id === shown || pinned || !exit) return false;
    const box = card()?.getBoundingClientRect();
    return box !== undefined && inSafeTriangle(spot, exit, box);
  }

  const watch = watchPointer(
    host,
    {
      move(spot, onHost) {
        marks.restore();
        pointer = spot;
        if (onHost) {
          if (run.state.shown !== null) run.dispatch({ type: 'hover-card' });
          return;
        }
        const id = markAt(spot);
        if (isTravelling(spot, id)) return run.dispatch({ type: 'travel' });
        if (id !== null) exit = spot;
        run.dispatch({ type: 'hover', id });
      },
      leave: () => run.dispatch({ type: 'hover', id: null }),
      press(spot, onControl) {
        const id = onControl ? null : markAt(spot);
        pointer = spot;
        if (id !== null) run.dispatch({ type: 'press', id });
        else if (run.state.pinned) run.dispatch({ type: 'dismiss' });
      },
      escape: () => run.dispatch({ type: 'dismiss' }),
      shift() {
        const { shown, pinned } = run.state;
        if (pointer && !pinned && shown !== null && markAt(pointer) !== shown && !card()?.matches(':hover'))
          run.dispatch({ type: 'hover', id: null });
        replace();
      },
    },
    signal,
  );

  return {
    spot: () => pointer,
    forget: () => {
      pointer = null;
    },
    follow: watch.follow,
  };
}
