/** Boxes of one line overlap by more than this share of the lower one's height. */
const SAME_LINE = 0.5;
/**
 * Shares of a line's height by which the next piece of a number may begin before the end of the last one (slanted letters) and behind it
 * (stretched spaces).
 */
const NEIGHBOUR = { before: 0.25, behind: 4 };

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The parts of a range that stand in one text node each, without those of nothing but white space. */
function piecesOf(range: Range): Range[] {
  const root = range.commonAncestorContainer;
  if (isText(root)) return [range];
  const inner = root.ownerDocument;
  const walker = inner?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Range[] = [];
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (!inner || !isText(node) || !range.intersectsNode(node)) continue;
    const piece = inner.createRange();
    piece.setStart(node, node === range.startContainer ? range.startOffset : 0);
    piece.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    if (piece.toString().trim() !== '') pieces.push(piece);
  }
  return pieces;
}

/** Whether an element around the text shows its characters in an order of its own: `<bdo>`, or the same by style. */
function isTurnedRound({ startContainer }: Range): boolean {
  for (let element = startContainer.parentElement; element; element = element.parentElement) {
    const { unicodeBidi, display } = getComputedStyle(element);
    if (unicodeBidi.includes('override')) return true;
    if (!display.startsWith('inline')) return false;
  }
  return false;
}

/** Whether a box stands where a line of text goes on behind another. */
function goesOn(last: DOMRect, next: DOMRect): boolean {
  const height = Math.min(last.height, next.height);
  const shared = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top);
  if (shared < SAME_LINE * height) return next.top > last.top;
  const gap = next.left - last.right;
  return gap >= -NEIGHBOUR.before * height && gap <= NEIGHBOUR.behind * Math.max(last.height, next.height);
}

/**
 * Whether a reader sees a number as it was read. Pages can hide some of its digits, move them away, or turn them round by style: then
 * the text says another number than the page shows, and it must not be marked.
 * @param range - over the number
 * @returns true also where all of it is out of sight, as in a folded part of the page
 */
export function standsAsRead(range: Range): boolean {
  const pieces = piecesOf(range);
  if (pieces.some(isTurnedRound)) return false;
  if (pieces.length < 2) return true;
  const boxes = pieces.map((piece) => [...piece.getClientRects()].filter(({ width, height }) => width > 0 && height > 0));
  if (boxes.every((box) => box.length === 0)) return true;
  const isSeen = ({ startContainer }: Range): boolean =>
    startContainer.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) !== false;
  if (boxes.some((box) => box.length === 0) || !pieces.every(isSeen)) return false;
  return boxes.flat().every((box, at, all) => {
    const last = all[at - 1];
    return last === undefined || goesOn(last, box);
  });
}
