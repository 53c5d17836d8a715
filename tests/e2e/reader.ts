/** What a reader does with the browser and with the extension's own pages, for the tests of sites and settings. */
import type { Browser } from 'wxt/browser';
import { expect, type Page } from '@playwright/test';
import type { Extension } from './extension-fixture';

/** The browser's API, in functions that run inside the extension's pages. */
declare const chrome: typeof Browser;

/** What the browser knows of the extension. */
export interface BrowserState {
  /** Host permissions in force. */
  readonly granted: string[];
  /** Where the content script is registered, and where not. */
  readonly matches: string[];
  readonly excluded: string[];
}

/**
 * Runs something where the browser's API is, without waking or needing the worker.
 * @param extension - the installed extension
 * @param body - must use nothing from outside itself
 */
async function inExtensionPage<Result, Argument>(
  extension: Extension,
  body: (argument: Argument) => Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const page = await extension.context.newPage();
  // While the extension is loaded anew, its pages are blocked for a moment.
  await expect(async () => {
    await page.goto(extension.url('welcome.html'));
  }).toPass();
  try {
    return (await page.evaluate(body as never, argument)) as Result;
  } finally {
    await page.close();
  }
}

/** @returns permissions and registration as the browser has them now */
export function browserState(extension: Extension): Promise<BrowserState> {
  return inExtensionPage(
    extension,
    async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      const [script] = await chrome.scripting.getRegisteredContentScripts();
      return { granted: origins, matches: script?.matches ?? [], excluded: script?.excludeMatches ?? [] };
    },
    undefined,
  );
}

/** @returns the tab that shows an address; its host must be granted */
export async function tabOf(extension: Extension, address: string): Promise<number> {
  const id = await inExtensionPage(
    extension,
    async (url: string) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    address,
  );
  if (id === undefined) throw new Error(`No tab shows ${address}.`);
  return id;
}

async function onExtensionsPage(extension: Extension, expression: string): Promise<void> {
  const page = await extension.open('chrome://extensions');
  await page.evaluate(expression);
  await page.close();
}

/** Says yes beforehand: what is asked for within this pattern is granted without a dialog. Nothing is granted by it yet. */
export function willAllow(extension: Extension, pattern: string): Promise<void> {
  return onExtensionsPage(
    extension,
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(extension.id)}, ${JSON.stringify(pattern)})`,
  );
}

/** Says no to whatever this page asks for: the dialog itself cannot be clicked without a display. Call it before the page is opened. */
export async function willRefuse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    chrome.permissions.request = ((_permissions: unknown, answer?: (granted: boolean) => void) => {
      answer?.(false);
      return Promise.resolve(false);
    }) as typeof chrome.permissions.request;
  });
}

/** Loads the extension anew from its folder, as an update does: its worker and its content scripts lose their context. */
export async function updateExtension(extension: Extension): Promise<void> {
  // Without the developer mode Chromium switches an unpacked extension off when it is loaded anew.
  await onExtensionsPage(
    extension,
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    .then(() => chrome.developerPrivate.reload(${JSON.stringify(extension.id)}, { failQuietly: true }))`,
  );
}

/** Chooses one of the three ways in the options. */
export async function chooseMode(extension: Extension, mode: 'on-click' | 'news-sites' | 'every-site'): Promise<void> {
  const options = await extension.open(extension.url('options.html'));
  const radio = options.locator(`input[value="${mode}"]`);
  await radio.click();
  await expect(radio).toBeChecked();
  // It is chosen when the browser has agreed and the choice is stored.
  const stored = () => options.evaluate(async () => JSON.stringify(await chrome.storage.local.get('sites')));
  await expect.poll(stored).toContain(mode);
  await options.close();
}

/** Takes the content script's registration away behind the worker's back. */
export function unregister(extension: Extension): Promise<void> {
  return inExtensionPage(extension, () => chrome.scripting.unregisterContentScripts(), undefined);
}

