import { test as base, expect, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { closedRootsOf, type ClosedRoot } from '../../src/cli/closed-root.mjs';
import { launchChromium } from '../../src/cli/launch-chromium.mjs';
import { requestsOfExtension } from './network-log';
import { startPageServer, type PageServer } from './page-server';
import { openToolbarPopup, type ToolbarPopup } from './toolbar-popup';

export { expect };
export type { ClosedRoot, PageServer, ToolbarPopup };

const PROJECT = join(import.meta.dirname, '../..');

/** Annotation of a test: how many network requests the extension made while it ran. `npm test` adds them up. */
export const REQUESTS = 'requests of the extension';

/** A browser of its own with the built extension, for one test. */
export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** The address of one of the extension's pages, such as `popup.html`. */
  url(page: string): string;
  /** The reader's wish and the browser's permission at once: it runs on these sites from now on. */
  runOn(...patterns: string[]): Promise<void>;
  /** Lets the extension read a site, as if the reader had said yes: `http://news.example.test/*`. */
  grant(...origins: string[]): Promise<void>;
  /** Takes a site back on the browser's own page. */
  revoke(origin: string): Promise<void>;
  /** The worker; waits for it if it is just starting. */
  worker(): Promise<Worker>;
  /** Stops the worker as the browser does after half a minute of rest, and waits until it is gone. */
  stopWorker(): Promise<void>;
  /** Whether the browser has a running worker of the extension. */
  workerRuns(): Promise<boolean>;
  /** Opens a page in a new tab. */
  open(address: string): Promise<Page>;
  /** Clicks the toolbar button with this tab in front. */
  openPopup(page: Page): Promise<ToolbarPopup>;
  /** The closed shadow roots in a page: the card's host, if it is there. */
  closedRoots(page: Page): Promise<ClosedRoot[]>;
}

interface Options {
  /** Folder of the built extension. */
  extensionFolder: string;
  /** The browser's language; the interface follows it. */
  browserLocale: string;
}

async function workerTargets(session: CDPSession, id: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter((t) => t.type === 'service_worker' && t.url.startsWith(`chrome-extension://${id}/`)).map((t) => t.targetId);
}

/** A browser that runs with the extension, and its end. */
export interface StartedExtension {
  readonly extension: Extension;
  /**
   * Ends the browser.
   * @returns addresses that the extension asked the network for; there must be none
   */
  close(): Promise<string[]>;
}

/**
 * Starts a browser of its own with the built extension.
 * @param server - answers for every host name
 * @param options - folder of the build, the browser's language, further switches
 * @returns the extension, installed and ready
 */
export async function startExtension(
  server: PageServer,
  { extensionFolder, browserLocale, args = [] }: Options & { readonly args?: readonly string[] },
): Promise<StartedExtension> {
  if (!existsSync(join(extensionFolder, 'manifest.json'))) {
    throw new Error(`No built extension in ${extensionFolder}: run "npx wxt build" first (npm test does).`);
  }
  const browser = findBrowser({ families: ['chromium'] });
  if (browser === null)
    throw new Error('No Chromium, Chrome or Edge found: install one, or set CHIFFRE_BROWSER to its program (npm test installs one).');
  const profile = mkdtempSync(join(tmpdir(), 'chiffre-e2e-'));
  const networkLog = join(profile, 'network.json');
  const { context, id, runOn, grant, revoke } = await launchChromium({
    executablePath: browser.path,
    extension: extensionFolder,
    profile,
    headless: true,
    serverPort: server.port,
    locale: browserLocale,
    viewport: { width: 1000, height: 700 },
    args: [`--log-net-log=${networkLog}`, ...args],
  });
  // Installing opens the first-run page. It is waited for, or it would come up in front of the tab that a test is about.
  const isWelcome = (page: Page): boolean => page.url() === `chrome-extension://${id}/welcome.html`;
  await expect.poll(() => context.pages().some(isWelcome), { message: 'the first-run page opens' }).toBe(true);
  await Promise.all(
    context
      .pages()
      .filter(isWelcome)
      .map((page) => page.close()),
  );
  const session = async (): Promise<CDPSession> => {
    const owner = context.browser();
    if (owner === null) throw new Error('The browser gave no connection of its own.');
    return owner.newBrowserCDPSession();
  };
  const workerRuns = async (): Promise<boolean> => {
    const cdp = await session();
    const targets = await workerTargets(cdp, id);
    await cdp.detach();
    return targets.length > 0;
  };
  const first = context.pages()[0] ?? (await context.newPage());
  const extension: Extension = {
    context,
    id,
    url: (page) => `chrome-extension://${id}/${page}`,
    runOn: (...patterns) => runOn(patterns),
    grant: (...origins) => grant(origins),
    revoke,
    worker: async () => context.serviceWorkers().find((w) => w.url().includes(id)) ?? context.waitForEvent('serviceworker'),
    stopWorker: async () => {
      const cdp = await context.newCDPSession(first);
      await cdp.send('ServiceWorker.enable');
      // A message of a page may wake it again in the very moment: ask until it rests.
      const stop = async (): Promise<boolean> => {
        await cdp.send('ServiceWorker.stopAllWorkers');
        return workerRuns();
      };
      await expect.poll(stop, { message: 'the worker stops' }).toBe(false);
      await cdp.detach();
    },
    workerRuns,
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    openPopup: (page) => openToolbarPopup(page, id),
    closedRoots: closedRootsOf,
  };
  return {
    extension,
    close: async () => {
      await context.close();
      const asked = requestsOfExtension(networkLog, (address) => server.serves(address));
      // The browser's last helper processes may still write into it for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      return asked;
    },
  };
}

export const test = base.extend<{ server: PageServer; extension: Extension } & Options>({
  extensionFolder: [join(PROJECT, '.output/chrome-mv3'), { option: true }],
  browserLocale: ['en', { option: true }],
  server: async ({}, use) => {
    const server = await startPageServer();
    await use(server);
    await server.close();
  },
  extension: async ({ server, extensionFolder, browserLocale }, use, info) => {
    const { extension, close } = await startExtension(server, { extensionFolder, browserLocale });
    await use(extension);
    const asked = await close();
    info.annotations.push({ type: REQUESTS, description: String(asked.length) });
    expect(asked, 'the extension asks the network for nothing').toEqual([]);
  },
});
