import { isMatchPattern, patternOfDomain, type MatchPattern } from './match-pattern';

/** Why an entry names no site. The interface has a sentence for each that says what to write instead. */
export type SiteError =
  | 'empty'
  /** not http or https */
  | 'scheme'
  /** a star where patterns have none: only `*.` in front of the host, and anywhere in the path */
  | 'wildcard'
  /** no host name */
  | 'host'
  /** would mean a whole top-level domain or the whole web */
  | 'too-broad';

/** A site, or the reason why it is none. */
export type ParsedSite = { readonly ok: true; readonly pattern: MatchPattern } | { readonly ok: false; readonly error: SiteError };

const fail = (error: SiteError): ParsedSite => ({ ok: false, error });

/** What the reader wrote, taken apart without judging: scheme and path may be missing. */
const WRITTEN = /^(?:([a-z*][a-z0-9+.-]*):\/\/)?([^/?#]*)([/?#].*)?$/i;

/** Turns what a reader types into the host that browsers compare with: lower case, Punycode, without a port. */
function hostOf(written: string): string | null {
  if (written === '' || /[\s@_]/.test(written)) return null;
  const url = URL.canParse(`https://${written}/`) ? new URL(`https://${written}/`) : null;
  const host = url?.hostname.replace(/\.$/, '') ?? '';
  // Addresses may hold other signs in their host, but no site has them, and patterns with them are none.
  return /^(?:[a-z0-9-][a-z0-9.-]*|\[[0-9a-f:.]+\])$/.test(host) && !host.includes('..') ? host : null;
}

/**
 * Reads what a reader enters as a site.
 * `example.org`, `www.example.org` and an address without a star stand for the whole site with its subdomains; an address
 * with a star in its path (`https://example.org/news/*`) is taken as the pattern that it is.
 * @param entry - as typed
 * @returns the match pattern, or why there is none
 */
export function parseSite(entry: string): ParsedSite {
  const text = entry.trim();
  if (text === '') return fail('empty');
  if (text === '*' || text === '<all_urls>') return fail('too-broad');
  const [, writtenScheme, writtenHost = '', rest = ''] = WRITTEN.exec(text) ?? [];
  const lowerScheme = writtenScheme?.toLowerCase() ?? '*';
  if (lowerScheme !== 'http' && lowerScheme !== 'https' && lowerScheme !== '*') return fail('scheme');
  if (writtenHost === '*') return fail('too-broad');

  const anySubdomain = writtenHost.startsWith('*.');
  const plainHost = anySubdomain ? writtenHost.slice(2) : writtenHost;
  if (plainHost.includes('*')) return fail('wildcard');
  const host = hostOf(plainHost);
  if (host === null) return fail('host');
  const singleLabel = !host.includes('.') && !host.startsWith('[');
  if (singleLabel && anySubdomain) return fail('too-broad');
  if (singleLabel && host !== 'localhost') return fail('host');

  if (!rest.includes('*') || (rest === '/*' && writtenScheme === undefined))
    return { ok: true, pattern: patternOfDomain(host.replace(/^www\./, '')) };
  if (!rest.startsWith('/')) return fail('wildcard');
  const pattern = `${lowerScheme}://${anySubdomain ? '*.' : ''}${host}${rest}`;
  return isMatchPattern(pattern) ? { ok: true, pattern } : fail('host');
}
