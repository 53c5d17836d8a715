/** Marks and card as they are seen: printed, in forced colours, with less motion, zoomed, and by WCAG 1.4.13. */
import { differingPixels } from '../e2e/marked-page';
import { expect, SETTLED, test, type MarkedArticle } from './fixture';

/** Places of `article.ts`, in document order. */
const TITLE = 0;
const FIRST = 1;
const TWO_LINES = 4;
const RTL = 9;

/** Text that a highlight cuts is painted in parts, which may turn out different by a pixel here and there, painted or not. */
const PIXELS = 2;

/** What the page looks like with the marks, without them, and where they are. */
async function withAndWithout({ page }: MarkedArticle) {
  const boxes = await page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .flatMap((range) => (range instanceof Range ? [...range.getClientRects()] : []))
      .map(({ x, y, width, height }) => ({ x: x - 5, y: y - 5, width: width + 10, height: height + 12 }))
      .filter(({ y }) => y > 0 && y < 860),
  );
  const marked = await page.screenshot();
  await page.evaluate('chiffreTest.marking.stop()');
  return { boxes, ...(await differingPixels(page, await page.screenshot(), marked, boxes)) };
}

test('on screen every number is marked, and nothing else changes', async ({ article }) => {
  const { inside, outside } = await withAndWithout(article);
  expect(inside.length).toBeGreaterThan(8);
  expect(Math.min(...inside)).toBeGreaterThan(20);
  expect(outside).toBeLessThanOrEqual(PIXELS);
});

test('in forced colours every number is still marked', async ({ article }) => {
  await article.page.emulateMedia({ forcedColors: 'active' });
  const { inside, outside } = await withAndWithout(article);
  expect(Math.min(...inside)).toBeGreaterThan(20);
  expect(outside).toBeLessThanOrEqual(PIXELS);
});

test('nothing is printed: no mark, no open card', async ({ article }) => {
  await article.hover(TITLE);
  expect(await article.headline()).not.toBeNull();
  await article.page.emulateMedia({ media: 'print' });
  const { inside, outside } = await withAndWithout(article);
  expect(inside.reduce((sum, pixels) => sum + pixels, outside)).toBeLessThanOrEqual(PIXELS);
});

test('the card comes without motion for those who want less of it', async ({ article }) => {
  const motion = async () =>
    (await article.root()).evaluate((root) => {
      const card = root.querySelector('.card');
      return card && getComputedStyle(card).animationName;
    });
  await article.hover(TITLE);
  expect(await motion()).toBe('come');
  await article.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toBe('none');
});

test('WCAG 1.4.13: the card stays as long as the pointer rests, on the number or on the card, and goes by a key without moving it', async ({
  article,
}) => {
  const { page } = article;
  await article.hover(FIRST);
  await page.waitForTimeout(3000);
  expect(await article.headline(), 'persistent on the number').not.toBeNull();
  const box = await (await article.root()).box('.card');
  const at = await article.at(FIRST);
  await page.mouse.move(at.x, (box?.y ?? 0) + 30, { steps: 6 });
  await page.waitForTimeout(3000);
  expect(await article.headline(), 'hoverable, and persistent there').not.toBeNull();
  await page.keyboard.press('Escape');
  expect(await article.headline(), 'dismissible').toBeNull();
  await page.waitForTimeout(SETTLED);
  expect(await article.headline(), 'and stays away while the pointer rests').toBeNull();
});

test('a number on two lines opens from both, its card at the line under the pointer', async ({ article }) => {
  const { page } = article;
  const lines = await page.evaluate(() => {
    const range = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .find((each) => each.startContainer.parentElement?.id === 'narrow');
    return range instanceof Range
      ? [...range.getClientRects()].map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2, bottom: y + height }))
      : [];
  });
  expect(lines.length).toBeGreaterThan(1);
  const tops: number[] = [];
  for (const line of lines) {
    await page.mouse.move(5, 600);
    await page.waitForTimeout(SETTLED);
    await page.mouse.move(line.x, line.y, { steps: 4 });
    await page.waitForTimeout(SETTLED);
    const card = await (await article.root()).box('.card');
    expect(card).not.toBeNull();
    tops.push(Math.round((card?.y ?? 0) - line.bottom));
  }
  expect(
    tops.every((gap) => Math.abs(gap) < 14),
    `gaps of ${tops.join(', ')} px`,
  ).toBe(true);
});

for (const [how, zoom] of [
  [
    'the page zooms itself',
    (zoom: number) => {
      document.documentElement.style.zoom = String(zoom);
    },
  ],
  [
    'the article is scaled',
    (zoom: number) => {
      document.body.style.transform = `scale(${zoom})`;
      document.body.style.transformOrigin = '0 0';
    },
  ],
] as const) {
  test(`works where ${how}`, async ({ article }) => {
    await article.page.evaluate(zoom as (by: number) => void, 1.6);
    for (const index of [TITLE, FIRST, TWO_LINES, RTL]) {
      await article.page.evaluate('scrollTo(0, 0)');
      const { y } = await article.at(index);
      await article.page.evaluate((by) => scrollBy(0, by), y - 300);
      await article.page.waitForTimeout(60);
      await article.hover(index);
      expect(await article.headline(), `mark ${index}`).not.toBeNull();
      const [card, at] = [await (await article.root()).box('.card'), await article.at(index)];
      expect(card && at.x >= card.x - 2 && at.x <= card.x + card.width + 2, `the card of mark ${index} stands at its number`).toBe(true);
      await article.page.keyboard.press('Escape');
    }
  });
}

test('a pinned card takes the focus, Tab walks through it, Escape gives the focus back', async ({ article }) => {
  const { page } = article;
  await page.focus('#last');
  await page.evaluate("chiffreTest.marking.open('0.matches')");
  await page.waitForTimeout(200);
  const focused = async () => (await article.root()).evaluate((root) => root.activeElement?.localName ?? null);
  expect(await (await article.root()).evaluate((root) => root.activeElement?.className)).toBe('card');
  const seen: (string | null)[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  expect(
    seen.every((name) => name === 'button' || name === 'a' || name === 'summary'),
    seen.join(' '),
  ).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('last');
});

test('reporting opens a form with what the card says, by a click and not before', async ({ article }) => {
  const { page } = article;
  const asked: string[] = [];
  await page.context().route('https://tracker.example/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<title>Form</title>' });
  });
  await article.hover(TITLE);
  expect(asked).toEqual([]);
  const box = await (await article.root()).box('footer a[target]');
  const opened = page.context().waitForEvent('page');
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await (await opened).waitForLoadState();
  const form = new URL(asked[0] ?? '');
  expect(asked).toHaveLength(1);
  expect(form.searchParams.get('title')).toBe('Error in a card: Telegram, Monthly active users');
  expect(form.searchParams.get('body')).toContain('100 million');
});
