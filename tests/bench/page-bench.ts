/** What reading costs a page, in the real Chromium, beside a bare pass over all text and what else readers use on pages. */
import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { readDatasetFiles } from '../../src/dataset/node-read-dataset';
import { mentionedNames } from '../../src/dataset/vite-app-names';
import { mentionPatterns, type MentionPatterns } from '../../src/text/mention-patterns';
import { createMentionTest } from '../../src/page/mentions';
import { realPages, sourceOf } from '../unit/page/real-pages';
import { digits, spreadOf, written, type Row } from './measure';
import { articlePage } from './sample-pages';

const SOURCE = fileURLToPath(new URL('../../src/page/', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Loads of each page. Readers' pages are read once after they were loaded, by code that the browser has yet to compile, and so they are here. */
const ROUNDS = 5;
/**
 * Milliseconds after which a browser has done what a load sets off in other processes (the one for the next page, the end of the last page's): until
 * then these take half of a small machine, and a clock counts what the page's thread waits for them. Of a page's own work nothing is left out.
 */
const SETTLED = 500;
/** Of the saved pages every so many-th is measured, the heaviest, and so many that name no app. */
const EVERY = 20;
const WITHOUT = 12;
/** Other programs run on pages of up to so many characters: some take minutes for longer ones. */
const PEERS_UP_TO = 20_000;

/** What one reading of a page just loaded takes, in milliseconds. */
interface Reading {
  readonly total: number;
  /** The longest that the page's thread was held at a stretch. */
  readonly longest: number;
  /** Whether there was an article with a name in it; else the page was left. */
  readonly read: boolean;
}

/** Milliseconds of one page, the medians of several loads. */
interface PageTimes extends Reading {
  readonly name: string;
  readonly textNodes: number;
  /** Whether an app's name stands anywhere on the page, be it in a script. */
  readonly mentions: boolean;
  readonly bare: number;
  readonly peers: Readonly<Record<string, number>>;
}

async function bundle(contents: string, resolveDir: string, globalName: string): Promise<string | null> {
  try {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'iife',
      globalName,
      write: false,
      target: 'chrome138',
      logLevel: 'silent',
      mainFields: ['main', 'module'],
      define: { global: 'globalThis' },
    });
    return outputFiles[0]?.text ?? null;
  } catch {
    return null;
  }
}

/** Programs that work on pages, each as a function of the page; those that are not installed are left out. */
const PEERS: Readonly<Record<string, string>> = {
  'mark.js, names of apps':
    "import Mark from 'mark.js'; export const run = () => new Mark(document.body).mark(['WhatsApp', 'Telegram', 'Signal', 'Facebook', 'Messenger']);",
  'recognizers-text-number, English':
    "import { recognizeNumber } from '@microsoft/recognizers-text-number'; export const run = () => recognizeNumber(document.body.textContent, 'en-us');",
  'compromise, numbers': "import nlp from 'compromise'; export const run = () => nlp(document.body.textContent).numbers().json();",
  'wikipedia-preview':
    "import wikipediaPreview from 'wikipedia-preview'; export const run = () => wikipediaPreview.init({ detectLinks: true, root: document.body });",
};

interface Peer {
  readonly name: string;
  readonly code: string;
}

/** The name under which a page has a program. */
const globalOf = (name: string): string => `peer_${name.replace(/\W/g, '_')}`;

/** Runs in the page: reads all its text once. */
function passOnce(): number {
  const since = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // Looking for a sign that is not there goes through every character, as fast as the browser can; for one that the browser's short
  // strings cannot hold it would not look at all.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue?.indexOf('\u0001');
  return performance.now() - since;
}

/** Runs in the page. */
async function readOnce(patterns: MentionPatterns): Promise<Reading> {
  const { chiffre } = globalThis as unknown as {
    chiffre: typeof import('../../src/page/read-article') & typeof import('../../src/page/mentions');
  };
  let total = 0;
  let longest = 0;
  let since = performance.now();
  const stop = (): void => {
    const stretch = performance.now() - since;
    total += stretch;
    longest = Math.max(longest, stretch);
  };
  const read = await chiffre.readArticleInSlices(
    document,
    { address: location.href, today: '2026-11-22', mentionsApp: chiffre.createMentionTest(patterns) },
    {
      slice: 6,
      now: () => performance.now(),
      pause: async () => {
        stop();
        await new Promise((resolve) => setTimeout(resolve, 0));
        since = performance.now();
      },
    },
  );
  stop();
  return { total, longest, read: read !== null };
}

