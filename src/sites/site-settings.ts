import type { MatchPattern } from './match-pattern';

/** When a page is read: only when the reader asks, on the news sites of the built-in list, or on every site. */
export const SITE_MODES = ['on-click', 'news-sites', 'every-site'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/**
 * Where the reader wants Chiffre to run. A wish, no more: what really runs is decided by the permissions that the browser
 * has granted (see `plan-sites.ts`).
 */
export interface SiteSettings {
  readonly mode: SiteMode;
  /** Sites that the reader added, in the order of adding. They run in every mode. */
  readonly on: readonly MatchPattern[];
  /** Sites that the reader switched off. They win over everything else. */
  readonly off: readonly MatchPattern[];
}

/** Right after installation: nothing is readable until the reader asks. */
export const DEFAULT_SITE_SETTINGS: SiteSettings = { mode: 'on-click', on: [], off: [] };
