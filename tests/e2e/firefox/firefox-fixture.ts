import { test as base, expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/find-browser.mjs';
import { launchFirefox, type FirefoxWithExtension } from '../../../src/cli/launch-firefox.mjs';
import { startPageServer, type PageServer } from '../page-server';

export { expect };

const BUILD = join(import.meta.dirname, '../../../.output/firefox-mv3');

/** Where something stands in the viewport. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Firefox with the built extension, one for all tests of a file: it takes some seconds to start. */
export const test = base.extend<{ page: never; tab: Page }, { server: PageServer; firefox: FirefoxWithExtension }>({
  server: [async ({}, use) => {
    const server = await startPageServer();
    await use(server);
    await server.close();
  }, { scope: 'worker' }],
  firefox: [async ({}, use) => {
    if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error(`No built extension in ${BUILD}: run "npx wxt build -b firefox" first (npm test does).`);
    const path = process.env['CHIFFRE_FIREFOX'] ?? findBrowser({ families: ['firefox'] })?.path;
    if (path === undefined) throw new Error('No Firefox found: install it, or set CHIFFRE_FIREFOX to its program.');
    const firefox = await launchFirefox({ executablePath: path, extension: BUILD, headless: true });
    await use(firefox);
    await firefox.browser.close();
  }, { scope: 'worker', timeout: 90_000 }],
  tab: async ({ firefox }, use) => {
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1000, height: 1400 });
    await use(page);
    await page.close();
  },
});

/**
 * Where a text stands on the page.
 * @param tab - the page
 * @param text - as it stands there
 * @param nth - which of its occurrences, from 0
 */
export function placeOf(tab: Page, text: string, nth = 0): Promise<Place> {
  return tab.evaluate((wanted, occurrence) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let seen = -1;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      seen += 1;
      if (seen < occurrence) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [{ x, y, width, height }] = [range.getBoundingClientRect()];
      return { x, y, width, height };
    }
    throw new Error(`The page does not say "${wanted}" ${occurrence + 1} times.`);
  }, text, nth);
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: { result: { type: string; value?: unknown }; realm?: string } }>;
}

/** The parts of a serialised node that lead into its shadow tree. */
interface NodeValue {
  value?: { shadowRoot?: { sharedId?: string } };
}

/**
 * The text of the open card, read from its closed shadow root over WebDriver BiDi.
 * @param firefox - the browser
 * @param tab - the page
 * @returns null where no card is open
 */
export async function openCardText(firefox: FirefoxWithExtension, tab: Page): Promise<string | null> {
  const bidi = (firefox.browser as unknown as { connection: Bidi }).connection;
  // Puppeteer's frames carry the name of their browsing context.
  const context = (tab.mainFrame() as unknown as { _id: string })._id;
  const host = await bidi.send('script.evaluate', {
    target: { context }, awaitPromise: false, expression: "document.querySelector('chiffre-card')",
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const sharedId = (host.result.result as NodeValue).value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return null;
  const answer = await bidi.send('script.callFunction', {
    target: { context }, awaitPromise: false, arguments: [{ sharedId }],
    functionDeclaration: "(root) => { const card = root.querySelector('.card'); return card !== null && card.matches(':popover-open') && card.querySelector('dl') !== null ? card.innerText : ''; }",
  });
  const text = answer.result.result.value;
  return typeof text === 'string' && text !== '' ? text.replace(/\s+/g, ' ') : null;
}
