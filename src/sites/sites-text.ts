import { writePattern, type MatchPattern } from './match-pattern';
import { parseSite, type SiteError } from './parse-site';
import type { SiteSettings } from './site-settings';

/** A line of an imported list that names no site. */
export interface SitesTextError {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly error: SiteError;
}

/** What an imported list says. */
export interface SitesText {
  readonly on: readonly MatchPattern[];
  readonly off: readonly MatchPattern[];
  readonly errors: readonly SitesTextError[];
}

/**
 * Writes the reader's sites as text: one a line, `-` in front of those switched off.
 * @param settings - the sites
 * @returns lines, empty where there are no sites
 */
export function sitesToText(settings: SiteSettings): string {
  // A host may begin with a hyphen, which would switch it off.
  const signed = (written: string): string => (/^[-+#]/.test(written) ? `+${written}` : written);
  return [...settings.on.map((pattern) => signed(writePattern(pattern))), ...settings.off.map((pattern) => `-${writePattern(pattern)}`)]
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * Reads such a text. Empty lines and lines that begin with `#` are skipped; a `+` in front is allowed.
 * @param text - as pasted
 * @returns the sites, and the lines that could not be read
 */
export function sitesFromText(text: string): SitesText {
  const [on, off] = [new Set<MatchPattern>(), new Set<MatchPattern>()];
  const errors: SitesTextError[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const written = line.trim();
    const sign = /^[+-]/.exec(written)?.[0];
    const entry = sign === undefined ? written : written.slice(1).trim();
    if (entry === '' || entry.startsWith('#')) continue;
    const parsed = parseSite(entry);
    if (parsed.ok) (sign === '-' ? off : on).add(parsed.pattern);
    else errors.push({ line: at + 1, text: written, error: parsed.error });
  }
  return { on: [...on].filter((pattern) => !off.has(pattern)), off: [...off], errors };
}
