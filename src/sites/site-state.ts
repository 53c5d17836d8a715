import { nameOfPattern, patternCovers, patternMatches, patternOfDomain, permissionFor, type MatchPattern } from './match-pattern';
import { parseSite } from './parse-site';
import type { SiteSettings } from './site-settings';

/** Whether Chiffre runs on a page, and why. */
export type SiteStatus =
  /** it runs, since the site is in the built-in list, was added, or every site was chosen */
  | 'listed'
  | 'added'
  | 'every-site'
  /** it does not run: switched off by the reader */
  | 'switched-off'
  /** it does not run: wished, but the browser has not granted it */
  | 'no-permission'
  /** it does not run: nothing asks for it */
  | 'not-chosen'
  /** a page that is no web page: settings of the browser, a file, a shop for extensions */
  | 'not-a-web-page';

/** A page's site as the popup shows it. */
export interface SiteState {
  /** How the site is called: `example.org`; empty where the page is no web page. */
  readonly name: string;
  /** The pattern that the popup's switch adds or switches off. */
  readonly pattern: MatchPattern;
  readonly status: SiteStatus;
}

/** Chiffre runs there by itself. */
export function runsOn(status: SiteStatus): boolean {
  return status === 'listed' || status === 'added' || status === 'every-site';
}

function wishFor(
  url: string,
  settings: SiteSettings,
  newsSites: readonly MatchPattern[],
): { pattern: MatchPattern; status: SiteStatus } | null {
  const added = settings.on.find((pattern) => patternMatches(pattern, url));
  if (added !== undefined) return { pattern: added, status: 'added' };
  const listed = newsSites.find((pattern) => patternMatches(pattern, url));
  if (listed !== undefined && settings.mode === 'news-sites') return { pattern: listed, status: 'listed' };
  const own = listed ?? patternOfUrl(url);
  return settings.mode === 'every-site' && own !== null ? { pattern: own, status: 'every-site' } : null;
}

function patternOfUrl(url: string): MatchPattern | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const parsed = parseSite(hostname);
  return parsed.ok ? parsed.pattern : patternOfDomain(hostname);
}

/**
 * What Chiffre does on a page by itself.
 * @param url - the page's address
 * @param settings - mode and sites
 * @param newsSites - patterns of the built-in list
 * @param granted - the host permissions in force
 * @returns the site's name, its pattern and status
 */
export function siteStateOf(
  url: string,
  settings: SiteSettings,
  newsSites: readonly MatchPattern[],
  granted: readonly MatchPattern[],
): SiteState {
  const own = patternOfUrl(url);
  if (own === null) return { name: '', pattern: '', status: 'not-a-web-page' };
  const off = settings.off.find((pattern) => patternMatches(pattern, url));
  if (off !== undefined) return { name: nameOfPattern(off), pattern: off, status: 'switched-off' };
  const wish = wishFor(url, settings, newsSites);
  if (wish === null) {
    const pattern = newsSites.find((each) => patternMatches(each, url)) ?? own;
    return { name: nameOfPattern(pattern), pattern, status: 'not-chosen' };
  }
  const allowed = granted.some((each) => patternMatches(each, url) || patternCovers(each, permissionFor(wish.pattern)));
  return { name: nameOfPattern(wish.pattern), pattern: wish.pattern, status: allowed ? wish.status : 'no-permission' };
}
