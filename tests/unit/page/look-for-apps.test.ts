import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { mentionPatterns } from '../../../src/text/mention-patterns';
import { namesApp } from '../../../src/page/look-for-apps';
import { createMentionTest } from '../../../src/page/mentions';

const mentionsApp = createMentionTest(mentionPatterns({ names: ['WhatsApp', 'Facebook'], alsoWords: ['Telegram', 'X'] }));
const names = (body: string, title = 'News'): boolean =>
  namesApp(parseHTML(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`).document, mentionsApp);

const SHARE =
  '<ul><li><a href="https://fb.example/share">Facebook</a></li><li><a href="https://x.example/share"><span>X</span></a></li></ul>';
const PROSE = '<p>Nothing is said of any of them in this paragraph, which is as long as paragraphs are.</p>';

describe('the look that leaves pages', () => {
  it.each([
    ['in a sentence', '<p>Some use WhatsApp.</p>'],
    ['in a sentence, as a link', '<p>Some use <a href="/w">WhatsApp</a> for that.</p>'],
    ['in a sentence behind a row of share links', `${SHARE}<p>Some use Telegram.</p>`],
    ['in a sentence before a row of share links', `<p>Some use Telegram.</p>${SHARE}`],
    ['in a heading that is a link', '<h2><a href="/w">WhatsApp</a></h2>'],
    [
      'in a cell that is a link, beside others',
      '<table><tr><td><a href="/w">WhatsApp</a></td><td>2 billion users a month</td></tr></table>',
    ],
    ['in a link to a note on the page', '<p><a href="#n">WhatsApp</a></p>'],
    ['in a long text', `<p>${'word '.repeat(100)} WhatsApp</p>`],
    ['in an element of the page’s own making', '<p>Some use <x-name><a href="/w">WhatsApp</a></x-name> for that.</p>'],
    ['in text beside a long script', `<script>${'let a = 1;'.repeat(50)}</script><p>Some use WhatsApp.</p>`],
    ['behind a letter that is longer in lower case', '<p>İ İ İ İ Some use WhatsApp.</p>'],
  ])('sees a name %s', (_, body) => {
    expect(names(body)).toBe(true);
  });

  it.each([
    ['nowhere', PROSE],
    ['in share links', `${SHARE}${PROSE}${SHARE}`],
    ['in a long script', `<script>${'share("WhatsApp");'.repeat(50)}</script>${PROSE}`],
    ['in a short script', `<script>share("WhatsApp")</script>${PROSE}`],
    ['in the navigation', `<nav><p>Some use WhatsApp.</p></nav>${PROSE}`],
    ['on a button', `<button>Share on WhatsApp</button>${PROSE}`],
    ['in a paragraph that is a link and nothing else', `<p><a href="/other">WhatsApp grows</a></p>${PROSE}`],
    ['in share links behind letters that are longer in lower case', `<p>İ İ İ İ İ İ İ İ</p>${SHARE}`],
    ['in a link around a block', `<a href="/other"><div>WhatsApp grows</div></a>${PROSE}`],
  ])('passes over a name %s', (_, body) => {
    expect(names(body)).toBe(false);
  });

  it('sees a name in the title', () => {
    expect(names(PROSE, 'WhatsApp grows')).toBe(true);
    expect(names(PROSE, 'Nothing grows')).toBe(false);
  });

  it('sees a name in a file of plain text, which is shown as code is', () => {
    const shown = (contentType: string): boolean => {
      const { document } = parseHTML('<html><body><pre>Some use WhatsApp.</pre></body></html>');
      Object.defineProperty(document, 'contentType', { value: contentType });
      return namesApp(document, mentionsApp);
    };
    expect(shown('text/plain')).toBe(true);
    expect(shown('text/html')).toBe(false);
  });

  it('leaves pages of very many texts to the reading, which is done in slices', () => {
    expect(names('<p>a</p>'.repeat(9_000))).toBe(false);
    expect(names('<p>a</p>'.repeat(11_000))).toBe(true);
  });

  it('looks at a block once, however many names stand in it', () => {
    const { document } = parseHTML(`<html><body><div>${'<a href="/s">WhatsApp</a> '.repeat(1000)}</div></body></html>`);
    const block = document.querySelector('div');
    let looks = 0;
    if (block)
      Object.defineProperty(block, 'querySelectorAll', {
        value: (selector: string) => {
          looks += 1;
          return document.querySelectorAll(`div ${selector}`);
        },
      });
    expect(namesApp(document, mentionsApp)).toBe(false);
    expect(looks).toBe(1);
  });
});