/** Opens each address in a window of its own, a private one if asked, and waits for the toolbar button's badges. */
export async function openWindows(extension: Extension, addresses: readonly string[], { incognito = false } = {}): Promise<string[]> {
  const ids = await inExtensionPage(
    extension,
    async ([urls, isPrivate]: readonly [readonly string[], boolean]) => {
      const windows = await Promise.all(urls.map((url) => chrome.windows.create({ url, incognito: isPrivate })));
      return windows.map((window) => window?.tabs?.[0]?.id ?? -1);
    },
    [addresses, incognito] as const,
  );
  const badges = () =>
    inExtensionPage(extension, (tabs: readonly number[]) => Promise.all(tabs.map((tabId) => chrome.action.getBadgeText({ tabId }))), ids);
  await expect.poll(async () => (await badges()).every((text) => text !== '')).toBe(true);
  return await badges();
}

/** Stores that the reader wants a site, without the browser's permission. */
export function wish(extension: Extension, pattern: string): Promise<void> {
  return inExtensionPage(
    extension,
    (on: string) => chrome.storage.local.set({ sites: { version: 1, value: { mode: 'on-click', on: [on], off: [] } } }),
    pattern,
  );
}

/** Puts anything at all into the extension's storage. */
export function storeRaw(extension: Extension, area: 'local' | 'sync', items: Readonly<Record<string, unknown>>): Promise<void> {
  return inExtensionPage(
    extension,
    ([where, what]: readonly ['local' | 'sync', Readonly<Record<string, unknown>>]) => chrome.storage[where].set({ ...what }),
    [area, items] as const,
  );
}

/**
 * Does what a click on the context menu's entry does: the menu itself belongs to the browser and cannot be clicked by tests.
 * @returns what the page answers
 */
export function checkSelectionIn(extension: Extension, tab: number): Promise<{ found: number }> {
  return inExtensionPage(
    extension,
    async (tabId: number) => {
      await chrome.scripting.insertCSS({ target: { tabId }, files: ['content-scripts/article.css'] });
      await chrome.scripting.executeScript({ target: { tabId }, files: ['content-scripts/article.js'] });
      const answer: unknown = await chrome.tabs.sendMessage(tabId, { to: 'page', name: 'check-selection', request: { fresh: true } });
      return (answer as { value: { found: number } }).value;
    },
    tab,
  );
}

/** @returns what the content script of a tab tells the popup; null where none runs */
export function reportOf(extension: Extension, tab: number): Promise<{ readonly state: string } | null> {
  return inExtensionPage(
    extension,
    async (tabId: number) => {
      try {
        const answer: unknown = await chrome.tabs.sendMessage(tabId, { to: 'page', name: 'describe-page', request: {} }, { frameId: 0 });
        return (answer as { value: { state: string } }).value;
      } catch {
        return null;
      }
    },
    tab,
  );
}

/** @returns the text on the toolbar button of a tab */
export function badgeOf(extension: Extension, tab: number): Promise<string> {
  return inExtensionPage(extension, (tabId: number) => chrome.action.getBadgeText({ tabId }), tab);
}

/** @returns what is stored under a key, as JSON */
export function storedText(extension: Extension, area: 'local' | 'sync', key: string): Promise<string> {
  return inExtensionPage(
    extension,
    async ([where, what]: readonly ['local' | 'sync', string]) => JSON.stringify(await chrome.storage[where].get(what)),
    [area, key] as const,
  );
}

/** Lets the extension into private windows, as the reader does on the browser's own page. The browser loads it anew for that. */
export async function allowPrivateWindows(extension: Extension): Promise<void> {
  await onExtensionsPage(
    extension,
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    .then(() => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(extension.id)}, incognitoAccess: true }))`,
  );
  await expect.poll(() => inExtensionPage(extension, () => chrome.extension.isAllowedIncognitoAccess(), undefined)).toBe(true);
}

/** @returns everything that the extension has stored, as JSON */
export function storedKeys(extension: Extension): Promise<string> {
  return inExtensionPage(
    extension,
    async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null), await chrome.storage.session.get(null)]),
    undefined,
  );
}

/** @returns the colour of the toolbar button's badge in a tab, as red, green, blue and alpha */
export function badgeColourOf(extension: Extension, tab: number): Promise<readonly number[]> {
  return inExtensionPage(extension, async (tabId: number) => [...(await chrome.action.getBadgeBackgroundColor({ tabId }))], tab);
}
