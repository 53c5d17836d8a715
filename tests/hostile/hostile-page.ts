import type { ServedPage } from '../e2e/page-server';
import type { WatchedTab } from './watched-tab';

/** What must hold on a page, beside what must hold on every page: see `hostile.spec.ts`. */
export interface Must {
  /** The marked numbers in reading order, exactly; `any` where the page undoes marks faster than anybody could look. */
  readonly marks: readonly string[] | 'any';
  /**
   * What resting on the first mark does: the usual card, nothing (the page covers the text), or it isn't tried. Without it a card where
   * there are marks.
   */
  readonly hover?: 'card' | 'nothing' | 'not-tried';
  /** The page keeps the content script from the browser's API, so that it can't even answer. */
  readonly silent?: true;
  /** A claim about the settled page, in words, with the way to see it. */
  readonly also?: readonly (readonly [claim: string, holds: (tab: WatchedTab) => Promise<void>])[];
}

/** A page that fights. It is of our own making and stands for a kind of page. */
export interface HostilePage {
  readonly slug: string;
  /** What the page does, as a sentence without a subject. */
  readonly says: string;
  readonly page: string | ServedPage;
  /** Other things that the page loads from its own host, by path. */
  readonly parts?: Readonly<Record<string, string | ServedPage>>;
  /** Fragment of the address. */
  readonly hash?: string;
  readonly must: Must;
}

/** What a careful reader marks in the usual article. */
export const USUAL_MARKS = ['100 million', '100 million', '350,000', '15 billion'] as const;

/** Name that the usual page leaves in its globals and on `Object.prototype`; no world of ours may ever have it. */
export const PAGE_TRACE = 'pageWasHere';

/** The usual article's text, for pages that bring it in ways of their own. */
export const USUAL_PARAGRAPHS = [
  'Telegram now has 100 million monthly active users, its founder Pavel Durov said on Tuesday.',
  'Some 350,000 new users sign up for Telegram every day, and users of Telegram send 15 billion messages daily.',
  "The service was started by two brothers, runs on telephones and on computers, and lives on its founder's savings. It competes with a service that belongs to a far larger company.",
] as const;

/** What can be changed about the usual page. */
export interface PageChanges {
  readonly head?: string;
  /** Before the article. */
  readonly above?: string;
  /** Instead of the usual paragraphs. */
  readonly paragraphs?: readonly string[];
  /** Behind the article. */
  readonly below?: string;
  readonly title?: string;
  readonly bodyAttributes?: string;
  /** Put on every script, for pages with a policy. */
  readonly nonce?: string;
}

/** A script of the page. */
export const script = (code: string, nonce?: string): string => `<script${nonce === undefined ? '' : ` nonce="${nonce}"`}>${code}</script>`;

/** The usual page: an English article of February 2016 with a button that counts its clicks. */
export function articlePage({
  head = '',
  above = '',
  paragraphs = USUAL_PARAGRAPHS,
  below = '',
  title = 'Telegram says it has 100 million monthly users',
  bodyAttributes = '',
  nonce,
}: PageChanges = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="2016-02-23T10:30:00+01:00">
${script(`globalThis.${PAGE_TRACE} = 1; Object.prototype.${PAGE_TRACE} = 1;`, nonce)}${head}</head><body ${bodyAttributes}>${above}
<button id="count" type="button">0</button>${script("document.getElementById('count').addEventListener('click', function () { this.firstChild.data = String(Number(this.firstChild.data) + 1); });", nonce)}
<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>${below}</body></html>`;
}
