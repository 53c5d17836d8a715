import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePage } from '../../../src/cli/read-saved-page';
import { mentionPatterns } from '../../../src/text/mention-patterns';
import { createMentionTest } from '../../../src/page/mentions';
import { tellByWords } from '../../../src/page/page-language';
import { rangeOf, type PassagePosition } from '../../../src/page/passage-position';
import { readArticle } from '../../../src/page/read-article';

/** Pages of our own making, a folder each: `page.html` shows one construction, `expected.json` says what must be read. */
const FOLDER = new URL('../../pages/', import.meta.url);

const expected = z.strictObject({
  about: z.string(),
  address: z.url(),
  article: z
    .strictObject({
      title: z.string(),
      lang: z.string(),
      published: z.strictObject({ date: z.string(), certainty: z.string(), origin: z.string() }).nullable(),
      passages: z.array(z.string()),
    })
    .nullable(),
  /** Index of a passage → its language, where it isn't the article's. */
  passageLanguages: z.record(z.string(), z.string()).optional(),
});

/** The text of a range, with the white space and the footnote marks in between. */
function textBetween(position: PassagePosition, start: number, end: number): string | null {
  const range = rangeOf(position, start, end);
  if (!range) return null;
  if (range.startContainer === range.endContainer) return range.startContainer.data.slice(range.startOffset, range.endOffset);
  const nodes = [...new Set(position.runs.map((run) => run.node))];
  const between = nodes.slice(nodes.indexOf(range.startContainer) + 1, nodes.indexOf(range.endContainer));
  return [
    range.startContainer.data.slice(range.startOffset),
    ...between.map((node) => node.data),
    range.endContainer.data.slice(0, range.endOffset),
  ].join('');
}

describe('pages of our own making', () => {
  it.each(readdirSync(FOLDER))('%s', (slug) => {
    const {
      address,
      article,
      passageLanguages = {},
    } = expected.parse(JSON.parse(readFileSync(new URL(`${slug}/expected.json`, FOLDER), 'utf8')));
    const document = parsePage(readFileSync(new URL(`${slug}/page.html`, FOLDER), 'utf8'));
    const before = document.documentElement.outerHTML;
    const read = readArticle(document, {
      address,
      today: '2026-11-22',
      mentionsApp: createMentionTest(mentionPatterns({ names: ['Chatty'], alsoWords: [] })),
      languages: tellByWords,
    });
    expect(document.documentElement.outerHTML).toBe(before);
    if (article === null) {
      expect(read).toBeNull();
      return;
    }
    expect(read && { ...read.article, passages: read.article.passages.map(({ text }) => text) }).toEqual(article);
    expect(Object.fromEntries(read?.article.passages.flatMap(({ lang }, index) => (lang ? [[index, lang]] : [])) ?? [])).toEqual(
      passageLanguages,
    );
    for (const [index, position] of read?.positions.entries() ?? []) {
      if (position.runs.length === 0) continue;
      // Every word must be found where it stands, once what nobody sees is taken away.
      for (const word of position.text.matchAll(/[^\s^]+/g)) {
        const found = textBetween(position, word.index, word.index + word[0].length);
        expect(found?.replace(/[\u00ad\u200b]/g, ''), `passage ${index}`).toBe(word[0]);
      }
    }
  });
});