/** Runs in the page. */
function runPeers({
  patterns,
  peers,
  upTo,
}: {
  patterns: MentionPatterns;
  upTo: number;
  peers: { name: string; key: string }[];
}): Pick<PageTimes, 'textNodes' | 'mentions' | 'peers'> {
  const { chiffre } = globalThis as unknown as { chiffre: typeof import('../../src/page/mentions') };
  let textNodes = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) textNodes += 1;
  const times: Record<string, number> = {};
  const mentions = chiffre.createMentionTest(patterns)(`${document.title} ${document.body.textContent ?? ''}`);
  for (const { name, key } of (document.body.textContent ?? '').length <= upTo ? peers : []) {
    const peer = (globalThis as unknown as Record<string, { run(): unknown } | undefined>)[key];
    const start = performance.now();
    try {
      peer?.run();
      times[name] = performance.now() - start;
    } catch (error) {
      console.log(`${name}: ${String(error)}`);
    }
  }
  return { textNodes, mentions, peers: times };
}

function serve(pages: ReadonlyMap<string, string>): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const html = pages.get(decodeURIComponent((request.url ?? '').slice(1)));
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'",
      // A page that shares nothing with others gets a clock of 5 µs instead of 100: a bare pass over a page takes some 50.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(html ?? '');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, origin: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}` });
    });
  });
}

/** Pages of our own, for machines without the saved ones: articles with claims, and such as name no app. */
const ownPages = (): Map<string, string> =>
  new Map(
    ['en', 'fr', 'de', 'es', 'ru'].flatMap(
      (lang) =>
        [
          [`own-${lang}`, articlePage(lang, 'claims')],
          [`own-${lang}-no-app`, articlePage(lang, 'no-app')],
        ] as const,
    ),
  );

/** The text nodes of a page, roughly, to find the heaviest. */
const weight = (html: string): number => html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').split(/>[^<]*\S[^<]*</).length;

async function measurePage(
  context: BrowserContext,
  address: string,
  script: string,
  peers: readonly Peer[],
): Promise<Omit<PageTimes, 'name'>> {
  const patterns = mentionPatterns(mentionedNames(readDatasetFiles().apps));
  /** A page of its own each time: one that goes to the same site again keeps what was compiled. */
  const onFresh = async <T>(measure: (page: Page) => Promise<T>): Promise<T> => {
    const page = await context.newPage();
    try {
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(script);
      await page.waitForTimeout(SETTLED);
      return await measure(page);
    } finally {
      await page.close();
    }
  };
  const bare: number[] = [];
  const readings: Reading[] = [];
  // The first load fills the browser's own caches.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [passed, reading] = [
      await onFresh((page) => page.evaluate(passOnce)),
      await onFresh((page) => page.evaluate(readOnce, patterns)),
    ];
    if (round === 0) continue;
    bare.push(passed);
    readings.push(reading);
  }
  const middle = (of: (reading: Reading) => number): number => spreadOf(readings.map(of)).median;
  const others = await onFresh(async (page) => {
    for (const peer of peers)
      await page.evaluate(`${peer.code};globalThis[${JSON.stringify(globalOf(peer.name))}] = peer;`).catch(() => undefined);
    const named = peers.map(({ name }) => ({ name, key: globalOf(name) }));
    return await page.evaluate(runPeers, { patterns, upTo: PEERS_UP_TO, peers: named });
  });
  return {
    ...others,
    bare: spreadOf(bare).median,
    total: middle(({ total }) => total),
    longest: middle(({ longest }) => longest),
    read: readings.some(({ read }) => read),
  };
}

