import { describe, expect, test } from 'vitest';
import { parseSite } from '../../../src/sites/parse-site';

describe('what a reader enters becomes a pattern', () => {
  test.each([
    ['example.org', '*://*.example.org/*'],
    ['  Example.ORG ', '*://*.example.org/*'],
    ['www.example.org', '*://*.example.org/*'],
    ['https://www.example.org/politics/some-article?page=2#top', '*://*.example.org/*'],
    ['http://example.org:8080/', '*://*.example.org/*'],
    ['*.example.org', '*://*.example.org/*'],
    ['*://*.example.org/*', '*://*.example.org/*'],
    ['example.org/*', '*://*.example.org/*'],
    ['*://example.org/*', '*://example.org/*'],
    ['https://example.org/news/*', 'https://example.org/news/*'],
    ['example.org/news/*', '*://example.org/news/*'],
    ['*.example.org/news/*', '*://*.example.org/news/*'],
    ['https://example.org/*', 'https://example.org/*'],
    ['bücher.example', '*://*.xn--bcher-kva.example/*'],
    ['пример.рф', '*://*.xn--e1afmkfd.xn--p1ai/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['example.org.', '*://*.example.org/*'],
  ])('%s → %s', (entry, pattern) => {
    expect(parseSite(entry)).toEqual({ ok: true, pattern });
  });
});

describe('what names no site is told apart', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ftp://example.org', 'scheme'],
    ['file:///etc/hosts', 'scheme'],
    ['javascript://example.org', 'scheme'],
    ['chrome://extensions', 'scheme'],
    ['exa*mple.org', 'wildcard'],
    ['news.*', 'wildcard'],
    ['https://*example.org/', 'wildcard'],
    ['not a site', 'host'],
    ['example.org(', 'host'],
    ['a+b.org', 'host'],
    ['example', 'host'],
    ['https://', 'host'],
    ['me@example.org', 'host'],
    ['..', 'host'],
    ['exa_mple.org', 'host'],
    ['*', 'too-broad'],
    ['<all_urls>', 'too-broad'],
    ['*://*/*', 'too-broad'],
    ['https://*/*', 'too-broad'],
    ['*.org', 'too-broad'],
  ])('%s: %s', (entry, error) => {
    expect(parseSite(entry)).toEqual({ ok: false, error });
  });
});
