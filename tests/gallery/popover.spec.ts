import { expect, SETTLED, test } from './fixture';

/** Places of `article.ts`, in document order. */
const TITLE = 0;
const FIRST = 1;
const BESIDE = 2;
const IN_LINK = 3;
const TWO_LINES = 4;
const RTL = 9;
const TURNED = 10;
const SCROLLED = 11;
const FAR = 12;

test('rest on a number opens its card after the delay, leaving closes it, Escape too', async ({ article }) => {
  await article.hover(TITLE);
  expect(await article.headline()).toBe('100 million monthly active users');
  await article.page.mouse.move(5, 500);
  await article.page.waitForTimeout(SETTLED);
  expect(await article.headline()).toBeNull();

  await article.hover(TITLE);
  expect(await article.headline()).not.toBeNull();
  await article.page.keyboard.press('Escape');
  expect(await article.headline()).toBeNull();
  expect(await article.log(), 'fetched once').toEqual(['fetch 0.matches']);
});

test('passing over a number opens nothing', async ({ article }) => {
  const { x, y } = await article.at(TITLE);
  await article.page.mouse.move(x, y - 40);
  await article.page.mouse.move(x, y);
  await article.page.waitForTimeout(100);
  await article.page.mouse.move(5, 500);
  await article.page.waitForTimeout(SETTLED);
  expect(await article.headline()).toBeNull();
});

test('the pointer may travel into the card, over other numbers, and rest there', async ({ article }) => {
  await article.hover(FIRST);
  const box = await (await article.root()).box('.card');
  expect(box).not.toBeNull();
  const start = await article.at(FIRST);
  const goal = { x: (box?.x ?? 0) + 300, y: (box?.y ?? 0) + 100 };
  for (let step = 1; step <= 12; step += 1) {
    await article.page.mouse.move(start.x + ((goal.x - start.x) * step) / 12, start.y + ((goal.y - start.y) * step) / 12);
    await article.page.waitForTimeout(40);
  }
  await article.page.waitForTimeout(SETTLED);
  expect(await article.headline()).toBe('15 million messages a day');
});

test('a click pins the card and moves the focus into it; a click elsewhere closes it', async ({ article }) => {
  const { x, y } = await article.at(FIRST);
  await article.page.mouse.click(x, y);
  await article.page.waitForTimeout(100);
  expect(await article.headline()).toBe('15 million messages a day');
  const focus = await (await article.root()).evaluate((root) => root.activeElement?.className);
  expect(focus).toBe('card');
  await article.page.mouse.move(5, 700);
  await article.page.waitForTimeout(SETTLED);
  expect(await article.headline(), 'stays without the pointer').not.toBeNull();
  await article.page.mouse.click(5, 700);
  expect(await article.headline()).toBeNull();
});

test('a number in a link: hover opens the card, a click follows the link', async ({ article }) => {
  await article.hover(IN_LINK);
  expect(await article.headline()).toBe('200,000 people in a group');
  await article.page.keyboard.press('Escape');
  const { x, y } = await article.at(IN_LINK);
  await article.page.mouse.click(x, y);
  await expect.poll(() => new URL(article.page.url()).hash).toBe('#target');
  expect(await article.headline()).toBeNull();
});

test('works on two lines, right to left, turned and scaled, in boxes that scroll', async ({ article }) => {
  for (const [index, headline] of [
    [TWO_LINES, /takeover/],
    [RTL, /100 million/],
    [TURNED, /50 million/],
  ] as const) {
    await article.hover(index);
    expect(await article.headline(), `mark ${index}`).toMatch(headline);
    await article.page.keyboard.press('Escape');
  }
  await article.page.evaluate(() => document.getElementById('scrolled')?.scrollTo(0, 90));
  await article.page.waitForTimeout(100);
  await article.hover(SCROLLED);
  expect(await article.headline()).toMatch(/100 million/);
});

