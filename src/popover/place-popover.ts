import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Point } from './safe-triangle';

/** Space between number and card, px: little, since the pointer has to cross it. */
const GAP = 8;
/** Space kept to the edges of the window, px. */
const MARGIN = 8;
/** The card scrolls inside rather than get lower than this, px. */
const LOWEST = 180;

function distance({ left, right, top, bottom }: DOMRect, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Places the card at a number: below it, above where there is no room, inside the window in any case.
 * @param card - the card's element, shown in the top layer
 * @param rects - the number's line boxes, at least one
 * @param context - an element around the number, whose scrolling counts
 * @param pointer - where the reader points: of a number on two lines, the line under the pointer is taken
 */
export async function placePopover(card: HTMLElement, rects: readonly DOMRect[], context: Element, pointer: Point | null): Promise<void> {
  const rect = pointer ? rects.toSorted((a, b) => distance(a, pointer) - distance(b, pointer))[0] : rects[0];
  if (!rect) return;
  card.style.maxHeight = '';
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect, contextElement: context }, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, rootBoundary: 'viewport', boundary: [] }),
      size({
        padding: MARGIN,
        boundary: [],
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(LOWEST, availableHeight)}px`;
        },
      }),
      shift({ padding: MARGIN, crossAxis: true, boundary: [] }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}
