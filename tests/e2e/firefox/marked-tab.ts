import { PREFIX, readMarks, type Mark } from '../../../src/cli/marks.mjs';
import { expect, type Firefox, type Page } from './firefox-fixture';

/** The extension's only element in a page, as a selector. */
const HOST = '[data-chiffre]';

/** The open card as a reader sees it. */
export interface OpenCard {
  readonly verdict: string;
  readonly headline: string;
  readonly text: string;
  readonly links: readonly string[];
  /** Where the card stands in the viewport. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** @returns the marks of a tab's page, in document order */
export const marksIn = (page: Page): Promise<Mark[]> => page.evaluate(readMarks, PREFIX);

/** @returns the marked texts once there are so many */
export async function waitForMarks(page: Page, count: number): Promise<Mark[]> {
  await expect
    .poll(async () => (await marksIn(page)).map(({ text }) => text), { message: `${count} numbers are marked`, timeout: 15_000 })
    .toHaveLength(count);
  return marksIn(page);
}

/** The parts of a serialised node that lead into its shadow tree. */
interface NodeValue {
  readonly shadowRoot?: { readonly sharedId?: string };
}

/**
 * Runs a function on the closed shadow root over WebDriver BiDi, as no page could.
 * @param body - gets the root; must use nothing from outside itself, and its result is JSON
 * @returns null where the page has no card's host
 */
export async function inClosedRoot<Result>({ bidi }: Firefox, page: Page, body: (root: ShadowRoot) => Result): Promise<Result | null> {
  // Puppeteer's frames carry the name of their browsing context.
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const host = await bidi.send('script.evaluate', {
    target: { context },
    awaitPromise: false,
    expression: `document.querySelector('${HOST}')`,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const sharedId = (host.result.result.value as NodeValue | undefined)?.shadowRoot?.sharedId;
  if (sharedId === undefined) return null;
  const answer = await bidi.send('script.callFunction', {
    target: { context },
    awaitPromise: false,
    arguments: [{ sharedId }],
    functionDeclaration: `(root) => JSON.stringify((${body.toString()})(root) ?? null)`,
  });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
  return JSON.parse(answer.result.result.value) as Result;
}

/** @returns the open card, null where none is open or it still waits for its answer */
export function openCard(firefox: Firefox, page: Page): Promise<OpenCard | null> {
  return inClosedRoot(firefox, page, (root) => {
    const card = root.querySelector<HTMLElement>('.card');
    if (card === null || !card.matches(':popover-open') || card.querySelector('dl') === null) return null;
    const textOf = (selector: string): string => (card.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();
    const { x, y, width, height } = card.getBoundingClientRect();
    return {
      verdict: textOf('.verdict'),
      headline: textOf('h2'),
      text: card.innerText.replace(/\s+/g, ' ').trim(),
      links: [...card.querySelectorAll('a')].map(({ href }) => href),
      box: { x, y, width, height },
    };
  });
}

/** @returns what has the focus inside the card's host: its class or its text; empty where nothing has */
export const focusedIn = async (firefox: Firefox, page: Page): Promise<string> =>
  (await inClosedRoot(firefox, page, (root) => root.activeElement?.className || root.activeElement?.textContent || '')) ?? '';

/**
 * Rests the pointer on a number until its card is open.
 * @param mark - as it stands now
 */
export async function hover(firefox: Firefox, page: Page, { x, y }: Pick<Mark, 'x' | 'y'>): Promise<OpenCard> {
  // From outside, so that the pointer really enters the number.
  await page.mouse.move(x, Math.max(1, y - 40));
  await page.mouse.move(x, y, { steps: 4 });
  await expect.poll(() => openCard(firefox, page), { message: 'the card opens', timeout: 15_000 }).not.toBeNull();
  const card = await openCard(firefox, page);
  if (card === null) throw new Error('The card closed at once.');
  return card;
}

/** Waits until no card is open. */
export async function waitForNoCard(firefox: Firefox, page: Page): Promise<void> {
  await expect.poll(() => openCard(firefox, page), { message: 'the card closes' }).toBeNull();
}

/** Long enough for a card to open or close on a slow machine, where nothing is to happen; milliseconds. */
const NOTHING_HAPPENS = 1200;

/** Lets time pass in which something could happen. */
export const wait = (milliseconds: number = NOTHING_HAPPENS): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
