import { patternCovers, type MatchPattern } from './match-pattern';
import type { SiteSettings } from './site-settings';

const without = (patterns: readonly MatchPattern[], pattern: MatchPattern): readonly MatchPattern[] =>
  patterns.filter((each) => each !== pattern);
const withOnce = (patterns: readonly MatchPattern[], pattern: MatchPattern): readonly MatchPattern[] =>
  patterns.includes(pattern) ? patterns : [...patterns, pattern];

/** Whether the mode alone makes Chiffre run on the site. */
function modeCovers(settings: SiteSettings, pattern: MatchPattern, newsSites: readonly MatchPattern[]): boolean {
  if (settings.mode === 'every-site') return true;
  return settings.mode === 'news-sites' && newsSites.some((each) => patternCovers(each, pattern));
}

/**
 * Switches a site on: it leaves the list of those switched off, and joins the added ones unless the mode covers it anyway.
 * @param settings - as they are
 * @param pattern - the site
 * @param newsSites - patterns of the built-in list
 * @returns as they become
 */
export function switchOn(settings: SiteSettings, pattern: MatchPattern, newsSites: readonly MatchPattern[]): SiteSettings {
  // An entry that switches off more than this site would win over it, so it goes too.
  const off = settings.off.filter((each) => !patternCovers(each, pattern));
  return { ...settings, off, on: modeCovers(settings, pattern, newsSites) ? settings.on : withOnce(settings.on, pattern) };
}

/**
 * Switches a site off: it leaves the added ones, and joins those switched off where the mode would bring it back.
 * @param settings - as they are
 * @param pattern - the site
 * @param newsSites - patterns of the built-in list
 * @returns as they become
 */
export function switchOff(settings: SiteSettings, pattern: MatchPattern, newsSites: readonly MatchPattern[]): SiteSettings {
  const on = without(settings.on, pattern);
  const stillOn = modeCovers(settings, pattern, newsSites) || on.some((each) => patternCovers(each, pattern));
  return { ...settings, on, off: stillOn ? withOnce(settings.off, pattern) : settings.off };
}

/**
 * Forgets an entry of the reader's list, so that the mode alone decides.
 * @param settings - as they are
 * @param pattern - the site
 * @returns as they become
 */
export function forgetSite(settings: SiteSettings, pattern: MatchPattern): SiteSettings {
  return { ...settings, on: without(settings.on, pattern), off: without(settings.off, pattern) };
}
