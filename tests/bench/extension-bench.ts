/** The built extension in the real Chromium: first answers of a stopped and of a running worker, cards, popup, and what pages notice. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { launchChromium } from '../../src/cli/launch-chromium.mjs';
import { marksOf } from '../../src/cli/marks.mjs';
import { PROJECT } from '../../src/cli/progress.mjs';
import { CARD_DELAY } from '../../src/extension/settings';
import { AUDIENCE, NEWS, serveSamples } from '../e2e/samples';
import { startPageServer } from '../e2e/page-server';
import { benchLoads, LOADED_SITES } from './loads-bench';
import { quantile, spreadOf, written, digits, type Row } from './measure';
import { madeArticle } from './texts';

const ROUNDS = 5;
/** Lives of the worker, each from its start to some answers behind the first. */
const LIVES = 7;
const CLAIMS = 30;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await wait(800);
  await cdp.detach();
}

/** Runs in one of the extension's pages: asks the worker as a content script does. */
async function askHere(article: unknown): Promise<{ milliseconds: number; claims: number }> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: { claims: unknown[] } }> } };
  };
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({
    to: 'worker',
    name: 'check-article',
    request: { page: 'bench', article, withMarking: false, withFrames: false },
  });
  return { milliseconds: performance.now() - start, claims: answer.value?.claims.length ?? -1 };
}

/** An article of so many claims or hardly more, as the engine counts them. */
async function articleWith(claims: number, count: (article: unknown) => Promise<number>): Promise<unknown> {
  for (let length = 3000; length < 20_000; length += 100) {
    const article = madeArticle('en', length, 'claims');
    if ((await count(article)) >= claims) return article;
  }
  throw new Error(`No article of ${claims} claims could be made.`);
}

async function benchWorker(context: BrowserContext, id: string): Promise<Row[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const article = await articleWith(CLAIMS, async (made) => (await page.evaluate(askHere, made)).claims);
  const cold: number[] = [];
  const warm: number[] = [];
  // Workers live short lives: several of them tell more than a long one, which the browser has had time to compile to its best.
  for (let life = 0; life < LIVES; life += 1) {
    await stopWorker(context, page);
    const ask = async (): Promise<number> => (await page.evaluate(askHere, article)).milliseconds;
    cold.push(await ask());
    for (let round = 1; round < ROUNDS; round += 1) await ask();
    for (let round = 0; round < 2 * ROUNDS; round += 1) warm.push(await ask());
  }
  await page.close();
  const [first, later] = [spreadOf(cold), spreadOf(warm)];
  return [
    {
      area: 'Worker',
      what: `${CLAIMS} claims from a worker that first has to start, with its language and strings`,
      value: written(first, 'ms'),
      goal: '≤ 150 ms',
      met: first.median <= 150,
      headline: true,
    },
    {
      area: 'Worker',
      what: `${CLAIMS} claims from a running worker, messages included`,
      value: written(later, 'ms'),
      goal: '≤ 15 ms',
      met: later.median <= 15,
      headline: true,
    },
  ];
}

/**
 * Runs in the page, from the last movement of the pointer on: how long until the card lies over the page, in the frame that is painted
 * then.
 * The card's shadow root is closed; its host is what the browser says stands there. The answer is left on `globalThis.cardShown`, since the
 * pointer must not move before somebody listens.
 */
