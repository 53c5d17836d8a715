import { browser } from 'wxt/browser';
import { askPage } from '../../src/extension/messaging';
import { addSelectionMenu } from './selection-menu';

/** After a change of preferences: every page with a content script checks again, and the menu speaks the chosen language. */
export async function refreshPages(): Promise<void> {
  await addSelectionMenu();
  const tabs = await browser.tabs.query({});
  // Tabs without a content script answer with a failure, which needs no handling.
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : await askPage(id, 'refresh', {}))));
}
