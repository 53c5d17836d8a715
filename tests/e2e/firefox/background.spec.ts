/** The background page in Firefox is suspended after half a minute of rest; whatever the reader does next wakes it. */
import { AUDIENCE, NEWS, OUTAGE, QUOTES } from '../samples';
import { backgroundState, pressShortcut, suspendBackground, switchPermissionInSettings } from './browser-window';
import { expect, test } from './firefox-fixture';
import { hover, openCard, waitForMarks, waitForNoCard } from './marked-tab';
import { registered, wish } from './reader';

test('the next hover wakes it, though it has forgotten the page', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(OUTAGE);
  const [first, second] = await waitForMarks(page, QUOTES[OUTAGE].length);
  if (first === undefined || second === undefined) throw new Error('unreachable');
  await hover(firefox, page, first);
  await page.mouse.move(2, 2, { steps: 5 });
  await waitForNoCard(firefox, page);
  await suspendBackground(firefox);
  const card = await hover(firefox, page, second);
  expect(card.verdict).toBe('Matches the record');
  expect(await backgroundState(firefox)).toBe('running');
});

test('a page that opens wakes it', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  await expect.poll(() => registered(firefox)).toEqual([NEWS]);
  await suspendBackground(firefox);
  await waitForMarks(await firefox.open(AUDIENCE), QUOTES[AUDIENCE].length);
});

test('a shortcut wakes it', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  await waitForMarks(page, QUOTES[AUDIENCE].length);
  await suspendBackground(firefox);
  await pressShortcut(firefox, 'J');
  await expect.poll(async () => (await openCard(firefox, page))?.headline ?? '').toContain('100 million');
});

test('a grant wakes it, and open tabs follow', async ({ firefox }) => {
  await wish(firefox, NEWS);
  const page = await firefox.open(AUDIENCE);
  await suspendBackground(firefox);
  await switchPermissionInSettings(firefox, '*://*/*');
  await page.bringToFront();
  await waitForMarks(page, QUOTES[AUDIENCE].length);
});

test('suspended again and again, it loses nothing', async ({ firefox }) => {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(OUTAGE);
  await page.setViewport({ width: 1000, height: 1400 });
  for (const mark of await waitForMarks(page, QUOTES[OUTAGE].length)) {
    await suspendBackground(firefox);
    await hover(firefox, page, mark);
    await page.keyboard.press('Escape');
    await waitForNoCard(firefox, page);
  }
});
