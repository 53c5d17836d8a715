import type { PlacedClaim } from '../../src/popover/marking';
import { createTextCollector, type PassagePosition } from '../../src/page/passage-position';
import type { ReadArticle } from '../../src/page/read-article';

/** `instanceof` fails for what stands in a frame. */
function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

/**
 * What is selected on the page, or in a frame of its article.
 * @param read - tells the frames
 * @returns the selected stretch, null where nothing is selected
 */
export function selectedRange(read: ReadArticle | null): Range | null {
  const inner = read?.positions.map(({ runs: [first] }) => first?.node.ownerDocument ?? document) ?? [];
  for (const each of new Set([document, ...inner])) {
    const selection = each.getSelection();
    if (selection && selection.rangeCount > 0 && !selection.isCollapsed) return selection.getRangeAt(0);
  }
  return null;
}

/** @returns the claims whose numbers the selection touches */
export function claimsIn(range: Range, placed: readonly PlacedClaim[]): PlacedClaim[] {
  const root = range.startContainer.getRootNode();
  const touches = (each: Range): boolean =>
    each.startContainer.getRootNode() === root &&
    range.comparePoint(each.startContainer, each.startOffset) <= 0 &&
    range.comparePoint(each.endContainer, each.endOffset) >= 0;
  return placed.filter(({ ranges }) => ranges.some(touches));
}

/** The element that a text stands in as a paragraph does: the nearest one that is not laid out within a line. */
function blockOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element?.parentElement && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}

/**
 * Adds the paragraphs that a selection touches to what was read, whole, since a number is understood from its sentence. For those
 * that stand outside the article.
 * @param range - what is selected
 * @param read - what was read before
 * @returns the same with the further paragraphs at its end; null where there are none
 */
export function withSelection(range: Range, read: ReadArticle): ReadArticle | null {
  const known = new Set(read.positions.flatMap(({ runs }) => runs.map(({ node }) => node)));
  const further = readSelection(range).filter(({ runs }) => !runs.some(({ node }) => known.has(node)));
  if (further.length === 0) return null;
  const passages = [...read.article.passages, ...further.map(({ text }) => ({ text }))];
  return { ...read, article: { ...read.article, passages }, positions: [...read.positions, ...further] };
}

function textsIn(root: Node): Text[] {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = isText(root) ? [root] : [];
  for (let node = walker?.nextNode() ?? null; node; node = walker?.nextNode() ?? null) if (isText(node)) texts.push(node);
  return texts;
}

function readSelection(range: Range): PassagePosition[] {
  const blocks = new Set<Element>();
  for (const text of textsIn(range.commonAncestorContainer)) {
    const block = text.data.trim() !== '' && range.intersectsNode(text) ? blockOf(text) : null;
    if (block) blocks.add(block);
  }
  return [...blocks].map(readBlock).filter(({ text }) => text !== '');
}

function readBlock(block: Element): PassagePosition {
  const collector = createTextCollector();
  // Paragraphs within have their own turn.
  for (const text of textsIn(block)) if (blockOf(text) === block) collector.add(text);
  return collector.take();
}
