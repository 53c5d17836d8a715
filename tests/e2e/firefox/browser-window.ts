/** What a reader does outside of pages: shortcuts, dialogs, the toolbar. It all runs in the browser's own window. */
import { expect, type Firefox, type Page } from './firefox-fixture';

/**
 * Presses one of the extension's shortcuts, Alt+Shift and a letter, as keys that the window gets.
 * @param letter - as the manifest names it
 */
export async function pressShortcut(firefox: Firefox, letter: 'J' | 'K' | 'O' | 'Y'): Promise<void> {
  const isForExtension = (await firefox.chrome(`(() => {
    const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!keys.beginInputTransactionForTests(window)) return null;
    const alt = new KeyboardEvent('', { key: 'Alt', keyCode: KeyboardEvent.DOM_VK_ALT });
    const shift = new KeyboardEvent('', { key: 'Shift', keyCode: KeyboardEvent.DOM_VK_SHIFT });
    const letter = new KeyboardEvent('', { key: '${letter}', code: 'Key${letter}', keyCode: KeyboardEvent.DOM_VK_${letter} });
    keys.keydown(alt);
    keys.keydown(shift);
    keys.keydown(letter);
    keys.keyup(letter);
    keys.keyup(shift);
    keys.keyup(alt);
    return [...document.querySelectorAll('keyset[id^=ext-keyset] key')].some((key) => key.getAttribute('key') === '${letter}');
  })()`)) as boolean | null;
  expect(isForExtension, 'the browser has this shortcut').toBe(true);
}

const PROMPT = "document.getElementById('addon-webext-permissions-notification')";

/** @returns what the browser asks the reader: the open dialog for permissions */
export async function promptText(firefox: Firefox): Promise<string> {
  const read = () => firefox.chrome(`PopupNotifications.panel.state === 'open' ? (${PROMPT}?.textContent ?? '') : ''`) as Promise<string>;
  await expect.poll(read, { message: 'the browser asks' }).not.toBe('');
  return read();
}

/** Clicks a button of the browser's dialog for permissions. */
export async function answerPrompt(firefox: Firefox, answer: 'allow' | 'refuse'): Promise<void> {
  await promptText(firefox);
  // Buttons of a dialog that came up just now are dead for a moment, against clicks that were meant for the page.
  await expect
    .poll(
      () =>
        firefox.chrome(`(() => {
    const prompt = ${PROMPT};
    if (!prompt || PopupNotifications.panel.state !== 'open') return 'closed';
    prompt.${answer === 'allow' ? 'button' : 'secondaryButton'}.click();
    return 'open';
  })()`),
      { message: 'the dialog closes' },
    )
    .toBe('closed');
}

