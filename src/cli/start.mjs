/**
 * `npm start [-- --headless]`: shows Chiffre at work on two sample articles. From a fresh clone, with nothing but Node.
 * Without a display, or with --headless, it looks at every marked number by itself and writes down what it saw.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './find-browser.mjs';
import { Advice, PROJECT, step, tellFailure, tool } from './progress.mjs';
import { requireChromium, requireNode, setUpProject } from './set-up.mjs';

/** How long the extension may take to read and mark a sample, in milliseconds. */
const MARK_LIMIT = 15_000;

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** @param {string} name */
const newProfile = (name) => mkdtempSync(join(tmpdir(), `chiffre-${name}-`));

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('./marks.mjs').Mark[]>}
 */
async function waitForMarks(page) {
  const { marksOf } = await import('./marks.mjs');
  const limit = performance.now() + MARK_LIMIT;
  while (performance.now() < limit) {
    const marks = await marksOf(page);
    if (marks.length > 0) return marks;
    await page.waitForTimeout(100);
  }
  throw new Advice(`Nothing was marked on ${page.url()} within ${MARK_LIMIT / 1000} s. Run "npm test" to see what is broken.`);
}

/**
 * @typedef {{ article: string, quote: string, headline: string, verdict: string, record: string, source: string, picture: string }} Seen
 *
 * Hovers every marked number of a page and takes a picture of each card.
 * @param {import('@playwright/test').Page} page
 * @param {string} article
 * @param {string} folder
 * @returns {Promise<Seen[]>}
 */
async function lookAtCards(page, article, folder) {
  const { marksOf } = await import('./marks.mjs');
  const { hoverForCard } = await import('./read-card.mjs');
  const count = (await waitForMarks(page)).length;
  await page.screenshot({ path: join(folder, `${article}.png`), fullPage: true });
  /** @type {Seen[]} */
  const seen = [];
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press('Escape');
    // The number comes to the upper part of the window, so that there is room for the card.
    const [before] = (await marksOf(page)).slice(at, at + 1);
    if (before === undefined) break;
    await page.mouse.wheel(0, before.y - 220);
    await page.waitForTimeout(250);
    const [mark] = (await marksOf(page)).slice(at, at + 1);
    if (mark === undefined) break;
    const card = await hoverForCard(page, mark);
    await page.waitForTimeout(200);
    const picture = `${article}-${at + 1}.png`;
    await page.screenshot({ path: join(folder, picture) });
    const row = card.rows.find(({ source }) => source !== '');
    seen.push({
      article,
      quote: mark.text,
      headline: card.headline,
      verdict: card.verdict,
      record: row?.value ?? '–',
      source: row?.source ?? '–',
      picture,
    });
  }
  return seen;
}

/** @param {readonly Seen[]} seen */
function printTable(seen) {
  /** @type {[string, (row: Seen) => string][]} */
  const columns = [
    ['quote', (row) => row.quote],
    ['claim', (row) => row.headline],
    ['verdict', (row) => row.verdict],
    ['on record', (row) => row.record],
    ['source', (row) => row.source],
  ];
  const widths = columns.map(([heading, cell]) => Math.max(heading.length, ...seen.map((row) => [...cell(row)].length)));
  /** @param {string[]} cells */
  const line = (cells) =>
    cells
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd();
  let article = '';
  for (const row of seen) {
    if (row.article !== article) {
      article = row.article;
      console.log(`\n${article}\n${line(columns.map(([heading]) => heading))}\n${widths.map((width) => '─'.repeat(width)).join('  ')}`);
    }
    console.log(line(columns.map(([, cell]) => cell(row))));
  }
}