test('the card stays inside the window at every edge', async ({ article }) => {
  await article.page.setViewportSize({ width: 400, height: 500 });
  for (const index of [TITLE, FIRST, BESIDE, TWO_LINES, RTL]) {
    await article.page.evaluate('scrollTo(0, 0)');
    const { y } = await article.at(index);
    await article.page.evaluate((by) => scrollBy(0, by), y - 250);
    await article.page.waitForTimeout(60);
    await article.hover(index);
    const box = await (await article.root()).box('.card');
    expect(box, `mark ${index}`).not.toBeNull();
    if (!box) continue;
    expect(Math.min(box.x, box.y), `mark ${index}: left and top`).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, `mark ${index}: right`).toBeLessThanOrEqual(400);
    expect(box.y + box.height, `mark ${index}: bottom`).toBeLessThanOrEqual(500);
    await article.page.keyboard.press('Escape');
  }
});

test('several claims of a sentence are stepped through', async ({ article }) => {
  await article.hover(FIRST);
  expect(await (await article.root()).evaluate((root) => root.querySelector('.step span')?.textContent)).toBe('1 of 2 in this sentence');
  const next = await (await article.root()).box('.step button:last-child');
  await article.page.mouse.click((next?.x ?? 0) + 8, (next?.y ?? 0) + 8);
  await article.page.waitForTimeout(100);
  expect(await article.headline()).toBe('200,000 people in a group');
  expect(await (await article.root()).evaluate((root) => root.querySelector('.step span')?.textContent)).toBe('2 of 2 in this sentence');
  expect(
    await (await article.root()).evaluate((root) => root.activeElement?.getAttribute('aria-label')),
    'the focus stays on the button',
  ).toBe('Next claim');
  await article.page.keyboard.press('Enter');
  await article.page.waitForTimeout(100);
  expect(await article.headline(), 'round to the first').toBe('15 million messages a day');
});

test('Tab reaches the list behind the last control; Enter opens a card, Escape gives the focus back', async ({ article }) => {
  const { page } = article;
  await page.focus('#last');
  await page.keyboard.press('Tab');
  const focused = async () => (await article.root()).evaluate((root) => root.activeElement?.textContent ?? '');
  expect(await focused()).toBe('100 million monthly active users, Telegram: Matches the record');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
  expect(await article.headline()).toBe('15 million messages a day');
  expect(await page.evaluate('scrollY'), 'scrolled to the number').toBeLessThan(400);
  await page.keyboard.press('Escape');
  expect(await article.headline()).toBeNull();
  expect(await focused()).toMatch(/^15 million messages/);
});

test('next, previous and open walk through the page', async ({ article }) => {
  const { page } = article;
  await page.evaluate('chiffreTest.marking.next()');
  await page.waitForTimeout(100);
  expect(await article.headline()).toBe('100 million monthly active users');
  await page.evaluate('chiffreTest.marking.next()');
  await page.waitForTimeout(100);
  expect(await article.headline()).toBe('15 million messages a day');
  await page.evaluate('chiffreTest.marking.previous(); chiffreTest.marking.previous()');
  await page.waitForTimeout(150);
  const { y } = await article.at(FAR);
  expect(y, 'scrolled to the last number').toBeLessThan(900);
  expect(await page.evaluate("chiffreTest.marking.open('nowhere')")).toBe(false);
});

test('a number that is folded away: its card opens in the middle of the window', async ({ article }) => {
  const { page } = article;
  await page.evaluate(() => {
    const first = document.getElementById('first');
    if (first) first.style.display = 'none';
  });
  await page.evaluate("chiffreTest.marking.open('1.mislabelled')");
  await page.waitForTimeout(150);
  const box = await (await article.root()).box('.card');
  expect(box?.y).toBe(8);
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 550)).toBeLessThan(10);
});

test('not a claim: the mark goes, the caller is told', async ({ article }) => {
  const { page } = article;
  await article.hover(TITLE);
  const before = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const box = await (await article.root()).box('footer button:nth-of-type(2)');
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  expect(await article.headline()).toBeNull();
  expect(await article.log()).toContain('no claim 0.matches');
  // One mark less, and the open one's is gone too.
  expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))).toBe(before - 2);
});

