import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/read-saved-page';
import { readArticle } from '../../../src/page/read-article';

const read = (html: string, change: (document: Document) => void = () => undefined) => {
  const document = parsePage(
    `<!doctype html><html lang="en"><head><title>Telegram</title><meta property="og:type" content="article"></head><body><article><h1>Telegram</h1>${html}</article></body></html>`,
  );
  change(document);
  return (
    readArticle(document, { address: 'https://news.example.test/', today: '2026-07-01' })?.article.passages.map(({ text }) => text) ?? null
  );
};

describe('what is too much to be an article', () => {
  it('is passed over where a paragraph is longer than any prose', () => {
    expect(read(`<p>${'Telegram, '.repeat(4000)}</p><p>Telegram has 100 million users.</p>`)).toEqual([
      'Telegram',
      'Telegram has 100 million users.',
    ]);
  });

  it('is cut where the article is longer than any', () => {
    const passages = read('<p>Telegram has 100 million users, says everybody, again and again.</p>'.repeat(10_000));
    expect(passages?.join('').length).toBeLessThanOrEqual(301_000);
    expect(passages?.length).toBeGreaterThan(4000);
  });

  it('is not gone down into where it is deeper than any page', () => {
    const passages = read('<p>Telegram has 100 million users.</p><div id="deep"></div>', (document) => {
      let at = document.getElementById('deep') as Element;
      for (let depth = 0; depth < 20_000; depth += 1) at = at.appendChild(document.createElement('div'));
      at.textContent = 'Telegram has 900 million users.';
    });
    expect(passages).toEqual(['Telegram', 'Telegram has 100 million users.']);
  });
});

describe('what readers see in another order', () => {
  it.each(['\u202E', '\u202D'])('is not read', (control) => {
    expect(read(`<p>Telegram has ${control}001\u202C million users.</p><p>Telegram has 100 million users.</p>`)).toEqual([
      'Telegram',
      'Telegram has 100 million users.',
    ]);
  });

  it('is no title either', () => {
    const document = parsePage(
      '<!doctype html><html><head><title>x</title><meta property="og:type" content="article"></head><body><article><h1>Telegram has \u202E001 million users</h1><p>Words about Telegram.</p></article></body></html>',
    );
    expect(readArticle(document, { address: 'https://news.example.test/', today: '2026-07-01' })?.article.title).toBe('');
  });
});
