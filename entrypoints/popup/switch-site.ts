import { NEWS_PATTERNS } from '../../src/extension/built-in-sites';
import { requestOrigins } from '../../src/extension/permissions';
import { SITES } from '../../src/extension/settings';
import { update } from '../../src/extension/stored-document';
import { switchOff, switchOn } from '../../src/sites/change-sites';
import type { MatchPattern } from '../../src/sites/match-pattern';

/**
 * Switches a site on and asks for the permission that it needs. To be called in a click's handler.
 * The wish is stored before the browser asks, since in Chrome its dialog closes the popup and nothing behind it would run; a
 * refusal takes the wish back where the popup lives on, and else stands as "not allowed by the browser".
 * @param pattern - the site
 */
export async function switchSiteOn(pattern: MatchPattern): Promise<void> {
  const stored = update(SITES, (settings) => switchOn(settings, pattern, NEWS_PATTERNS));
  const answer = await requestOrigins([pattern]);
  await stored;
  if (!answer.ok || !answer.value) await update(SITES, (settings) => ({ ...settings, on: settings.on.filter((each) => each !== pattern) }));
}

/**
 * Switches a site off; the permission goes back where nothing else needs it.
 * @param pattern - the site
 */
export async function switchSiteOff(pattern: MatchPattern): Promise<void> {
  await update(SITES, (settings) => switchOff(settings, pattern, NEWS_PATTERNS));
}
