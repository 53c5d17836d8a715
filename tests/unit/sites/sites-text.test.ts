import { expect, test } from 'vitest';
import { DEFAULT_SITE_SETTINGS } from '../../../src/sites/site-settings';
import { sitesFromText, sitesToText } from '../../../src/sites/sites-text';

test('sites survive the way through text', () => {
  const settings = {
    ...DEFAULT_SITE_SETTINGS,
    on: ['*://*.example.org/*', '*://news.example.com/*', 'https://example.net/news/*'],
    off: ['*://*.bbc.co.uk/*'],
  };
  expect(sitesFromText(sitesToText(settings))).toEqual({ on: settings.on, off: settings.off, errors: [] });
});

test('comments, empty lines, signs and Windows line ends', () => {
  expect(sitesFromText('# mine\r\n\r\n+ example.org\r\n - example.com \r\nexample.org\r\n')).toEqual({
    on: ['*://*.example.org/*'],
    off: ['*://*.example.com/*'],
    errors: [],
  });
});

test('a line that is no site is named, the others are read', () => {
  expect(sitesFromText('example.org\nnot a site\nftp://x.org')).toEqual({
    on: ['*://*.example.org/*'],
    off: [],
    errors: [
      { line: 2, text: 'not a site', error: 'host' },
      { line: 3, text: 'ftp://x.org', error: 'scheme' },
    ],
  });
});

test('off wins over on', () => {
  expect(sitesFromText('example.org\n-example.org')).toMatchObject({ on: [], off: ['*://*.example.org/*'] });
});
