/** What a reader chooses, and what the browser then knows, in Firefox. */
import type { Browser } from 'wxt/browser';
import { expect, type Firefox, type Page } from './firefox-fixture';

/** The browser's API, in functions that run inside the extension's pages. */
declare const browser: typeof Browser;

/** @returns the host permissions in force */
export const granted = (firefox: Firefox): Promise<string[]> =>
  firefox.inExtension(async () => (await browser.permissions.getAll()).origins ?? []);

/** @returns where the content script is registered */
export const registered = (firefox: Firefox): Promise<string[]> =>
  firefox.inExtension(async () => (await browser.scripting.getRegisteredContentScripts())[0]?.matches ?? []);

/** Stores that the reader wants a site, without the browser's permission. */
export const wish = (firefox: Firefox, pattern: string): Promise<void> =>
  firefox.inExtension(
    (on: string) => browser.storage.local.set({ sites: { version: 1, value: { mode: 'on-click', on: [on], off: [] } } }),
    pattern,
  );

/** @returns the number on the toolbar button for the tab that shows an address; its host must be granted */
export const badgeOf = (firefox: Firefox, address: string): Promise<string> =>
  firefox.inExtension(async (wanted: string) => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url === wanted);
    return await browser.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, address);

/** @returns the text of a page of the extension as a reader sees it, white space joined */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());

/** Waits until a page of the extension says something. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await expect.poll(() => textOf(page), { message: `the page says "${text}"` }).toContain(text);
}

/** Chooses one of the three ways in the options; the browser asks for what it needs. */
export async function chooseMode(firefox: Firefox, mode: 'on-click' | 'news-sites' | 'every-site'): Promise<Page> {
  const options = await firefox.openPage('options.html');
  await options.waitForSelector(`input[value="${mode}"]`);
  await options.click(`input[value="${mode}"]`);
  return options;
}

/** @returns which of the three ways is chosen on a page of the extension */
export const chosenMode = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? null);

/** Tries what the extension never does: to connect from one of its pages. @returns what the browser says */
export const connectFromOwnPage = (firefox: Firefox, address: string): Promise<string> =>
  firefox.inExtension(
    (url: string) =>
      fetch(url).then(
        ({ status }) => String(status),
        (error: unknown) => String(error),
      ),
    address,
  );

/**
 * Connects from a content script of the extension in the tab that shows an address, in both ways that there are: in the page's name, and in
 * its own.
 */
export const connectFromContentScript = (firefox: Firefox, tabAddress: string, addresses: readonly [string, string]): Promise<void> =>
  firefox.inExtension(
    async ([wanted, urls]: readonly [string, readonly [string, string]]) => {
      const tab = (await browser.tabs.query({})).find((each) => each.url === wanted);
      await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [...urls],
        func: async (fetched: string, image: string) => {
          await fetch(fetched);
          const picture = new Image();
          picture.src = image;
          await picture.decode().catch(() => undefined);
        },
      });
    },
    [tabAddress, addresses] as const,
  );

/** @returns the tab that shows an address; its host must be granted */
export const tabOf = (firefox: Firefox, address: string): Promise<number> =>
  firefox.inExtension(async (wanted: string) => (await browser.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1, address);

/** @returns whether context menus and shortcuts are missing from the API, as on Android */
export const missingOnPhones = (firefox: Firefox): Promise<boolean[]> =>
  firefox.inExtension(() => Promise.resolve([browser.contextMenus === undefined, browser.commands === undefined]));

/** @returns the addresses of all tabs that the extension may see, its own pages among them */
export const openTabs = (firefox: Firefox): Promise<string[]> =>
  firefox.inExtension(async () => (await browser.tabs.query({})).map(({ url = '' }) => url));

/** @returns everything that the extension keeps in the browser's storage */
export const stored = (firefox: Firefox): Promise<unknown> =>
  firefox.inExtension(async () => [
    await browser.storage.local.get(),
    await browser.storage.sync.get(),
    await browser.storage.session.get(),
  ]);
