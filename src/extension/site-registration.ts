import { browser } from 'wxt/browser';
import { patternMatches, type MatchPattern } from '../sites/match-pattern';
import { planSites, superfluousPermissions, type SitePlan } from '../sites/plan-sites';
import { NEWS_PATTERNS } from './built-in-sites';
import { attempt } from './errors';
import { giveBackOrigins, grantedOrigins } from './permissions';
import { SITES } from './settings';
import { load } from './stored-document';
import { ARTICLE_SCRIPT, injectArticleScript } from './article-script';
import { askPage } from './messaging';

/** Id under which the content script is registered. */
const REGISTRATION_ID = 'article';

const samePatterns = (a: readonly MatchPattern[] = [], b: readonly MatchPattern[] = []): boolean =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

/** Brings the browser's registration into line with the plan. */
async function register(plan: SitePlan): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION_ID] });
  if (plan.matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION_ID] });
    return;
  }
  if (registered && samePatterns(registered.matches, plan.matches) && samePatterns(registered.excludeMatches, plan.excludeMatches)) return;
  const script = {
    id: REGISTRATION_ID,
    ...ARTICLE_SCRIPT,
    runAt: 'document_idle' as const,
    matches: [...plan.matches],
    excludeMatches: [...plan.excludeMatches],
  };
  await (registered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Starts the script in tabs that are already open, and stops it where it may no longer run. */
async function applyToOpenTabs(plan: SitePlan): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      // The address is visible only where the permission is granted; the rest can run nothing that would have to stop by address.
      if (id === undefined || discarded) return;
      const isMeant = (patterns: readonly MatchPattern[]): boolean =>
        url !== undefined && patterns.some((pattern) => patternMatches(pattern, url));
      const wanted = isMeant(plan.matches) && !isMeant(plan.excludeMatches);
      const running = await askPage(id, 'is-running', {});
      if (wanted && !running.ok) await injectArticleScript(id);
      if (wanted && running.ok && !(running.value.active && running.value.by === 'registration'))
        await askPage(id, 'check-page', { by: 'registration' });
      if (!wanted && running.ok && running.value.by === 'registration') await askPage(id, 'stop', {});
    }),
  );
}

let current: Promise<void> = Promise.resolve();

/**
 * Reconciles wish and grant: what is granted is registered, what is no longer granted is not, open tabs follow. Safe to call at
 * any time and any number of times; calls run one after the other.
 * @param settling - also give back permissions that the settings no longer need; only after the reader changed them
 */
export function reconcileSites(settling: 'keep-permissions' | 'give-back' = 'keep-permissions'): Promise<void> {
  current = current.then(async () => {
    await attempt(async () => {
      const settings = await load(SITES);
      if (settling === 'give-back') await giveBackOrigins(superfluousPermissions(settings, NEWS_PATTERNS, await grantedOrigins()).unneeded);
      const plan = planSites(settings, NEWS_PATTERNS, await grantedOrigins());
      await register(plan);
      await applyToOpenTabs(plan);
    });
  });
  return current;
}
