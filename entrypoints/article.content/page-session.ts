import appNames from 'virtual:chiffre-app-names';
import { browser } from 'wxt/browser';
import type { Article } from '../../src/article';
import type { CheckResult, Handlers, PAGE_MESSAGES, PageReport } from '../../src/extension/messages';
import { isoDay } from '../../src/extension/iso-day';
import { createMentionTest } from '../../src/page/mentions';
import type { ReadArticle } from '../../src/page/read-article';
import { watchPage, type PageWatch } from '../../src/page/watch-page';
import type { Marking, PlacedClaim } from '../../src/popover/marking';
import { loadedMarking } from './loaded-marking';
import { placeClaims } from './place-claims';
import { claimsIn, selectedRange, withSelection } from './read-selection';
import { linkWorker } from './worker-link';

/** What the session needs beside the page. */
export interface SessionWorld {
  /** Aborted when a newer content script takes over or the extension is gone. */
  readonly signal: AbortSignal;
  /** Called when the worker of this version no longer exists: everything of ours leaves the page. */
  readonly onOrphaned: () => void;
}

/** The browser's own language detection; it runs on the device. */
async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return isReliable ? (languages[0]?.language ?? null) : null;
}

/**
 * Everything that happens on one page: read → ask → mark → answer popup and worker. What is known of the page lives here, since
 * the worker may be stopped at any time.
 * @param world - the content script's own life
 * @returns the answers to the messages of `PAGE_MESSAGES`
 */
export function startPageSession({ signal, onOrphaned }: SessionWorld): Handlers<typeof PAGE_MESSAGES> {
  const mentionsApp = createMentionTest(appNames);
  let startedBy: 'registration' | 'click' = 'registration';
  let state: PageReport['state'] = 'working';
  /** The reader asked for this page, so that it is checked even if it does not look like an article. */
  let asked = false;
  let watch: PageWatch | null = null;
  let read: ReadArticle | null = null;
  let result: CheckResult | null = null;
  let placed: readonly PlacedClaim[] = [];
  let marking: Marking | null = null;
  let readerDate: string | null = null;
  /** Claims of which the reader said, now or on an earlier visit, that they are none. */
  const dismissed = new Set<string>();
  /** Rises with each check: one that was overtaken shows nothing. */
  let turn = 0;
  /** Those who wait for the first reading. */
  const whenRead: (() => void)[] = [];

  function currentArticle({ article }: ReadArticle): Article {
    if (readerDate === null) return article;
    return { ...article, published: { date: readerDate, certainty: 'stated', origin: 'reader' } };
  }

  const worker = linkWorker({ article: currentArticle, read: () => read, onOrphaned });

  const shownClaims = () => result?.claims.filter(({ id }) => !dismissed.has(id)) ?? [];

  function dismiss(id: string): void {
    dismissed.add(id);
    worker.dismiss(id, shownClaims());
  }

  function unmark(): void {
    marking?.stop();
    marking = null;
    placed = [];
  }

  function mark(): void {
    if (!read || !result) return;
    placed = placeClaims(shownClaims(), read.positions);
    if (placed.length === 0 && !marking) return;
    marking ??= loadedMarking()?.({
      strings: result.strings, groups: new Set(result.groups), openDelay: result.cardDelay, fetchCard: worker.describe, onNotAClaim: dismiss, signal,
    }) ?? null;
    if (marking) marking.show(placed);
    else leave('failed');
  }

  function leave(reason: 'not-an-article' | 'stopped' | 'failed'): void {
    state = reason;
    result = null;
    unmark();
    if (!signal.aborted) worker.forget();
  }

  /** Checks what was read. */
  async function check(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (!read || !(read.isArticle || asked)) return leave('not-an-article');
    state = 'working';
    const answer = await worker.check(read);
    if (mine !== turn || signal.aborted) return;
    if (!answer) return leave('failed');
    result = answer;
    for (const id of answer.dismissed) dismissed.add(id);
    state = 'checked';
    mark();
  }

  function resumeWaiting(): void {
    for (const resume of whenRead.splice(0)) resume();
  }

  function stop(): void {
    turn += 1;
    watch?.stop();
    read = null;
    asked = false;
    leave('stopped');
    resumeWaiting();
  }

  function startWatch(): void {
    watch?.stop();
    state = 'working';
    watch = watchPage(document, {
      today: () => isoDay(),
      mentionsApp: (text) => asked || mentionsApp(text),
      detect: detectLanguage,
      onRead: (found, { reason, sameText }) => {
        // A click allowed the page that was in front, not the next one that a site shows without loading.
        if (reason === 'navigated' && startedBy === 'click') return stop();
        read = found;
        if (reason === 'navigated') {
          readerDate = null;
          asked = false;
          dismissed.clear();
        }
        const settled = sameText && reason === 'changed' && result ? Promise.resolve(mark()) : check();
        void settled.then(resumeWaiting);
      },
    });
  }

  /** Reads the page for a reader who asked for it, whatever it looks like. */
  async function checkAsAsked(): Promise<void> {
    asked = true;
    if (read) return await check();
    // What was not worth reading before is read now.
    const done = new Promise<void>((resolve) => { whenRead.push(resolve); });
    startWatch();
    await done;
  }

  /** Numbers in the selection are checked with their paragraphs, also where those stand outside the article. */
  async function checkSelection(): Promise<number> {
    const range = selectedRange(read);
    if (!range) return 0;
    if (state !== 'checked') await checkAsAsked();
    const further = read && claimsIn(range, placed).length === 0 ? withSelection(range, read) : null;
    if (further) {
      read = further;
      await check();
    }
    const hits = claimsIn(range, placed);
    const [first] = hits;
    if (first) marking?.open(first.claim.id);
    return hits.length;
  }

  function report(): PageReport {
    return {
      state,
      title: read?.article.title || document.title,
      url: location.href,
      lang: read?.article.lang ?? 'und',
      published: read ? currentArticle(read).published : null,
      claims: shownClaims(),
      groups: result?.groups ?? [],
      dismissed: result?.claims.filter(({ id }) => dismissed.has(id)).length ?? 0,
    };
  }

  signal.addEventListener('abort', () => {
    watch?.stop();
    unmark();
  });
  startWatch();

  return {
    'is-running': () => Promise.resolve({ active: state !== 'stopped', by: startedBy }),
    'describe-page': () => Promise.resolve(report()),
    'check-page': async ({ by }) => {
      startedBy = by;
      if (by === 'click') await checkAsAsked();
      else if (state === 'stopped') startWatch();
      return report();
    },
    'check-selection': async ({ fresh }) => {
      if (fresh) startedBy = 'click';
      return { found: await checkSelection() };
    },
    refresh: async () => {
      if (state === 'stopped') return {};
      // The strings may be in another language now.
      unmark();
      if (read) await check();
      return {};
    },
    'report-page': async () => ({ report: await worker.report(shownClaims().map(({ id }) => id)) }),
    'correct-date': async ({ date }) => {
      readerDate = date;
      marking?.forgetCards();
      if (read) await check();
      return report();
    },
    'restore-dismissed': async () => {
      await worker.restore([...dismissed]);
      dismissed.clear();
      if (read) await check();
      return report();
    },
    'show-claim': ({ claim }) => {
      marking?.open(claim);
      return Promise.resolve({});
    },
    'step-claim': ({ by }) => {
      if (by === 1) marking?.next();
      else marking?.previous();
      return Promise.resolve({});
    },
    stop: () => {
      stop();
      return Promise.resolve({});
    },
  };
}