test('copying says that it is done, and moves nothing', async ({ article }) => {
  const { page } = article;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await article.hover(TITLE);
  const before = await (await article.root()).box('.card');
  const box = await (await article.root()).box('footer button');
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await page.waitForTimeout(200);
  expect(await (await article.root()).evaluate((root) => root.querySelector('.notice')?.textContent)).toBe('Copied');
  expect(await (await article.root()).box('.card')).toEqual(before);
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    'Telegram: 100 million monthly active users, worldwide (Feb 23, 2016). Source: Telegram, https://telegram.example/2016-02-23. Via Chiffre, data of Nov 2026.',
  );
});

test('a worker that is gone is said, and the next hover asks again', async ({ article }) => {
  const { page } = article;
  await page.evaluate('chiffreTest.breakWorker(true)');
  await article.hover(TITLE);
  expect(await (await article.root()).evaluate((root) => root.querySelector('.why')?.textContent)).toMatch(/No answer/);
  await page.keyboard.press('Escape');
  await page.evaluate('chiffreTest.breakWorker(false)');
  await page.mouse.move(5, 500);
  await article.hover(TITLE);
  expect(await (await article.root()).evaluate((root) => root.querySelectorAll('dt').length)).toBeGreaterThan(1);
});

test('a slow answer shows the headline at once; one that comes too late is dropped', async ({ article }) => {
  const { page } = article;
  await page.evaluate('chiffreTest.slowWorker(1500)');
  await article.hover(TITLE);
  expect(await article.headline()).toBe('100 million monthly active users');
  expect(await (await article.root()).evaluate((root) => root.querySelector('[role=status]')?.textContent)).toBe('Looking it up…');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1500);
  expect(await article.headline()).toBeNull();
});

test('what the page undoes is put back', async ({ article }) => {
  const { page } = article;
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.querySelector('[data-chiffre]')?.remove();
  });
  await page.mouse.move(300, 400);
  await page.mouse.move(310, 410);
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => CSS.highlights.has('chiffre-agrees-dark'))).toBe(true);
  await article.hover(TITLE);
  expect(await article.headline()).toBe('100 million monthly active users');
});

test('events made by the page do nothing', async ({ article }) => {
  const { x, y } = await article.at(FIRST);
  await article.page.evaluate(
    ([left, top]) => {
      const at = { clientX: left, clientY: top, bubbles: true, composed: true };
      document.getElementById('first')?.dispatchEvent(new PointerEvent('pointermove', at));
      document.getElementById('first')?.dispatchEvent(new MouseEvent('click', at));
    },
    [x, y] as const,
  );
  await article.page.waitForTimeout(SETTLED);
  expect(await article.headline()).toBeNull();
});

test('a page that turns dark gets light lines', async ({ article }) => {
  const { page } = article;
  await page.evaluate(() => {
    document.body.style.color = '#fff';
    document.body.style.background = '#000';
  });
  await page.waitForTimeout(2600);
  expect(await page.evaluate(() => CSS.highlights.get('chiffre-agrees-light')?.size)).toBeGreaterThan(1);
});

test('stopping leaves nothing behind', async ({ article }) => {
  const { page } = article;
  await article.hover(TITLE);
  await page.evaluate('chiffreTest.marking.stop()');
  expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('chiffre')))).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('[data-chiffre]'))).toBeNull();
  await article.page.mouse.move(400, 400);
  await page.waitForTimeout(SETTLED);
  expect(await page.evaluate(() => document.querySelector('[data-chiffre]'))).toBeNull();
});

test('no layout shift, and the article stays as it was', async ({ article }) => {
  const { page } = article;
  const before = await page.evaluate(() => document.body.outerHTML);
  await page.evaluate(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (Reflect.get(entry, 'hadRecentInput') !== true) shifts.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift' });
  });
  await article.hover(TITLE);
  await page.keyboard.press('Escape');
  await page.focus('#last');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(200);
  expect(await page.evaluate('shifts')).toEqual([]);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test.describe('by touch', () => {
  test('a tap opens and pins at once', async ({ article }) => {
    const session = await article.page.context().newCDPSession(article.page);
    const { x, y } = await article.at(FIRST);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await article.page.waitForTimeout(400);
    expect(await article.headline()).toBe('15 million messages a day');
  });
});
