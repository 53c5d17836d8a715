// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mentionPatterns } from '../../../src/text/mention-patterns';
import { createMentionTest } from '../../../src/page/mentions';
import type { ReadArticle } from '../../../src/page/read-article';
import { watchPage, type PageWatch, type ReadReason } from '../../../src/page/watch-page';

const SENTENCE = 'The company said on Tuesday that more people than ever open the app before breakfast, in all of its markets.';

interface Call {
  readonly read: ReadArticle | null;
  readonly reason: ReadReason;
  readonly sameText: boolean;
}

let calls: Call[] = [];
let watch: PageWatch | undefined;
let address = 'https://news.example/first';

function start(): void {
  watch = watchPage(document, {
    today: () => '2026-11-22',
    address: () => address,
    mentionsApp: createMentionTest(mentionPatterns({ names: ['Chatty'], alsoWords: [] })),
    onRead: (read, change) => calls.push({ read, ...change }),
    onError: (error) => {
      throw error;
    },
  });
}

/** Lets observer, timers and slices run. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function textOf(call: Call | undefined): string[] {
  return call?.read?.article.passages.map(({ text }) => text) ?? [];
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function article(...texts: string[]): void {
  const element = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = 'Chatty grows';
  element.append(heading, ...texts.map(paragraph));
  document.body.replaceChildren(element);
}

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  address = 'https://news.example/first';
  document.head.innerHTML = '<title>Chatty grows</title>';
  article(SENTENCE, SENTENCE);
});

afterEach(() => {
  watch?.stop();
  vi.useRealTimers();
});

describe('a page under watch', () => {
  it('is read at once', async () => {
    start();
    await pass(50);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ reason: 'first', sameText: false });
    expect(textOf(calls[0])).toEqual(['Chatty grows', SENTENCE, SENTENCE]);
  });

  it('is read again when text is added, and what stayed keeps its place', async () => {
    start();
    await pass(50);
    document.querySelector('article')?.append(paragraph('More to come.'));
    await pass(3000);
    expect(calls).toHaveLength(2);
    expect(textOf(calls[1])).toEqual(['Chatty grows', SENTENCE, SENTENCE, 'More to come.']);
    expect(calls[1]?.read?.positions[1]).toBe(calls[0]?.read?.positions[1]);
  });

  it('is read again when a text node changes', async () => {
    start();
    await pass(50);
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'Now 5 million people use it.';
    await pass(3000);
    expect(textOf(calls.at(-1))).toContain('Now 5 million people use it.');
  });

  it('tells that only the place has changed when a framework puts the same text there anew', async () => {
    start();
    await pass(50);
    article(SENTENCE, SENTENCE);
    await pass(3000);
    expect(calls).toHaveLength(2);
    expect(calls[1]).toMatchObject({ reason: 'changed', sameText: true });
  });

  it('leaves changes in scripts, navigation and adverts alone', async () => {
    const navigation = document.createElement('nav');
    const advert = document.createElement('div');
    advert.className = 'ad';
    document.body.prepend(navigation, advert);
    start();
    await pass(50);
    navigation.append(paragraph('Menu'));
    advert.append(paragraph('Buy'));
    document.body.append(document.createComment('x'));
    await pass(3000);
    expect(calls).toHaveLength(1);
  });

  it('takes a bounded share of the time of a page that never rests', async () => {
    start();
    await pass(50);
    for (let turn = 0; turn < 400; turn += 1) {
      document.querySelector('p')?.replaceChildren(`Tick ${turn}`);
      await pass(25);
    }
    // Ten seconds of change: at most one reading in a quarter of a second, at least one in the longest wait.
    expect(calls.length).toBeGreaterThan(4);
    expect(calls.length).toBeLessThan(45);
  });

  it('forgets the first article when the address changes without loading, dates of the head too', async () => {
    document.head.innerHTML = '<title>Chatty grows</title><meta property="article:published_time" content="2016-02-23">';
    start();
    await pass(50);
    expect(calls[0]?.read?.article.published?.date).toBe('2016-02-23');
    address = 'https://news.example/second';
    document.title = 'Chatty shrinks';
    article(SENTENCE, 'Another story.', SENTENCE);
    await pass(3000);
    expect(calls.at(-1)).toMatchObject({ reason: 'navigated' });
    expect(textOf(calls.at(-1))).toContain('Another story.');
    expect(calls.at(-1)?.read?.article.published).toBeNull();
  });

  it('is read again after coming back from the back-forward cache', async () => {
    start();
    await pass(50);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(3000);
    expect(calls.at(-1)).toMatchObject({ reason: 'restored', sameText: true });
  });

  it('goes quiet when stopped', async () => {
    start();
    await pass(50);
    watch?.stop();
    document.querySelector('article')?.append(paragraph('More to come.'));
    address = 'https://news.example/second';
    window.dispatchEvent(new Event('popstate'));
    await pass(5000);
    expect(calls).toHaveLength(1);
  });

  it('says nothing where there is nothing to read, and notices when there is', async () => {
    document.body.replaceChildren(paragraph('Loading'));
    document.title = 'News';
    start();
    await pass(50);
    expect(calls).toEqual([{ read: null, reason: 'first', sameText: false }]);
    article(SENTENCE);
    await pass(3000);
    expect(textOf(calls.at(-1))).toContain(SENTENCE);
  });
});
