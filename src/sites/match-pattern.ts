import { doesUrlMatchPatterns } from 'webext-patterns';

/**
 * A match pattern as browsers define it, limited to the web: `*://*.example.org/*`.
 * See https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns.
 */
export type MatchPattern = string;

/** All pages of the web. Pages of the browser, files and other schemes are out of reach by intention. */
export const EVERY_SITE: MatchPattern = '*://*/*';

/** The parts of a pattern. */
interface PatternParts {
  readonly scheme: 'http' | 'https' | '*';
  /** `*`, `*.example.org` or `example.org`. */
  readonly host: string;
  /** With its leading slash; `*` stands for any characters. */
  readonly path: string;
}

/** No port: Firefox refuses patterns with one, and Chrome then means all ports. */
const PATTERN = /^(http|https|\*):\/\/(\*|(?:\*\.)?[\p{L}\p{M}\p{N}.-]+|\[[0-9a-f:.]+\])(\/[^#\s]*)$/iu;

function partsOf(pattern: MatchPattern): PatternParts | null {
  const [, scheme, host, path] = PATTERN.exec(pattern) ?? [];
  if (host === undefined || path === undefined) return null;
  if (scheme !== 'http' && scheme !== 'https' && scheme !== '*') return null;
  return { scheme, host: host.toLowerCase(), path };
}

/**
 * @param text - anything
 * @returns whether it is a match pattern for web pages that Chrome and Firefox both take
 */
export function isMatchPattern(text: string): boolean {
  return partsOf(text) !== null;
}

/**
 * @param pattern - a match pattern
 * @param url - address of a page
 * @returns whether the page is one that the pattern means; false where the pattern is none
 */
export function patternMatches(pattern: MatchPattern, url: string): boolean {
  return isMatchPattern(pattern) && URL.canParse(url) && doesUrlMatchPatterns(withoutPort(url), pattern);
}

/** Both browsers hold a pattern without a port to mean every port; the library takes it to mean the scheme's own. */
function withoutPort(url: string): string {
  const parts = new URL(url);
  parts.port = '';
  return parts.href;
}

function hostCovers(outer: string, inner: string): boolean {
  if (outer === '*' || outer === inner) return true;
  if (!outer.startsWith('*.')) return false;
  const domain = outer.slice(2);
  const innerDomain = inner.startsWith('*.') ? inner.slice(2) : inner;
  return innerDomain === domain || innerDomain.endsWith(`.${domain}`);
}

/** Compared by text: a path with a star covers what begins alike; that is all that sites need. */
function pathCovers(outer: string, inner: string): boolean {
  if (outer === '/*' || outer === inner) return true;
  return outer.endsWith('*') && !outer.slice(0, -1).includes('*') && inner.startsWith(outer.slice(0, -1));
}

/**
 * @param outer - a match pattern
 * @param inner - another
 * @returns whether every page that `inner` means is one that `outer` means; false where one of them is no pattern for the web
 */
export function patternCovers(outer: MatchPattern, inner: MatchPattern): boolean {
  const [wide, narrow] = [partsOf(outer === '<all_urls>' ? EVERY_SITE : outer), partsOf(inner)];
  if (!wide || !narrow) return false;
  return (wide.scheme === '*' || wide.scheme === narrow.scheme) && hostCovers(wide.host, narrow.host) && pathCovers(wide.path, narrow.path);
}

/**
 * @param pattern - a match pattern
 * @returns the pattern of the permission that it needs: browsers grant whole hosts, never paths
 */
export function permissionFor(pattern: MatchPattern): MatchPattern {
  const parts = partsOf(pattern);
  return parts ? `${parts.scheme}://${parts.host}/*` : pattern;
}

/**
 * @param domain - a host name such as `example.org`
 * @returns the pattern for the domain and all its subdomains
 */
export function patternOfDomain(domain: string): MatchPattern {
  // Addresses of machines and names without a dot have no subdomains, and browsers refuse a star before an IP address.
  return /^[\d.]+$|^\[|^[^.]+$/.test(domain) ? `*://${domain}/*` : `*://*.${domain}/*`;
}

/**
 * @param pattern - a match pattern
 * @returns the shortest entry that `parseSite` reads as this pattern: `example.org` for a whole site, else the pattern itself
 */
export function writePattern(pattern: MatchPattern): string {
  const domain = partsOf(pattern)?.host.replace(/^\*\./, '') ?? '';
  return domain !== '' && patternOfDomain(domain) === pattern ? domain : pattern;
}

/**
 * @param pattern - a match pattern
 * @returns how readers see it: `example.org`, or `example.org/news/*` for a part of a site
 */
export function nameOfPattern(pattern: MatchPattern): string {
  const parts = partsOf(pattern);
  if (!parts || parts.host === '*') return pattern;
  return parts.host.replace(/^\*\./, '') + (parts.path === '/*' ? '' : parts.path);
}
