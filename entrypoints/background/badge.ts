import { browser } from 'wxt/browser';
import type { MarkedClaim } from '../../src/card/marked-claim';
import { attempt } from '../../src/extension/errors';
import { PREFERENCES } from '../../src/extension/settings';
import { loadOrFallback } from '../../src/extension/stored-document';
import type { VerdictGroup } from '../../src/terms';

/** From the gravest on: the badge takes the colour of the first group that the page has. White on each is at least 4.5:1. */
const COLOURS: readonly (readonly [VerdictGroup, string])[] = [
  ['differs', '#a3271f'],
  ['dated', '#8a5a00'],
  ['open', '#3d4d9e'],
  ['agrees', '#0b6e4f'],
];

/**
 * Shows on the toolbar button how many claims a tab's page has; nothing where there are none or the reader wants no badge.
 * Browsers keep it while the worker sleeps, and drop it when the tab goes to another page.
 * @param tabId - the tab
 * @param claims - all claims of its page
 */
export async function showBadge(tabId: number, claims: readonly Pick<MarkedClaim, 'group'>[]): Promise<void> {
  const { badge } = await loadOrFallback(PREFERENCES);
  const colour = COLOURS.find(([group]) => claims.some((claim) => claim.group === group))?.[1];
  // The tab may be gone by now; then there is nothing to show.
  await attempt(async () => {
    if (!badge || colour === undefined) return await browser.action.setBadgeText({ tabId, text: '' });
    return await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text: String(claims.length) }),
    ]);
  });
}

/** @param tabId - the tab whose badge goes */
export const clearBadge = (tabId: number): Promise<void> => showBadge(tabId, []);
