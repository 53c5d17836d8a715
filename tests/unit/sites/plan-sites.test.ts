import { describe, expect, test } from 'vitest';
import { forgetSite, switchOff, switchOn } from '../../../src/sites/change-sites';
import { EVERY_SITE } from '../../../src/sites/match-pattern';
import { planSites, superfluousPermissions, wishedPatterns } from '../../../src/sites/plan-sites';
import { DEFAULT_SITE_SETTINGS, type SiteSettings } from '../../../src/sites/site-settings';
import { runsOn, siteStateOf } from '../../../src/sites/site-state';

const site = (domain: string): string => `*://*.${domain}/*`;
const NEWS = [site('lemonde.fr'), site('bbc.co.uk')];
const OWN = site('example.org');
const settings = (change: Partial<SiteSettings>): SiteSettings => ({ ...DEFAULT_SITE_SETTINGS, ...change });

describe('wish against grant', () => {
  test('after installation nothing is wished', () => {
    expect(planSites(DEFAULT_SITE_SETTINGS, NEWS, [])).toEqual({ matches: [], excludeMatches: [], missing: [] });
  });

  test('a grant without a wish registers nothing', () => {
    expect(planSites(DEFAULT_SITE_SETTINGS, NEWS, [EVERY_SITE]).matches).toEqual([]);
  });

  test('only what is granted runs; the rest is missing', () => {
    const plan = planSites(settings({ mode: 'news-sites', on: [OWN] }), NEWS, [site('lemonde.fr')]);
    expect(plan.matches).toEqual([site('lemonde.fr')]);
    expect(plan.missing).toEqual([site('bbc.co.uk'), OWN]);
  });

  test('a broad grant covers the list', () => {
    expect(planSites(settings({ mode: 'news-sites' }), NEWS, [EVERY_SITE])).toMatchObject({ matches: NEWS, missing: [] });
  });

  test('every site, cut down in the browser to two: it runs on those two', () => {
    const plan = planSites(settings({ mode: 'every-site' }), NEWS, ['https://a.test/*', '*://*.b.test/*']);
    expect(plan).toMatchObject({ matches: ['https://a.test/*', '*://*.b.test/*'], missing: [EVERY_SITE] });
  });

  test('a grant for one host of a wished site lets it run there', () => {
    expect(planSites(settings({ on: [OWN] }), NEWS, ['https://www.example.org/*']).matches).toEqual(['https://www.example.org/*']);
  });

  test('what is switched off is excluded, and neither wished nor missing', () => {
    const off = settings({ mode: 'news-sites', off: [site('bbc.co.uk')] });
    expect(planSites(off, NEWS, [])).toEqual({ matches: [], excludeMatches: [site('bbc.co.uk')], missing: [site('lemonde.fr')] });
    expect(wishedPatterns(settings({ mode: 'every-site', off: [OWN] }), NEWS)).toEqual([EVERY_SITE]);
  });

  test('a part of a site needs the permission for the whole host', () => {
    expect(planSites(settings({ on: ['https://example.org/news/*'] }), NEWS, []).missing).toEqual(['https://example.org/*']);
  });
});

describe('what is given back', () => {
  test('everything after a reset', () => {
    expect(superfluousPermissions(DEFAULT_SITE_SETTINGS, NEWS, NEWS)).toEqual({ unneeded: NEWS, broader: [] });
  });
  test('a broad grant above what is still needed is told apart', () => {
    expect(superfluousPermissions(settings({ mode: 'news-sites' }), NEWS, [EVERY_SITE, ...NEWS, OWN])).toEqual({
      unneeded: [OWN],
      broader: [EVERY_SITE],
    });
  });
  test('nothing while it is needed', () => {
    expect(superfluousPermissions(settings({ mode: 'every-site' }), NEWS, [EVERY_SITE, ...NEWS])).toEqual({ unneeded: [], broader: [] });
  });
});

