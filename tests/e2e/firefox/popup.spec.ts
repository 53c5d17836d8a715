/** The popup in Firefox, as the toolbar opens it. */
import { AUDIENCE, NEWS, QUOTES } from '../samples';
import { answerPrompt, openToolbarPopup } from './browser-window';
import { expect, test } from './firefox-fixture';
import { badgeOf, granted } from './reader';
import { marksIn, openCard, waitForMarks } from './marked-tab';

const COUNT = QUOTES[AUDIENCE].length;

test('right after installation the button reads the page in front, once', async ({ firefox }) => {
  const page = await firefox.open(AUDIENCE);
  const popup = await openToolbarPopup(firefox, page);
  await expect.poll(() => popup.text()).toContain('5 claims');
  expect(await popup.text()).toContain('Does not run here by itself');
  await popup.close();
  await waitForMarks(page, COUNT);
  expect(await granted(firefox)).toEqual([]);
});

test('it lists the claims, and a click goes to the number and opens its card', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  await page.setViewport({ width: 900, height: 320 });
  await waitForMarks(page, COUNT);
  const last = async () => (await marksIn(page)).at(-1)?.y ?? -1;
  expect(await last(), 'the number is out of sight').toBeGreaterThan(320);
  const popup = await openToolbarPopup(firefox, page);
  await expect.poll(() => popup.text()).toContain('Matches the record');
  await popup.click('.claims li:last-of-type button');
  await expect.poll(async () => (await openCard(firefox, page))?.headline ?? '').toContain('200');
  expect(await last()).toBeGreaterThan(0);
  expect(await last()).toBeLessThan(320);
});

test('the switch takes the marks off this site; to put them back the browser asks', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  const popup = await openToolbarPopup(firefox, page);
  await popup.click('[role=switch]');
  await waitForMarks(page, 0);
  await expect.poll(() => granted(firefox), { message: 'the permission is given back' }).toEqual([]);
  await popup.close();
  const again = await openToolbarPopup(firefox, page);
  await again.click('[role=switch]');
  await answerPrompt(firefox, 'allow');
  await waitForMarks(page, COUNT);
});

test('the button carries the number of claims', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  await waitForMarks(page, COUNT);
  await expect.poll(() => badgeOf(firefox, AUDIENCE)).toBe(String(COUNT));
});
