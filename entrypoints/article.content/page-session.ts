import { browser } from 'wxt/browser';
import type { Article } from '../../src/article';
import type { Card } from '../../src/card/card';
import { askWorker, type Handlers } from '../../src/extension/messaging';
import type { CheckResult, PAGE_MESSAGES, PageReport } from '../../src/extension/messages';
import { readArticleInSlices, type ReadArticle } from '../../src/page/read-article';
import { startMarking, type Marking } from '../../src/popover/start-marking';
import { placeClaims } from './place-claims';

/** What the session needs from the browser beside the page. */
export interface SessionWorld {
  /** Aborted when a newer content script takes over or the extension is gone. */
  readonly signal: AbortSignal;
  /** Called when the worker of this version no longer exists: everything of ours leaves the page. */
  readonly onOrphaned: () => void;
}

/** Milliseconds of reading after which the page gets its thread back: half a frame. */
const READING_SLICE = 8;
/** Wait before the worker is asked once more, in milliseconds; it may be in the middle of an update. */
const RETRY_AFTER = 500;

/** A name for this page between content script and worker. `randomUUID` is missing on pages without https. */
function pageName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

/** The browser's own language detection; it runs on the device. */
async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return isReliable ? (languages[0]?.language ?? null) : null;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Everything that happens on one page: read → ask → mark → answer popup and worker.
 * @param world - the content script's own life
 * @returns the answers to the messages of `PAGE_MESSAGES`
 */
export function startPageSession({ signal, onOrphaned }: SessionWorld): Handlers<typeof PAGE_MESSAGES> {
  const page = pageName();
  let startedBy: 'registration' | 'click' = 'registration';
  let state: PageReport['state'] = 'working';
  let read: ReadArticle | null = null;
  let result: CheckResult | null = null;
  let marking: Marking | null = null;
  let readerDate: string | null = null;
  /** Claims of which the reader said on this page that they are none. */
  const dismissed = new Set<string>();
  /** Rises with each run: a run that was overtaken shows nothing. */
  let run = 0;

  function currentArticle({ article }: ReadArticle): Article {
    if (readerDate === null) return article;
    return { ...article, published: { date: readerDate, certainty: 'stated', origin: 'reader' } };
  }

  async function ask(article: Article): Promise<CheckResult | null> {
    for (const retry of [true, false]) {
      const answer = await askWorker('check-article', { page, article });
      if (answer.ok) return answer.value;
      if (answer.failure === 'orphaned') {
        onOrphaned();
        return null;
      }
      if (retry) await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
    }
    return null;
  }

  async function fetchCard(claim: string): Promise<Card> {
    for (let tries = 0; tries < 2; tries += 1) {
      const answer = await askWorker('describe-card', { page, claim });
      if (!answer.ok) {
        if (answer.failure === 'orphaned') onOrphaned();
        break;
      }
      if ('card' in answer.value) return answer.value.card;
      // A worker that was stopped since has forgotten the page.
      if (!read || !(await ask(currentArticle(read)))) break;
    }
    throw new Error('The worker gave no card.');
  }

  function unmark(): void {
    marking?.stop();
    marking = null;
  }

  function showMarks(): void {
    if (!read || !result) return;
    const claims = result.claims.filter(({ id }) => !dismissed.has(id));
    marking ??= startMarking({
      strings: result.strings,
      groups: new Set(result.groups),
      openDelay: result.cardDelay,
      fetchCard,
      onNotAClaim: (id) => void dismissed.add(id),
      signal,
    });
    marking.show(placeClaims(claims, read.positions));
  }

  function leave(reason: 'not-an-article' | 'stopped' | 'failed'): void {
    state = reason;
    result = null;
    unmark();
    if (!signal.aborted) void askWorker('forget-page', { page });
  }

  async function check(force: boolean): Promise<void> {
    const mine = ++run;
    const overtaken = (): boolean => mine !== run || signal.aborted;
    state = 'working';
    const pace = { slice: READING_SLICE, pause, now: () => performance.now(), signal, detect: detectLanguage };
    const found = await readArticleInSlices(document, { address: location.href, today: localToday() }, pace);
    if (overtaken()) return;
    read = found;
    if (!found || !(found.isArticle || force)) return leave('not-an-article');
    const answer = await ask(currentArticle(found));
    if (overtaken()) return;
    if (!answer) return leave('failed');
    result = answer;
    state = 'checked';
    showMarks();
  }

  function report(): PageReport {
    return {
      state,
      title: read?.article.title || document.title,
      url: location.href,
      lang: read?.article.lang ?? 'und',
      published: read ? currentArticle(read).published : null,
      claims: result?.claims.filter(({ id }) => !dismissed.has(id)) ?? [],
      groups: result?.groups ?? [],
    };
  }

  signal.addEventListener('abort', unmark);
  void check(false);

  return {
    'is-running': () => Promise.resolve({ active: state !== 'stopped', by: startedBy }),
    'describe-page': () => Promise.resolve(report()),
    'check-page': async () => {
      if (state === 'stopped') startedBy = 'click';
      await check(true);
      return report();
    },
    'check-selection': () => Promise.resolve({ found: 0 }),
    refresh: async () => {
      if (state === 'stopped') return {};
      unmark();
      await check(state === 'checked');
      return {};
    },
    'correct-date': async ({ date }) => {
      readerDate = date;
      marking?.forgetCards();
      await check(true);
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
      run += 1;
      leave('stopped');
      return Promise.resolve({});
    },
  };
}
