import { browser } from 'wxt/browser';
import { startArticleScript } from '../../src/extension/article-script';
import { attempt } from '../../src/extension/errors';
import { interfaceLocale } from '../../src/extension/interface-locale';
import { askPage } from '../../src/extension/messaging';
import { PREFERENCES } from '../../src/extension/settings';
import { loadOrFallback } from '../../src/extension/stored-document';
import { formatMessage } from '../../src/locales/format-message';

/** Id of the entry in the context menu. */
export const SELECTION_MENU = 'check-selection';

/** Puts "check the selection" into the context menu, in the interface's language. Browsers keep it until it is replaced. */
export async function addSelectionMenu(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  const locale = interfaceLocale(await loadOrFallback(PREFERENCES));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION_MENU, title: formatMessage(locale, 'menu.check-selection'), contexts: ['selection'] });
}

/**
 * Checks what is selected in a tab, also on a site that is off: the click itself allows the page to be read (`activeTab`).
 * @param tabId - the tab
 */
export async function checkSelection(tabId: number): Promise<void> {
  await attempt(async () => {
    const started = await startArticleScript(tabId);
    const checked = started.ok ? await askPage(tabId, 'check-selection', started.value) : started;
    if (checked.ok && checked.value.found > 0) return;
    // There is no mark to show, or the page cannot be read at all: the button is the place left to say so.
    const locale = interfaceLocale(await loadOrFallback(PREFERENCES));
    await browser.action.setBadgeText({ tabId, text: checked.ok ? '0' : '!' });
    await browser.action.setTitle({ tabId, title: formatMessage(locale, checked.ok ? 'menu.nothing-found' : 'popup.why.not-a-web-page') });
  });
}
