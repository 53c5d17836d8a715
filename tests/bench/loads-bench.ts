/**
 * What the extension costs whole loads of pages: the same page on a site where it runs, on one where it does not, and on one where an extension
 * runs that only passes over the text, in turns.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { PageServer } from '../e2e/page-server';
import { digits, spreadOf, written, type Row } from './measure';
import { articlePage, samplePages } from './sample-pages';

const ROUNDS = 5;
/** Loads of the page without an app: what is told of it are small differences. */
const ROUNDS_WITHOUT_APP = 15;
const WITHOUT_APP = 'article-without-app';
/** Milliseconds after the load in which all is read, checked and marked. */
const SETTLED = 1500;

const WITH = 'http://with.example.test/';
const WITHOUT = 'http://without.example.test/';
const BARE = 'http://bare.example.test/';
/** The sites on which the extension is to run for this. */
export const LOADED_SITES: readonly string[] = [`${WITH}*`];

/** One load of one page. */
interface Load {
  /** Milliseconds that the page's thread worked, and the longest that it was held at a stretch. */
  readonly busy: number;
  readonly longest: number;
  /** Bytes of the page's heap after a collection; the extension's scripts live in it too. */
  readonly heap: number;
}

/** Milliseconds of every task of the page's thread, from the browser's own trace. */
async function loadOnce(context: BrowserContext, address: string): Promise<Load> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(() => {
    const held = { longest: 0 };
    Object.assign(globalThis, { held });
    new PerformanceObserver((list) => {
      held.longest = Math.max(held.longest, ...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLED);
  const metric = async (name: string): Promise<number> =>
    (await cdp.send('Performance.getMetrics')).metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const busy = 1000 * (await metric('TaskDuration'));
  const longest = await page.evaluate(() => (globalThis as unknown as { held: { longest: number } }).held.longest);
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await metric('JSHeapUsedSize');
  await page.close();
  return { busy, longest, heap };
}

/** An extension that reads the text of a page and does nothing else: what no other that reads pages can do without. */
const BARE_EXTENSION = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'A bare pass',
    version: '1',
    content_scripts: [{ matches: [`${BARE}*`], js: ['bare.js'] }],
  }),
  'bare.js': `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue.indexOf('\\u0001');`,
};

/**
 * Adds {@link BARE_EXTENSION} to the browser.
 * @returns the folder that it lies in: the browser reads it as long as it runs
 */
async function loadBareExtension(context: BrowserContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chiffre-bench-bare-'));
  for (const [name, content] of Object.entries(BARE_EXTENSION)) writeFileSync(join(folder, name), content);
  const browser = context.browser();
  if (browser === null) throw new Error('The browser gave no connection of its own.');
  const session = await browser.newBrowserCDPSession();
  // Playwright's types don't know the Extensions domain.
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: folder });
  return folder;
}

/**
 * Measures loads of pages with and without the extension.
 * @param context - the browser, with the extension running on {@link LOADED_SITES}
 * @param server - serves every host
 */
export async function benchLoads(context: BrowserContext, server: PageServer): Promise<Row[]> {
  const pages = new Map([
    ['article-with-claims', articlePage('en', 'claims')],
    [WITHOUT_APP, articlePage('en', 'no-app')],
    ...samplePages(),
  ]);
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  for (const [name, body] of pages) for (const site of [WITH, WITHOUT, BARE]) server.serve(`${site}${name}`, { body, headers });
  const bareExtension = await loadBareExtension(context);
  const loads = new Map<string, { with: Load[]; without: Load[]; bare: Load[] }>();
  for (const name of pages.keys()) {
    const both = { with: [] as Load[], without: [] as Load[], bare: [] as Load[] };
    loads.set(name, both);
    // The first load of each fills the browser's own caches.
    for (let round = 0; round <= (name === WITHOUT_APP ? ROUNDS_WITHOUT_APP : ROUNDS); round += 1) {
      const [without, own] = [await loadOnce(context, `${WITHOUT}${name}`), await loadOnce(context, `${WITH}${name}`)];
      const bare = name === WITHOUT_APP ? await loadOnce(context, `${BARE}${name}`) : null;
      if (round === 0) continue;
      if (bare) both.bare.push(bare);
      both.without.push(without);
      both.with.push(own);
    }
  }
  rmSync(bareExtension, { recursive: true, force: true, maxRetries: 3 });
  const row = (what: string, names: readonly string[]): Row[] => {
    const chosen = names.flatMap((name) => loads.get(name) ?? []);
    const more = (of: keyof Load): number[] =>
      chosen.flatMap((both) => both.with.map((load, round) => load[of] - (both.without[round]?.[of] ?? Number.NaN)));
    const all = (which: 'with' | 'without', of: keyof Load): number[] => chosen.flatMap((both) => both[which].map((load) => load[of]));
    const longest = (which: 'with' | 'without'): string => {
      const most = Math.max(...all(which, 'longest'));
      return most === 0 ? 'none above 50 ms' : `${digits(most)} ms`;
    };
    return [
      {
        area: 'Page',
        what: `${what}: main thread of the whole load`,
        value: `${digits(spreadOf(all('without', 'busy')).median)} ms without, ${digits(spreadOf(all('with', 'busy')).median)} ms with Chiffre: ${written(spreadOf(more('busy')), 'ms')} more`,
        headline: true,
      },
      { area: 'Page', what: `${what}: longest task`, value: `${longest('without')} without, ${longest('with')} with` },
      {
        area: 'Page',
        what: `${what}: memory of the tab`,
        value: `${digits(spreadOf(all('without', 'heap')).median / 1e6)} MB without, ${written({ ...scaled(spreadOf(more('heap')), 1e-6) }, 'MB')} more`,
      },
    ];
  };
  const others = [...pages.keys()].filter((name) => !name.startsWith('article-'));
  return [
    ...row('article of 15,000 characters, a claim in every third paragraph', ['article-with-claims']),
    ...row('the same without an app', [WITHOUT_APP]),
    ...againstBare(loads.get(WITHOUT_APP)),
    ...(others.length > 0 ? row(`${others.length} saved pages`, others) : []),
  ];
}

/** What the load of a page without an app costs, against what it costs where an extension only passes over the text. */
function againstBare(loads: { with: Load[]; without: Load[]; bare: Load[] } | undefined): Row[] {
  if (!loads || loads.bare.length === 0) return [];
  // One load differs from the next by as much as what is to be told.
  const middle = (of: readonly Load[]): number => spreadOf(of.map(({ busy }) => busy)).median;
  const without = middle(loads.without);
  const [own, bare] = [middle(loads.with) - without, middle(loads.bare) - without];
  return [
    {
      area: 'Page',
      what: 'the same without an app, against an extension that only passes over the text',
      value: `${digits(own / bare)} × its ${digits(bare)} ms`,
      headline: true,
    },
  ];
}

const scaled = ({ median, low, high }: ReturnType<typeof spreadOf>, by: number): ReturnType<typeof spreadOf> => ({
  median: median * by,
  low: low * by,
  high: high * by,
});
