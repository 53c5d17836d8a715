import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/page/page-address';

describe('what tells one article of a site from the next', () => {
  it.each([
    ['http://a.example/story', 'http://a.example/story'],
    ['http://a.example/story/', 'http://a.example/story'],
    ['http://a.example/story?from=/home#top', 'http://a.example/story'],
    ['http://a.example/story/#top?', 'http://a.example/story'],
    ['http://a.example/story#a#b', 'http://a.example/story'],
    ['http://a.example//', 'http://a.example/'],
    ['', ''],
    ['/', ''],
    ['?q', ''],
  ])('%s → %s', (address, path) => {
    expect(pathOf(address)).toBe(path);
  });
});