function watchForCard(places: readonly { x: number; y: number }[]): void {
  const cardShown = new Promise<number>((resolve) => {
    const isCard = ({ x, y }: { x: number; y: number }): boolean => document.elementFromPoint(x, y)?.hasAttribute('data-chiffre') === true;
    const give = setTimeout(() => resolve(Number.NaN), 8000);
    addEventListener(
      'mousemove',
      () => {
        const start = performance.now();
        const look = (): void => {
          if (!places.some(isCard)) {
            requestAnimationFrame(look);
            return;
          }
          clearTimeout(give);
          // What was laid out in this frame is on the screen in the next.
          requestAnimationFrame(() => resolve(performance.now() - start));
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  Object.assign(globalThis, { cardShown });
}

/** Between places where a card is looked for, in CSS pixels. */
const NET = 80;

async function benchCard(context: BrowserContext): Promise<Row[]> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { mutations: 0, shift: 0, long: 0 };
    Object.assign(globalThis, { seen });
    addEventListener('DOMContentLoaded', () =>
      new MutationObserver((records) => {
        const isHost = (node: Node): boolean => node instanceof Element && node.hasAttribute('data-chiffre');
        seen.mutations += records.filter(
          ({ target, addedNodes, removedNodes, type }) =>
            !isHost(target) && (type !== 'childList' || ![...addedNodes, ...removedNodes].every(isHost)),
        ).length;
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true }),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      seen.long = Math.max(seen.long, ...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  // All marks in view: nothing hovers over what is out of sight.
  const { width, height } = { width: 1280, height: 2400 };
  await page.setViewportSize({ width, height });
  await page.goto(AUDIENCE);
  for (let tries = 0; tries < 100 && (await marksOf(page)).length < 5; tries += 1) await wait(100);
  const marks = await marksOf(page);
  // No card is smaller than the meshes of this net, wherever the browser lays it.
  const places = Array.from({ length: Math.floor(height / NET) }, (_, row) =>
    Array.from({ length: Math.floor(width / NET) }, (__, column) => ({ x: (column + 0.5) * NET, y: (row + 0.5) * NET })),
  ).flat();
  const times: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    for (const { x, y } of marks) {
      await page.mouse.move(2, 2);
      await wait(700);
      await page.evaluate(watchForCard, places);
      await page.mouse.move(x, y);
      const milliseconds = await page.evaluate(() => (globalThis as unknown as { cardShown: Promise<number> }).cardShown);
      if (!Number.isNaN(milliseconds)) times.push(milliseconds - CARD_DELAY.usual);
    }
  }
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: { mutations: number; shift: number; long: number } }).seen);
  await page.close();
  const spread = spreadOf(times);
  return [
    {
      area: 'Page',
      what:
        'layout shift and changes of the DOM, but for the element that holds the card, on a page with marks, after ' +
        `${times.length} cards`,
      value: `${digits(seen.shift)} and ${seen.mutations}`,
      goal: '0 and 0',
      met: seen.shift === 0 && seen.mutations === 0,
      headline: true,
    },
    {
      area: 'Card and popup',
      what: `card painted after its delay (${times.length} cards)`,
      value: `${written(spread, 'ms')}, 95 % within ${digits(quantile(times, 0.95))} ms`,
      goal: 'median ≤ 50 ms',
      met: spread.median <= 50,
      headline: true,
    },
  ];
}

async function benchPopup(context: BrowserContext, id: string): Promise<Row[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    // From the parsed page on: how fast the browser opens any page at all is not ours.
    times.push(
      await page.evaluate(() => {
        const [load] = performance.getEntriesByType('navigation');
        return (
          (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN) -
          (load instanceof PerformanceNavigationTiming ? load.domInteractive : Number.NaN)
        );
      }),
    );
  }
  await page.close();
  const spread = spreadOf(times);
  return [
    {
      area: 'Card and popup',
      what: 'popup: content painted after its HTML was read',
      value: written(spread, 'ms'),
      goal: '≤ 100 ms',
      met: spread.median <= 100,
      headline: true,
    },
  ];
}

/** Measures the built extension. */
export async function benchExtension(): Promise<Row[]> {
  const extension = join(PROJECT, '.output/chrome-mv3');
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('There is no build: run "npm run build" first.');
  const browser = findBrowser({ families: ['chromium'] });
  if (browser === null) throw new Error('No Chromium, Chrome or Edge found: set CHIFFRE_BROWSER to its program.');
  const server = await startPageServer();
  serveSamples(server);
  const profile = mkdtempSync(join(tmpdir(), 'chiffre-bench-'));
  const { context, id, runOn } = await launchChromium({
    executablePath: browser.path,
    extension,
    profile,
    headless: true,
    serverPort: server.port,
    locale: 'en',
    viewport: { width: 1000, height: 700 },
  });
  try {
    // tsx wraps named functions in a helper of its own, which pages don't have.
    await context.addInitScript('globalThis.__name = (named) => named;');
    await runOn([NEWS, ...LOADED_SITES]);
    return [
      ...(await benchWorker(context, id)),
      ...(await benchCard(context)),
      ...(await benchPopup(context, id)),
      ...(await benchLoads(context, server)),
    ];
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
