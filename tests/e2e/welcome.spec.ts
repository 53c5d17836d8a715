/** The first-run page. That it opens by itself after installation is checked by the fixture, for every test. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './extension-fixture';
import { waitForMarks } from './marked-page';
import { browserState, willAllow, willRefuse } from './reader';
import { AUDIENCE, QUOTES, serveSamples } from './samples';

test.beforeEach(({ server }) => serveSamples(server));

test('it offers three ways, least first, and passes axe', async ({ extension }) => {
  const welcome = await extension.open(extension.url('welcome.html'));
  await expect(welcome.getByRole('radio')).toHaveCount(3);
  await expect(welcome.getByRole('radio').first()).toBeChecked();
  for (const colorScheme of ['light', 'dark'] as const) {
    await welcome.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: welcome }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test('the whole choice goes by the keyboard, and open tabs are read', async ({ extension }) => {
  const article = await extension.open(AUDIENCE);
  await willAllow(extension, '*://*/*');
  const welcome = await extension.open(extension.url('welcome.html'));
  await expect(welcome.getByRole('radio').first()).toBeVisible();
  await welcome.keyboard.press('Tab');
  await expect(welcome.getByRole('radio').first()).toBeFocused();
  await welcome.keyboard.press('ArrowDown');
  await welcome.keyboard.press('ArrowDown');
  await welcome.keyboard.press('Tab');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByText('Done.')).toBeVisible();
  await waitForMarks(article, QUOTES[AUDIENCE].length);
});

test('who says no to the browser keeps the first way', async ({ extension }) => {
  const welcome = await extension.context.newPage();
  await willRefuse(welcome);
  await welcome.goto(extension.url('welcome.html'));
  await welcome.locator('input[value="news-sites"]').click();
  await welcome.getByRole('button', { name: 'Use this choice' }).click();
  await expect(welcome.getByText('nothing is read until you click')).toBeVisible();
  const { granted, matches } = await browserState(extension);
  expect([granted, matches]).toEqual([[], []]);
});

test('narrow and right to left it stays whole', async ({ extension }) => {
  const welcome = await extension.open(extension.url('welcome.html'));
  await welcome.setViewportSize({ width: 320, height: 700 });
  for (const dir of ['ltr', 'rtl']) {
    await welcome.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  }
});
