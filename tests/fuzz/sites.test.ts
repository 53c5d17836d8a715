/** Whatever a reader types or imports as sites: each line is a site or a message, and no more is granted than was written. */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { isMatchPattern, patternMatches, permissionFor } from '../../src/sites/match-pattern';
import { parseSite } from '../../src/sites/parse-site';
import { planSites, superfluousPermissions, wishedPatterns } from '../../src/sites/plan-sites';
import { SITE_MODES } from '../../src/sites/site-settings';
import { sitesFromText, sitesToText } from '../../src/sites/sites-text';
import { anyText, fuzz } from './fuzzing';

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((ip) => `[${ip}]`),
  fc.constantFrom(
    'localhost',
    'com',
    'xn--',
    'bücher.example',
    'ｅｘａｍｐｌｅ.test',
    'a..b',
    '.a',
    'a.',
    '*.a.test',
    '*a.test',
    'a.*',
    '%41.test',
    'user@a.test',
    'a_b.test',
  ),
);
const entry = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', 'https://', 'http://', '*://', 'ftp://', 'javascript:', 'file:///', 'HTTPS://'),
      host,
      fc.constantFrom('', '/', '/*', '/news/*', '?q=*', '#a', ':8080', ':8080/*', ':*'),
    )
    .map((parts) => parts.join('')),
  anyText,
  fc.constantFrom('<all_urls>', '*', '*://*/*', 'https://*/*'),
);
const pattern = entry
  .map((text) => parseSite(text))
  .filter((parsed) => parsed.ok)
  .map((parsed) => (parsed.ok ? parsed.pattern : ''));
const settings = fc.record({
  mode: fc.constantFrom(...SITE_MODES),
  on: fc.array(pattern, { maxLength: 5 }),
  off: fc.array(pattern, { maxLength: 5 }),
});

describe('any entry', () => {
  fuzz('is a site that the browser can be asked for, or told what is wrong with it; never the whole web', 1500, entry, (text) => {
    const parsed = parseSite(text);
    if (!parsed.ok) return;
    expect(isMatchPattern(parsed.pattern)).toBe(true);
    expect(isMatchPattern(permissionFor(parsed.pattern))).toBe(true);
    expect(patternMatches(parsed.pattern, 'https://somewhere-else.example/')).toBe(false);
  });

  fuzz(
    'stands in a list of which every line is a site or a message',
    300,
    fc.array(fc.tuple(fc.constantFrom('', '-', '+', ' - ', '# '), entry), { maxLength: 12 }),
    (lines) => {
      const { on, off, errors } = sitesFromText(lines.map((parts) => parts.join('')).join('\n'));
      expect([...on, ...off].every(isMatchPattern)).toBe(true);
      expect(on.filter((each) => off.includes(each))).toEqual([]);
      for (const { line } of errors) expect(line).toBeGreaterThan(0);
    },
  );

  fuzz('comes back as it was after export and import', 300, settings, ({ mode, on, off }) => {
    const clean = { mode, on: [...new Set(on)].filter((each) => !off.includes(each)), off: [...new Set(off)] };
    const { on: onAgain, off: offAgain, errors } = sitesFromText(sitesToText(clean));
    expect(errors).toEqual([]);
    expect([onAgain, offAgain]).toEqual([clean.on, clean.off]);
  });

  fuzz(
    'is registered only where the browser has granted it',
    300,
    fc.tuple(settings, fc.array(pattern, { maxLength: 4 })),
    ([wish, granted]) => {
      const { matches } = planSites(wish, [], granted);
      for (const each of matches) expect(granted.length > 0, each).toBe(true);
      expect(wishedPatterns(wish, []).length).toBeGreaterThanOrEqual(0);
      for (const each of superfluousPermissions(wish, [], granted).unneeded) expect(granted).toContain(each);
    },
  );
});
