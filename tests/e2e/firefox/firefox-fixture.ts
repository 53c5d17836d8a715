import { test as base, expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { findBrowser } from '../../../src/cli/find-browser.mjs';
import { launchFirefox, within, type FirefoxWithExtension } from '../../../src/cli/launch-firefox.mjs';
import { startPageServer, type PageServer } from '../page-server';
import { serveSamples } from '../samples';

export { expect };
export type { Page, PageServer };

/** The browser's API, in functions that run inside the extension's pages. */
declare const browser: typeof Browser;

/** The build that is tested. */
export const BUILD = join(import.meta.dirname, '../../../.output/firefox-mv3');

/** Firefox with the built extension, and what tests do with it. */
export interface Firefox extends FirefoxWithExtension {
  /** Opens a page in a new tab, in front. */
  open(address: string): Promise<Page>;
  /** Opens one of the extension's pages in a new tab and waits for its content: `options.html`. */
  openPage(name: string): Promise<Page>;
  /** Runs a function in a page of the extension; it must use nothing from outside itself, and argument and result are JSON. */
  inExtension<Result, Argument = undefined>(body: (argument: Argument) => Promise<Result>, argument?: Argument): Promise<Result>;
}

/** @returns Firefox's program */
export function firefoxProgram(): string {
  if (!existsSync(join(BUILD, 'manifest.json')))
    throw new Error(`No built extension in ${BUILD}: run "npx wxt build -b firefox" first (npm test does).`);
  const path = process.env['CHIFFRE_FIREFOX'] ?? findBrowser({ families: ['firefox'] })?.path;
  if (path === undefined) throw new Error('No Firefox found: install it, or set CHIFFRE_FIREFOX to its program.');
  return path;
}

/** What every page of the extension has once it is drawn. */
const DRAWN = 'h1, h2, button';
/** Longest wait for an element or a page, in milliseconds. */
const PAGE_LIMIT = 15_000;

/**
 * Adds what tests do to a started Firefox.
 * @param started - as `launchFirefox` gives it
 */
export async function forTests(started: FirefoxWithExtension): Promise<Firefox> {
  const openPage = async (name: string): Promise<Page> => {
    const page = await started.browser.newPage();
    page.setDefaultTimeout(PAGE_LIMIT);
    // Firefox sends no load event for a page of an extension; what is there is seen by its elements.
    await page.goto(`moz-extension://${started.host}/${name}`, { waitUntil: [] });
    await page.waitForSelector(DRAWN);
    return page;
  };
  // Stays in the background, so that no test has to change the tab in front for a question.
  const desk = await openPage('welcome.html');
  return {
    ...started,
    openPage,
    open: async (address) => {
      const page = await started.browser.newPage();
      page.setDefaultTimeout(PAGE_LIMIT);
      await page.setViewport({ width: 1000, height: 700 });
      await page.goto(address, { timeout: PAGE_LIMIT });
      return page;
    },
    inExtension: (body, argument) => within(desk.evaluate(body as never, argument), 'a page of the extension') as never,
  };
}

/** The reader starts anew: no settings, no permissions, no tabs but the two that every test needs. */
async function startAnew(firefox: Firefox, keep: ReadonlySet<Page>): Promise<void> {
  const pages = await within(firefox.browser.pages(), 'the list of tabs');
  for (const page of pages) if (!keep.has(page)) await within(page.close(), 'closing a tab');
  await firefox.inExtension(async () => {
    await browser.storage.local.clear();
    await browser.storage.sync.clear();
    const { origins = [] } = await browser.permissions.getAll();
    if (origins.length > 0) await browser.permissions.remove({ origins });
  });
  await expect
    .poll(() => firefox.inExtension(() => browser.scripting.getRegisteredContentScripts()), { message: 'nothing is registered' })
    .toEqual([]);
}

/** Tests that were watched for requests, for the line at the end. */
let watched = 0;

/** One Firefox for all tests: it takes some seconds to start. Every test finds it as it is right after installation. */
export const test = base.extend<{ firefox: Firefox }, { server: PageServer; started: { firefox: Firefox; keep: ReadonlySet<Page> } }>({
  server: [
    async ({}, use) => {
      const server = await startPageServer();
      serveSamples(server);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  started: [
    async ({ server }, use) => {
      const firefox = await forTests(
        await launchFirefox({ executablePath: firefoxProgram(), extension: BUILD, headless: true, serverPort: server.port }),
      );
      await use({ firefox, keep: new Set(await firefox.browser.pages()) });
      console.log(`requests made by the extension in ${watched} tests: ${(await firefox.requests()).length}`);
      await firefox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  firefox: async ({ started: { firefox, keep }, server }, use) => {
    await use(firefox);
    watched += 1;
    expect(await firefox.requests(), 'the extension asks the network for nothing').toEqual([]);
    expect(server.missed, 'nor does it make a page ask for more').toEqual([]);
    await startAnew(firefox, keep);
  },
});
