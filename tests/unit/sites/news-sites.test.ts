import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import newsSites from '../../../assets/dataset/news-sites.json';
import { patternCovers } from '../../../src/sites/match-pattern';
import { newsSitePatterns } from '../../../src/sites/news-sites';
import { parseSite } from '../../../src/sites/parse-site';

/** Languages that claims are read in. */
const LANGUAGES = ['fr', 'en', 'es', 'pt', 'it', 'de', 'ru', 'nl', 'tr'] as const;

const fileSchema = z.strictObject({
  sites: z.array(
    z.strictObject({
      domain: z.string().regex(/^(?!www\.)([a-z0-9-]+\.)+[a-z]{2,}$/),
      name: z
        .string()
        .min(2)
        .refine((name) => name.trim() === name),
      lang: z.enum(LANGUAGES),
      country: z.string().regex(/^[A-Z]{2}$/),
    }),
  ),
});

/** Hosts on which people read mail or search, not only news: a permission for them would be too much. */
const PORTALS = [
  'uol.com.br',
  'globo.com',
  'sapo.pt',
  't-online.de',
  'terra.com.br',
  'yahoo.com',
  'msn.com',
  'mail.ru',
  'yandex.ru',
  'web.de',
  'gmx.net',
  'free.fr',
  'orange.fr',
  'libero.it',
  'virgilio.it',
  'google.com',
];

describe('the built-in list', () => {
  const { sites } = fileSchema.parse(newsSites);
  const patterns = newsSitePatterns(sites);

  test('has at least 200 news sites, and enough in every language', () => {
    expect(sites.length).toBeGreaterThanOrEqual(200);
    for (const lang of LANGUAGES) expect(sites.filter((site) => site.lang === lang).length, lang).toBeGreaterThanOrEqual(15);
  });

  test('names countries that exist', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const { country } of sites) expect(names.of(country), country).toBeDefined();
  });

  test('names each site once, and none that another covers', () => {
    for (const [at, pattern] of patterns.entries()) {
      expect(
        patterns.filter((other, index) => index !== at && patternCovers(other, pattern)),
        pattern,
      ).toEqual([]);
    }
  });

  test('holds what a reader could enter, too', () => {
    for (const [at, { domain }] of sites.entries()) expect(parseSite(domain)).toEqual({ ok: true, pattern: patterns[at] });
  });

  test('asks for no portal', () => {
    expect(sites.filter(({ domain }) => PORTALS.includes(domain))).toEqual([]);
  });
});
