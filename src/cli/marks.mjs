/**
 * What is marked on a page, as the highlight registry tells it.
 *
 * @typedef {object} Mark a stretch of text that the extension marks
 * @property {string} highlight name of the highlight that paints it
 * @property {string} text
 * @property {number} x middle of its first line box, in the viewport
 * @property {number} y
 * @property {{ x: number, y: number, width: number, height: number }[]} boxes its line boxes; more than one where it wraps
 */

/** Highlights of other names belong to the page. */
export const PREFIX = 'chiffre';

/**
 * Reads the registry, inside the page; uses nothing from outside itself.
 * @param {string} prefix of the highlights that count
 * @returns {Mark[]} in document order
 */
export function readMarks(prefix) {
  /** @type {Map<string, { range: Range, mark: Mark }>} */
  const marks = new Map();
  for (const [highlight, ranges] of CSS.highlights) {
    if (!highlight.startsWith(prefix)) continue;
    for (const range of ranges) {
      if (!(range instanceof Range) || range.collapsed) continue;
      const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      const [first] = boxes;
      if (first === undefined) continue;
      const { x, y, width, height } = first;
      const text = range.toString();
      marks.set(`${x} ${y} ${text}`, { range, mark: { highlight, text, x: x + width / 2, y: y + height / 2, boxes } });
    }
  }
  return [...marks.values()].sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range)).map(({ mark }) => mark);
}

/**
 * The marks of a page in document order; empty where nothing is marked.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Mark[]>}
 */
export function marksOf(page) {
  return page.evaluate(readMarks, PREFIX);
}