/** The popup behind the toolbar button, for the tab in front. */
export interface ToolbarPopup {
  /** As a reader sees it, white space joined. */
  text(): Promise<string>;
  /** Clicks in the middle of the first element that fits, with an event of the mouse on the panel. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

const POPUP = "document.querySelector('browser.webextension-popup-browser')";

/** Pages of an extension share a process, so that one of them can look at the popup. */
declare const browser: { extension: { getViews(filter: { type: 'popup' }): Window[] } };

/**
 * Clicks the extension's button: it stands in the panel of the puzzle piece until the reader pins it.
 * @param page - the tab that is to be in front
 */
export async function openToolbarPopup(firefox: Firefox, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  await firefox.chrome(`(async () => {
    document.getElementById('unified-extensions-button').click();
    const panel = await new Promise((resolve) => {
      const look = () => {
        const button = document.querySelector('.unified-extensions-item-action-button[data-extensionid=${JSON.stringify(firefox.id)}]');
        if (button && document.getElementById('unified-extensions-panel')?.state === 'open') resolve(button);
        else setTimeout(look, 50);
      };
      look();
    });
    panel.click();
    return true;
  })()`);
  const text = (): Promise<string> =>
    firefox.inExtension(() => {
      const [popup] = browser.extension.getViews({ type: 'popup' });
      return Promise.resolve((popup?.document.body?.innerText ?? '').replace(/\s+/g, ' ').trim());
    });
  await expect.poll(text, { message: 'the popup opens with its content', timeout: 15_000 }).not.toBe('');
  return {
    text,
    async click(selector) {
      const point = await firefox.inExtension((wanted: string) => {
        const [popup] = browser.extension.getViews({ type: 'popup' });
        const element = popup?.document.querySelector(wanted);
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = element?.getBoundingClientRect();
        return Promise.resolve(rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null);
      }, selector);
      if (point === null) throw new Error(`The popup has no ${selector}. It says: ${await text()}`);
      await firefox.chrome(`(() => {
        const { x, y } = ${POPUP}.getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          window.synthesizeMouseEvent(type, x + ${point.x}, y + ${point.y}, type === 'mousemove' ? {} : { button: 0, clickCount: 1 });
        }
        return true;
      })()`);
    },
    async close() {
      await firefox.chrome(`(() => { ${POPUP}?.closest('panel')?.hidePopup(); return true; })()`);
      await expect.poll(text, { message: 'the popup closes' }).toBe('');
    },
  };
}

/** The tab of the browser's own page about the extension. */
const SETTINGS = 'gBrowser.selectedBrowser.contentDocument';

/**
 * Switches the permission for a site on or off where the browser's own settings show it, about:addons.
 * @param origin - as the browser names it there: `*://news.example.test/*`; `*://*\/*` is all sites
 * @returns whether it is on now
 */
export async function switchPermissionInSettings(firefox: Firefox, origin: string): Promise<boolean> {
  const toggle = `${SETTINGS}.querySelector('moz-toggle[permission-key=${JSON.stringify(origin)}]')`;
  await firefox.chrome(
    `BrowserAddonUI.openAddonsMgr('addons://detail/' + encodeURIComponent(${JSON.stringify(firefox.id)}) + '/permissions').then(() => true)`,
  );
  await expect.poll(() => firefox.chrome(`${toggle} !== null`), { message: `the browser's settings show ${origin}` }).toBe(true);
  const isOn = () => firefox.chrome(`${toggle}?.pressed ?? false`) as Promise<boolean>;
  const before = await isOn();
  await firefox.chrome(`(() => { ${toggle}.click(); return true; })()`);
  await expect.poll(isOn, { message: 'the switch moves' }).toBe(!before);
  await firefox.chrome('(() => { gBrowser.removeCurrentTab(); return true; })()');
  return !before;
}

/** Stops the background page as the browser does after half a minute of rest. */
export async function suspendBackground(firefox: Firefox): Promise<void> {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)}).extension`;
  await firefox.chrome(`${extension}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`);
  await expect.poll(() => backgroundState(firefox), { message: 'the background is suspended' }).toBe('stopped');
}

/** @returns how the browser calls the background's state: `running`, `stopped`, and between them `starting` and `suspending` */
export const backgroundState = (firefox: Firefox): Promise<string> =>
  firefox.chrome(`WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)}).extension.backgroundState`) as Promise<string>;

/** Opens an address in a private window and waits until it is loaded. */
export async function openPrivately(firefox: Firefox, address: string): Promise<Page> {
  const before = new Set(await firefox.browser.pages());
  await firefox.chrome(`(async () => {
    const window = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
    await window.delayedStartupPromise;
    window.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    return true;
  })()`);
  const find = async () => (await firefox.browser.pages()).find((page) => !before.has(page) && page.url() === address);
  await expect.poll(async () => (await find()) !== undefined, { message: 'the private window shows the page', timeout: 15_000 }).toBe(true);
  const page = await find();
  if (page === undefined) throw new Error('The private window closed at once.');
  return page;
}

/** Lets the extension into private windows, as the reader does in the browser's settings: the browser starts it anew for that. */
export async function allowPrivately({ chrome, id }: Firefox): Promise<void> {
  await chrome(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
    return true;
  })()`);
}
