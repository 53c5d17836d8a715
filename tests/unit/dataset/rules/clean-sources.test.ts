import { expect, test } from 'vitest';
import { cleanSources } from '../../../../src/dataset/rules/clean-sources';
import { findingsInFigure, madeSource } from '../made-dataset';

const findingsIn = (...addresses: string[]): string[] =>
  findingsInFigure(cleanSources, { sources: addresses.map((url) => madeSource({ url })) });

test.each(['https://example.org/a?id=1&page=2', 'https://web.archive.org/web/2010/http://example.org/', 'https://example.org/%E5%BE%AE'])(
  'passes %s',
  (url) => {
    expect(findingsIn(url)).toEqual([]);
  },
);

test.each([
  ['http://example.org/', 'without https'],
  ['https://example.org/?utm_source=x&id=1', 'tracking marks utm_source'],
  ['https://example.org/?fbclid=x', 'tracking marks fbclid'],
  ['https://example.org:8080/', 'a host that not everybody reaches'],
  ['https://localhost/', 'a host that not everybody reaches'],
  ['https://example.org/微信', 'letters that are not escaped'],
  ['https://', 'no address'],
])('finds %s', (url, message) => {
  expect(findingsIn(url)).toEqual([expect.stringContaining(message)]);
});

test('finds one address twice', () => {
  expect(findingsIn('https://example.org/', 'https://example.org/')).toEqual([expect.stringContaining('twice; keep one')]);
});
