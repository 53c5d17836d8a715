/** The whole path in a real browser: a page is read, its claims are marked, and resting on a number opens the record. */
import { hoverForCard } from '../../src/cli/read-card.mjs';
import { expect, test } from './extension-fixture';
import { differingPixels, marksOf, moveAway, openCard, serialised, waitForMarks } from './marked-page';
import { AUDIENCE, NEWS, OUTAGE, QUOTES, serveSamples } from './samples';

/** The card opens after 400 ms of rest; a pointer that was there for less has only passed. Milliseconds. */
const TOO_SOON = 300;

test.beforeEach(({ server }) => serveSamples(server));

for (const [address, quotes] of Object.entries(QUOTES)) {
  test(`every claim of ${new URL(address).pathname} is marked, and nothing else`, async ({ extension }) => {
    await extension.runOn(NEWS);
    const page = await extension.open(address);
    const marks = await waitForMarks(page, quotes.length);
    expect(marks.map(({ text }) => text)).toEqual(quotes);
  });
}

test('without permission nothing is read or marked', async ({ extension }) => {
  const page = await extension.open(AUDIENCE);
  await page.waitForTimeout(1500);
  expect(await marksOf(page)).toEqual([]);
  expect(await extension.closedRoots(page)).toEqual([]);
});

test('every mark is painted, and nothing else changes', async ({ extension }) => {
  const page = await extension.open(AUDIENCE);
  await page.setViewportSize({ width: 1000, height: 1600 });
  const before = await page.screenshot();
  await extension.runOn(NEWS);
  const marks = await waitForMarks(page, 5);
  // An underline stands a little below its line box.
  const boxes = marks.flatMap((mark) =>
    mark.boxes.map(({ x, y, width, height }) => ({ x: x - 2, y: y - 4, width: width + 4, height: height + 10 })),
  );
  const { inside, outside } = await differingPixels(page, before, await page.screenshot(), boxes);
  for (const [at, count] of inside.entries()) expect(count, `box ${at + 1} of ${inside.length} is painted`).toBeGreaterThan(30);
  expect(outside, 'the rest of the page is as it was').toBe(0);
});

test('the DOM of the page stays as it was, with marks and with an open card', async ({ extension }) => {
  const page = await extension.open(OUTAGE);
  const before = await serialised(page);
  await extension.runOn(NEWS);
  const [mark] = await waitForMarks(page, 5);
  expect(await serialised(page)).toBe(before);
  if (mark) await hoverForCard(page, mark);
  expect(await serialised(page)).toBe(before);
  expect(await page.evaluate(() => document.body.querySelectorAll('[data-chiffre]').length), 'nothing of ours inside the body').toBe(0);
});

test('the page neither shifts nor reports an error', async ({ extension }) => {
  const page = await extension.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });
  await extension.runOn(NEWS);
  await page.goto(AUDIENCE);
  const [mark] = await waitForMarks(page, 5);
  if (mark) await hoverForCard(page, mark);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([]);
  expect(errors).toEqual([]);
});

test('resting on a number opens its card with verdict, record and source', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  const [, monthly] = await waitForMarks(page, 5);
  if (monthly === undefined) throw new Error('unreachable');
  // On a slow machine the two moves may lie further apart than the card's delay; then the pointer did rest, and it is tried again.
  await expect(async () => {
    await moveAway(page);
    const start = performance.now();
    await page.mouse.move(monthly.x, monthly.y);
    await page.mouse.move(2, 2);
    expect(performance.now() - start).toBeLessThan(TOO_SOON);
    await page.waitForTimeout(900);
    expect(await openCard(page), 'a pointer that only passes opens nothing').toBeNull();
  }).toPass({ timeout: 30_000 });
  const card = await hoverForCard(page, monthly);
  expect(card.verdict).toBe('Matches the record');
  expect(card.text).toContain('100 million');
  expect(
    card.rows.some(({ source, link }) => source !== '' && link.startsWith('https://')),
    'a source with its link',
  ).toBe(true);
});

test('the card closes when the pointer leaves, and stays while the pointer travels into it', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  const [, monthly] = await waitForMarks(page, 5);
  if (monthly === undefined) throw new Error('unreachable');
  await hoverForCard(page, monthly);
  const [root] = await extension.closedRoots(page);
  const box = await root?.box('.card');
  if (!box) throw new Error('the open card has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await page.waitForTimeout(900);
  expect(await openCard(page), 'the pointer is in the card').not.toBeNull();
  await moveAway(page);
});

test('Escape closes the card and leaves the focus where it was', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  const [, monthly] = await waitForMarks(page, 5);
  if (monthly === undefined) throw new Error('unreachable');
  await page.locator('nav a').first().focus();
  await hoverForCard(page, monthly);
  await page.keyboard.press('Escape');
  await expect.poll(() => openCard(page)).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Accueil');
  await page.waitForTimeout(900);
  expect(await openCard(page), 'and it stays closed though the pointer is still there').toBeNull();
});

test('the keyboard reaches every claim: Tab to the list, Enter opens, Escape gives the focus back', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  await waitForMarks(page, 5);
  const focused = async (): Promise<string> => {
    const [root] = await extension.closedRoots(page);
    return (await root?.evaluate((shadow) => shadow.activeElement?.className || shadow.activeElement?.textContent || '')) ?? '';
  };
  const links = await page.locator('a').count();
  for (let at = 0; at < links + 1; at += 1) await page.keyboard.press('Tab');
  const first = await focused();
  expect(first, 'behind the last link comes the list of claims').toContain('100');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const third = await focused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await openCard(page))?.headline ?? '').toContain('15 million');
  expect(await focused(), 'the card has the focus').toContain('card');
  await page.keyboard.press('Escape');
  await expect.poll(() => openCard(page)).toBeNull();
  expect(await focused()).toBe(third);
});

test('a stopped worker is woken by the next hover', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(OUTAGE);
  const marks = await waitForMarks(page, 5);
  const [first, second] = marks;
  if (first === undefined || second === undefined) throw new Error('unreachable');
  await hoverForCard(page, first);
  await moveAway(page);
  await extension.stopWorker();
  expect(await extension.workerRuns()).toBe(false);
  const card = await hoverForCard(page, second);
  expect(card.verdict).toBe('Matches the record');
  expect(await extension.workerRuns()).toBe(true);
});

test('nothing but the page itself is asked for', async ({ extension, server }) => {
  const asked: string[] = [];
  extension.context.on('request', (request) => asked.push(request.url()));
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  const [mark] = await waitForMarks(page, 5);
  if (mark) await hoverForCard(page, mark);
  expect(asked.filter((url) => !/^(chrome|chrome-extension|data):/.test(url))).toEqual([AUDIENCE]);
  expect(server.missed).toEqual([]);
});
