import { browser, type Browser } from 'wxt/browser';
import { startArticleScript } from '../../src/extension/article-script';
import { NEWS_PATTERNS } from '../../src/extension/built-in-sites';
import { attempt } from '../../src/extension/errors';
import { askPage } from '../../src/extension/messaging';
import { grantedOrigins } from '../../src/extension/permissions';
import { SITES } from '../../src/extension/settings';
import { load, update } from '../../src/extension/stored-document';
import { switchOff, switchOn } from '../../src/sites/change-sites';
import { runsOn, siteStateOf } from '../../src/sites/site-state';

async function checkPage(tabId: number): Promise<void> {
  const started = await startArticleScript(tabId);
  if (started.ok) await askPage(tabId, 'check-page', { by: 'click' });
}

/**
 * Switching off needs nothing. Switching on may need a permission, which only a click in one of our own pages can ask for:
 * then the popup opens with its switch.
 */
async function toggleSite(url: string): Promise<void> {
  const settings = await load(SITES);
  const granted = await grantedOrigins();
  const { status, pattern } = siteStateOf(url, settings, NEWS_PATTERNS, granted);
  if (runsOn(status)) {
    await update(SITES, (current) => switchOff(current, pattern, NEWS_PATTERNS));
  } else if (runsOn(siteStateOf(url, switchOn(settings, pattern, NEWS_PATTERNS), NEWS_PATTERNS, granted).status)) {
    await update(SITES, (current) => switchOn(current, pattern, NEWS_PATTERNS));
  } else {
    await attempt(() => browser.action.openPopup());
  }
}

/**
 * Runs a keyboard shortcut.
 * @param command - its name in the manifest
 * @param tab - where it was pressed; Firefox before 126 does not say
 */
export async function runCommand(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const { id, url } = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0] ?? {};
  if (id === undefined) return;
  if (command === 'check-page') await checkPage(id);
  if (command === 'next-claim') await askPage(id, 'step-claim', { by: 1 });
  if (command === 'previous-claim') await askPage(id, 'step-claim', { by: -1 });
  if (command === 'toggle-site' && url !== undefined) await toggleSite(url);
}
