/** The extension's own pages in Firefox: options and the first-run page. */
import { AUDIENCE, NEWS, QUOTES } from '../samples';
import { answerPrompt } from './browser-window';
import { expect, test } from './firefox-fixture';
import { marksIn, waitForMarks } from './marked-tab';
import { chosenMode, granted, waitForText } from './reader';

const COUNT = QUOTES[AUDIENCE].length;

test('a site is added by its address and removed; what is no site is told how to be one', async ({ firefox }) => {
  const page = await firefox.open(AUDIENCE);
  const options = await firefox.openPage('options.html');
  const field = 'form input.field';
  await options.waitForSelector(field);
  await options.type(field, 'ftp://example.test');
  await options.keyboard.press('Enter');
  await waitForText(options, 'Only sites with http or https');
  await options.click(field, { count: 3 });
  await options.type(field, 'news.example.test');
  await options.keyboard.press('Enter');
  await answerPrompt(firefox, 'allow');
  await waitForText(options, 'news.example.test was added');
  await page.bringToFront();
  await waitForMarks(page, COUNT);
  await options.bringToFront();
  await options.click('button[aria-label^="Remove news.example.test"]');
  await expect.poll(() => marksIn(page)).toEqual([]);
  await expect.poll(() => granted(firefox), { message: 'the permission is given back' }).toEqual([]);
});

test('what is not to be marked leaves open pages, and the interface changes its language at once', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  const options = await firefox.openPage('options.html');
  await options.waitForSelector('input[type=checkbox]');
  await options.click('input[type=checkbox]');
  await page.bringToFront();
  await expect.poll(async () => (await marksIn(page)).length).toBeLessThan(COUNT);
  await options.bringToFront();
  await options.select('#language', 'ar');
  await expect.poll(() => options.evaluate(() => document.documentElement.dir)).toBe('rtl');
});

test('the first-run page: the whole choice goes by the keyboard', async ({ firefox }) => {
  const article = await firefox.open(AUDIENCE);
  const welcome = await firefox.openPage('welcome.html');
  await welcome.waitForSelector('input[type=radio]');
  expect(await chosenMode(welcome), 'least first').toBe('on-click');
  await welcome.focus('input[type=radio]:checked');
  await welcome.keyboard.press('ArrowDown');
  await welcome.keyboard.press('ArrowDown');
  await welcome.keyboard.press('Tab');
  await welcome.keyboard.press('Enter');
  await answerPrompt(firefox, 'allow');
  await waitForText(welcome, 'Done.');
  await article.bringToFront();
  await waitForMarks(article, COUNT);
});

test('who says no to the browser keeps the first way', async ({ firefox }) => {
  const welcome = await firefox.openPage('welcome.html');
  await welcome.waitForSelector('input[value="news-sites"]');
  await welcome.click('input[value="news-sites"]');
  await welcome.click('button');
  await answerPrompt(firefox, 'refuse');
  await waitForText(welcome, 'nothing is read until you click');
  expect(await granted(firefox)).toEqual([]);
});

test('narrow, in both directions, nothing scrolls sideways', async ({ firefox }) => {
  for (const name of ['welcome.html', 'options.html']) {
    const page = await firefox.openPage(name);
    await page.setViewport({ width: 320, height: 700 });
    for (const direction of ['ltr', 'rtl']) {
      const overflows = await page.evaluate((dir) => {
        document.documentElement.dir = dir;
        return document.documentElement.scrollWidth > innerWidth;
      }, direction);
      expect(overflows, `${name} ${direction}`).toBe(false);
    }
  }
});