/** Measures pages. */
export async function benchPages(): Promise<Row[]> {
  const saved = realPages();
  const sources = new Map(saved.map((page) => [page.name, sourceOf(page)]));
  const heaviest = [...sources].sort((a, b) => weight(b[1]) - weight(a[1]))[0]?.[0];
  const mentions = createMentionTest(mentionPatterns(mentionedNames(readDatasetFiles().apps)));
  const without = [...sources]
    .filter(([, html]) => !mentions(html.replace(/<[^>]*>/g, ' ')))
    .slice(0, WITHOUT)
    .map(([name]) => name);
  const pages = new Map([
    ...ownPages(),
    ...[...sources].filter(([name], index) => index % EVERY === 0 || name === heaviest || without.includes(name)),
  ]);
  const code = await bundle("export * from './read-article'; export * from './mentions';", SOURCE, 'chiffre');
  if (code === null) throw new Error('The reading code cannot be bundled.');
  // tsx wraps named functions in a helper of its own, which the page doesn't have.
  const script = `${code};globalThis.chiffre = chiffre;globalThis.__name = (named) => named;`;
  const peers: Peer[] = [];
  for (const [name, source] of Object.entries(PEERS)) {
    const built = existsSync(`${HERE}node_modules`) ? await bundle(source, HERE, 'peer') : null;
    if (built !== null) peers.push({ name, code: built });
  }
  const browser = findBrowser({ families: ['chromium'] });
  if (browser === null) throw new Error('No Chromium, Chrome or Edge found: set CHIFFRE_BROWSER to its program.');
  const { server, origin } = await serve(pages);
  const chrome = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox'] });
  const times: PageTimes[] = [];
  try {
    const context = await chrome.newContext();
    for (const name of pages.keys()) {
      try {
        times.push({ name, ...(await measurePage(context, `${origin}/${encodeURIComponent(name)}`, script, peers)) });
      } catch (error) {
        // Without a browser the rest would be missing too, and half a table is worse than none.
        if (!chrome.isConnected()) throw error;
        console.log(`${name}: left out, ${String(error).split('\n')[0]}`);
      }
    }
  } finally {
    await chrome.close();
    server.close();
  }
  return rowsOf(
    times,
    heaviest ?? 'own-en',
    peers.map(({ name }) => name),
  );
}

function rowsOf(times: readonly PageTimes[], heaviest: string, peers: readonly string[]): Row[] {
  const without = times.filter(({ mentions }) => !mentions);
  const own = times.filter(({ name, mentions }) => /^own-\w\w$/.test(name) && mentions);
  const saved = times.filter(({ name, mentions }) => !name.startsWith('own-') && mentions);
  const heavy = times.find(({ name }) => name === heaviest);
  const ratio = spreadOf(without.map(({ total, bare }) => total / bare));
  const longest = Math.max(...own.map((each) => each.longest));
  const ownTotal = spreadOf(own.map(({ total }) => total));
  const pagesThat = (does: string, of: readonly PageTimes[]): Row[] =>
    of.length === 0
      ? []
      : [
          {
            area: 'Page',
            what: `${of.length} saved pages ${does}`,
            value: `${written(spreadOf(of.map(({ total }) => total)), 'ms')}; the bare pass ${written(spreadOf(of.map(({ bare }) => bare)), 'ms')}`,
          },
        ];
  const rows: Row[] = [
    {
      area: 'Page',
      what: `a page that names no app, against a bare pass over its text (${without.length} pages)`,
      value: written(ratio, '×'),
      goal: '≤ 1.3 ×',
      met: ratio.median <= 1.3,
      headline: true,
    },
    {
      area: 'Page',
      what: 'the same in milliseconds',
      value: `${written(spreadOf(without.map(({ total }) => total)), 'ms')}; the bare pass ${written(spreadOf(without.map(({ bare }) => bare)), 'ms')}`,
    },
    {
      area: 'Page',
      what: 'an article of 15,000 characters with claims: main thread',
      value: `${written(ownTotal, 'ms')}, at most ${digits(longest)} ms at a stretch`,
      goal: '≤ 10 ms, no task above 16 ms',
      met: ownTotal.median <= 10 && longest <= 16,
      headline: true,
    },
    ...pagesThat(
      'that name apps beside their article only',
      saved.filter(({ read }) => !read),
    ),
    ...pagesThat(
      'whose article names an app',
      saved.filter(({ read }) => read),
    ),
  ];
  if (heavy)
    rows.push({
      area: 'Page',
      what: `the heaviest page (${digits(heavy.textNodes)} text nodes): longest task`,
      value: `${digits(heavy.longest)} ms of ${digits(heavy.total)} ms`,
      goal: 'no task above 50 ms',
      met: heavy.longest <= 50,
      headline: true,
    });
  for (const peer of peers) {
    const both = times.filter(({ peers: own_, total }) => own_[peer] !== undefined && total > 0);
    if (both.length > 0)
      rows.push({
        area: 'Page',
        what: `${peer}, on ${both.length} pages`,
        value: written(spreadOf(both.map(({ peers: of, total }) => (of[peer] ?? Number.NaN) / total)), '× our time'),
      });
  }
  // Without a page that the clock can see nothing is said.
  return rows.filter(({ value }) => !value.startsWith('–'));
}
