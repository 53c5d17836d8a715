/**
 * How well pages are read, on the saved real pages: `npx tsx tests/bench/page-report.ts [--each]`. Compares the body text with
 * Readability's, the dates with metascraper-date's (where `npm install` has been run in this folder) and with the plain order JSON-LD,
 * meta, time.
 * A report to read, not a test; nothing here ships.
 */
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { parsePage } from '../../src/cli/read-saved-page';
import { tellByWords } from '../../src/page/page-language';
import { readArticle } from '../../src/page/read-article';
import { isLanguage, realPages, scoreDates, sourceOf, type RealPage } from '../unit/page/real-pages';

const TODAY = '2026-11-22';
const each = process.argv.includes('--each');

/** The text in pieces of eight words, to compare what two readers took whatever they did to white space. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(7).map((_, index) => words.slice(index, index + 8).join(' ')));
}

function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return part.size === 0 ? 1 : [...part].filter((piece) => whole.has(piece)).length / part.size;
}

function plainDate(document: Document): string | null {
  const linked = [...document.querySelectorAll('script[type*="ld+json"]')].map(
    (script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1],
  );
  const meta = document
    .querySelector('meta[property="article:published_time"],meta[name="date"],meta[name="pubdate"]')
    ?.getAttribute('content');
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  return [...linked, meta, time].map((text) => /\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0]).find((day) => day) ?? null;
}

type Scraper = (page: { htmlDom: unknown; html: string; url: string }) => Promise<string | null>;

/** metascraper-date in its own folder, so that the project doesn't depend on it. */
function metascraperDate(): Scraper | null {
  try {
    const require = createRequire(import.meta.url);
    const scraper = require('metascraper')([require('metascraper-date')()]);
    return async ({ html, url }) => (await scraper({ html, url, validateUrl: false })).date?.slice(0, 10) ?? null;
  } catch {
    return null;
  }
}

interface Row {
  readonly page: RealPage;
  readonly date: string | null;
  readonly plain: string | null;
  readonly scraped: string | null;
  readonly lang: string;
  /** Part of Readability's text that we read, and part of ours that Readability has. */
  readonly covered: number;
  readonly shared: number;
  readonly readMilliseconds: number;
}

async function report(): Promise<void> {
  const scraper = metascraperDate();
  const rows: Row[] = [];
  for (const page of realPages()) {
    const html = sourceOf(page);
    const document = parsePage(html);
    const start = performance.now();
    const read = readArticle(document, { address: page.url, today: TODAY, languages: tellByWords });
    const readMilliseconds = performance.now() - start;
    const ours = shingles(read?.article.passages.map(({ text }) => text).join('\n') ?? '');
    const plain = plainDate(document);
    const theirs = shingles(new Readability(document).parse()?.textContent ?? '');
    rows.push({
      page,
      plain,
      readMilliseconds,
      date: read?.article.published?.date ?? null,
      scraped: scraper ? await scraper({ htmlDom: null, html, url: page.url }).catch(() => null) : null,
      lang: read?.article.lang ?? 'und',
      covered: share(theirs, ours),
      shared: share(ours, theirs),
    });
  }
  print('dates, ours', scoreDates(rows));
  print('dates, JSON-LD → meta → time', scoreDates(rows.map(({ page, plain }) => ({ page, date: plain }))));
  if (scraper) print('dates, metascraper-date', scoreDates(rows.map(({ page, scraped }) => ({ page, date: scraped }))));
  else console.log('dates, metascraper-date: not installed; run `npm install` in tests/bench');
  console.log(`language right: ${percent(rows.filter(({ page, lang }) => isLanguage(lang, page.lang)).length / rows.length)}`);
  const news = rows.filter(({ page }) => page.kind !== 'other');
  const mean = (pick: (row: Row) => number): string => percent(news.reduce((sum, row) => sum + pick(row), 0) / news.length);
  console.log(
    `text on news and article pages: ${mean((row) => row.covered)} of Readability's read, ${mean((row) => row.shared)} of ours is Readability's`,
  );
  const times = rows.map((row) => row.readMilliseconds).sort((a, b) => a - b);
  console.log(`reading: median ${times[times.length >> 1]?.toFixed(1)} ms, longest ${times.at(-1)?.toFixed(0)} ms`);
  if (!each) return;
  for (const { page, covered, shared, date, lang } of rows) {
    console.log(
      [page.name, page.kind, percent(covered), percent(shared), date ?? '-', page.expected_date ?? '-', lang, page.lang].join('\t'),
    );
  }
}

function print(what: string, { labelled, exact, wrong, none }: ReturnType<typeof scoreDates>): void {
  console.log(
    `${what}: exact ${percent(exact / labelled)}, wrong ${percent(wrong / labelled)}, none ${percent(none / labelled)} of ${labelled}`,
  );
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}

await report();
