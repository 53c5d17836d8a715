import type { PartialDate } from '../terms';
import { takeLoadedFrame } from './article-frames';
import { forgetChanged } from './forget-changed';
import type { DetectLanguage } from './language-tag';
import { createBelief, pathOf } from './page-address';
import { readArticleInSlices, type ReadArticle, type ReadOptions } from './read-article';
import { createMemory } from './read-blocks';
import { isSamePlace, isSameText } from './same-reading';

/**
 * Why a page was read: for the first time, its text or marks' places changed, its address did, or it came back from the back-forward cache.
 */
export type ReadReason = 'first' | 'changed' | 'navigated' | 'restored';

/** What the watcher needs of its world. */
export interface WatchOptions extends Pick<ReadOptions, 'mentionsApp'> {
  /** ISO day, asked at each reading: tabs stay open for days. */
  readonly today: () => PartialDate;
  /**
   * Called after each reading that found something new.
   * @param read - the article, null where there is none
   * @param change - why it was read, and whether the text is the same as before and only its place has changed (then the claims are too)
   */
  readonly onRead: (read: ReadArticle | null, change: { readonly reason: ReadReason; readonly sameText: boolean }) => void;
  /** Told of what a reading threw; the watch goes on. Without it such errors are dropped: a page must never notice. */
  readonly onError?: (error: unknown) => void;
  readonly detect?: DetectLanguage;
  /** The page's address; its own unless tests say otherwise. */
  readonly address?: () => string;
}

/** A page under watch. */
export interface PageWatch {
  /** Reads again soon, as after a change. */
  readAgain(): void;
  /** Ends all of it: observer, listeners, timers, a reading under way. */
  stop(): void;
}

/** Milliseconds without a change before the page is read again, and the longest wait where it never rests. */
const QUIET = 250;
const LONGEST_WAIT = 1500;
/** Share of time that reading may take of a page that changes endlessly. */
const TIME_SHARE = 0.03;
/** Milliseconds of work at a stretch: a frame at 60 Hz is 16. */
const SLICE = 6;
/** Milliseconds after a click in which a page shows what it hid. */
const REVEAL = 600;

/**
 * Reads a page, and reads it again as it changes: late hydration, endless scroll, edits, translation, navigation without loading. Only what
 * changed is read anew, and only as often as {@link TIME_SHARE} allows. Waits while the page is prerendered or in the background.
 * @param document - the page; it isn't changed
 * @returns the watch, to be stopped when the site is switched off or the extension goes
 */
export function watchPage(document: Document, options: WatchOptions): PageWatch {
  const window = document.defaultView;
  if (!window) return { readAgain: () => undefined, stop: () => undefined };
  const ended = new AbortController();
  const address = options.address ?? (() => window.location.href);
  const believes = createBelief(document, address);
  let memory = createMemory();
  let path = pathOf(address());
  let last: ReadArticle | null | undefined;
  let reason: ReadReason = 'first';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let nextAllowed = 0;
  let busy = false;
  let again = false;
  const late: MutationRecord[] = [];

  const schedule = (delay: number): void => {
    if (ended.signal.aborted) return;
    if (busy) {
      again = true;
      return;
    }
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const wait = Math.max(Math.min(delay, waitingSince + LONGEST_WAIT - now), nextAllowed - now, 0);
    timer = setTimeout(() => void read(), wait);
  };

  const read = async (): Promise<void> => {
    timer = undefined;
    // The events below call again.
    if (isAsleep(document)) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    const because = reason;
    reason = 'changed';
    let cost = 0;
    let since = performance.now();
    try {
      const found = await readArticleInSlices(
        document,
        { ...options, address: address(), today: options.today(), memory, believes },
        {
          slice: SLICE,
          signal: ended.signal,
          now: () => performance.now(),
          ...(options.detect && { detect: options.detect }),
          pause: async () => {
            cost += performance.now() - since;
            await nextTask();
            since = performance.now();
          },
        },
      );
      if (ended.signal.aborted) return;
      const sameText = last !== undefined && isSameText(last, found);
      if (!sameText || because !== 'changed' || !isSamePlace(last ?? null, found)) options.onRead(found, { reason: because, sameText });
      last = found;
    } catch (error) {
      options.onError?.(error);
    }
    cost += performance.now() - since;
    nextAllowed = performance.now() + cost / TIME_SHARE;
    busy = false;
    // What changed during the reading may have been put into the memory after it was forgotten.
    forgetChanged(late.splice(0), memory);
    for (const root of memory.roots) observe(root);
    if (last) followArticle();
    if (again) schedule(QUIET);
  };

  const lookAtAddress = (): void => {
    const now = pathOf(address());
    if (now === path) return;
    path = now;
    memory = createMemory();
    reason = 'navigated';
    nextAllowed = 0;
    schedule(QUIET);
  };

  const observer = new window.MutationObserver((records) => {
    lookAtAddress();
    if (busy) late.push(...records);
    if (forgetChanged(records, memory)) schedule(QUIET);
  });
  const observe = (root: Node): void => observer.observe(root, { subtree: true, childList: true, characterData: true });
  observe(document);

  /** What is watched where there is an article; a script's first touch of it takes the browser some time. */
  const followArticle = (): void => {
    // The head dates it.
    if (document.head) observer.observe(document.head, { subtree: true, attributes: true, attributeFilter: ['content'] });
    // A navigation that changes no text keeps the article under another address. Others are seen by what they change. To listen twice is to listen once.
    const navigation = 'navigation' in window && window.navigation instanceof EventTarget ? window.navigation : undefined;
    on(navigation, 'currententrychange', lookAtAddress);
  };

  const on = (target: EventTarget | undefined, types: string, listener: (event: Event) => void): void => {
    for (const type of types.split(' ')) target?.addEventListener(type, listener, { signal: ended.signal, passive: true, capture: true });
  };
  on(window, 'popstate hashchange', lookAtAddress);
  on(document, 'visibilitychange prerenderingchange', () => {
    if (!isAsleep(document) && (last === undefined || again)) schedule(0);
  });
  on(window, 'pageshow', (event) => {
    if (!('persisted' in event && event.persisted)) return;
    reason = 'restored';
    schedule(0);
  });
  const lookForRevealed = (): void => {
    if (memory.hidden) schedule(REVEAL);
  };
  on(document, 'click toggle', lookForRevealed);
  on(document, 'load', ({ target }) => {
    if (takeLoadedFrame(target, memory)) schedule(QUIET);
  });
  on(window, 'load', lookForRevealed);
  schedule(0);

  return {
    readAgain: () => schedule(QUIET),
    stop: () => {
      ended.abort();
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

function isAsleep(document: Document): boolean {
  return document.visibilityState === 'hidden' || ('prerendering' in document && document.prerendering === true);
}

/** Lets the page have the thread: input and painting come first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
