import { describe, expect, it } from 'vitest';
import { parsePage, readSavedPage } from '../../../src/cli/read-saved-page';

const TEXT = 'The company said on Tuesday that more people than ever open the app before breakfast, in all of its markets.';
const page = (head: string, name = 'page.html'): string | undefined =>
  readSavedPage(`<head>${head}</head><h1>Chatty</h1><p>${TEXT}</p>`, name, '2026-11-22').published?.date;

describe('a saved page', () => {
  it('is at the address that it states, for lack of a better', () => {
    expect(page('<link rel="canonical" href="https://news.example/2016/02/23/chatty">')).toBe('2016-02-23');
    expect(page('<meta property="og:url" content="https://news.example/2016/02/23/chatty">')).toBe('2016-02-23');
    expect(page('<!-- saved from url=(0042)https://news.example/2016/02/23/chatty -->')).toBe('2016-02-23');
    expect(page('<link rel="canonical" href="/chatty">')).toBeUndefined();
    expect(page('<link rel="canonical" href="https://news.example/2016/02/23/chatty">', 'https://news.example/2016/03/01/chatty')).toBe(
      '2016-03-01',
    );
  });

  it('may hold nothing', () => {
    expect(readSavedPage('', 'empty.html', '2026-11-22')).toEqual({ title: '', passages: [{ text: '' }], lang: 'und', published: null });
  });

  it('is parsed by the rules of the standard, which close what nobody closed', () => {
    const { passages } = readSavedPage(
      `<title>Chatty</title><p>${TEXT}<p>One<div>Two<table>Three<tr><td>Four<td>Five</table>`,
      'page.html',
      '2026-11-22',
    );
    expect(passages.map(({ text }) => text)).toEqual(['Chatty', TEXT, 'One', 'TwoThree', 'Four\tFive']);
  });

  it('nests as deep as anyone likes', () => {
    expect(readSavedPage(`${'<div>'.repeat(3000)}<p>${TEXT}</p>`, 'page.html', '2026-11-22').passages.at(-1)?.text).toBe(TEXT);
  });

  it('takes what is in an open template for the shadow root that it declares', () => {
    expect(
      parsePage('<div><template shadowrootmode="open"><p>in</p></template></div>').querySelector('div')?.shadowRoot?.querySelector('p')
        ?.textContent,
    ).toBe('in');
    expect(parsePage('<div><template><p>in</p></template></div>').querySelector('div')?.shadowRoot).toBeNull();
  });
});
