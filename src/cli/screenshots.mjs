/**
 * `npm run screenshots [-- FOLDER]`: pictures for the stores, 1280 × 800, in English and French, of the extension as readers get it: the
 * card on an article, a revised figure, the popup, the options, and the dark scheme. Into .output/store/<language>, or FOLDER.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { launchChromium } from './launch-chromium.mjs';
import { marksOf } from './marks.mjs';
import { PROJECT, step, tellFailure, tool } from './progress.mjs';
import { hoverForCard } from './read-card.mjs';
import { serveSamples } from './sample-server.mjs';
import { requireChromium, setUpProject } from './set-up.mjs';

/** What Chrome Web Store wants; addons.mozilla.org takes the same. */
const SIZE = { width: 1280, height: 800 };

/** How long a page may take to be marked, in milliseconds. */
const MARK_LIMIT = 15_000;

/** The articles, where they seem to be from, and the numbers whose cards are shown on each, as they stand on the page. */
const LANGUAGES = /** @type {const} */ ([
  { locale: 'en', host: 'ledger.example', article: 'messenger-audiences.html', number: '950 million', revised: '50 million' },
  { locale: 'fr', host: 'carnet.example', article: 'telegram-audience.html', number: '15\u00A0millions', revised: '350\u202F000' },
]);

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} text of the marked number
 */
async function openCardOf(page, text) {
  const limit = performance.now() + MARK_LIMIT;
  for (;;) {
    const mark = (await marksOf(page)).find((each) => each.text === text);
    if (mark !== undefined) {
      await page.mouse.wheel(0, mark.y - 160);
      await page.waitForTimeout(300);
      const now = (await marksOf(page)).find((each) => each.text === text);
      if (now !== undefined) await hoverForCard(page, now);
      return page.waitForTimeout(300);
    }
    if (performance.now() > limit) throw new Error(`"${text}" was not marked within ${MARK_LIMIT / 1000} s.`);
    await page.waitForTimeout(100);
  }
}

/**
 * The popup where the toolbar shows it: a picture of it laid over a picture of the page.
 * @param {import('./launch-chromium.mjs').ChromiumWithExtension} chromium
 * @param {import('@playwright/test').Page} article
 * @param {string} path of the picture
 */
async function popupOver({ context, id }, article, path) {
  const under = (await article.screenshot()).toString('base64');
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`chrome-extension://${id}/options.html`);
  const tab = await popup.evaluate(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(article.url())}).id)`,
  );
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.locator('.claims li').first().waitFor();
  const over = (await popup.locator('body').screenshot()).toString('base64');
  await popup.setViewportSize(SIZE);
  await popup.goto('about:blank');
  await popup.setContent(
    `<style>body { margin: 0; background: url(data:image/png;base64,${under}) } img { position: absolute; right: 24px; top: 8px; border-radius: 10px; box-shadow: 0 12px 40px #0006 }</style><img src="data:image/png;base64,${over}">`,
  );
  await popup.waitForTimeout(200);
  await popup.screenshot({ path });
  await popup.close();
}

/**
 * @param {typeof LANGUAGES[number]} language
 * @param {string} browser
 * @param {string} folder
 * @param {number} serverPort where the samples are served
 */
async function photograph({ locale, host, article, number, revised }, browser, folder, serverPort) {
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'chiffre-screenshots-'));
  const chromium = await launchChromium({
    executablePath: browser,
    extension: join(PROJECT, '.output/chrome-mv3'),
    profile,
    headless: true,
    viewport: SIZE,
    locale,
    serverPort,
  });
  try {
    await chromium.runOn([`*://*.${host}/*`]);
    const options = await chromium.context.newPage();
    await options.goto(`chrome-extension://${chromium.id}/options.html`);
    await options.locator('#language').selectOption(locale);
    await options.locator(`html[lang=${locale}]`).waitFor();
    const page = await chromium.context.newPage();
    await page.goto(`http://www.${host}/${article}`);
    await openCardOf(page, number);
    await page.screenshot({ path: join(folder, '1-card.png') });
    await page.keyboard.press('Escape');
    await openCardOf(page, revised);
    await page.screenshot({ path: join(folder, '2-another-card.png') });
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(400);
    await popupOver(chromium, page, join(folder, '3-popup.png'));
    await options.bringToFront();
    await options.screenshot({ path: join(folder, '4-options.png') });
    await page.bringToFront();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(2500);
    await openCardOf(page, number);
    await page.screenshot({ path: join(folder, '5-dark.png') });
  } finally {
    await chromium.context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function main() {
  await setUpProject();
  const browser = await requireChromium();
  await step('building for chrome', () => tool('wxt/bin/wxt.mjs', ['build', '-b', 'chrome']));
  const root = resolve(process.argv[2] ?? join(PROJECT, '.output/store'));
  const samples = await serveSamples();
  try {
    for (const language of LANGUAGES) {
      await step(`taking pictures in ${language.locale}`, () =>
        photograph(language, browser, join(root, language.locale), Number(new URL(samples.address('')).port)),
      );
    }
  } finally {
    samples.close();
  }
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  console.log(`Pictures of Chiffre ${version}: ${relative(process.cwd(), root) || root}`);
}

try {
  await main();
} catch (error) {
  tellFailure(error);
}
