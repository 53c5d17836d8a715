/** "Not a claim": the mark goes, stays away on the next visit, and comes back when the reader takes it back. */
import { expect, test, type Extension } from './extension-fixture';
import { clickInCard, marksOf, waitForMarks } from './marked-page';
import { badgeOf, storedText, tabOf } from './reader';
import { hoverForCard } from '../../src/cli/read-card.mjs';
import type { Page } from '@playwright/test';
import { AUDIENCE, NEWS, serveSamples } from './samples';

test.beforeEach(({ server }) => serveSamples(server));

async function dismiss(extension: Extension, page: Page, index: number): Promise<void> {
  const mark = (await marksOf(page))[index];
  if (!mark) throw new Error(`No mark ${index}.`);
  await hoverForCard(page, mark);
  const root = (await extension.closedRoots(page)).find(({ ours }) => ours);
  if (!root) throw new Error('no card');
  expect(
    await root.evaluate((shadow) => shadow.querySelector('footer > button:nth-of-type(2)')?.textContent),
    'the button of that name',
  ).toBe('Not a claim');
  await clickInCard(page, root, 'footer > button:nth-of-type(2)');
  await page.mouse.move(2, 2);
}

test('it is remembered for this number on this page, and can be taken back in the popup', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  const texts = (await waitForMarks(page, 5)).map(({ text }) => text);
  await dismiss(extension, page, 0);
  await waitForMarks(page, 4);
  const tab = await tabOf(extension, AUDIENCE);
  await expect.poll(() => badgeOf(extension, tab)).toBe('4');

  await page.evaluate(() => document.querySelector('p')?.append(' More.'));
  await page.waitForTimeout(1200);
  expect((await marksOf(page)).length, 'a change of the page does not bring it back').toBe(4);
  await extension.stopWorker();
  await page.reload();
  await waitForMarks(page, 4);
  await page.waitForTimeout(500);
  expect(
    (await marksOf(page)).map(({ text }) => text),
    'nor does another visit',
  ).toEqual(texts.slice(1));

  const stored = await storedText(extension, 'local', 'dismissals');
  expect(stored).not.toMatch(/news\.example|telegram/i);

  const popup = await extension.open(extension.url(`popup.html?tab=${tab}`));
  await expect(popup.getByText('1 number hidden by you')).toBeVisible();
  // A worker that has forgotten the page is told of it again.
  await extension.stopWorker();
  await popup.getByRole('button', { name: 'Show again' }).click();
  await expect(popup.locator('.claims li')).toHaveCount(5);
  await expect(popup.getByText('hidden by you')).toHaveCount(0);
  await popup.close();
  await waitForMarks(page, 5);
  await page.reload();
  await waitForMarks(page, 5);
});
