import { test as base, chromium, expect, type Browser, type Page } from '@playwright/test';
import { closedRootsOf, type ClosedRoot } from '../../src/cli/closed-root.mjs';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { startGalleryServer, type GalleryServer } from './gallery-server';

export { expect };

/** The article with marks, and what a reader does with it. */
export interface MarkedArticle {
  readonly page: Page;
  /** The middle of a mark's first line box, by the id of its place (see `article.ts`). */
  at(index: number): Promise<{ x: number; y: number }>;
  /** Rests the pointer on a mark, coming from above. */
  hover(index: number): Promise<void>;
  /** The closed root of the card. */
  root(): Promise<ClosedRoot>;
  /** Headline of the open card, null where none is open. */
  headline(): Promise<string | null>;
  /** What the page side was asked. */
  log(): Promise<string[]>;
}

/** Longer than the delay until a card opens, and than the one until it closes. */
export const SETTLED = 650;

export const test = base.extend<
  { article: MarkedArticle; articleChoices: Record<string, string>; gallery: GalleryServer },
  { server: GalleryServer; chromiumBrowser: Browser }
>({
  articleChoices: [{}, { option: true }],
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none
    async ({}, use) => {
      const server = await startGalleryServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  chromiumBrowser: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const found = findBrowser({ families: ['chromium'] });
      if (!found) throw new Error('The gallery needs Chromium, Chrome or Edge. Install one, or set CHIFFRE_BROWSER to its program.');
      const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  gallery: async ({ server }, use) => use(server),
  page: async ({ chromiumBrowser }, use) => {
    const context = await chromiumBrowser.newContext({ viewport: { width: 1100, height: 900 } });
    await use(await context.newPage());
    await context.close();
  },
  article: async ({ page, server, articleChoices }, use) => {
    await page.goto(server.article(articleChoices));
    await page.waitForFunction(() => 'chiffreTest' in window);
    const rootOf = async () => {
      const root = (await closedRootsOf(page)).find(({ ours }) => ours);
      if (!root) throw new Error('The card has no host on the page.');
      return root;
    };
    const at = (index: number) =>
      page.evaluate((wanted) => {
        const ranges = [...CSS.highlights]
          .filter(([name]) => name.startsWith('chiffre-') && !name.endsWith('active'))
          .flatMap(([, highlight]) => [...highlight]);
        const inOrder = ranges.filter((range) => range instanceof Range).sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
        const rect = inOrder[wanted]?.getClientRects()[0];
        if (!rect) throw new Error(`No mark ${wanted}.`);
        return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }, index);
    await use({
      page,
      at,
      root: rootOf,
      hover: async (index) => {
        const { x, y } = await at(index);
        await page.mouse.move(x, Math.max(1, y - 30));
        await page.mouse.move(x, y, { steps: 3 });
        await page.waitForTimeout(SETTLED);
      },
      headline: async () => (await rootOf()).evaluate((root) => root.querySelector('.card:popover-open h2')?.textContent ?? null),
      log: () => page.evaluate('chiffreTest.log'),
    });
  },
});
