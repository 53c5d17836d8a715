import { computePosition, flip, offset, shift, size, type Platform } from '@floating-ui/core';
import type { Point } from './safe-triangle';

/** Space between number and card, px: little, since the pointer has to cross it. */
const GAP = 8;
/** Space kept to the edges of the window, px. */
const MARGIN = 8;
/** The card scrolls inside rather than get lower than this, px. */
const LOWEST = 180;

/**
 * How Floating UI measures here. Its ready-made platform for the DOM is twice as large as its core, and most of it looks for
 * clipping, scrolling and transformed ancestors: the card is in the top layer and has none, only the window clips it.
 */
function platformFor(card: HTMLElement, reference: DOMRect, getDimensions: () => Size): Platform {
  return {
    getElementRects: () => ({ reference: toRect(reference), floating: { x: 0, y: 0, ...getDimensions() } }),
    getDimensions,
    getClippingRect: () => {
      const { clientWidth, clientHeight } = document.documentElement;
      // In quirks mode the document's element is as high as the document.
      return { x: 0, y: 0, width: clientWidth, height: document.compatMode === 'CSS1Compat' ? clientHeight : innerHeight };
    },
    isRTL: () => getComputedStyle(card).direction === 'rtl',
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the card would be with all the room of the window, px. What the reader has scrolled to in it stays in sight. */
function fullSize(card: HTMLElement): Size {
  const { scrollTop } = card;
  const { maxHeight } = card.style;
  card.style.maxHeight = '';
  const full = { width: card.offsetWidth, height: card.offsetHeight };
  card.style.maxHeight = maxHeight;
  card.scrollTop = scrollTop;
  return full;
}

function toRect({ x, y, width, height }: DOMRect) {
  return { x, y, width, height };
}

function distance({ left, right, top, bottom }: DOMRect, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Places the card at a number: below it, above where there is no room, inside the window in any case.
 * @param card - the card's element, shown in the top layer
 * @param rects - the number's line boxes in the viewport, at least one
 * @param pointer - where the reader points: of a number on two lines, the line under the pointer is taken
 */
export async function placePopover(card: HTMLElement, rects: readonly DOMRect[], pointer: Point | null): Promise<void> {
  const rect = pointer ? rects.toSorted((a, b) => distance(a, pointer) - distance(b, pointer))[0] : rects[0];
  if (!rect) return;
  const full = fullSize(card);
  let highest = full.height;
  const { x, y } = await computePosition(rect, card, {
    platform: platformFor(card, rect, () => ({ ...full, height: Math.min(full.height, highest) })),
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          highest = Math.max(LOWEST, availableHeight);
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  card.style.maxHeight = `${highest}px`;
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}
