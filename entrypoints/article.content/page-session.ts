import appPatterns from 'virtual:chiffre-app-names';
import { browser } from 'wxt/browser';
import type { Article } from '../../src/article';
import type { Handlers, PAGE_MESSAGES, PageReport } from '../../src/extension/messages';
import { isoDay } from '../../src/extension/iso-day';
import { createMentionTest } from '../../src/page/mentions';
import type { ReadArticle } from '../../src/page/read-article';
import { watchPage, type PageWatch } from '../../src/page/watch-page';
import { createMarkedClaims } from './marked-claims';
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
  const mentionsApp = createMentionTest(appPatterns);
  let startedBy: 'registration' | 'click' = 'registration';
  let state: PageReport['state'] = 'working';
  /** The reader asked for this page, so that it is checked even if it does not look like an article. */
  let asked = false;
  let watch: PageWatch | null = null;
  let read: ReadArticle | null = null;
  let readerDate: string | null = null;
  /** Rises with each check: one that was overtaken shows nothing. */
  let turn = 0;
  /** Those who wait for the first reading. */
  const whenRead: (() => void)[] = [];

  function currentArticle({ article }: ReadArticle): Article {
    if (readerDate === null) return article;
    return { ...article, published: { date: readerDate, certainty: 'stated', origin: 'reader' } };
  }

  const worker = linkWorker({ article: currentArticle, read: () => read, onOrphaned });

  const claims = createMarkedClaims(worker, signal);

  function mark(current: ReadArticle): void {
    if (!claims.mark(current)) leave('failed');
  }

  function leave(reason: 'not-an-article' | 'stopped' | 'failed'): void {
    state = reason;
    claims.clear();
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
    claims.take(answer);
    state = 'checked';
    mark(read);
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
      mentionsApp: (text, counts) => asked || mentionsApp(text, counts),
      detect: detectLanguage,
      onRead: (found, { reason, sameText }) => {
        // A click allowed the page that was in front, not the next one that a site shows without loading.
        if (reason === 'navigated' && startedBy === 'click') return stop();
        read = found;
        if (reason === 'navigated') {
          readerDate = null;
          asked = false;
          claims.forgetDismissed();
        }
        const settled = sameText && reason === 'changed' && found && claims.result ? Promise.resolve(mark(found)) : check();
        void settled.then(resumeWaiting);
      },
    });
  }

  /** Reads the page for a reader who asked for it, whatever it looks like. */
  async function checkAsAsked(): Promise<void> {
    asked = true;
    if (read) return await check();
    // What was not worth reading before is read now.
    const done = new Promise<void>((resolve) => {
      whenRead.push(resolve);
    });
    startWatch();
    await done;
  }

  /** Numbers in the selection are checked with their paragraphs, also where those stand outside the article. */
  async function checkSelection(): Promise<number> {
    const range = selectedRange(read);
    if (!range) return 0;
    if (state !== 'checked') await checkAsAsked();
    const further = read && claimsIn(range, claims.placed).length === 0 ? withSelection(range, read) : null;
    if (further) {
      read = further;
      await check();
    }
    const hits = claimsIn(range, claims.placed);
    const [first] = hits;
    if (first) claims.marking?.open(first.claim.id);
    return hits.length;
  }

  function report(): PageReport {
    return {
      state,
      title: read?.article.title || document.title,
      url: location.href,
      lang: read?.article.lang ?? 'und',
      published: read ? currentArticle(read).published : null,
      claims: [...claims.shown()],
      groups: claims.result?.groups ?? [],
      dismissed: (claims.result?.claims.length ?? 0) - claims.shown().length,
    };
  }

  signal.addEventListener('abort', () => {
    watch?.stop();
    claims.unmark();
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
      claims.unmark();
      if (read) await check();
      return {};
    },
    'report-page': async () => ({ report: await worker.report(claims.shown().map(({ id }) => id)) }),
    'correct-date': async ({ date }) => {
      readerDate = date;
      claims.marking?.forgetCards();
      if (read) await check();
      return report();
    },
    'restore-dismissed': async () => {
      await claims.restoreDismissed();
      if (read) await check();
      return report();
    },
    'show-claim': ({ claim }) => {
      claims.marking?.open(claim);
      return Promise.resolve({});
    },
    'step-claim': ({ by }) => {
      if (by === 1) claims.marking?.next();
      else claims.marking?.previous();
      return Promise.resolve({});
    },
    stop: () => {
      stop();
      return Promise.resolve({});
    },
  };
}
