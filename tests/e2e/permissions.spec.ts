/** Where it runs: wish against grant, with the manifest that readers get. The browser's own pages play the reader's consent. */
import { expect, test } from './extension-fixture';
import { marksOf, waitForMarks } from './marked-page';
import { browserState, chooseMode, openWindows, tabOf, unregister, updateExtension, willAllow, willRefuse, wish } from './reader';
import { AUDIENCE, NEWS, OUTAGE, QUOTES, serveSamples } from './samples';

/** A site of the built-in list; the browser is told that it is on this machine. (Many others insist on https, which tests cannot serve.) */
const LISTED = 'http://www.haberler.com/telegram.html';
const LISTED_SITE = '*://*.haberler.com/*';

/** Long enough for a page to be read and marked on a slow machine, for tests that nothing happens. */
const NOTHING_HAPPENS = 1500;

const COUNT = QUOTES[AUDIENCE].length;

test.beforeEach(async ({ server }) => {
  serveSamples(server);
  server.serveFile(LISTED, `${import.meta.dirname}/../samples/telegram-audience.html`);
});

test('only on click: installed, it can read nothing and is registered nowhere', async ({ extension }) => {
  expect((await browserState(extension)).granted).toEqual([]);
  expect((await browserState(extension)).matches).toEqual([]);
  const page = await extension.open(AUDIENCE);
  await page.waitForTimeout(NOTHING_HAPPENS);
  expect(await marksOf(page)).toEqual([]);
});

test('news sites: the list is granted in one step and read, other sites are not', async ({ extension }) => {
  await willAllow(extension, '*://*/*');
  await chooseMode(extension, 'news-sites');
  await expect.poll(async () => (await browserState(extension)).matches).toContain(LISTED_SITE);
  expect((await browserState(extension)).matches.length).toBeGreaterThan(200);
  expect((await browserState(extension)).granted, 'no more than the list').not.toContain('*://*/*');
  const listed = await extension.open(LISTED);
  await waitForMarks(listed, COUNT);
  const other = await extension.open(AUDIENCE);
  await other.waitForTimeout(NOTHING_HAPPENS);
  expect(await marksOf(other)).toEqual([]);
});

test('every site: all but those switched off, open tabs included', async ({ extension }) => {
  const already = await extension.open(OUTAGE);
  await willAllow(extension, '*://*/*');
  await chooseMode(extension, 'every-site');
  await waitForMarks(already, QUOTES[OUTAGE].length);
  const listed = await extension.open(LISTED);
  await waitForMarks(listed, COUNT);

  const popup = await extension.open(extension.url(`popup.html?tab=${await tabOf(extension, LISTED)}`));
  await popup.getByRole('switch').click();
  await expect.poll(async () => (await browserState(extension)).excluded).toEqual([LISTED_SITE]);
  await expect.poll(() => marksOf(listed), { message: 'the open tab follows' }).toEqual([]);
  await listed.reload();
  await listed.waitForTimeout(NOTHING_HAPPENS);
  expect(await marksOf(listed)).toEqual([]);
  await popup.getByRole('switch').click();
  await waitForMarks(listed, COUNT);
});

test('a narrower way gives back what it no longer needs', async ({ extension }) => {
  await willAllow(extension, '*://*/*');
  await chooseMode(extension, 'every-site');
  await expect.poll(async () => (await browserState(extension)).granted).toContain('*://*/*');
  await chooseMode(extension, 'news-sites');
  await expect.poll(async () => (await browserState(extension)).granted).not.toContain('*://*/*');
  expect((await browserState(extension)).granted.length).toBeGreaterThan(200);
  await chooseMode(extension, 'on-click');
  await expect.poll(async () => (await browserState(extension)).granted).toEqual([]);
  await expect.poll(async () => (await browserState(extension)).matches).toEqual([]);
});

test('a refusal changes nothing and is said', async ({ extension }) => {
  const options = await extension.context.newPage();
  await willRefuse(options);
  await options.goto(extension.url('options.html'));
  await options.locator('input[value="every-site"]').click();
  await expect(options.getByText('did not allow it')).toBeVisible();
  await expect(options.locator('input[value="on-click"]')).toBeChecked();
  expect((await browserState(extension)).matches).toEqual([]);
});

test('a site revoked in the browser is respected at once and shown', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  await extension.revoke(NEWS);
  await expect.poll(async () => (await browserState(extension)).matches).toEqual([]);
  await expect.poll(() => marksOf(page), { message: 'marks go' }).toEqual([]);
  const options = await extension.open(extension.url('options.html'));
  await expect(options.getByText('not allowed by the browser')).toBeVisible();
  await expect(options.getByText('does not allow 1 of the sites')).toBeVisible();
});

test('a worker that was stopped hears of grants and registers them', async ({ extension }) => {
  await wish(extension, NEWS);
  await extension.stopWorker();
  await extension.grant(NEWS);
  const page = await extension.open(AUDIENCE);
  await waitForMarks(page, COUNT);
});

test('what was registered by hand or lost is put right when the worker starts', async ({ extension }) => {
  await extension.runOn(NEWS);
  await expect.poll(async () => (await browserState(extension)).matches).toEqual([NEWS]);
  await unregister(extension);
  await extension.stopWorker();
  // Any message wakes it.
  const options = await extension.open(extension.url('popup.html'));
  await expect.poll(async () => (await browserState(extension)).matches).toEqual([NEWS]);
  await options.close();
});

test('an update while a page is open: the old script goes quiet, the new one marks', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await updateExtension(extension);
  await expect.poll(async () => (await browserState(extension)).matches, { message: 'registered again' }).toEqual([NEWS]);
  await waitForMarks(page, COUNT);
  expect(await page.locator('[data-chiffre]').count(), 'one host, not two').toBeLessThanOrEqual(1);
  expect(errors).toEqual([]);
});

test('a click on the button reads a page without any lasting permission', async ({ extension }) => {
  const page = await extension.open(AUDIENCE);
  const popup = await extension.openPopup(page);
  await expect.poll(() => popup.text()).toContain('5 claims');
  await waitForMarks(page, COUNT);
  expect((await browserState(extension)).granted).toEqual([]);
  await page.evaluate(() => history.pushState({}, '', '/another-article'));
  await expect
    .poll(() => marksOf(page), { message: 'a page that the site shows next without loading is not covered by the click' })
    .toEqual([]);
  await page.goto(OUTAGE);
  await page.waitForTimeout(NOTHING_HAPPENS);
  expect(await marksOf(page), 'the next page is not read by itself').toEqual([]);
});

test('two windows: each has its own marks and badge', async ({ extension }) => {
  await extension.runOn(NEWS);
  const badges = await openWindows(extension, [AUDIENCE, OUTAGE]);
  expect(badges).toEqual(['5', '5']);
});
