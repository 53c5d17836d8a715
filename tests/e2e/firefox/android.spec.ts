/**
 * Firefox for Android cannot be had on every machine. What sets it apart can: a finger instead of a pointer, a narrow screen, the popup
 * as a page, and an API without context menus and shortcuts, which Firefox leaves out where the manifest does not ask for them.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFirefox } from '../../../src/cli/launch-firefox.mjs';
import { AUDIENCE, NEWS, QUOTES } from '../samples';
import { suspendBackground } from './browser-window';
import { BUILD, expect, firefoxProgram, forTests, test as base, type Firefox, type Page } from './firefox-fixture';
import { openCard, waitForMarks, waitForNoCard, wait } from './marked-tab';
import { granted, missingOnPhones, openTabs, registered, tabOf, textOf } from './reader';

const COUNT = QUOTES[AUDIENCE].length;
const SCREEN = { width: 360, height: 740 };
const PICTURES = join(import.meta.dirname, '../../../test-results/android');

/** The build without what Firefox for Android has not. */
function androidBuild(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'chiffre-android-')), 'build');
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { commands: _, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as { commands: object; permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: permissions.filter((permission) => permission !== 'contextMenus') }));
  return folder;
}

const test = base.extend<object, { phone: Firefox }>({
  phone: [
    async ({ server }, use) => {
      const extension = androidBuild();
      const phone = await forTests(
        await launchFirefox({
          executablePath: firefoxProgram(),
          extension,
          headless: true,
          serverPort: server.port,
          // The first: no hovering, coarse. The others: touch events.
          preferences: { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1, 'dom.w3c_touch_events.enabled': 1 },
        }),
      );
      await phone.runOn([NEWS]);
      await use(phone);
      expect(await phone.requests()).toEqual([]);
      await phone.close();
      rmSync(join(extension, '..'), { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

test.afterEach(async ({ phone }) => {
  for (const page of await phone.browser.pages()) if (page.url() === AUDIENCE) await page.close();
});

test.beforeAll(() => void mkdirSync(PICTURES, { recursive: true }));

async function openArticle(phone: Firefox): Promise<Page> {
  const page = await phone.open(AUDIENCE);
  await page.setViewport(SCREEN);
  await waitForMarks(page, COUNT);
  return page;
}

/** Sizes of what can be tapped, smallest first; links inside a line of text are left out, as WCAG does. */
const targets = (page: Page): Promise<{ name: string; height: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, summary, input[type=text], input[type=search], .choices label')]
      .filter((element) => element.getBoundingClientRect().width > 1)
      .map((element) => {
        // What a pseudo-element adds can be hit too.
        const added = Number.parseFloat(getComputedStyle(element, '::before').top) || 0;
        return {
          name: element.outerHTML.slice(0, 80),
          height: Math.round(element.getBoundingClientRect().height - 2 * Math.min(0, added)),
        };
      })
      .sort((a, b) => a.height - b.height),
  );

test('the background starts without menus and shortcuts, and after being suspended', async ({ phone }) => {
  expect(await missingOnPhones(phone), 'as on a phone').toEqual([true, true]);
  expect([await granted(phone), await registered(phone)]).toEqual([[NEWS], [NEWS]]);
  await suspendBackground(phone);
  await openArticle(phone);
});

test('a tap opens the card inside the screen, a tap elsewhere closes it', async ({ phone }) => {
  const page = await openArticle(phone);
  const [, second] = await waitForMarks(page, COUNT);
  if (second === undefined) throw new Error('unreachable');
  await page.touchscreen.tap(second.x, second.y);
  await expect.poll(() => openCard(phone, page), { timeout: 15_000 }).not.toBeNull();
  await wait(400);
  const card = await openCard(phone, page);
  await page.screenshot({ path: join(PICTURES, 'card.png') });
  expect(card?.box.x).toBeGreaterThanOrEqual(0);
  expect((card?.box.x ?? 0) + (card?.box.width ?? 0)).toBeLessThanOrEqual(SCREEN.width);
  expect((card?.box.y ?? 0) + (card?.box.height ?? 0)).toBeLessThanOrEqual(SCREEN.height);
  await page.touchscreen.tap(SCREEN.width / 2, (card?.box.y ?? 0) > 60 ? 20 : SCREEN.height - 10);
  await waitForNoCard(phone, page);
});

test('the popup is a page: as wide as the screen, with room for fingers, and a tap goes to the number', async ({ phone }) => {
  const page = await openArticle(phone);
  const popup = await phone.openPage(`popup.html?tab=${await tabOf(phone, AUDIENCE)}`);
  await popup.setViewport({ ...SCREEN, width: 412 });
  await expect.poll(() => textOf(popup)).toContain('5 claims');
  await popup.screenshot({ path: join(PICTURES, 'popup.png') });
  expect(
    await popup.evaluate(() => [
      document.body.getBoundingClientRect().width - innerWidth,
      document.documentElement.scrollWidth > innerWidth,
    ]),
  ).toEqual([0, false]);
  expect((await targets(popup)).filter(({ height }) => height < 44)).toEqual([]);
  const third = await popup.evaluate(() => {
    const { x, y } = document.querySelectorAll('.claims button')[2]?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x: x + 40, y: y + 20 };
  });
  await popup.touchscreen.tap(third.x, third.y);
  await expect.poll(() => openTabs(phone), { message: 'it makes way for the card' }).not.toContain(popup.url());
  // The driver stumbles over a tab that is just going: it is asked again, the card once.
  await expect(() => page.bringToFront()).toPass();
  await expect.poll(async () => (await openCard(phone, page))?.headline ?? '').toContain('15 million');
});

test('options and first-run page: no shortcuts, room for fingers, nothing scrolls sideways', async ({ phone }) => {
  for (const name of ['options.html', 'welcome.html']) {
    const page = await phone.openPage(name);
    await page.setViewport(SCREEN);
    await page.waitForSelector('input[type=radio]');
    await page.screenshot({ path: join(PICTURES, name.replace('html', 'png')), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), name).toBe(false);
    expect(
      (await targets(page)).filter(({ height }) => height < 44),
      name,
    ).toEqual([]);
    expect(await textOf(page)).not.toContain('Keyboard shortcuts');
  }
});
