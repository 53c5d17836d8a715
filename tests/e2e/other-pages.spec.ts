/** Pages that are no plain HTML page: articles in frames, files of text, XML, PDF, pages in a sandbox. */
import type { Frame, Page } from '@playwright/test';
import { expect, test, type Extension } from './extension-fixture';
import { marksOf, openCard, waitForMarks } from './marked-page';
import { tabOf, reportOf } from './reader';

const ADDRESS = 'http://news.example.test/2016/02/23/messenger';
const CLAIM = 'Telegram has 100 million monthly active users, the company said on Tuesday.';
const PROSE =
  'The service grew quickly in several countries, and its founder spoke about the plans for the coming year at a conference. '.repeat(10);
const BODY = `<h1>A messenger grows</h1><p>${CLAIM}</p><p>${PROSE}</p>`;

const asPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A messenger grows</title>${head}</head><body>${body}</body></html>`;
const ARTICLE = asPage(`<article>${BODY}</article>`);

/** The frame's own registry and viewport are asked for. */
const inFrame = (frame: Frame): Page => frame as unknown as Page;

async function openFramed(extension: Extension, page: string): Promise<{ page: Page; frame: Frame }> {
  await extension.runOn('http://news.example.test/*');
  const opened = await extension.open(page);
  await expect.poll(() => opened.frames().length).toBeGreaterThan(1);
  return { page: opened, frame: opened.frames()[1]! };
}

/** Rests the pointer on the only mark of a frame, as a reader sees it in the window. */
async function hoverInFrame(page: Page, frame: Frame): Promise<{ x: number; y: number }> {
  const [mark] = await waitForMarks(inFrame(frame), 1);
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  const [scale, border] = await element.evaluate((node) =>
    node instanceof HTMLElement ? ([node.getBoundingClientRect().width / node.offsetWidth, node.clientLeft] as const) : ([1, 0] as const),
  );
  const at = { x: (box?.x ?? 0) + (border + (mark?.x ?? 0)) * scale, y: (box?.y ?? 0) + (border + (mark?.y ?? 0)) * scale };
  await page.mouse.move(at.x, at.y - 25);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  return at;
}

for (const [what, style] of [
  ['', 'width:600px;height:400px;border:7px solid'],
  [', scaled', 'width:600px;height:500px;border:7px solid;transform:scale(.7);transform-origin:0 0'],
] as const) {
  test(`an article in a frame of its site is read, marked and shown in the window${what}`, async ({ extension, server }) => {
    server.serve(
      ADDRESS,
      asPage(
        `<p>Our magazine</p><iframe src="/text" style="${style}"></iframe>`,
        '<meta property="article:published_time" content="2016-02-23">',
      ),
    );
    server.serve('http://news.example.test/text', ARTICLE);
    const { page, frame } = await openFramed(extension, ADDRESS);
    const at = await hoverInFrame(page, frame);
    await expect.poll(async () => (await openCard(page))?.headline).toBe('100 million monthly active users');
    expect((await openCard(page))?.text, 'the date of the page around it counts').toContain('Feb 23, 2016');
    const root = (await extension.closedRoots(page)).find(({ ours }) => ours);
    const card = await root?.box('.card');
    expect(card && Math.abs(card.y - at.y), 'the card stands at its number').toBeLessThan(60);
    expect(card && card.x <= at.x && at.x <= card.x + card.width).toBe(true);
    // The sheet with the marks' look is in the frame, too.
    const line = await frame.evaluate(() => {
      const paragraph = document.querySelector('p');
      return paragraph && getComputedStyle(paragraph, '::highlight(chiffre-agrees-dark)').textDecorationStyle;
    });
    expect(line).toBe('solid');
    await page.mouse.move(at.x, at.y);
    await page.keyboard.press('Escape');
    await expect.poll(() => openCard(page)).toBeNull();
  });
}

test('a frame that comes late, one in a frame, and a set of frames are read', async ({ extension, server }) => {
  server.serve('http://news.example.test/text', ARTICLE);
  server.serve('http://news.example.test/around', asPage('<iframe src="/text" width="500" height="300"></iframe>'));
  server.serve(ADDRESS, asPage('<p>Loading</p>'));
  server.serve(
    'http://news.example.test/set',
    '<html><head><title>Old magazine</title></head><frameset cols="20%,80%"><frame src="/menu"><frame src="/text"></frameset></html>',
  );
  server.serve('http://news.example.test/menu', asPage('<p>Menu</p>'));
  await extension.runOn('http://news.example.test/*');
  const page = await extension.open(ADDRESS);
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { src: '/around', width: '600', height: '400' });
    document.body.append(frame);
  });
  await expect.poll(() => page.frames().filter((frame) => frame.url().endsWith('/text')).length).toBe(1);
  await waitForMarks(inFrame(page.frames().find((frame) => frame.url().endsWith('/text'))!), 1);

  const set = await extension.open('http://news.example.test/set');
  await expect.poll(() => set.frames().filter((frame) => frame.url().endsWith('/text')).length).toBe(1);
  await waitForMarks(inFrame(set.frames().find((frame) => frame.url().endsWith('/text'))!), 1);
});

test('adverts in frames, frames of other sites and sandboxed ones are left alone', async ({ extension, server }) => {
  server.serve('http://news.example.test/text', ARTICLE);
  server.serve('http://elsewhere.example.test/text', ARTICLE);
  server.serve(
    ADDRESS,
    asPage(
      `<article><h1>Weather</h1><p>${PROSE}</p>
    <iframe class="ad-slot" src="/text"></iframe><iframe src="http://elsewhere.example.test/text"></iframe><iframe sandbox src="/text"></iframe>
    <p>Telegram also had 350,000 new users a day in February 2016.</p></article>`,
      '<meta property="article:published_time" content="2016-02-23">',
    ),
  );
  await extension.runOn('http://news.example.test/*', 'http://elsewhere.example.test/*');
  const page = await extension.open(ADDRESS);
  await waitForMarks(page, 1);
  for (const frame of page.frames().slice(1)) expect(await marksOf(inFrame(frame)), frame.url()).toEqual([]);
});

test('a file of plain text is read by paragraphs, wrapped lines joined', async ({ extension, server }) => {
  server.serve('http://news.example.test/2016/02/23/wire.txt', {
    type: 'text/plain; charset=utf-8',
    body: `A messenger grows\n\nTelegram has 100\nmillion monthly active users, the company\nsaid on Tuesday.\n\n${PROSE}\n`,
  });
  await extension.runOn('http://news.example.test/*');
  const page = await extension.open('http://news.example.test/2016/02/23/wire.txt');
  const [mark] = await waitForMarks(page, 1);
  expect(mark?.text).toBe('100\nmillion');
  expect(
    mark?.boxes.filter(({ width }) => width > 0),
    'on two lines',
  ).toHaveLength(2);
  const report = await reportOf(extension, await tabOf(extension, page.url()));
  expect(report).toMatchObject({
    state: 'checked',
    title: 'A messenger grows',
    lang: 'en',
    published: { date: '2016-02-23', origin: 'address' },
  });
});

test('a page in a sandbox is read like others', async ({ extension, server }) => {
  server.serve(ADDRESS, {
    body: ARTICLE,
    headers: { 'content-security-policy': "sandbox; default-src 'none'; require-trusted-types-for 'script'" },
  });
  await extension.runOn('http://news.example.test/*');
  await waitForMarks(await extension.open(ADDRESS), 1);
});

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
for (const [name, type, body] of [
  [
    'feed.xml',
    'application/rss+xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>${CLAIM}</title><description>${PROSE}</description></item></channel></rss>`,
  ],
  ['plain.xml', 'text/xml', `<?xml version="1.0"?><news><p>${CLAIM}</p><p>${PROSE}</p></news>`],
  ['picture.svg', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${CLAIM}</text></svg>`],
  ['data.json', 'application/json', JSON.stringify({ text: CLAIM })],
  ['report.pdf', 'application/pdf', PDF],
] as const) {
  test(`${name} is no article: left as it is, and said so`, async ({ extension, server }) => {
    const address = `http://news.example.test/${name}`;
    server.serve(address, { body, type });
    await extension.runOn('http://news.example.test/*');
    const errors: string[] = [];
    const page = await extension.context.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address);
    await page.waitForTimeout(1000);
    const report = await reportOf(extension, await tabOf(extension, address));
    expect(report === null || report.state === 'not-an-article', JSON.stringify(report)).toBe(true);
    expect(await page.evaluate(() => [...CSS.highlights.keys()].length)).toBe(0);
    expect(errors).toEqual([]);
  });
}
