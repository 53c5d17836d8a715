/**
 * Starts Firefox with the extension, for `npm start` and the tests. Playwright cannot install extensions in Firefox;
 * Puppeteer can, over WebDriver BiDi. Firefox answers some questions about pages of extensions never, so nothing here is
 * waited for without a limit.
 *
 * @typedef {object} FirefoxWithExtension
 * @property {import('puppeteer-core').Browser} browser
 * @property {Bidi} bidi the connection below Puppeteer, for what it does not offer
 * @property {string} id the extension's id, from its manifest
 * @property {string} host the name of the extension in addresses: `moz-extension://HOST/popup.html`
 * @property {(expression: string) => Promise<any>} chrome runs an expression in the browser's own window
 * @property {(patterns: readonly string[]) => Promise<void>} runOn the reader's wish and the browser's permission at once
 * @property {() => Promise<string[]>} requests addresses that the extension asked the network for since the start, by its pages, its
 * background or its content scripts; pages that ask for more than their document spoil it
 * @property {() => Promise<void>} close ends the browser
 *
 * @typedef {{ send(method: string, params: object): Promise<{ result: any }> }} Bidi
 */
import puppeteer from 'puppeteer-core';

/** Longest wait for an answer of the browser, in milliseconds; a page of an extension sometimes sends none. */
const ANSWER_LIMIT = 20_000;
/** Longest wait until a program of the browser has ended, in milliseconds. */
const CLOSE_LIMIT = 15_000;

/** Keeps Firefox from errands of its own while it is watched. */
const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'services.settings.server': 'data:,nothing',
};

/**
 * @template T
 * @param {Promise<T>} answer
 * @param {string} what is waited for, for the message
 * @param {number} [limit] milliseconds
 * @returns {Promise<T>}
 * @throws {Error} if it does not come in time
 */
export async function within(answer, what, limit = ANSWER_LIMIT) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Firefox gave no answer within ${limit / 1000} s: ${what}.`)), limit);
  });
  try {
    return await Promise.race([answer, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Ends the browser, by its program's end where it does not close by itself.
 * @param {import('puppeteer-core').Browser} browser
 */
async function end(browser) {
  try {
    await within(browser.close(), 'closing', CLOSE_LIMIT);
  } catch {
    browser.process()?.kill('SIGKILL');
  }
}

/**
 * Notes, in the browser's own window, what any part of the extension asks the network for. What a content script fetches goes
 * in the page's name, so everything counts that a page asks for beside documents and its icon: pages of tests ask for nothing.
 * @param {string} id of the extension
 */
const watchRequests = (id) => `(() => {
  const asked = [];
  const isOurs = (principal) => [principal?.addonPolicy?.id, principal?.contentScriptAddonPolicy?.id].includes(${JSON.stringify(id)});
  const isPage = (principal) => principal?.isContentPrincipal && /^https?$/.test(principal.scheme);
  const observer = { observe(subject) {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIChannel);
    const isDocument = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    const isForPage = isPage(loadInfo.loadingPrincipal) && !isDocument && URI.filePath !== '/favicon.ico';
    if (isOurs(loadInfo.triggeringPrincipal) || isOurs(loadInfo.loadingPrincipal) || isForPage) asked.push(URI.spec);
  } };
  Services.obs.addObserver(observer, 'http-on-opening-request');
  window.askedByExtension = asked;
  return true;
})()`;

/**
 * @param {object} options
 * @param {string} options.executablePath the browser's program
 * @param {string} options.extension folder of the built extension, installed until the browser ends; a package is installed for good,
 *   which only editions do that take unsigned extensions (ESR, Developer Edition, Nightly)
 * @param {boolean} options.headless
 * @param {string} [options.profile] a folder that keeps the profile; without it there is a new one that goes with the browser
 * @param {string} [options.installed] id of an extension that the profile has already: nothing is installed then
 * @param {number} [options.serverPort] a port of this machine that answers for every host name; nothing else is reached then
 * @param {Record<string, unknown>} [options.preferences] further settings of the browser, as about:config names them
 * @returns {Promise<FirefoxWithExtension>}
 */
export async function launchFirefox({ executablePath, extension, headless, profile, installed, serverPort, preferences }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless,
    executablePath,
    defaultViewport: null,
    protocolTimeout: ANSWER_LIMIT,
    args: ['--remote-allow-system-access'],
    ...(profile !== undefined && { userDataDir: profile }),
    extraPrefsFirefox: {
      ...QUIET,
      'xpinstall.signatures.required': false,
      ...(serverPort !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': serverPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': serverPort,
      }),
      ...preferences,
    },
  });
  try {
    // Puppeteer offers no way to the browser's own window; its connection does.
    const bidi = /** @type {{ connection: Bidi }} */ (/** @type {unknown} */ (browser)).connection;
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
    const isPackage = /\.(xpi|zip)$/.test(extension);
    const id =
      installed ??
      (
        await bidi.send('webExtension.install', {
          extensionData: { type: isPackage ? 'archivePath' : 'path', path: extension },
          ...(isPackage && { 'moz:permanent': true }),
        })
      ).result.extension;
    await chrome(watchRequests(id));
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
    const host = await chrome(`${policy}.mozExtensionHostname`);
    return {
      browser,
      bidi,
      id,
      host,
      chrome,
      async runOn(patterns) {
        const page = await browser.newPage();
        // Firefox sends no load event for a page of an extension; what is there is seen by its element.
        await page.goto(`moz-extension://${host}/options.html`, { waitUntil: [] });
        await page.waitForSelector('body', { timeout: ANSWER_LIMIT });
        // The form of src/extension/settings.ts.
        await page.evaluate(
          `browser.storage.local.set({ sites: { version: 1, value: { mode: 'on-click', on: ${JSON.stringify(patterns)}, off: [] } } })`,
        );
        await chrome(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
          .add(${JSON.stringify(id)}, { permissions: [], origins: ${JSON.stringify(patterns)} }, ${policy}.extension).then(() => true)`);
        await page.close();
      },
      requests: () => chrome('window.askedByExtension'),
      close: () => end(browser),
    };
  } catch (error) {
    await end(browser);
    throw error;
  }
}
