import { nameOfPattern, patternCovers, permissionFor, type MatchPattern } from '../../src/sites/match-pattern';
import { newsSitePatterns, type NewsSite } from '../../src/sites/news-sites';
import type { SiteSettings } from '../../src/sites/site-settings';

/** A line of the list of sites. */
export interface SiteEntry {
  readonly pattern: MatchPattern;
  /** How the site is called: `example.org`. */
  readonly site: string;
  /** Name of the publication, for sites of the built-in list. */
  readonly name: string | null;
  readonly state: 'added' | 'listed' | 'listed-idle' | 'off' | 'not-allowed';
}

/** Hits that a search of the built-in list shows at most: enough to see that a word more is needed. */
const MOST_LISTED = 30;

/**
 * The sites that the options show: the reader's own always, those of the built-in list when they are searched for.
 * @param settings - mode and sites
 * @param newsSites - the built-in list
 * @param granted - the host permissions in force
 * @param search - part of an address or a name; empty: no search
 * @returns entries, the reader's own first
 */
export function listEntries(
  settings: SiteSettings,
  newsSites: readonly NewsSite[],
  granted: readonly MatchPattern[],
  search: string,
): SiteEntry[] {
  const wanted = search.trim().toLocaleLowerCase();
  const allowed = (pattern: MatchPattern): boolean => granted.some((each) => patternCovers(each, permissionFor(pattern)));
  const patterns = newsSitePatterns(newsSites);
  const nameOf = (pattern: MatchPattern): string | null => newsSites[patterns.indexOf(pattern)]?.name ?? null;
  const matches = ({ site, name }: SiteEntry): boolean => `${site} ${name ?? ''}`.toLocaleLowerCase().includes(wanted);
  const entry = (pattern: MatchPattern, state: SiteEntry['state']): SiteEntry => ({
    pattern,
    site: nameOfPattern(pattern),
    name: nameOf(pattern),
    state,
  });

  const own = [
    ...settings.on.map((pattern) => entry(pattern, allowed(pattern) ? 'added' : 'not-allowed')),
    ...settings.off.map((pattern) => entry(pattern, 'off')),
  ].filter(matches);
  if (wanted === '') return own;
  const taken = new Set([...settings.on, ...settings.off]);
  const listedState = (pattern: MatchPattern): SiteEntry['state'] => {
    if (settings.mode === 'on-click') return 'listed-idle';
    return allowed(pattern) ? 'listed' : 'not-allowed';
  };
  const listed = patterns
    .filter((pattern) => !taken.has(pattern))
    .map((pattern) => entry(pattern, listedState(pattern)))
    .filter(matches);
  return [...own, ...listed.slice(0, MOST_LISTED)];
}
