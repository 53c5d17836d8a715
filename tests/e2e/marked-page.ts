import { expect, type Page } from '@playwright/test';
import { marksOf, type Mark } from '../../src/cli/marks.mjs';
import type { ClosedRoot } from '../../src/cli/closed-root.mjs';
import { openCard } from '../../src/cli/read-card.mjs';

export { marksOf, openCard };
export type { Mark };

/** How long something has to stay in its place to count as resting, in milliseconds. */
const RESTS = 300;

/** Attribute of the extension's only element, which stands outside `body`. */
const HOST = 'data-chiffre';

/**
 * The page's DOM as text, without the extension's own element at its end; the same before and after, since marking changes nothing.
 * @param page - the page
 */
export function serialised(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const child of copy.children) if (child.hasAttribute(host)) child.remove();
    return new XMLSerializer().serializeToString(copy);
  }, HOST);
}

/** What the extension's worker knows of a page, in a line: where it runs, what it may read, and what the page's own script says. */
async function toldByWorker(page: Page): Promise<string> {
  const [worker] = page.context().serviceWorkers();
  if (worker === undefined) return 'no worker runs';
  return await worker.evaluate<string>(`(async () => {
    const [registered, { origins }, { sites }, tabs] = await Promise.all([
      chrome.scripting.getRegisteredContentScripts(),
      chrome.permissions.getAll(),
      chrome.storage.local.get('sites'),
      chrome.tabs.query({}),
    ]);
    const ask = { to: 'page', name: 'describe-page', request: {} };
    const answers = tabs.map(({ id, url }) =>
      chrome.tabs.sendMessage(id, ask, { frameId: 0 }).then(
        ({ value }) => [url, value?.state, value?.claims.length].join(' '),
        (error) => [url, error.message].join(' '),
      ),
    );
    return JSON.stringify({ registered: registered.map(({ matches }) => matches), origins, sites, tabs: await Promise.all(answers) });
  })()`);
}

/**
 * Waits until the extension has marked the page.
 * @param page - the page
 * @param count - how many marks are expected
 * @returns the marks in document order
 * @throws where that does not come about, with what the worker knows of the page
 */
export async function waitForMarks(page: Page, count: number): Promise<Mark[]> {
  try {
    await expect
      .poll(async () => (await marksOf(page)).map(({ text }) => text), { message: `${count} numbers are marked`, timeout: 15_000 })
      .toHaveLength(count);
  } catch (error) {
    // Seldom and hard to bring about again: what was known then is told with the failure.
    throw new Error(`${count} numbers are not marked; ${await toldByWorker(page)}`, { cause: error });
  }
  return marksOf(page);
}

/** Moves the pointer to a place where no number stands and waits until no card is open. */
export async function moveAway(page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 5 });
  await expect.poll(() => openCard(page), { message: 'the card closes' }).toBeNull();
}

/**
 * Clicks something on the open card with the pointer.
 * @param page - the page
 * @param root - the card's root
 * @param selector - of what is to be clicked; its first match counts
 */
export async function clickInCard(page: Page, root: ClosedRoot, selector: string): Promise<void> {
  // The card may be longer than the window and then scrolls inside.
  await root.evaluate((shadow, wanted) => shadow.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' }), selector);
  // A card that has just grown is put into its place again, on a busy machine some moments later: wait until it rests under the pointer.
  const reached = (): Promise<{ x: number; y: number } | null> =>
    root.evaluate((shadow, wanted) => {
      const target = shadow.querySelector(wanted);
      const rect = target?.getBoundingClientRect();
      if (!target || !rect) return null;
      const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      const hit = shadow.elementFromPoint(middle.x, middle.y);
      return hit !== null && target.contains(hit) ? middle : null;
    }, selector);
  let last: { x: number; y: number } | null = null;
  await expect
    .poll(
      async () => {
        const before = last;
        await page.waitForTimeout(RESTS);
        last = await reached();
        const again = await reached();
        return last !== null && last.x === before?.x && last.y === before.y && again?.y === last.y;
      },
      { message: `${selector} rests and can be reached` },
    )
    .toBe(true);
  const { x, y } = last ?? { x: 0, y: 0 };
  await page.mouse.click(x, y);
}

/** A rectangle of a screenshot, in CSS pixels; screenshots here have one pixel for each. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where two screenshots differ, told by the browser itself.
 * @param page - any page that may run scripts; it is not changed
 * @param before - a PNG
 * @param after - a PNG of the same size
 * @param boxes - places where a difference is expected
 * @returns the number of differing pixels in each box, and outside of all of them
 */
export function differingPixels(
  page: Page,
  before: Buffer,
  after: Buffer,
  boxes: readonly Box[],
): Promise<{ inside: number[]; outside: number }> {
  return page.evaluate(
    async ([first, second, places]) => {
      const read = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (context === null) throw new Error('No canvas.');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = [await read(first), await read(second)];
      if (a.width !== b.width || a.height !== b.height)
        throw new Error(`Screenshots of ${a.width}×${a.height} and ${b.width}×${b.height} cannot be compared.`);
      const inside = places.map(() => 0);
      let outside = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        if (a.data[at] === b.data[at] && a.data[at + 1] === b.data[at + 1] && a.data[at + 2] === b.data[at + 2]) continue;
        const [x, y] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)];
        const place = places.findIndex((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
        if (place >= 0) inside[place] = (inside[place] ?? 0) + 1;
        else outside += 1;
      }
      return { inside, outside };
    },
    [before.toString('base64'), after.toString('base64'), boxes] as const,
  );
}