describe('switching', () => {
  test('on click: on adds the site, off removes it', () => {
    const on = switchOn(DEFAULT_SITE_SETTINGS, OWN, NEWS);
    expect(on.on).toEqual([OWN]);
    expect(switchOff(on, OWN, NEWS)).toEqual(DEFAULT_SITE_SETTINGS);
  });
  test('a listed site is switched off by name and back on without being added', () => {
    const off = switchOff(settings({ mode: 'news-sites' }), NEWS[0] ?? '', NEWS);
    expect(off).toMatchObject({ on: [], off: [NEWS[0]] });
    expect(switchOn(off, NEWS[0] ?? '', NEWS)).toEqual(settings({ mode: 'news-sites' }));
  });
  test('switching on a part wins over the whole that was off', () => {
    expect(switchOn(settings({ off: [OWN] }), 'https://example.org/news/*', NEWS)).toMatchObject({
      off: [],
      on: ['https://example.org/news/*'],
    });
  });
  test('twice is once', () => {
    const every = settings({ mode: 'every-site' });
    expect(switchOff(switchOff(every, OWN, NEWS), OWN, NEWS).off).toEqual([OWN]);
    expect(switchOn(switchOn(DEFAULT_SITE_SETTINGS, OWN, NEWS), OWN, NEWS).on).toEqual([OWN]);
  });
  test('forgetting leaves it to the mode', () => {
    expect(forgetSite(settings({ on: [OWN], off: [site('bbc.co.uk')] }), OWN)).toEqual(settings({ off: [site('bbc.co.uk')] }));
  });
});

describe('the state that the popup shows', () => {
  test.each([
    ['https://www.lemonde.fr/a', settings({ mode: 'news-sites' }), NEWS, 'listed', 'lemonde.fr'],
    ['https://www.lemonde.fr/a', settings({ mode: 'news-sites' }), [], 'no-permission', 'lemonde.fr'],
    ['https://www.lemonde.fr/a', settings({}), [], 'not-chosen', 'lemonde.fr'],
    ['https://news.bbc.co.uk/a', settings({ mode: 'every-site' }), [EVERY_SITE], 'every-site', 'bbc.co.uk'],
    ['https://www.lemonde.fr/a', settings({ mode: 'news-sites', off: NEWS }), NEWS, 'switched-off', 'lemonde.fr'],
    ['https://example.org/a', settings({ on: [OWN] }), [OWN], 'added', 'example.org'],
    ['https://example.org/a', settings({ on: [OWN] }), ['https://example.org/*'], 'added', 'example.org'],
    ['https://www.example.com/a', settings({ mode: 'news-sites' }), NEWS, 'not-chosen', 'example.com'],
    ['http://localhost:3000/a', settings({}), [], 'not-chosen', 'localhost'],
    ['chrome://extensions/', settings({ mode: 'every-site' }), [EVERY_SITE], 'not-a-web-page', ''],
    ['file:///tmp/a.html', settings({ mode: 'every-site' }), [EVERY_SITE], 'not-a-web-page', ''],
    ['', settings({}), [], 'not-a-web-page', ''],
  ] as const)('%s', (url, wish, granted, status, name) => {
    expect(siteStateOf(url, wish, NEWS, granted)).toMatchObject({ status, name });
  });

  test('it runs where the plan registers it, and nowhere else', () => {
    const cases = [settings({}), settings({ mode: 'news-sites', on: [OWN] }), settings({ mode: 'every-site', off: [OWN] })];
    const grants = [[], NEWS, [EVERY_SITE], [OWN]];
    const urls = ['https://www.lemonde.fr/', 'https://example.org/', 'https://other.test/'];
    for (const wish of cases) {
      for (const granted of grants) {
        const { matches, excludeMatches } = planSites(wish, NEWS, granted);
        for (const url of urls) {
          const inPlan = siteRuns(url, matches) && !siteRuns(url, excludeMatches);
          expect(runsOn(siteStateOf(url, wish, NEWS, granted).status), `${url} ${JSON.stringify([wish, granted])}`).toBe(inPlan);
        }
      }
    }
  });
});

function siteRuns(url: string, patterns: readonly string[]): boolean {
  const { hostname } = new URL(url);
  return patterns.some((pattern) => pattern === EVERY_SITE || hostname.endsWith(pattern.replace('*://*.', '').replace('/*', '')));
}
