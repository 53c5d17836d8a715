/** Figures of the reader's own: preview, faults, adding, what they do to cards, switching off, export, removing. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { hoverForCard, type SeenCard } from '../../src/cli/read-card.mjs';
import { expect, test, type Extension } from './extension-fixture';
import { moveAway, waitForMarks } from './marked-page';
import { AUDIENCE, NEWS, serveSamples } from './samples';

test.beforeEach(({ server }) => serveSamples(server));

const HEADER = 'app,metric,value,asOf,who,url,publisher';
/** The sample article says 15 million a day; Chiffre's own record has it as an older figure. */
const DAILY = 'telegram,daily-active-users,15000000,2016-02-20,Our desk,https://paper.example/telegram,The Paper';
const GOOD = `${HEADER}\r\n${DAILY}\r\n`;
const FAULTY = `${HEADER}\n${DAILY}\ntelegrm,daily-active-users,15000000,2016-02-20,Our desk,https://paper.example/a,\ntelegram,users,"1,5 million",soon,Our desk,paper.example,\n`;

async function openPage(extension: Extension): Promise<Page> {
  return await extension.open(extension.url('own-figures.html'));
}

async function choose(page: Page, text: string, name = 'desk.csv'): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: `Preview of ${name}` })).toBeFocused();
}

async function addDesk(page: Page, decides: boolean): Promise<void> {
  await choose(page, GOOD);
  await page.getByLabel('Label on the card').fill('Desk list');
  if (decides) await page.getByLabel('They may decide verdicts').check();
  await page.getByRole('button', { name: 'Add 1 figure' }).click();
  await expect(page.getByText('“Desk list” was added')).toBeVisible();
}

/** The card of the 15 million a day on an open page. */
async function dailyCard(page: Page): Promise<SeenCard> {
  await page.bringToFront();
  await page.setViewportSize({ width: 900, height: 1000 });
  await moveAway(page);
  const [, , daily] = await waitForMarks(page, 5);
  if (!daily) throw new Error('unreachable');
  return await hoverForCard(page, daily);
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
}

test('the options lead to the page', async ({ extension }) => {
  const options = await extension.open(extension.url('options.html'));
  await options.getByRole('link', { name: 'Add and manage' }).click();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Figures of your own');
});

test('a preview tells what will be added, and each fault with line, column and reason; nothing is stored before the reader’s word', async ({
  extension,
}) => {
  const page = await openPage(extension);
  await choose(page, FAULTY);
  await expect(page.getByText('1 figure will be added.')).toBeVisible();
  const faults = await page
    .locator('.faults tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  expect(faults).toEqual([
    ['3', '1 app', 'No app “telegrm”. Nearest: telegram'],
    ['4', '3 value', '“1,5 million” is no plain number: write 1200000 or 41.5.'],
    ['4', '4 asOf', '“soon” is no date: write 2016-02-23, 2016-02, 2016-Q1 or 2016.'],
    ['4', '6 url', '“paper.example” is no address: it begins with http:// or https://.'],
  ]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the list of faults' }).click(),
  ]);
  expect(
    readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n'),
  ).toHaveLength(5);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Nothing added yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing added yet.')).toBeVisible();
});

test('a file of nothing but faults cannot be added', async ({ extension }) => {
  const page = await openPage(extension);
  await choose(page, '{"app": 5', 'broken.json');
  await expect(page.getByText('Nothing of this file can be added.')).toBeVisible();
  await expect(page.getByText('From here on the file is no JSON.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0);
});

test('own figures that may decide change a verdict on open pages, under their own label; switched off they do not', async ({
  extension,
}) => {
  await extension.runOn(NEWS);
  const article = await extension.open(AUDIENCE);
  expect((await dailyCard(article)).verdict).toBe('An older figure');

  const page = await openPage(extension);
  await addDesk(page, true);
  const card = await dailyCard(article);
  expect(card.verdict).toBe('Matches the record');
  expect(card.text).toContain('own figures: Desk list');
  expect(card.rows.find(({ label }) => label === 'On record')).toMatchObject({
    source: 'The Paper',
    link: 'https://paper.example/telegram',
  });

  await page.bringToFront();
  await page.getByRole('switch', { name: 'Use “Desk list”' }).click();
  await expect.poll(async () => (await dailyCard(article)).verdict).toBe('An older figure');
  await page.bringToFront();
  await page.getByRole('switch', { name: 'Use “Desk list”' }).click();
  await expect.poll(async () => (await dailyCard(article)).verdict).toBe('Matches the record');
  await extension.stopWorker();
  await article.reload();
  expect((await dailyCard(article)).verdict, 'a new worker knows them too').toBe('Matches the record');
});

test('own figures that may not decide are shown beside', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await openPage(extension);
  await addDesk(page, false);
  const card = await dailyCard(await extension.open(AUDIENCE));
  expect(card.verdict).not.toBe('Matches the record');
  expect(card.verdict).not.toBe('Differs from the record');
});

test('a set is exported unchanged, and removed after a second question', async ({ extension }) => {
  const page = await openPage(extension);
  await addDesk(page, false);
  await expectNoViolations(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export “Desk list”' }).click()]);
  expect(download.suggestedFilename()).toBe('desk.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe(GOOD);
  await page.getByRole('button', { name: 'Remove “Desk list”' }).click();
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, remove' }).click();
  await expect(page.getByText('Nothing added yet.')).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['own-figures']);
});

test('the sample file can be added as it is', async ({ extension }) => {
  const page = await openPage(extension);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a sample file' }).click()]);
  await choose(page, readFileSync(await download.path(), 'utf8'), 'sample.csv');
  await expect(page.getByText('2 figures will be added.')).toBeVisible();
  await expect(page.locator('.faults')).toHaveCount(0);
});

test('narrow and from right to left nothing is cut off', async ({ extension }) => {
  const options = await extension.open(extension.url('options.html'));
  await options.locator('#language').selectOption('ar');
  const page = await openPage(extension);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.locator('input[type=file]').setInputFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(FAULTY) });
  await expect(page.locator('.faults tbody tr')).toHaveCount(4);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});
