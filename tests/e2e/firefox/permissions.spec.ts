/** Where it runs in Firefox: granted and refused in the browser's dialog, revoked and granted in its settings. */
import { AUDIENCE, NEWS, OUTAGE, QUOTES } from '../samples';
import { answerPrompt, promptText, switchPermissionInSettings } from './browser-window';
import { expect, test } from './firefox-fixture';
import { marksIn, wait, waitForMarks } from './marked-tab';
import { chooseMode, chosenMode, granted, registered, waitForText, wish } from './reader';

/** A site of the built-in list; the browser takes the test's server for its proxy. */
const LISTED = 'http://www.haberler.com/telegram.html';
const LISTED_SITE = '*://*.haberler.com/*';
const EVERY_SITE = '*://*/*';
const COUNT = QUOTES[AUDIENCE].length;

test('every site: the browser asks in its own words, and open tabs follow', async ({ firefox }) => {
  const already = await firefox.open(OUTAGE);
  const options = await chooseMode(firefox, 'every-site');
  expect(await promptText(firefox)).toContain('all websites');
  await answerPrompt(firefox, 'allow');
  await expect.poll(() => chosenMode(options)).toBe('every-site');
  expect(await granted(firefox)).toEqual([EVERY_SITE]);
  await already.bringToFront();
  await waitForMarks(already, QUOTES[OUTAGE].length);
});

test('a refusal changes nothing and is said', async ({ firefox }) => {
  const options = await chooseMode(firefox, 'every-site');
  await answerPrompt(firefox, 'refuse');
  await waitForText(options, 'did not allow it');
  expect(await chosenMode(options)).toBe('on-click');
  expect([await granted(firefox), await registered(firefox)]).toEqual([[], []]);
});

test('news sites: the list is granted in one step and read, other sites are not', async ({ firefox, server }) => {
  server.serveFile(LISTED, `${import.meta.dirname}/../../samples/telegram-audience.html`);
  const options = await chooseMode(firefox, 'news-sites');
  await answerPrompt(firefox, 'allow');
  await expect.poll(() => chosenMode(options)).toBe('news-sites');
  await expect.poll(() => registered(firefox)).toContain(LISTED_SITE);
  expect((await granted(firefox)).length).toBeGreaterThan(200);
  expect(await granted(firefox), 'no more than the list').not.toContain(EVERY_SITE);
  await waitForMarks(await firefox.open(LISTED), COUNT);
  const other = await firefox.open(AUDIENCE);
  await wait();
  expect(await marksIn(other)).toEqual([]);
});

test('a narrower way gives back what it no longer needs', async ({ firefox }) => {
  await chooseMode(firefox, 'every-site');
  await answerPrompt(firefox, 'allow');
  await expect.poll(() => granted(firefox)).toEqual([EVERY_SITE]);
  await chooseMode(firefox, 'on-click');
  await expect.poll(() => granted(firefox)).toEqual([]);
  await expect.poll(() => registered(firefox)).toEqual([]);
});

test("a site revoked in the browser's settings is respected at once and shown", async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  expect(await switchPermissionInSettings(firefox, NEWS)).toBe(false);
  await expect.poll(() => registered(firefox)).toEqual([]);
  await expect.poll(() => marksIn(page), { message: 'marks go' }).toEqual([]);
  const options = await firefox.openPage('options.html');
  await waitForText(options, 'does not allow 1 of the sites');
});

test("a wish that was not granted comes true when the browser's settings grant it", async ({ firefox }) => {
  await wish(firefox, NEWS);
  const page = await firefox.open(AUDIENCE);
  await wait();
  expect(await marksIn(page)).toEqual([]);
  expect(await switchPermissionInSettings(firefox, EVERY_SITE)).toBe(true);
  await expect.poll(() => registered(firefox), { message: 'no more than what is wished' }).toEqual([NEWS]);
  await page.bringToFront();
  await waitForMarks(page, COUNT);
});

test('what is granted and not wished is not read', async ({ firefox }) => {
  expect(await switchPermissionInSettings(firefox, EVERY_SITE)).toBe(true);
  const page = await firefox.open(AUDIENCE);
  await wait();
  expect(await marksIn(page)).toEqual([]);
  expect(await registered(firefox)).toEqual([]);
});
