import { NEWS_PATTERNS } from '../extension/built-in-sites';
import type { Outcome } from '../extension/errors';
import { giveBackOrigins, grantedOrigins, requestOrigins } from '../extension/permissions';
import { SITES } from '../extension/settings';
import { update } from '../extension/stored-document';
import { planSites, superfluousPermissions, wishedPatterns } from '../sites/plan-sites';
import type { SiteMode, SiteSettings } from '../sites/site-settings';

/**
 * Asks for what settings need, and stores them if the reader agrees. To be called in a click's handler, before any `await`.
 * The permission comes first: a refusal changes nothing.
 * @param wanted - settings as they shall become
 * @param apply - makes the same change to whatever is stored by then
 * @returns whether the reader agreed
 */
export async function askAndStore(wanted: SiteSettings, apply: (current: SiteSettings) => SiteSettings): Promise<Outcome<boolean>> {
  const wished = wishedPatterns(wanted, NEWS_PATTERNS);
  const first = await requestOrigins(wished);
  if (!first.ok || !first.value) return first;
  const { broader } = superfluousPermissions(wanted, NEWS_PATTERNS, await grantedOrigins());
  let answer: Outcome<boolean> = first;
  if (broader.length > 0) {
    await giveBackOrigins(broader);
    // Chrome takes the narrower permissions along with a broader one; they were granted before, so it asks nobody again. Firefox
    // keeps them, and would refuse a second request, since the click is over for it.
    const { missing } = planSites(wanted, NEWS_PATTERNS, await grantedOrigins());
    if (missing.length > 0) answer = await requestOrigins(missing);
  }
  await update(SITES, apply);
  return answer;
}

/**
 * Chooses where Chiffre runs. To be called in a click's handler, before any `await`.
 * @param settings - as they are
 * @param mode - the new way
 * @returns whether the reader agreed
 */
export async function chooseMode(settings: SiteSettings, mode: SiteMode): Promise<Outcome<boolean>> {
  return await askAndStore({ ...settings, mode }, (current) => ({ ...current, mode }));
}
