/** The card in Firefox: hover, travel, Escape, pin, and the page's own links. */
import { AUDIENCE, NEWS, QUOTES } from '../samples';
import { expect, test, type Firefox, type Page } from './firefox-fixture';
import { focusedIn, hover, openCard, wait, waitForMarks, waitForNoCard } from './marked-tab';

const LINKED = 'http://news.example.test/linked.html';

async function openAudience(firefox: Firefox): Promise<{ page: Page; monthly: { x: number; y: number } }> {
  await firefox.runOn([NEWS]);
  const page = await firefox.open(AUDIENCE);
  const [, monthly] = await waitForMarks(page, QUOTES[AUDIENCE].length);
  if (monthly === undefined) throw new Error('unreachable');
  return { page, monthly };
}

test('resting on a number opens its card with verdict, record and source', async ({ firefox }) => {
  const { page, monthly } = await openAudience(firefox);
  const card = await hover(firefox, page, monthly);
  expect(card.verdict).toBe('Matches the record');
  expect(card.headline).toContain('100 million');
  expect(
    card.links.some((link) => link.startsWith('https://')),
    'a source with its link',
  ).toBe(true);
});

test('the card stays while the pointer travels into it, and closes when the pointer leaves', async ({ firefox }) => {
  const { page, monthly } = await openAudience(firefox);
  const { box } = await hover(firefox, page, monthly);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await wait();
  expect(await openCard(firefox, page), 'the pointer is in the card').not.toBeNull();
  await page.mouse.move(2, 2, { steps: 5 });
  await waitForNoCard(firefox, page);
});

test('Escape closes the card, leaves the focus where it was, and it stays closed', async ({ firefox }) => {
  const { page, monthly } = await openAudience(firefox);
  await page.focus('nav a');
  await hover(firefox, page, monthly);
  await page.keyboard.press('Escape');
  await waitForNoCard(firefox, page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Accueil');
  await wait();
  expect(await openCard(firefox, page)).toBeNull();
});

test('a click pins the card: it stays when the pointer leaves, until a press elsewhere', async ({ firefox }) => {
  const { page, monthly } = await openAudience(firefox);
  await page.mouse.click(monthly.x, monthly.y);
  await expect.poll(() => openCard(firefox, page)).not.toBeNull();
  await page.mouse.move(2, 2, { steps: 5 });
  await wait();
  expect(await openCard(firefox, page), 'pinned').not.toBeNull();
  await page.mouse.click(2, 690);
  await waitForNoCard(firefox, page);
});

test('a number inside a link has its card, and the link still works', async ({ firefox, server }) => {
  const prose =
    'Telegram was in the news again on Tuesday, when its founder spoke at a fair about what he thinks of the years to come. '.repeat(8);
  server.serve(
    LINKED,
    `<!doctype html><html lang="en"><title>A link</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2018-04-02"><article><h1>A link</h1>
    <p>In March 2018, Telegram had <a href="${AUDIENCE}">200 million monthly active users</a>, more than ever.</p><p>${prose}</p></article>`,
  );
  await firefox.runOn([NEWS]);
  const page = await firefox.open(LINKED);
  const [number] = await waitForMarks(page, 1);
  if (number === undefined) throw new Error('unreachable');
  await hover(firefox, page, number);
  await Promise.all([page.waitForNavigation(), page.mouse.click(number.x, number.y)]);
  expect(page.url()).toBe(AUDIENCE);
});

test('what is no claim for the reader loses its mark at once', async ({ firefox }) => {
  const { page, monthly } = await openAudience(firefox);
  await page.mouse.click(monthly.x, monthly.y);
  await expect.poll(() => openCard(firefox, page)).not.toBeNull();
  // By the keyboard: the pinned card has the focus.
  const names: string[] = [];
  for (let at = 0; at < 12 && !names.at(-1)?.includes('Not a claim'); at += 1) {
    await page.keyboard.press('Tab');
    names.push(await focusedIn(firefox, page));
  }
  expect(names.at(-1)).toContain('Not a claim');
  await page.keyboard.press('Enter');
  await waitForNoCard(firefox, page);
  await waitForMarks(page, QUOTES[AUDIENCE].length - 1);
});
