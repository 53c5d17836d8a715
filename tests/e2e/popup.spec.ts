/** The popup as the toolbar opens it: what is on the page, and where. */
import { expect, test } from './extension-fixture';
import { marksOf, openCard, waitForMarks } from './marked-page';
import { AUDIENCE, NEWS, serveSamples } from './samples';

test.beforeEach(({ server }) => serveSamples(server));

test('the popup lists the claims of the page with their verdicts', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  await waitForMarks(page, 5);
  const popup = await extension.openPopup(page);
  const items = () => popup.evaluate(() => [...document.querySelectorAll('.claims li')].map((item) => item.textContent ?? ''));
  await expect.poll(async () => (await items()).length).toBe(5);
  const listed = await items();
  expect(listed[0]).toContain('100 million');
  expect(listed[0]).toContain('Matches the record');
  expect(listed[2]).toContain('15 million');
});

test('a click in the popup scrolls to the number and opens its card', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  await page.setViewportSize({ width: 900, height: 320 });
  await waitForMarks(page, 5);
  const last = async () => (await marksOf(page)).at(-1);
  expect((await last())?.y, 'the number is out of sight').toBeGreaterThan(320);
  const popup = await extension.openPopup(page);
  await expect.poll(() => popup.evaluate(() => document.querySelectorAll('.claims button').length)).toBe(5);
  await popup.click('.claims li:last-of-type button');
  await expect.poll(async () => (await openCard(page))?.headline ?? '').toContain('200');
  const y = (await last())?.y ?? -1;
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(320);
});

test('the switch in the popup takes the marks off this site, and puts them back', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  await waitForMarks(page, 5);
  const popup = await extension.openPopup(page);
  await expect.poll(() => popup.evaluate(() => document.querySelectorAll('[role=switch]').length)).toBe(1);
  await popup.click('[role=switch]');
  await waitForMarks(page, 0);
  await page.reload();
  await page.waitForTimeout(1500);
  expect(await marksOf(page), 'and it stays off').toEqual([]);
  // Switching off gave the permission back. Here the browser is told to allow it again, which spares its dialog.
  await extension.grant(NEWS);
  const again = await extension.openPopup(page);
  await expect.poll(() => again.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked'))).toBe('false');
  await again.click('[role=switch]');
  await waitForMarks(page, 5);
});
