import { patternOfDomain, type MatchPattern } from './match-pattern';

/** A site of the built-in list. */
export interface NewsSite {
  /** Registered domain, without `www.`: the permission covers its subdomains too. */
  readonly domain: string;
  /** Name of the publication as it calls itself. */
  readonly name: string;
  /** ISO 639-1 code of its main language. */
  readonly lang: string;
  /** ISO 3166-1 alpha-2 code of the country that it is made in. */
  readonly country: string;
}

/** The form of `assets/dataset/news-sites.json`. */
export interface NewsSitesFile {
  readonly $schema?: string;
  readonly sites: readonly NewsSite[];
}

/**
 * @param sites - the built-in list
 * @returns one match pattern a site, in the same order
 */
export function newsSitePatterns(sites: readonly NewsSite[]): readonly MatchPattern[] {
  return sites.map((site) => patternOfDomain(site.domain));
}
