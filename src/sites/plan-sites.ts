import { EVERY_SITE, patternCovers, permissionFor, type MatchPattern } from './match-pattern';
import type { SiteSettings } from './site-settings';

/** What to register, and what the browser would first have to grant. */
export interface SitePlan {
  /** Patterns on which the content script runs. Empty: it is registered nowhere. */
  readonly matches: readonly MatchPattern[];
  /** Patterns on which it never runs. */
  readonly excludeMatches: readonly MatchPattern[];
  /** Permissions that the wish needs and the browser has not granted. */
  readonly missing: readonly MatchPattern[];
}

/**
 * Everything that the reader's settings ask for, whether granted or not.
 * @param settings - mode and sites
 * @param newsSites - patterns of the built-in list
 * @returns patterns, each once
 */
export function wishedPatterns(settings: SiteSettings, newsSites: readonly MatchPattern[]): readonly MatchPattern[] {
  if (settings.mode === 'every-site') return [EVERY_SITE];
  const listed = settings.mode === 'news-sites' ? newsSites : [];
  const off = (pattern: MatchPattern): boolean => settings.off.some((each) => patternCovers(each, pattern));
  return [...new Set([...listed, ...settings.on])].filter((pattern) => !off(pattern));
}

/**
 * Reconciles the wish with what the browser really grants. Where the grant is narrower than the wish (a reader may cut it
 * down in the browser's own settings), the script runs on what is granted.
 * @param settings - mode and sites
 * @param newsSites - patterns of the built-in list
 * @param granted - the host permissions in force, from `permissions.getAll()`
 * @returns what to register and what is missing
 */
export function planSites(settings: SiteSettings, newsSites: readonly MatchPattern[], granted: readonly MatchPattern[]): SitePlan {
  const wished = wishedPatterns(settings, newsSites);
  const isGranted = (pattern: MatchPattern): boolean => granted.some((each) => patternCovers(each, pattern));
  const whole = wished.filter(isGranted);
  const narrower = granted.filter((each) => !isCovered(each, whole) && isCovered(each, wished));
  const missing = wished.map(permissionFor).filter((pattern) => !isGranted(pattern));
  return { matches: [...whole, ...narrower], excludeMatches: settings.off, missing: [...new Set(missing)] };
}

/**
 * Host permissions that nothing in the settings needs any more: they are given back when the settings become narrower.
 * @param settings - mode and sites
 * @param newsSites - patterns of the built-in list
 * @param granted - the host permissions in force
 * @returns the superfluous ones; `broader` are those that contain a needed one, and in Chrome take it along when they go
 */
export function superfluousPermissions(
  settings: SiteSettings,
  newsSites: readonly MatchPattern[],
  granted: readonly MatchPattern[],
): { readonly unneeded: readonly MatchPattern[]; readonly broader: readonly MatchPattern[] } {
  const needed = wishedPatterns(settings, newsSites).map(permissionFor);
  const superfluous = granted.filter((each) => !isCovered(each, needed));
  const isBroader = (each: MatchPattern): boolean => needed.some((pattern) => patternCovers(each, pattern));
  return { unneeded: superfluous.filter((each) => !isBroader(each)), broader: superfluous.filter(isBroader) };
}

function isCovered(pattern: MatchPattern, by: readonly MatchPattern[]): boolean {
  return by.some((each) => patternCovers(each, pattern));
}
