/** Whatever a page is made of: it is read without an error and not changed, and every passage has its place. */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { decodeHtml } from '../../src/cli/decode-html';
import { parsePage, readSavedPage } from '../../src/cli/read-saved-page';
import { toneOf } from '../../src/marks/text-tone';
import { findDays } from '../../src/page/date-text';
import { datesInLinkedData } from '../../src/page/linked-data';
import { readArticle } from '../../src/page/read-article';
import { anyText, fuzz } from './fuzzing';

const ADDRESS = 'https://news.example.test/2016/02/23/telegram';
const TODAY = '2026-07-01';

const tag = fc.constantFrom(
  'p',
  'div',
  'span',
  'article',
  'main',
  'section',
  'h1',
  'h2',
  'a',
  'b',
  'bdo',
  'sup',
  'sub',
  'br',
  'hr',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'details',
  'summary',
  'template',
  'slot',
  'svg',
  'math',
  'style',
  'script',
  'time',
  'meta',
  'iframe',
  'frameset',
  'body',
  'html',
  'head',
  'title',
  'form',
  'select',
  'option',
  'ruby',
  'rt',
  'aside',
  'footer',
  'nav',
  'x-card',
  'blockquote',
  'plaintext',
);
const attribute = fc
  .tuple(
    fc.constantFrom(
      'class',
      'id',
      'lang',
      'role',
      'style',
      'hidden',
      'itemprop',
      'itemtype',
      'property',
      'name',
      'content',
      'datetime',
      'contenteditable',
      'aria-hidden',
      'href',
      'dir',
      'data-chiffre',
      'onload',
      'srcdoc',
    ),
    fc.oneof(
      fc.constantFrom(
        'article',
        'comments',
        'related',
        'articleBody',
        'datePublished',
        'article:published_time',
        '2016-02-23',
        'display:none',
        'en',
        'fr',
        'x'.repeat(2000),
        'javascript:1',
        '#a',
      ),
      fc.string({ maxLength: 30 }),
    ),
  )
  .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
const words = fc.oneof(
  fc.constantFrom(
    'Telegram has 100 million users. ',
    'WhatsApp ',
    '350,000',
    ' ',
    '\u00a0',
    '\u202e',
    'Published 23 February 2016',
    'Comments',
    'Read more',
    '[1]',
    '10<sup>6</sup>',
  ),
  anyText.map((text) => text.replaceAll('<', '&lt;')),
);

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc
    .array(fc.oneof({ maxDepth: 5, depthIdentifier: 'html' }, words, tie('element')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(tag, fc.array(attribute, { maxLength: 3 }), tie('tree'), fc.boolean())
    .map(([name, attributes, inner, closed]) => `<${name}${attributes.join('')}>${inner}${closed ? `</${name}>` : ''}`),
}));
const html = fc.oneof(
  { weight: 5, arbitrary: tree.map((body) => `<!doctype html><meta property="og:type" content="article"><title>Telegram</title>${body}`) },
  { weight: 1, arbitrary: anyText },
);

describe('any page', () => {
  fuzz('is read, and every passage says what its text nodes say', 250, html, (source) => {
    const document = parsePage(source);
    // linkedom makes a missing body when it is asked for.
    expect(document.body).toBeDefined();
    const before = document.documentElement?.outerHTML;
    const read = readArticle(document, { address: ADDRESS, today: TODAY });
    expect(document.documentElement?.outerHTML).toBe(before);
    if (!read) return;
    expect(read.positions).toHaveLength(read.article.passages.length);
    read.positions.forEach(({ text, runs }, at) => {
      expect(read.article.passages[at]?.text).toBe(text);
      for (const { start, length, node, offset } of runs)
        expect(node.data.slice(offset, offset + length)).toBe(text.slice(start, start + length));
      expect(text, 'what is shown in another order is not read').not.toMatch(/[\u202D\u202E]/);
    });
  });

  fuzz('is read from the terminal, too', 80, fc.tuple(html, fc.oneof(fc.constant('page.html'), anyText)), ([source, name]) => {
    expect(readSavedPage(source, name, TODAY).passages.length).toBeGreaterThan(0);
  });

  fuzz('is decoded from any bytes', 300, fc.uint8Array({ maxLength: 600 }), (bytes) => {
    expect(typeof decodeHtml(bytes)).toBe('string');
  });

  const json = fc.oneof(
    fc.json({ maxDepth: 6 }),
    fc.json().map((text) => text.slice(0, -1)),
    anyText,
    fc.string().map((date) => JSON.stringify({ '@type': 'NewsArticle', datePublished: date })),
  );
  fuzz('may state anything as its linked data', 400, fc.array(json, { maxLength: 3 }), (scripts) => {
    for (const date of datesInLinkedData(scripts, ADDRESS)) expect(typeof date).toBe('string');
  });

  fuzz(
    'may write anything as its date',
    400,
    fc.oneof(
      anyText,
      fc
        .array(fc.constantFrom('2016', '02', '23', '/', '-', '.', ' ', 'février', 'Feb', 'год', '年', '月', '日', 'T10:30Z', '٢٠١٦'), {
          maxLength: 8,
        })
        .map((parts) => parts.join('')),
    ),
    (text) => {
      for (const { day, start, end } of findDays(text, { today: TODAY, languages: ['en', 'fr', 'ru', 'tr'] })) {
        expect(day).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
        expect(day <= TODAY).toBe(true);
        expect(end).toBeGreaterThan(start);
      }
    },
  );

  fuzz('may have any colour', 300, anyText, (color) => {
    expect(['dark', 'light']).toContain(toneOf(color));
  });
});