/** @param {string} browser program of a Chromium, Chrome or Edge */
async function showHeadless(browser) {
  const { launchChromium } = await import('./launch-chromium.mjs');
  const { SAMPLES, serveSamples } = await import('./sample-server.mjs');
  const folder = join(PROJECT, '.output/screenshots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const profile = newProfile('headless');
  const samples = await serveSamples();
  try {
    const { context, runOn } = await step('starting the browser with the extension', () =>
      launchChromium({
        executablePath: browser,
        extension: join(PROJECT, '.output/chrome-mv3'),
        profile,
        headless: true,
        viewport: { width: 1100, height: 900 },
      }),
    );
    /** @type {Seen[]} */
    const seen = [];
    try {
      await runOn(['*://127.0.0.1/*']);
      for (const sample of SAMPLES) {
        seen.push(
          ...(await step(`hovering every marked number of ${sample}`, async () => {
            const page = await context.newPage();
            await page.goto(samples.address(sample));
            return lookAtCards(page, sample.replace('.html', ''), folder);
          })),
        );
      }
    } finally {
      await context.close();
    }
    printTable(seen);
    console.log(`\n${seen.length} claims. Screenshots of both articles and of every card: ${relative(process.cwd(), folder) || folder}`);
  } finally {
    samples.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @param {string} browser program of a Chromium, Chrome or Edge */
async function showChromium(browser) {
  const { launchChromium } = await import('./launch-chromium.mjs');
  const { SAMPLES, serveSamples } = await import('./sample-server.mjs');
  const profile = newProfile('chromium');
  const samples = await serveSamples();
  try {
    const { context, runOn } = await step('opening the browser with the extension', () =>
      launchChromium({ executablePath: browser, extension: join(PROJECT, '.output/chrome-mv3'), profile, headless: false, viewport: null }),
    );
    const closed = new Promise((resolve) => context.on('close', resolve));
    await runOn(['*://127.0.0.1/*']);
    const [first = await context.newPage()] = context.pages();
    const [firstSample = '', ...others] = SAMPLES;
    for (const sample of others) await (await context.newPage()).goto(samples.address(sample));
    await first.goto(samples.address(firstSample));
    await first.bringToFront();
    console.log('\nRest the pointer on an underlined number. The second article is in the next tab. Close the browser to end.');
    await closed;
  } finally {
    samples.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @param {string} browser program of a Firefox */
async function showFirefox(browser) {
  const { launchFirefox } = await import('./launch-firefox.mjs');
  const { SAMPLES, serveSamples } = await import('./sample-server.mjs');
  const samples = await serveSamples();
  try {
    const { browser: firefox, runOn } = await step('opening Firefox with the extension', () =>
      launchFirefox({ executablePath: browser, extension: join(PROJECT, '.output/firefox-mv3'), headless: false }),
    );
    const closed = new Promise((resolve) => firefox.once('disconnected', resolve));
    await runOn(['*://127.0.0.1/*']);
    for (const sample of [...SAMPLES].reverse()) await (await firefox.newPage()).goto(samples.address(sample));
    console.log('\nRest the pointer on an underlined number. The other article is in the tab before. Close the browser to end.');
    await closed;
  } finally {
    samples.close();
  }
}

async function main() {
  const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
  requireNode();
  console.log('Chiffre on two sample articles');
  const headless = values.headless || !hasDisplay();
  if (headless && !values.headless) console.log('  There is no display, so it looks at the articles by itself (--headless does the same).');
  await setUpProject();
  const found = headless ? null : findBrowser();
  const family = found?.family ?? 'chromium';
  const program = found?.path ?? (await requireChromium());
  await step(`building the extension for ${family === 'firefox' ? 'Firefox' : 'Chrome'}`, () =>
    tool('wxt/bin/wxt.mjs', ['build', '-b', family === 'firefox' ? 'firefox' : 'chrome']),
  );
  console.log(`  Browser: ${program}`);
  if (headless) await showHeadless(program);
  else if (family === 'firefox') await showFirefox(program);
  else await showChromium(program);
}

try {
  await main();
} catch (error) {
  tellFailure(error);
}
