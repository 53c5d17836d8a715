/** The path in Firefox: granted, read, marked, and nothing else changed. */
import { AUDIENCE, NEWS, OUTAGE, QUOTES } from '../samples';
import { expect, test } from './firefox-fixture';
import { hover, marksIn, wait, waitForMarks } from './marked-tab';

for (const [address, quotes] of Object.entries(QUOTES)) {
  test(`every claim of ${new URL(address).pathname} is marked, and nothing else`, async ({ firefox }) => {
    await firefox.runOn([NEWS]);
    const page = await firefox.open(address);
    const marks = await waitForMarks(page, quotes.length);
    expect(marks.map(({ text }) => text)).toEqual(quotes);
  });
}

test('without permission nothing is read or marked', async ({ firefox }) => {
  const page = await firefox.open(AUDIENCE);
  await wait();
  expect(await marksIn(page)).toEqual([]);
  expect(await page.$('[data-chiffre]')).toBeNull();
});

test('a number is painted, and the DOM is as it was, with an open card too', async ({ firefox }) => {
  const page = await firefox.open(AUDIENCE);
  await page.setViewport({ width: 1000, height: 1400 });
  const before = await page.screenshot();
  const body = await page.evaluate(() => document.body.outerHTML);
  await firefox.runOn([NEWS]);
  const [first] = await waitForMarks(page, QUOTES[AUDIENCE].length);
  await page.bringToFront();
  await expect.poll(async () => Buffer.compare(before, await page.screenshot()), { message: 'the marks are painted' }).not.toBe(0);
  if (first) await hover(firefox, page, first);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
});

test('a tab that was open when its site was granted is marked without a reload', async ({ firefox, server }) => {
  // With a port, which match patterns do not name, and without one.
  server.serveFile('http://127.0.0.1/article.html', `${import.meta.dirname}/../../samples/telegram-audience.html`);
  const withPort = await firefox.open(`http://127.0.0.1:${server.port}/article.html`);
  const plain = await firefox.open(OUTAGE);
  await firefox.runOn(['*://127.0.0.1/*', NEWS]);
  await plain.bringToFront();
  await waitForMarks(plain, QUOTES[OUTAGE].length);
  await withPort.bringToFront();
  await waitForMarks(withPort, QUOTES[AUDIENCE].length);
});

test('the page reports no error', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open('about:blank');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(OUTAGE);
  const [first] = await waitForMarks(page, QUOTES[OUTAGE].length);
  if (first) await hover(firefox, page, first);
  expect(errors).toEqual([]);
});
