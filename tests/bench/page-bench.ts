/** What reading costs a page, in the real Chromium, beside a bare pass over all text and what else readers use on pages. */
import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { readDatasetFiles } from '../../src/dataset/node-read-dataset';
import { mentionedNames } from '../../src/dataset/vite-app-names';
import { mentionPatterns, type MentionPatterns } from '../../src/text/mention-patterns';
import { createMentionTest } from '../../src/page/mentions';
import { realPages, sourceOf } from '../unit/page/real-pages';
import { digits, quantile, spreadOf, written, type Row } from './measure';
import { articlePage } from './sample-pages';

const SOURCE = fileURLToPath(new URL('../../src/page/', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 3;
/** A bare pass takes as long as the clock can tell: so many of them are measured at once. */
const BARE_PASSES = 20;
/** Of the saved pages every so many-th is measured, the heaviest, and so many that name no app. */
const EVERY = 60;
const WITHOUT = 12;
/** Other programs run on pages of up to so many characters: some take minutes for longer ones. */
const PEERS_UP_TO = 20_000;

/** Milliseconds of one page, the quickest of several turns. */
interface PageTimes {
  readonly name: string;
  readonly textNodes: number;
  readonly mentions: boolean;
  readonly bare: number;
  readonly total: number;
  /** The longest that the page's thread was held at a stretch. */
  readonly longest: number;
  readonly peers: Readonly<Record<string, number>>;
}

async function bundle(contents: string, resolveDir: string, globalName: string): Promise<string | null> {
  try {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir, loader: 'ts' },
      bundle: true,
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

/** Runs in the page. */
async function measureHere({
  patterns,
  rounds,
  barePasses,
  peers,
  upTo,
}: {
  patterns: MentionPatterns;
  rounds: number;
  barePasses: number;
  upTo: number;
  peers: { name: string; key: string }[];
}): Promise<Omit<PageTimes, 'name'>> {
  const { chiffre } = globalThis as unknown as {
    chiffre: typeof import('../../src/page/read-article') & typeof import('../../src/page/mentions');
  };
  const mentionsApp = chiffre.createMentionTest(patterns);
  const bare = (): number => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    // Looking for a sign that is not there goes through every character, as fast as the browser can; for one that the browser's short
    // strings cannot hold it would not look at all.
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.indexOf('\u0001') ?? 0;
    return length;
  };
  const best = { bare: Infinity, total: Infinity, longest: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    let since = performance.now();
    for (let pass = 0; pass < barePasses; pass += 1) bare();
    best.bare = Math.min(best.bare, (performance.now() - since) / barePasses);
    let total = 0;
    let longest = 0;
    const stop = (): void => {
      const stretch = performance.now() - since;
      total += stretch;
      longest = Math.max(longest, stretch);
    };
    since = performance.now();
    await chiffre.readArticleInSlices(
      document,
      { address: location.href, today: '2026-11-22', mentionsApp },
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
    best.total = Math.min(best.total, total);
    best.longest = Math.min(best.longest, longest);
  }
  let textNodes = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) textNodes += 1;
  const times: Record<string, number> = {};
  const mentions = mentionsApp(`${document.title} ${document.body.textContent ?? ''}`);
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
  return { textNodes, mentions, ...best, peers: times };
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

async function measurePage(page: Page, origin: string, name: string, script: string, peers: readonly Peer[]): Promise<PageTimes> {
  await page.goto(`${origin}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
  await page.evaluate(script);
  for (const peer of peers)
    await page.evaluate(`${peer.code};globalThis[${JSON.stringify(globalOf(peer.name))}] = peer;`).catch(() => undefined);
  const patterns = mentionPatterns(mentionedNames(readDatasetFiles().apps));
  return {
    name,
    ...(await page.evaluate(measureHere, {
      patterns,
      rounds: ROUNDS,
      barePasses: BARE_PASSES,
      upTo: PEERS_UP_TO,
      peers: peers.map(({ name: of }) => ({ name: of, key: globalOf(of) })),
    })),
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
    const page = await (await chrome.newContext({ bypassCSP: true })).newPage();
    for (const name of pages.keys()) {
      try {
        times.push(await measurePage(page, origin, name, script, peers));
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
  // The clock of a page is coarse: a pass that it cannot see cannot be compared with.
  const seen = times.filter(({ bare }) => bare > 0);
  const without = seen.filter(({ mentions }) => !mentions);
  const own = times.filter(({ name, mentions }) => /^own-\w\w$/.test(name) && mentions);
  const heavy = times.find(({ name }) => name === heaviest);
  const ratio = spreadOf(without.map(({ total, bare }) => total / bare));
  const longest = Math.max(...own.map((each) => each.longest));
  const ownTotal = spreadOf(own.map(({ total }) => total));
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
      value: `${written(spreadOf(without.map(({ total }) => total)), 'ms')}; the bare pass ${written(spreadOf(without.map(({ bare }) => 1000 * bare)), 'µs')}`,
    },
    {
      area: 'Page',
      what: 'an article of 15,000 characters with claims: main thread',
      value: `${written(ownTotal, 'ms')}, at most ${digits(longest)} ms at a stretch`,
      goal: '≤ 10 ms, no task above 16 ms',
      met: ownTotal.median <= 10 && longest <= 16,
      headline: true,
    },
    {
      area: 'Page',
      what: `all ${times.length} pages`,
      value: `median ${digits(
        quantile(
          times.map(({ total }) => total),
          0.5,
        ),
      )} ms, 95 % below ${digits(
        quantile(
          times.map(({ total }) => total),
          0.95,
        ),
      )} ms`,
    },
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
