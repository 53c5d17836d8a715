import { test as base, expect } from '@playwright/test';
import { join } from 'node:path';
import { startExtension, type Extension, type PageServer } from '../e2e/extension-fixture';
import { startPageServer } from '../e2e/page-server';

export { expect };

/** One browser for all hostile pages: each has a tab of its own, as a reader's pages have. */
export interface SharedBrowser {
  readonly extension: Extension;
  readonly server: PageServer;
  /** Ends the browser, at the latest after the last test; gives what the extension asked the network for. */
  end(): Promise<string[]>;
}

/** The host on which the extension runs, and one on which it doesn't, for comparison. */
export const HOSTS = { watched: 'http://hostile.example.test', calm: 'http://calm.example.test' } as const;

export const test = base.extend<object, { shared: SharedBrowser }>({
  shared: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const server = await startPageServer();
      const { extension, close } = await startExtension(server, {
        extensionFolder: join(import.meta.dirname, '../../.output/chrome-mv3'),
        browserLocale: 'en',
      });
      // A page frames it; what nobody serves would count as asked for by the extension.
      server.serve('http://elsewhere.example.test/', '<!doctype html><title>Another site</title>');
      let ended: Promise<string[]> | undefined;
      const end = (): Promise<string[]> => (ended ??= close());
      await extension.runOn('*://hostile.example.test/*');
      await use({ extension, server, end });
      await end();
      await server.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
