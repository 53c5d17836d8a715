import AxeBuilder from '@axe-core/playwright';
import { LOCALES } from '../../src/locales/locales';
import { STORIES } from '../../entrypoints/gallery/stories';
import { expect, test } from './fixture';
import { useSameFonts } from './fonts';

const THEMES = ['light', 'dark'] as const;

test('the stories show every verdict', () => {
  expect(
    STORIES.filter(({ verdict, assessment }) => assessment.verdict !== verdict).map(({ id, assessment }) => `${id}: ${assessment.verdict}`),
  ).toEqual([]);
  expect(new Set(STORIES.map(({ verdict }) => verdict)).size).toBe(7);
});

for (const locale of LOCALES) {
  test(`every card passes axe in ${locale}, light and dark`, async ({ page, gallery }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const theme of THEMES) {
      await page.goto(gallery.url({ locale, theme, more: 'yes' }));
      await page.locator('.inside').last().waitFor();
      expect(errors).toEqual([]);
      expect(await page.locator('.inside').count()).toBe(STORIES.length + 2);
      await page.locator('.claims button').first().focus();
      await expect(page.locator('.claims')).toBeInViewport();
      const { violations } = await new AxeBuilder({ page }).include('.stories').analyze();
      expect(
        violations.map(({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message}`).join(' ')}`),
      ).toEqual([]);
    }
  });
}

test('every card passes axe in forced colours, with more contrast, and 320 px wide', async ({ page, gallery }) => {
  for (const [name, media, width] of [
    ['forced colours', { forcedColors: 'active' }, 1100],
    ['more contrast', { contrast: 'more' }, 1100],
    ['320 px', {}, 320],
  ] as const) {
    await page.emulateMedia({ forcedColors: 'none', contrast: null, ...media });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(gallery.url({ locale: 'en', more: 'yes' }));
    await page.locator('.inside').last().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.stories').analyze();
    expect(violations.map(({ id, nodes }) => `${name}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
});

test.describe('the card fits', () => {
  for (const locale of ['de', 'ru', 'ar'] as const) {
    for (const [name, viewport] of [
      ['320 px', { width: 320, height: 700 }],
      ['at 200 % zoom', { width: 550, height: 450 }],
    ] as const) {
      test(`${name} in ${locale}`, async ({ page, gallery }) => {
        await page.setViewportSize(viewport);
        await page.goto(gallery.url({ locale, more: 'yes' }));
        await page.locator('.inside').last().waitFor();
        const wide = await page
          .locator('.card')
          .evaluateAll(
            (cards) =>
              cards.filter((card) => card.scrollWidth > card.clientWidth || card.getBoundingClientRect().width > innerWidth).length,
          );
        expect(wide, 'cards that are cut off or wider than the window').toBe(0);
      });
    }
  }
});

test('the chart tells its points under the pointer, and all of it in words', async ({ page, gallery }) => {
  await page.goto(gallery.url({ story: 'matches' }));
  const chart = page.locator('svg.chart');
  await expect(chart).toHaveAttribute('aria-label', /Telegram, Monthly active users: from 35 million .* to 1 billion .* 10 figures/);
  const last = page.locator('.point').last();
  await expect(last.locator('text')).toBeHidden();
  await last.locator('.dot').hover();
  await expect(last.locator('text')).toBeVisible();
  await expect(last.locator('text')).toHaveText('Mar 2025: 1 billion');
});

test('a logarithmic scale is said, any other not', async ({ page, gallery }) => {
  await page.goto(gallery.url());
  await expect(page.locator('#limit .card')).toContainText('Logarithmic scale');
  await expect(page.locator('#matches .card')).not.toContainText('Logarithmic scale');
});

/** Pictures of the card in its states: what to open, and how to look at it. */
const PICTURES: readonly {
  readonly story: string;
  readonly locale: string;
  readonly theme: 'light' | 'dark';
  readonly narrow?: true;
  readonly forced?: true;
  readonly more?: true;
}[] = [
  { story: 'matches', locale: 'en', theme: 'light' },
  { story: 'outdated', locale: 'en', theme: 'dark' },
  { story: 'differs', locale: 'fr', theme: 'light' },
  { story: 'mislabelled', locale: 'de', theme: 'light', more: true },
  { story: 'limit', locale: 'ru', theme: 'dark' },
  { story: 'matches', locale: 'ar', theme: 'light' },
  { story: 'nothing', locale: 'fr', theme: 'light' },
  { story: 'matches', locale: 'de', theme: 'light', narrow: true },
  { story: 'matches', locale: 'en', theme: 'light', forced: true },
];

for (const { story, locale, theme, narrow = false, forced = false, more = false } of PICTURES) {
  const name = [story, locale, theme, narrow && 'narrow', forced && 'forced'].filter(Boolean).join('-');
  test(`looks as before: ${name}`, async ({ page, gallery }) => {
    if (narrow) await page.setViewportSize({ width: 320, height: 800 });
    if (forced) await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(gallery.url({ locale, theme, story, ...(more && { more: 'yes' }) }));
    const card = page.locator('.card');
    await card.waitFor();
    await useSameFonts(page);
    // What the explanation says is the check's affair and tested there.
    await card.evaluate((element) => element.querySelector('.why')?.replaceChildren('—'));
    await expect(card).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.02, animations: 'disabled' });
  });
}
