import appNames from 'virtual:chiffre-app-names';
import { browser } from 'wxt/browser';
import type { Article } from '../../src/article';
import type { Card } from '../../src/card/card';
import type { CheckResult, Handlers, PAGE_MESSAGES, PageReport } from '../../src/extension/messages';
import type { Outcome } from '../../src/extension/errors';
import { isoDay } from '../../src/extension/iso-day';
import { askWorkerFromPage } from '../../src/extension/page-messaging';
import { createMentionTest } from '../../src/page/mentions';
import type { ReadArticle } from '../../src/page/read-article';
import { watchPage, type PageWatch } from '../../src/page/watch-page';
import type { Marking, PlacedClaim } from '../../src/popover/marking';
import { loadedMarking } from './loaded-marking';
import { placeClaims } from './place-claims';
import { readSelection } from './read-selection';

/** What the session needs beside the page. */
export interface SessionWorld {
  /** Aborted when a newer content script takes over or the extension is gone. */
  readonly signal: AbortSignal;
  /** Called when the worker of this version no longer exists: everything of ours leaves the page. */
  readonly onOrphaned: () => void;
}

/** Wait before the worker is asked once more, in milliseconds; it may be in the middle of an update. */
const RETRY_AFTER = 500;

/** A name for this page between content script and worker. `randomUUID` is missing on pages without https. */
function pageName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

/** The browser's own language detection; it runs on the device. */
async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return isReliable ? (languages[0]?.language ?? null) : null;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/**
 * Everything that happens on one page: read → ask → mark → answer popup and worker. What is known of the page lives here, since
 * the worker may be stopped at any time.
 * @param world - the content script's own life
 * @returns the answers to the messages of `PAGE_MESSAGES`
 */
export function startPageSession({ signal, onOrphaned }: SessionWorld): Handlers<typeof PAGE_MESSAGES> {
  const page = pageName();
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
  /** The worker has loaded marks and card into this page, since it has claims. */
  let markingLoaded = false;
  let readerDate: string | null = null;
  /** Claims of which the reader said on this page that they are none. */
  const dismissed = new Set<string>();
  /** Rises with each check: one that was overtaken shows nothing. */
  let turn = 0;
  /** Those who wait for the first reading. */
  const whenRead: (() => void)[] = [];

  function currentArticle({ article }: ReadArticle): Article {
    if (readerDate === null) return article;
    return { ...article, published: { date: readerDate, certainty: 'stated', origin: 'reader' } };
  }

  async function askForClaims(article: Article): Promise<CheckResult | null> {
    for (const retry of [true, false]) {
      const answer = await askWorkerFromPage('check-article', { page, article, withMarking: !markingLoaded });
      if (answer.ok) {
        markingLoaded ||= answer.value.claims.length > 0;
        return answer.value;
      }
      if (answer.failure === 'orphaned') {
        onOrphaned();
        return null;
      }
      if (retry) await wait(RETRY_AFTER);
    }
    return null;
  }

  /** Asks about what the worker knows of this page; one that was stopped since has forgotten it, and is told again. */
  async function askAboutPage<Value, Answer>(ask: () => Promise<Outcome<Value>>, pick: (value: Value) => Answer | null): Promise<Answer | null> {
    for (let tries = 0; tries < 2; tries += 1) {
      const answer = await ask();
      if (!answer.ok) {
        if (answer.failure === 'orphaned') onOrphaned();
        return null;
      }
      const picked = pick(answer.value);
      if (picked) return picked;
      if (!read || !(await askForClaims(currentArticle(read)))) return null;
    }
    return null;
  }

  async function fetchCard(claim: string): Promise<Card> {
    const card = await askAboutPage(() => askWorkerFromPage('describe-card', { page, claim }), (value) => ('card' in value ? value.card : null));
    if (!card) throw new Error('The worker gave no card.');
    return card;
  }

  const shownClaims = () => result?.claims.filter(({ id }) => !dismissed.has(id)) ?? [];

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
      strings: result.strings, groups: new Set(result.groups), openDelay: result.cardDelay, fetchCard, onNotAClaim: (id) => void dismissed.add(id), signal,
    }) ?? null;
    if (marking) marking.show(placed);
    else leave('failed');
  }

  function leave(reason: 'not-an-article' | 'stopped' | 'failed'): void {
    state = reason;
    result = null;
    unmark();
    if (!signal.aborted) void askWorkerFromPage('forget-page', { page });
  }

  /** Checks what was read. */
  async function check(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (!read || !(read.isArticle || asked)) return leave('not-an-article');
    state = 'working';
    const answer = await askForClaims(currentArticle(read));
    if (mine !== turn || signal.aborted) return;
    if (!answer) return leave('failed');
    result = answer;
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
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return 0;
    const range = selection.getRangeAt(0);
    if (state !== 'checked') await checkAsAsked();
    const hits = (): readonly PlacedClaim[] => placed.filter(({ ranges }) => ranges.some((each) => range.comparePoint(each.startContainer, each.startOffset) <= 0 && range.comparePoint(each.endContainer, each.endOffset) >= 0));
    if (hits().length === 0 && read) {
      const known = new Set(read.positions.flatMap(({ runs }) => runs.map(({ node }) => node)));
      const further = readSelection(range).filter(({ runs }) => !runs.some(({ node }) => known.has(node)));
      if (further.length > 0) {
        const passages = [...read.article.passages, ...further.map(({ text }) => ({ text }))];
        read = { ...read, article: { ...read.article, passages }, positions: [...read.positions, ...further] };
        await check();
      }
    }
    const [first] = hits();
    if (first) marking?.open(first.claim.id);
    return hits().length;
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
    'report-page': async () => {
      const claims = shownClaims().map(({ id }) => id);
      const ask = () => askWorkerFromPage('report-claims', { page, url: location.href, claims });
      return { report: await askAboutPage(ask, (value) => ('report' in value ? value.report : null)) };
    },
    'correct-date': async ({ date }) => {
      readerDate = date;
      marking?.forgetCards();
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
