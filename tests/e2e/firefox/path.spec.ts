/** The same path in Firefox: granted, read, marked, and the record on hover. */
import { join } from 'node:path';
import { expect, openCardText, placeOf, test } from './firefox-fixture';

const SAMPLES = join(import.meta.dirname, '../../samples');

test.beforeEach(({ server }) => {
  server.serveFile('http://127.0.0.1/telegram-audience.html', join(SAMPLES, 'telegram-audience.html'));
  server.serveFile('http://127.0.0.1/facebook-outage.html', join(SAMPLES, 'facebook-outage.html'));
});

test('without permission nothing is painted; with it the numbers are, and the DOM is as it was', async ({ firefox, server, tab }) => {
  await tab.goto(`http://127.0.0.1:${server.port}/telegram-audience.html`);
  const clip = await placeOf(tab, '15\u00A0millions');
  const before = await tab.screenshot({ clip });
  const body = await tab.evaluate(() => document.body.outerHTML);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(Buffer.compare(before, await tab.screenshot({ clip })), 'nothing without permission').toBe(0);
  await firefox.runOn(['*://127.0.0.1/*']);
  await tab.reload();
  await expect.poll(async () => Buffer.compare(before, await tab.screenshot({ clip })), { message: 'the number is painted', timeout: 20_000 }).not.toBe(0);
  expect(await tab.evaluate(() => document.body.outerHTML)).toBe(body);
});

test('resting on a number opens its card, Escape closes it', async ({ firefox, server, tab }) => {
  await firefox.runOn(['*://127.0.0.1/*']);
  await tab.goto(`http://127.0.0.1:${server.port}/facebook-outage.html`);
  const { x, y, width, height } = await placeOf(tab, '50 millions');
  await expect.poll(async () => {
    await tab.mouse.move(x + width / 2, y - 30);
    await tab.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, 900));
    return openCardText(firefox, tab);
  }, { message: 'the card opens', timeout: 20_000 }).toContain('Later revised');
  expect(await openCardText(firefox, tab)).toContain('87 million');
  await tab.keyboard.press('Escape');
  await expect.poll(() => openCardText(firefox, tab)).toBeNull();
});
