/** A point of a viewport, px. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * How a document's viewport lies in the window's own. The article may stand in a frame, which has a viewport of its own; the card
 * stands in the window's.
 */
export interface FramePlace {
  /** @param spot - a point of the document's viewport; @returns the same point of the window's */
  readonly outwards: (spot: Spot) => Spot;
}

/** `instanceof` fails for a frame in a frame. */
function isLaidOut(element: Element): element is HTMLElement {
  return 'offsetWidth' in element;
}

const SAME: FramePlace = { outwards: (spot) => spot };

/**
 * @param inner - the window's document, or that of a frame in it, however deep, which its scripts may look into
 * @returns its place as it is now; frames that are turned are taken for their upright box
 */
export function framePlaceOf(inner: Document): FramePlace {
  const frame = inner === document ? null : inner.defaultView?.frameElement;
  if (!frame) return SAME;
  const box = frame.getBoundingClientRect();
  // A frame that is scaled shows its page scaled.
  const [across, down] =
    isLaidOut(frame) && frame.offsetWidth > 0 && frame.offsetHeight > 0
      ? [box.width / frame.offsetWidth, box.height / frame.offsetHeight]
      : [1, 1];
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const [left, top] = [frame.clientLeft + Number.parseFloat(paddingLeft), frame.clientTop + Number.parseFloat(paddingTop)];
  const around = framePlaceOf(frame.ownerDocument);
  return { outwards: ({ x, y }) => around.outwards({ x: box.left + (left + x) * across, y: box.top + (top + y) * down }) };
}

/** @returns a box of a document's viewport as a box of the window's */
export function boxOutwards(inner: Document, box: DOMRect): DOMRect {
  if (inner === document) return box;
  const { outwards } = framePlaceOf(inner);
  const [start, end] = [outwards({ x: box.left, y: box.top }), outwards({ x: box.right, y: box.bottom })];
  return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y);
}
