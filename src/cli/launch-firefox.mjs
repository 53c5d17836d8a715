/**
 * Starts Firefox with the extension, for `npm start` and the tests. Playwright cannot install extensions in Firefox;
 * Puppeteer can, over WebDriver BiDi.
 *
 * @typedef {object} FirefoxWithExtension
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} id the extension's id, from its manifest
 * @property {string} host the name of the extension in addresses: `moz-extension://HOST/popup.html`
 * @property {(expression: string) => Promise<any>} chrome runs an expression in the browser's own window
 * @property {(patterns: readonly string[]) => Promise<void>} runOn the reader's wish and the browser's permission at once
 */
import puppeteer from 'puppeteer-core';

/** Longest wait for an answer of the browser, in milliseconds; a page of an extension sometimes sends none. */
const ANSWER_LIMIT = 20_000;

/**
 * @param {{ executablePath: string, extension: string, headless: boolean }} options
 * @returns {Promise<FirefoxWithExtension>}
 */
export async function launchFirefox({ executablePath, extension, headless }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless,
    executablePath,
    defaultViewport: null,
    protocolTimeout: ANSWER_LIMIT,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false, 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false },
  });
  try {
    // Puppeteer offers no way to the browser's own window; its connection does.
    const bidi = /** @type {{ connection: { send(method: string, params: object): Promise<{ result: any }> } }} */ (/** @type {unknown} */ (browser)).connection;
    const { result: tree } = await bidi.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
    /** @param {string} expression */
    const chrome = async (expression) => {
      const { result } = await bidi.send('script.evaluate', {
        target: { context: tree.contexts[0].context },
        awaitPromise: true,
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      });
      if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
      return JSON.parse(result.result.value);
    };
    const id = await browser.installExtension(extension);
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
    const host = await chrome(`${policy}.mozExtensionHostname`);
    return {
      browser,
      id,
      host,
      chrome,
      async runOn(patterns) {
        const page = await browser.newPage();
        // Firefox sends no load event for a page of an extension; what is there is seen by its element.
        await page.goto(`moz-extension://${host}/options.html`, { waitUntil: [] });
        await page.waitForSelector('body', { timeout: ANSWER_LIMIT });
        // The form of src/extension/settings.ts.
        await page.evaluate(`browser.storage.local.set({ sites: { version: 1, value: { mode: 'on-click', on: ${JSON.stringify(patterns)}, off: [] } } })`);
        await chrome(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
          .add(${JSON.stringify(id)}, { permissions: [], origins: ${JSON.stringify(patterns)} }, ${policy}.extension).then(() => true)`);
        await page.close();
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
