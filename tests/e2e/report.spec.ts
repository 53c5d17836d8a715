/** The report of a page, from the popup: copied and stored, in every form, also after the worker was stopped. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test, type Extension } from './extension-fixture';
import { clickInCard, waitForMarks } from './marked-page';
import { tabOf } from './reader';
import { AUDIENCE, NEWS, QUOTES, serveSamples } from './samples';

test.beforeEach(({ server }) => serveSamples(server));

/** The popup as a page of its own, with the report unfolded. */
async function openReport(extension: Extension): Promise<Page> {
  await extension.runOn(NEWS);
  await waitForMarks(await extension.open(AUDIENCE), 5);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await extension.open(extension.url(`popup.html?tab=${await tabOf(extension, AUDIENCE)}`));
  await popup.getByText('Report', { exact: true }).click();
  return popup;
}

async function saved(popup: Page, format: string): Promise<{ name: string; text: string }> {
  await popup.getByLabel('Format').selectOption(format);
  const [download] = await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: 'Download' }).click()]);
  await expect(popup.getByText('Stored in your downloads')).toBeVisible();
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('axe finds nothing, light and dark, and nothing is cut off', async ({ extension }) => {
  const popup = await openReport(extension);
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  expect(await popup.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});

test('Markdown goes to the clipboard with address, date, claims, sources and the version of the data', async ({ extension }) => {
  const popup = await openReport(extension);
  await popup.getByRole('button', { name: 'Copy' }).click();
  await expect(popup.getByText('Copied')).toBeVisible();
  const report = await popup.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain(AUDIENCE);
  expect(report).toContain('Published Feb 23, 2016');
  expect(report.match(/^## /gm)).toHaveLength(5);
  expect(report).toMatch(/On record: .+\]\(https:/);
  expect(report).toMatch(/Checked with Chiffre, version \d{4}\.\d\d\.\d+ of the data/);
});

test('every form is stored as a file, without a permission for downloads', async ({ extension }) => {
  const popup = await openReport(extension);
  await extension.stopWorker();
  const json = await saved(popup, 'json');
  expect(json.name).toMatch(/^chiffre-news\.example\.test-\d{4}-\d\d-\d\d\.json$/);
  const report = JSON.parse(json.text) as { page: { url: string }; claims: { quote: string }[] };
  expect(report.page.url).toBe(AUDIENCE);
  expect(
    report.claims.map(({ quote }) => quote),
    'a worker that was stopped is told the page again',
  ).toEqual(QUOTES[AUDIENCE]);
  const csv = await saved(popup, 'csv');
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text.startsWith('\uFEFFurl,title,')).toBe(true);
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(6);
  expect(
    (JSON.parse((await saved(popup, 'claim-review')).text) as { '@graph': { '@type': string }[] })['@graph'].map((node) => node['@type']),
  ).toContain('ClaimReview');
  expect((await saved(popup, 'markdown')).text).toContain(AUDIENCE);
  expect(await popup.evaluate('chrome.permissions.getAll().then(({ permissions }) => permissions.includes("downloads"))')).toBe(false);
});

test('a claim that the reader dismissed is not reported', async ({ extension }) => {
  const popup = await openReport(extension);
  const before = JSON.parse((await saved(popup, 'json')).text) as { claims: unknown[] };
  const page = extension.context.pages().find((each) => each.url() === AUDIENCE);
  if (!page) throw new Error('unreachable');
  await page.bringToFront();
  const [mark] = await waitForMarks(page, 5);
  if (!mark) throw new Error('unreachable');
  await page.mouse.click(mark.x, mark.y);
  await expect
    .poll(async () => (await (await extension.closedRoots(page))[0]?.box('footer > button:nth-of-type(2)')) ?? null)
    .not.toBeNull();
  const [root] = await extension.closedRoots(page);
  if (!root) throw new Error('no card');
  await clickInCard(page, root, 'footer > button:nth-of-type(2)');
  await waitForMarks(page, 4);
  const after = JSON.parse((await saved(popup, 'json')).text) as { claims: unknown[] };
  expect(after.claims).toHaveLength(before.claims.length - 1);
});
