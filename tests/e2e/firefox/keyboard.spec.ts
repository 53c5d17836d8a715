/** The keyboard in Firefox: the list of claims, focus in and back, and the shortcuts as the reader presses them. */
import { AUDIENCE, NEWS, QUOTES } from '../samples';
import { pressShortcut } from './browser-window';
import { expect, test, type Firefox, type Page } from './firefox-fixture';
import { focusedIn, marksIn, openCard, waitForMarks, waitForNoCard } from './marked-tab';

const COUNT = QUOTES[AUDIENCE].length;
const headline = async (firefox: Firefox, page: Page): Promise<string> => (await openCard(firefox, page))?.headline ?? '';

test('Tab reaches the list of claims, Enter opens, Escape gives the focus back', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  const links = await page.evaluate(() => document.querySelectorAll('a').length);
  for (let at = 0; at < links + 1; at += 1) await page.keyboard.press('Tab');
  expect(await focusedIn(firefox, page), 'behind the last link comes the list of claims').toContain('100');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const third = await focusedIn(firefox, page);
  await page.keyboard.press('Enter');
  await expect.poll(() => headline(firefox, page)).toContain('15 million');
  expect(await focusedIn(firefox, page), 'the card has the focus').toContain('card');
  await page.keyboard.press('Escape');
  await waitForNoCard(firefox, page);
  expect(await focusedIn(firefox, page)).toBe(third);
});

test('the shortcuts go to the next claim and the one before', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  await pressShortcut(firefox, 'J');
  await expect.poll(() => headline(firefox, page)).toContain('100 million');
  await pressShortcut(firefox, 'J');
  await pressShortcut(firefox, 'J');
  await expect.poll(() => headline(firefox, page)).toContain('15 million');
  expect(await focusedIn(firefox, page)).toContain('card');
  await pressShortcut(firefox, 'K');
  await expect.poll(() => headline(firefox, page)).toContain('100 million');
});

test('the shortcut for this page reads it without a lasting permission', async ({ firefox }) => {
  const page = await firefox.open(AUDIENCE);
  await pressShortcut(firefox, 'Y');
  await waitForMarks(page, COUNT);
  await page.reload();
  expect(await marksIn(page)).toEqual([]);
});

test('the shortcut for the site takes it off', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  await pressShortcut(firefox, 'O');
  await waitForMarks(page, 0);
});
