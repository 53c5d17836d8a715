/**
 * Starts a Chromium of any brand with the unpacked extension, for `npm start` and for the tests.
 * The extension is the one that readers get; hosts are granted by what the browser offers to its owner, not by another build.
 *
 * @typedef {import('@playwright/test').BrowserContext} BrowserContext
 * @typedef {object} ChromiumWithExtension
 * @property {BrowserContext} context
 * @property {string} id the extension's id in this profile
 * @property {(patterns: readonly string[]) => Promise<void>} runOn the reader's wish and the browser's permission at once: Chiffre reads
 * these sites from now on
 * @property {(origins: readonly string[]) => Promise<void>} grant lets the extension read these sites, as if the reader had allowed it
 * @property {(origin: string) => Promise<void>} revoke takes a site back, as the reader does on the browser's own page
 */
import { chromium } from '@playwright/test';

/** How long the extension may take to come up, in milliseconds; a slow machine needs some two seconds. */
const START_LIMIT = 20_000;

/**
 * Calls one of the functions that the browser's own extensions page has.
 * @param {BrowserContext} context
 * @param {'addHostPermission' | 'removeHostPermission'} call
 * @param {string} id
 * @param {readonly string[]} origins
 */
async function onExtensionsPage(context, call, id, origins) {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    for (const origin of origins) {
      await page.evaluate(`chrome.developerPrivate.${call}(${JSON.stringify(id)}, ${JSON.stringify(origin)})`);
    }
  } finally {
    await page.close();
  }
}

/**
 * Starts the browser.
 * @param {object} options
 * @param {string} options.executablePath the browser's program
 * @param {string} options.extension folder of the built extension
 * @param {string} options.profile an empty folder for the browser's profile
 * @param {boolean} options.headless
 * @param {number} [options.serverPort] a port of this machine that answers for every host name; nothing else is reached then
 * @param {string} [options.locale] the interface's language, as a BCP 47 tag
 * @param {{ width: number, height: number } | null} [options.viewport] null takes the window's size
 * @param {readonly string[]} [options.args] further switches
 * @returns {Promise<ChromiumWithExtension>}
 */
export async function launchChromium({ executablePath, extension, profile, headless, serverPort, locale, viewport, args = [] }) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Root and many containers can't have the sandbox; a headless browser here only ever sees pages of this machine.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    ...(viewport !== undefined && { viewport }),
    ...(locale !== undefined && { locale }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // Chrome and Edge no longer take --load-extension; all of them take Extensions.loadUnpacked with this switch.
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      ...(locale === undefined ? [] : [`--lang=${locale}`]),
      ...(serverPort === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${serverPort}`]),
      ...args,
    ],
  });
  try {
    const browser = context.browser();
    if (browser === null) throw new Error('The browser gave no connection of its own.');
    const session = await browser.newBrowserCDPSession();
    // Playwright's types don't know the Extensions domain.
    const load = /** @type {(method: string, params: object) => Promise<{ id: string }>} */ (
      /** @type {unknown} */ (session.send.bind(session))
    );
    const { id } = await load('Extensions.loadUnpacked', { path: extension });
    const [worker = await context.waitForEvent('serviceworker', { timeout: START_LIMIT })] = context.serviceWorkers();
    /** @param {readonly string[]} origins */
    const grant = async (origins) => {
      await onExtensionsPage(context, 'addHostPermission', id, origins);
      // The hosts are allowed now, so that asking for them succeeds without a dialog; asking makes the extension hear of it.
      const page = await context.newPage();
      try {
        await page.goto(`chrome-extension://${id}/popup.html`);
        const cdp = await context.newCDPSession(page);
        const { result } = await cdp.send('Runtime.evaluate', {
          expression: `chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`,
          userGesture: true,
          awaitPromise: true,
        });
        if (result.value !== true) throw new Error(`The browser did not grant ${origins.join(', ')} to the extension.`);
      } finally {
        await page.close();
      }
    };
    return {
      context,
      id,
      grant,
      async runOn(patterns) {
        // The form of src/extension/settings.ts; a test sees to it that both agree.
        await worker.evaluate(
          `chrome.storage.local.set({ sites: { version: 1, value: { mode: 'on-click', on: ${JSON.stringify(patterns)}, off: [] } } })`,
        );
        await grant(patterns);
      },
      revoke: (origin) => onExtensionsPage(context, 'removeHostPermission', id, [origin]),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}
