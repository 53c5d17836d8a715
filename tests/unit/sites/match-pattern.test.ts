import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EVERY_SITE,
  isMatchPattern,
  nameOfPattern,
  patternCovers,
  patternMatches,
  patternOfDomain,
  permissionFor,
  writePattern,
} from '../../../src/sites/match-pattern';
import { parseSite } from '../../../src/sites/parse-site';

test.each([
  ['*://*.example.org/*', 'https://example.org/', true],
  ['*://*.example.org/*', 'http://www.example.org/a?b#c', true],
  ['*://*.example.org/*', 'https://notexample.org/', false],
  ['*://*.example.org/*', 'https://example.org.evil.test/', false],
  ['https://example.org/news/*', 'https://example.org/news/1', true],
  ['https://example.org/news/*', 'https://example.org/sport', false],
  ['https://example.org/*', 'http://example.org/', false],
  ['*://127.0.0.1/*', 'http://127.0.0.1:8080/article.html', true],
  ['*://*.example.org/*', 'https://www.example.org:8443/', true],
  [EVERY_SITE, 'https://a.test/', true],
  [EVERY_SITE, 'chrome://extensions/', false],
  ['nonsense', 'https://a.test/', false],
  [EVERY_SITE, 'nonsense', false],
])('%s matches %s: %s', (pattern, url, expected) => {
  expect(patternMatches(pattern, url)).toBe(expected);
});

describe('one pattern covers another', () => {
  test.each([
    [EVERY_SITE, '*://*.example.org/*', true],
    ['<all_urls>', 'https://example.org/*', true],
    ['*://*.example.org/*', '*://www.example.org/*', true],
    ['*://*.example.org/*', '*://*.news.example.org/*', true],
    ['*://*.example.org/*', 'https://example.org/news/*', true],
    ['*://example.org/*', '*://*.example.org/*', false],
    ['https://*.example.org/*', '*://*.example.org/*', false],
    ['*://*.example.org/*', '*://*.badexample.org/*', false],
    ['https://example.org/news/*', 'https://example.org/news/fr/*', true],
    ['https://example.org/news/*', 'https://example.org/*', false],
  ])('%s, %s: %s', (outer, inner, expected) => {
    expect(patternCovers(outer, inner)).toBe(expected);
  });

  test('what covers a pattern matches whatever the pattern matches', () => {
    const host = fc.constantFrom('example.org', 'www.example.org', 'example.com');
    const pattern = fc
      .record({
        scheme: fc.constantFrom('*', 'http', 'https'),
        star: fc.boolean(),
        host,
        path: fc.constantFrom('/*', '/news/*', '/news/fr/*'),
      })
      .map(({ scheme, star, host: name, path }) => `${scheme}://${star ? '*.' : ''}${name}${path}`);
    const url = fc
      .record({ scheme: fc.constantFrom('http', 'https'), host, path: fc.constantFrom('/', '/news/', '/news/fr/1') })
      .map((part) => `${part.scheme}://${part.host}${part.path}`);
    fc.assert(
      fc.property(pattern, pattern, url, (outer, inner, address) => {
        fc.pre(patternCovers(outer, inner) && patternMatches(inner, address));
        expect(patternMatches(outer, address)).toBe(true);
      }),
    );
  });
});

test('permissions are asked for whole hosts', () => {
  expect(permissionFor('https://example.org/news/*')).toBe('https://example.org/*');
});

test('names that have no subdomains get none', () => {
  expect(patternOfDomain('localhost')).toBe('*://localhost/*');
  expect(patternOfDomain('127.0.0.1')).toBe('*://127.0.0.1/*');
});

test.each(['*://*.example.org/*', '*://example.org/*', 'https://example.org/news/*', '*://localhost/*'])(
  '%s is written so that it is read as itself',
  (pattern) => {
    expect(parseSite(writePattern(pattern))).toEqual({ ok: true, pattern });
  },
);

test('readers see names', () => {
  expect(['*://*.example.org/*', '*://example.org/*', 'https://example.org/news/*'].map(nameOfPattern)).toEqual([
    'example.org',
    'example.org',
    'example.org/news/*',
  ]);
});

test.each(['file:///*', 'about:blank', 'https://example.org', 'https://exa*mple.org/*', 'https://example.org:80/*', ''])(
  '%s is no pattern for the web',
  (text) => {
    expect(isMatchPattern(text)).toBe(false);
  },
);
