import { LETTERS, patternWhenNeeded } from './pattern';

/** The title that the page states for machines, and the elements that may show it. */
export interface PageTitle {
  /** From `og:title` and the like, else `<title>` without the site's name; empty where there is none. */
  readonly stated: string;
  /** Headings that say the same, best first; then the first `<h1>` whatever it says. */
  readonly headings: readonly Element[];
}

/** Part of the words that a heading and the stated title must share to be taken for the same. */
const SAME_WORDS = 0.5;
/** A word, or a sign of Thai, Japanese or Chinese, which part no words. */
const WORD = patternWhenNeeded(`[\\u0E00-\\u0E4E\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF]|[${LETTERS}\\d]+`, 'g');
/** Headings looked at: pages of links have thousands. */
const MOST_HEADINGS = 60;

/**
 * Finds the title.
 * @param document - the page
 * @returns what is stated and what shows it
 */
export function findTitle(document: Document): PageTitle {
  const meta = document.querySelector(
    'meta[property="og:title"],meta[name="og:title"],meta[name="twitter:title"],meta[property="twitter:title"]',
  );
  const whole = tidy(document.title);
  const stated = tidy(meta?.getAttribute('content') ?? '') || withoutSite(whole);
  const words = wordsOf(stated);
  const all = wordsOf(whole);
  // Words of the site's name: many a first-level heading is a logo.
  const site = wordsOf(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '');
  if (meta) for (const word of all) if (!words.has(word)) site.add(word);
  const scored: { heading: Element; score: number }[] = [];
  let first: Element | undefined;
  for (const heading of [...document.querySelectorAll('h1,h2,h3,[itemprop~=headline]')].slice(0, MOST_HEADINGS)) {
    const own = wordsOf(heading.textContent ?? '');
    const main = heading.localName === 'h1';
    if (main && [...own].some((word) => !site.has(word))) first ??= heading;
    const score = Math.max(likeness(own, words), likeness(own, all)) + (main ? 0.2 : 0);
    if (score >= SAME_WORDS + (main ? 0 : 0.2)) scored.push({ heading, score });
  }
  const headings = scored.sort((a, b) => b.score - a.score).map(({ heading }) => heading);
  return { stated, headings: first && !headings.includes(first) ? [...headings, first] : headings };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "Title - Site", "Site | Title": the longest part. */
function withoutSite(title: string): string {
  return title.split(/\s[|–—\-·:»«/]\s/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD()));
}

/** Shared words against those of the longer: 1 where both are the same. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(a.size, b.size, 1);
}
