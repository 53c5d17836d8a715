/** What the popup says and does beside listing claims: reasons, filter, dates, the report, and how it fares with axe. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './extension-fixture';
import { waitForMarks } from './marked-page';
import { tabOf, wish } from './reader';
import { AUDIENCE, NEWS, serveSamples } from './samples';

const EMPTY = 'http://news.example.test/short.html';
const QUIET = 'http://news.example.test/quiet.html';
const ELSEWHERE = 'http://other.example.test/short.html';

test.beforeEach(({ server }) => {
  serveSamples(server);
  server.serve(EMPTY, '<!doctype html><title>Tool</title><p>Hello.');
  server.serve(ELSEWHERE, '<!doctype html><title>Tool</title><p>Hello.');
  const prose =
    'Telegram was in the news again on Tuesday, when its founder spoke at a fair about what he thinks of the years to come. '.repeat(12);
  server.serve(
    QUIET,
    `<!doctype html><html lang="en"><title>A quiet day</title><meta property="og:type" content="article"><article><h1>A quiet day</h1><p>${prose}</p></article>`,
  );
});

/** The popup as a page of its own, beside the tab that it is about. */
async function popupFor(extension: Extension, address: string): Promise<Page> {
  return await extension.open(extension.url(`popup.html?tab=${await tabOf(extension, address)}`));
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
}

test('why nothing is marked, with the step that changes it', async ({ extension }) => {
  await extension.runOn(NEWS);
  await extension.open(QUIET);
  const quiet = await popupFor(extension, QUIET);
  await expect(quiet.getByText('No claims on this page')).toBeVisible();
  await expectNoViolations(quiet);

  await extension.open(EMPTY);
  const empty = await popupFor(extension, EMPTY);
  await expect(empty.getByText('does not look like an article')).toBeVisible();
  await empty.getByRole('button', { name: 'Check this page now' }).click();
  await expect(empty.getByText('No claims on this page')).toBeVisible();

  const own = await extension.open(extension.url('popup.html'));
  await expect(own.getByText('lets no extension read this page')).toBeVisible();
  await expectNoViolations(own);
});

test('a site that is wished and not granted says so, and offers to ask', async ({ extension }) => {
  await wish(extension, '*://*.other.example.test/*');
  const page = await extension.open(ELSEWHERE);
  const popup = await extension.openPopup(page);
  await expect.poll(() => popup.text()).toContain('Not allowed by the browser');
  expect(await popup.text()).toContain('Allow other.example.test');
});

test('right after installation the button reads the page in front', async ({ extension }) => {
  const page = await extension.open(AUDIENCE);
  const popup = await extension.openPopup(page);
  await expect.poll(() => popup.text()).toContain('5 claims');
  expect(await popup.text()).toContain('Does not run here by itself');
});

test('counts filter the list, and the list goes by the keyboard', async ({ extension }) => {
  await extension.runOn(NEWS);
  await waitForMarks(await extension.open(AUDIENCE), 5);
  const popup = await popupFor(extension, AUDIENCE);
  await expect(popup.locator('.claims li')).toHaveCount(5);
  await expectNoViolations(popup);
  const filter = popup.getByRole('group', { name: 'Show only' }).getByRole('button');
  await filter.nth(1).focus();
  await popup.keyboard.press('Enter');
  await expect(filter.nth(1)).toHaveAttribute('aria-pressed', 'true');
  const kept = await popup.locator('.claims li').count();
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(5);
  await popup.keyboard.press('Space');
  await expect(popup.locator('.claims li')).toHaveCount(5);
});

test('the page date is shown with its origin, corrected, and taken back', async ({ extension }) => {
  await extension.runOn(NEWS);
  await waitForMarks(await extension.open(AUDIENCE), 5);
  const popup = await popupFor(extension, AUDIENCE);
  await expect(popup.getByText('stated by the page')).toBeVisible();
  const before = await popup.locator('.claims').innerText();
  await popup.getByRole('button', { name: 'Correct the date' }).click();
  await popup.getByLabel('Date of publication').fill('2019-06-01');
  await expectNoViolations(popup);
  await popup.getByRole('button', { name: 'Check again' }).click();
  await expect(popup.getByText('set by you')).toBeVisible();
  expect(await popup.locator('.claims').innerText(), 'an article of 2019 meets other figures').not.toBe(before);
  await popup.getByRole('button', { name: 'Correct the date' }).click();
  await popup.getByRole('button', { name: 'own date' }).click();
  await expect(popup.getByText('stated by the page')).toBeVisible();
  expect(await popup.locator('.claims').innerText()).toBe(before);
});

test('the popup has its content each time it opens', async ({ extension }) => {
  await extension.runOn(NEWS);
  await waitForMarks(await extension.open(AUDIENCE), 5);
  const popup = await popupFor(extension, AUDIENCE);
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await popup.reload();
    await expect(popup.locator('.claims li')).toHaveCount(5);
    // Told, not judged: how fast a browser paints varies with what else the machine does.
    times.push(
      await popup.evaluate(() => {
        const [load] = performance.getEntriesByType('navigation');
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
        return paint - (load instanceof PerformanceNavigationTiming ? load.domInteractive : Number.NaN);
      }),
    );
  }
  console.log(`popup: content painted ${times.map(Math.round).join(', ')} ms after its HTML was read`);
});
