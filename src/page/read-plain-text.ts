import { findParagraphs, type Stretch } from '../text/paragraphs';
import { createTextCollector, type PassagePosition } from './passage-position';

/** Paragraphs between two looks at the clock. */
const PARAGRAPHS_PER_STEP = 200;

/** @returns whether the browser shows a file of plain text, for which it makes a page with one `<pre>` */
export function isPlainText(document: Document): boolean {
  return document.contentType === 'text/plain' && document.body?.firstElementChild?.localName === 'pre';
}

/**
 * Reads a file of plain text: each paragraph is a passage, the first is taken for the title.
 * @param document - see {@link isPlainText}
 * @returns the paragraphs with their places, none of them empty
 */
export function* readPlainText(document: Document): Generator<void, PassagePosition[]> {
  // Browsers cut long texts into several nodes.
  const nodes = [...(document.body.firstElementChild?.childNodes ?? [])].filter(isText);
  const stretches = findParagraphs(nodes.map(({ data }) => data).join(''));
  yield;
  const positions: PassagePosition[] = [];
  const collector = createTextCollector();
  let first = 0;
  let offset = 0;
  for (const [index, { start, end }] of stretches.entries()) {
    for (let node = nodes[first]; node && offset + node.length <= start; node = nodes[++first]) offset += node.length;
    addStretch({ start, end }, nodes.slice(first), offset);
    positions.push(collector.take());
    if (index % PARAGRAPHS_PER_STEP === 0) yield;
  }
  return positions;

  function addStretch({ start, end }: Stretch, from: readonly Text[], at: number): void {
    let begins = at;
    for (const node of from) {
      if (begins >= end) return;
      collector.add(node, Math.max(0, start - begins), Math.min(node.length, end - begins));
      begins += node.length;
    }
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
