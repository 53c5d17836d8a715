import { browser } from 'wxt/browser';
import { attempt, success, type Outcome } from './errors';
import { askPage } from './messaging';

/** The content script's files, as the build names them. The sheet holds the `::highlight` rules. */
export const ARTICLE_SCRIPT: { js: ['/content-scripts/article.js']; css: string[] } = {
  js: ['/content-scripts/article.js'],
  css: ['content-scripts/article.css'],
};

/**
 * Puts the content script into a tab's page, by a host permission or by `activeTab`. One that was there goes quiet.
 * @param tabId - the tab
 * @returns nothing, or why the page cannot be read
 */
export async function injectArticleScript(tabId: number): Promise<Outcome<undefined>> {
  return await attempt(async () => {
    await browser.scripting.insertCSS({ target: { tabId }, files: ARTICLE_SCRIPT.css });
    await browser.scripting.executeScript({ target: { tabId }, files: ARTICLE_SCRIPT.js });
    return undefined;
  });
}

/**
 * Puts the sheet with the marks' look into the frames of a page too, those that may be read: the article may stand in one.
 * @param tabId - the tab
 * @returns nothing, or why it was not possible
 */
export async function styleFrames(tabId: number): Promise<Outcome<undefined>> {
  return await attempt(async () => {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ARTICLE_SCRIPT.css });
    return undefined;
  });
}

/**
 * Puts marks and card into a page whose content script runs already.
 * @param tabId - the tab
 * @returns nothing, or why it was not possible
 */
export async function injectMarkingScript(tabId: number): Promise<Outcome<undefined>> {
  return await attempt(async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/marking.js'] });
    return undefined;
  });
}

/**
 * Makes sure that a content script is there.
 * @param tabId - the tab
 * @returns whether it was started just now, or why the page cannot be read
 */
export async function startArticleScript(tabId: number): Promise<Outcome<{ readonly fresh: boolean }>> {
  const running = await askPage(tabId, 'is-running', {});
  if (running.ok) return success({ fresh: false });
  const injected = await injectArticleScript(tabId);
  return injected.ok ? success({ fresh: true }) : injected;
}
