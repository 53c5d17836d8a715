import { createTextCollector, type PassagePosition } from '../../src/page/passage-position';

/** The element that a text stands in as a paragraph does: the nearest one that is not laid out within a line. */
function blockOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element?.parentElement && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}

/**
 * The paragraphs that a selection touches, whole, since a number is understood from its sentence.
 * @param range - what is selected
 * @returns one position a paragraph, in reading order
 */
export function readSelection(range: Range): PassagePosition[] {
  const { commonAncestorContainer: root } = range;
  const first = root instanceof Text ? root : null;
  const blocks = new Set<Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = first ?? walker.nextNode(); node; node = first ? null : walker.nextNode()) {
    const block = node instanceof Text && node.data.trim() !== '' && range.intersectsNode(node) ? blockOf(node) : null;
    if (block) blocks.add(block);
  }
  return [...blocks].map(readBlock).filter(({ text }) => text !== '');
}

function readBlock(block: Element): PassagePosition {
  const collector = createTextCollector();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Paragraphs within have their own turn.
    if (node instanceof Text && blockOf(node) === block) collector.add(node);
  }
  return collector.take();
}
