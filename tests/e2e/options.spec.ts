/** The options: sites by address, search and text; what is marked; language; broken data; the way back. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './extension-fixture';
import { marksOf, waitForMarks } from './marked-page';
import { browserState, chooseMode, storeRaw, tabOf, willAllow } from './reader';
import { AUDIENCE, NEWS, QUOTES, serveSamples } from './samples';

const COUNT = QUOTES[AUDIENCE].length;

test.beforeEach(({ server }) => serveSamples(server));

const openOptions = (extension: Extension): Promise<Page> => extension.open(extension.url('options.html'));

test('axe finds nothing, light and dark', async ({ extension }) => {
  await extension.runOn(NEWS);
  const options = await openOptions(extension);
  await options.locator('summary').click();
  await options.getByLabel('Search your sites').fill('bbc');
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: options }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test('a site is added by its address and removed; what is no site is told how to be one', async ({ extension }) => {
  await willAllow(extension, '*://*.example.test/*');
  const page = await extension.open(AUDIENCE);
  const options = await openOptions(extension);
  const field = options.getByLabel('Add a site');
  await field.fill('ftp://example.test');
  await field.press('Enter');
  await expect(options.getByText('Only sites with http or https')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('https://example.test/some/page');
  await field.press('Enter');
  await expect(options.getByText('example.test was added')).toBeVisible();
  await waitForMarks(page, COUNT);
  await options.getByRole('button', { name: 'Remove example.test from the list' }).click();
  await expect.poll(() => marksOf(page)).toEqual([]);
  await expect.poll(async () => (await browserState(extension)).granted, { message: 'the permission is given back' }).toEqual([]);
});

test('a site of the built-in list is found and switched off', async ({ extension }) => {
  await willAllow(extension, '*://*/*');
  await chooseMode(extension, 'news-sites');
  const options = await openOptions(extension);
  await options.getByLabel('Search your sites').fill('le monde');
  await options.getByRole('button', { name: 'Switch off lemonde.fr' }).click();
  await expect(options.getByRole('button', { name: 'Remove lemonde.fr from the list' })).toBeVisible();
  await expect.poll(async () => (await browserState(extension)).matches).not.toContain('*://*.lemonde.fr/*');
});

test('the list goes out and comes in as text', async ({ extension }) => {
  await extension.runOn(NEWS);
  await willAllow(extension, '*://*/*');
  const options = await openOptions(extension);
  await options.locator('summary').click();
  const text = options.getByLabel('Your sites, one a line');
  await expect(text).toHaveValue(`${NEWS}\n`);
  await text.fill('example.org\n-bbc.co.uk\nnot a site\n');
  await options.getByRole('button', { name: 'Use this list' }).click();
  await expect(options.getByText('Line 3:')).toBeVisible();
  await text.fill('example.org\n-bbc.co.uk\n');
  await options.getByRole('button', { name: 'Use this list' }).click();
  await expect(options.getByText('The list has 2 sites now.')).toBeVisible();
  await expect(options.locator('.sites li')).toHaveCount(2);
});

test('what is not to be marked leaves open pages at once', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  const options = await openOptions(extension);
  await options.getByLabel('Claims that match the record').uncheck();
  await expect.poll(async () => (await marksOf(page)).length).toBeLessThan(COUNT);
  await options.getByLabel('Claims that match the record').check();
  await waitForMarks(page, COUNT);
});

test('the badge can be switched off', async ({ extension }) => {
  await extension.runOn(NEWS);
  await waitForMarks(await extension.open(AUDIENCE), COUNT);
  const options = await openOptions(extension);
  const tabId = await tabOf(extension, AUDIENCE);
  const badge = () => options.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  await expect.poll(badge).toBe(String(COUNT));
  await options.getByLabel('Number of claims on the toolbar button').uncheck();
  await expect.poll(badge).toBe('');
});

test('another language changes the page at once, Arabic its direction too', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.getByLabel('Language of Chiffre').selectOption('fr');
  await expect(options.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(options.locator('h1')).not.toHaveText('Chiffre: options');
  await options.locator('#language').selectOption('ar');
  await expect(options.locator('html')).toHaveAttribute('dir', 'rtl');
  await options.setViewportSize({ width: 340, height: 800 });
  expect(await options.evaluate(() => document.documentElement.scrollWidth > innerWidth), 'narrow pages do not scroll sideways').toBe(
    false,
  );
});

test('broken settings are put aside and shown, and the extension works on', async ({ extension }) => {
  await storeRaw(extension, 'local', { sites: 'what is this' });
  await storeRaw(extension, 'sync', { preferences: { version: 99, value: {} } });
  await extension.stopWorker();
  const options = await openOptions(extension);
  await expect(options.getByText('Settings that could not be read')).toBeVisible();
  await expect(options.getByText('what is this')).toBeVisible();
  await expect(options.locator('input[value="on-click"]')).toBeChecked();
  await options.getByRole('button', { name: 'Throw away' }).click();
  await expect(options.getByText('Settings that could not be read')).toBeHidden();
});

test('reset asks twice, then everything is as after installation', async ({ extension }) => {
  await extension.runOn(NEWS);
  const options = await openOptions(extension);
  await options.getByLabel('Claims that match the record').uncheck();
  await options.getByRole('button', { name: 'Reset everything' }).click();
  await options.getByRole('button', { name: 'Yes, reset everything' }).click();
  await expect(options.getByText('Everything is as it was after installation.')).toBeVisible();
  await expect(options.getByLabel('Claims that match the record')).toBeChecked();
  await expect.poll(async () => (await browserState(extension)).granted).toEqual([]);
});
