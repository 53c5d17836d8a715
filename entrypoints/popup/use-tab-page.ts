import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { startArticleScript } from '../../src/extension/article-script';
import type { Failure, Outcome } from '../../src/extension/errors';
import { askPage } from '../../src/extension/messaging';
import type { PageReport } from '../../src/extension/messages';

/** The tab that the popup is about. */
export interface PopupTab {
  readonly id: number;
  /** Undefined where the browser keeps it to itself: on its own pages. */
  readonly url: string | undefined;
}

/** What is known of the tab's page. */
export interface TabPage {
  /** Null until the page has answered. */
  readonly report: PageReport | null;
  /** Why there is no report, once that is known. */
  readonly failure: Failure | null;
  /** Asks the page again. */
  readonly refresh: () => void;
  /** Reads the page now, wherever it is: the click that opened the popup allows it (`activeTab`). */
  readonly check: () => Promise<void>;
  /** Corrects the page's date, or takes the correction back with null. */
  readonly correctDate: (date: string | null) => Promise<void>;
  /** Marks again what the reader said are no claims. */
  readonly restoreDismissed: () => Promise<void>;
}

/** While a page is being read, and after a change of settings, it is asked again at this interval, in milliseconds. */
const ASK_EVERY = 200;
/** And no more often than this: a page that stays silent has no content script. */
const MOST_TRIES = 25;

/**
 * Finds the tab that the popup is about, the one in front. `?tab=7` names the tab: for a popup that is opened as a page of its own.
 * @returns the tab, null where the browser has none
 */
export async function findTab(): Promise<PopupTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/**
 * @param tab - the tab that the popup belongs to
 * @returns its page, kept up to date
 */
export function useTabPage(tab: PopupTab | null): TabPage {
  const [answer, setAnswer] = useState<Outcome<PageReport> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const poll = useCallback((id: number, tries: number): void => {
    clearTimeout(timer.current);
    void askPage(id, 'describe-page', {}).then((next) => {
      setAnswer(next);
      if (next.ok ? next.value.state === 'working' : tries > 0) timer.current = setTimeout(() => poll(id, tries - 1), ASK_EVERY);
    });
  }, []);

  useEffect(() => {
    if (tab) poll(tab.id, 0);
    return () => clearTimeout(timer.current);
  }, [tab, poll]);

  const act = async (action: (id: number) => Promise<Outcome<PageReport>>): Promise<void> => {
    if (!tab) return;
    clearTimeout(timer.current);
    setAnswer(await action(tab.id));
  };

  return {
    report: answer?.ok ? answer.value : null,
    failure: answer && !answer.ok ? answer.failure : null,
    refresh: () => tab && poll(tab.id, MOST_TRIES),
    check: () =>
      act(async (id) => {
        const started = await startArticleScript(id);
        return started.ok ? await askPage(id, 'check-page', { by: 'click' }) : started;
      }),
    correctDate: (date) => act((id) => askPage(id, 'correct-date', { date })),
    restoreDismissed: () => act((id) => askPage(id, 'restore-dismissed', {})),
  };
}
