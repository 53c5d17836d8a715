/**
 * Opens cards as a reader does, with the pointer, and reads them.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./marks.mjs').Mark} Mark
 * @typedef {object} SeenCard what a reader sees on a card
 * @property {string} verdict
 * @property {string} headline
 * @property {string} text everything on the card
 * @property {{ label: string, value: string, source: string, link: string }[]} rows
 */
import { closedRootsOf, orGone } from './closed-root.mjs';

/** How long a card may take to open, in milliseconds: the rest on the number, and a worker that has to wake. */
const OPEN_LIMIT = 8000;

/**
 * The card that is open now.
 * @param {Page} page
 * @returns {Promise<SeenCard | null>} null where none is open, or it is still waiting for the worker
 */
export async function openCard(page) {
  const root = (await closedRootsOf(page)).find(({ ours }) => ours);
  if (root === undefined) return null;
  return orGone(
    root.evaluate((shadow) => {
      const card = shadow.querySelector('.card');
      if (!(card instanceof HTMLElement) || !card.matches(':popover-open') || card.querySelector('dl') === null) return null;
      const textOf = (/** @type {ParentNode} */ within, /** @type {string} */ selector) => {
        const element = within.querySelector(selector);
        return element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '';
      };
      const rows = [...card.querySelectorAll('dd')].map((row) => ({
        label: row.previousElementSibling instanceof HTMLElement ? row.previousElementSibling.innerText.trim() : '',
        value: textOf(row, 'b'),
        source: textOf(row, 'a'),
        link: row.querySelector('a')?.href ?? '',
      }));
      return { verdict: textOf(card, '.verdict'), headline: textOf(card, 'h2'), text: card.innerText.replace(/\s+/g, ' ').trim(), rows };
    }),
  );
}

/**
 * Rests the pointer on a mark until its card is open.
 * @param {Page} page
 * @param {Mark} mark as `marksOf` gave it since the page last scrolled
 * @returns {Promise<SeenCard>}
 */
export async function hoverForCard(page, mark) {
  // From outside, so that the pointer really enters the number.
  await page.mouse.move(mark.x, Math.max(0, mark.y - 40));
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  const limit = performance.now() + OPEN_LIMIT;
  while (performance.now() < limit) {
    const card = await openCard(page);
    if (card !== null) return card;
    await page.waitForTimeout(50);
  }
  throw new Error(`No card opened within ${OPEN_LIMIT / 1000} s on "${mark.text}".`);
}
