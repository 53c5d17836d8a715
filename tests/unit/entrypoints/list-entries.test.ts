import { describe, expect, test } from 'vitest';
import { listEntries } from '../../../entrypoints/options/list-entries';
import { DEFAULT_SITE_SETTINGS } from '../../../src/sites/site-settings';

const NEWS = [
  { domain: 'lemonde.fr', name: 'Le Monde', lang: 'fr', country: 'FR' },
  { domain: 'bbc.co.uk', name: 'BBC', lang: 'en', country: 'GB' },
];
const OWN = { ...DEFAULT_SITE_SETTINGS, on: ['*://*.example.org/*', '*://*.example.com/*'], off: ['*://*.bbc.co.uk/*'] };

describe('the list of sites in the options', () => {
  test('shows the reader’s own with what holds for each', () => {
    expect(listEntries(OWN, NEWS, ['*://*.example.org/*'], '').map(({ site, name, state }) => [site, name, state])).toEqual([
      ['example.org', null, 'added'],
      ['example.com', null, 'not-allowed'],
      ['bbc.co.uk', 'BBC', 'off'],
    ]);
  });

  test('reaches the built-in list by name or address, each site once', () => {
    expect(listEntries(OWN, NEWS, [], 'monde').map(({ site, state }) => [site, state])).toEqual([['lemonde.fr', 'listed-idle']]);
    expect(listEntries(OWN, NEWS, [], 'BBC')).toHaveLength(1);
    expect(listEntries({ ...OWN, mode: 'news-sites' }, NEWS, ['*://*/*'], 'lemonde.fr')[0]?.state).toBe('listed');
    expect(listEntries({ ...OWN, mode: 'news-sites' }, NEWS, [], 'lemonde.fr')[0]?.state).toBe('not-allowed');
  });

  test('is empty where nothing fits', () => expect(listEntries(OWN, NEWS, [], 'zzz')).toEqual([]));
});
