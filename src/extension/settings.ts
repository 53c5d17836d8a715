import * as z from 'zod/mini';
import { LOCALES } from '../locales/locales';
import { isMatchPattern } from '../sites/match-pattern';
import { DEFAULT_SITE_SETTINGS, SITE_MODES, type SiteSettings } from '../sites/site-settings';
import { DISMISSALS } from './dismissals';
import type { StoredDocument } from './stored-document';

/** How long the pointer rests on a number before the card opens, in milliseconds. */
export const CARD_DELAY = { least: 0, usual: 400, most: 2000, step: 50 } as const;

/** What the reader likes: small and the same on every device, so it is kept in `storage.sync`. */
export const preferencesSchema = z.object({
  /** Mark claims that match the record. */
  markMatching: z.boolean(),
  /** Mark claims that the record does not decide, and forecasts. */
  markOpen: z.boolean(),
  /** Milliseconds, see {@link CARD_DELAY}. */
  cardDelay: z.int().check(z.gte(CARD_DELAY.least), z.lte(CARD_DELAY.most)),
  /** `auto` follows the browser. */
  language: z.enum(['auto', ...LOCALES]),
  /** Show the number of claims on the toolbar button. */
  badge: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = {
  markMatching: true,
  markOpen: true,
  cardDelay: CARD_DELAY.usual,
  language: 'auto',
  badge: true,
};

export const PREFERENCES: StoredDocument<Preferences> = {
  key: 'preferences',
  area: 'sync',
  version: 1,
  schema: preferencesSchema,
  fallback: DEFAULT_PREFERENCES,
  migrations: new Map(),
};

const patternSchema = z.string().check(z.refine(isMatchPattern));
const siteSettingsSchema = z.object({
  mode: z.enum(SITE_MODES),
  on: z.array(patternSchema),
  off: z.array(patternSchema),
});

/**
 * Where it runs. Kept in `storage.local`, not `sync`: it goes with permissions, which browsers grant on each device for itself,
 * and it is a list of sites that somebody reads.
 */
export const SITES: StoredDocument<SiteSettings> = {
  key: 'sites',
  area: 'local',
  version: 1,
  schema: siteSettingsSchema,
  fallback: DEFAULT_SITE_SETTINGS,
  migrations: new Map(),
};

/** All documents that hold settings, for reset and for what was put aside. */
export const SETTINGS_DOCUMENTS = [PREFERENCES, SITES, DISMISSALS] as const;
