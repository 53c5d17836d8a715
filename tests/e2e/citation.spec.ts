/**
 * What a reader takes from a card: citations in several forms, with the mouse and with the keyboard, and a link that leads to the number.
 */
import type { Page } from '@playwright/test';
import { hoverForCard } from '../../src/cli/read-card.mjs';
import { expect, test, type Extension } from './extension-fixture';
import { clickInCard, waitForMarks } from './marked-page';
import { AUDIENCE, NEWS, serveSamples } from './samples';

/** A page of this machine counts as secure, so that the card may use the browser's newer clipboard. */
const SECURE = 'http://localhost/telegram.html';

test.beforeEach(({ server }) => serveSamples(server));

interface OpenedFormats {
  readonly page: Page;
  readonly labels: readonly string[];
  /** Presses the button of a form and waits until the card says that it was copied. */
  readonly copy: (label: string) => Promise<void>;
  readonly notice: () => Promise<string>;
}

async function openFormats(extension: Extension, address = AUDIENCE, claim = 1): Promise<OpenedFormats> {
  await extension.runOn(address === AUDIENCE ? NEWS : 'http://localhost/*');
  const page = await extension.open(address);
  await page.setViewportSize({ width: 900, height: 900 });
  const mark = (await waitForMarks(page, 5))[claim];
  if (!mark) throw new Error('unreachable');
  await hoverForCard(page, mark);
  await page.mouse.click(mark.x, mark.y);
  const [root] = await extension.closedRoots(page);
  if (!root) throw new Error('no card');
  await clickInCard(page, root, '.formats summary');
  const labels = await root.evaluate((shadow) => [...shadow.querySelectorAll('footer .formats li')].map((each) => each.textContent ?? ''));
  const notice = (): Promise<string> => root.evaluate((shadow) => shadow.querySelector('footer .notice')?.textContent ?? '');
  return {
    page,
    labels,
    notice,
    copy: async (label) => {
      await clickInCard(page, root, `.formats li:nth-child(${labels.indexOf(label) + 1}) button`);
      await expect.poll(notice).toBe('Copied');
    },
  };
}

/** What the clipboard holds, as a text field and as a word processor take it. */
async function pasted(extension: Extension): Promise<{ text: string; html: string }> {
  const page = await extension.open(extension.url('options.html'));
  await page.setContent('<textarea></textarea><div contenteditable></div>');
  const paste = async (selector: string): Promise<void> => {
    await page.locator(selector).focus();
    await page.keyboard.press('ControlOrMeta+V');
  };
  await paste('textarea');
  await paste('[contenteditable]');
  const found = { text: await page.locator('textarea').inputValue(), html: await page.locator('[contenteditable]').innerHTML() };
  await page.close();
  return found;
}

test('each form is copied: Markdown, HTML source, APA', async ({ extension }) => {
  const { page, labels, copy } = await openFormats(extension);
  expect(labels).toEqual(['Markdown', 'HTML', 'APA', 'Link to this number']);
  const starts = {
    Markdown: /Source: \[.+\]\(https:.+\)\. Via Chiffre, data of /,
    HTML: /Source: <a href="https:.+">.+<\/a>\. Via Chiffre/,
    APA: /^\S.*\. \(\d{4}.*\)\. .+ https:\S+ \(Via Chiffre, data of /,
  };
  for (const [label, form] of Object.entries(starts)) {
    await copy(label);
    const { text } = await pasted(extension);
    expect(text).toMatch(form);
    expect(text).toContain('100 million monthly active users, worldwide');
    await page.bringToFront();
  }
});

test('on a secure page HTML is formatted text for word processors, and its source for text fields', async ({ extension, server }) => {
  serveSamples(server, SECURE);
  const { copy } = await openFormats(extension, SECURE);
  await copy('HTML');
  const { text, html } = await pasted(extension);
  expect(text).toContain('<a href="https://');
  expect(html).toContain('<a href="https://');
  expect(html).not.toContain('&lt;a');
});

test('what was scrolled to in a card stays in sight when the card is placed anew', async ({ extension }) => {
  const { page } = await openFormats(extension);
  const [root] = await extension.closedRoots(page);
  if (!root) throw new Error('no card');
  /** How far the card's end is from what of it can be seen, in CSS pixels. */
  const beyond = (): Promise<number> =>
    root.evaluate((shadow) => {
      const card = shadow.querySelector('.card');
      return card ? card.scrollHeight - card.clientHeight - card.scrollTop : Infinity;
    });
  await page.setViewportSize({ width: 900, height: 500 });
  const scrollToEnd = async (): Promise<number> => {
    await root.evaluate((shadow) => shadow.querySelector('.card')?.scrollTo({ top: 10_000, behavior: 'instant' }));
    await page.waitForTimeout(300);
    return await beyond();
  };
  await expect.poll(scrollToEnd, { message: 'the card rests in its place' }).toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 890, height: 500 });
  await page.waitForTimeout(500);
  await expect.poll(beyond, { message: 'the end of the card is in sight' }).toBeLessThanOrEqual(1);
});

test('the keyboard opens the forms and copies one', async ({ extension }) => {
  const { page, notice } = await openFormats(extension);
  // From the disclosure, which has the focus: closed and opened again, then the first form.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(notice).toBe('Copied');
  expect((await pasted(extension)).text).toMatch(/\[.+\]\(https:.+\)/);
});

for (const [claim, number] of [
  [1, '100 millions'],
  [2, '15 millions, with a space that does not break'],
] as const) {
  test(`the link leads to the number: a browser that opens it scrolls to ${number}`, async ({ extension }) => {
    const { copy } = await openFormats(extension, AUDIENCE, claim);
    await copy('Link to this number');
    const { text } = await pasted(extension);
    expect(text.startsWith(`${AUDIENCE}#:~:text=`)).toBe(true);
    const target = await extension.context.newPage();
    await target.setViewportSize({ width: 400, height: 200 });
    await target.goto(text);
    await expect.poll(() => target.evaluate(() => scrollY), { message: 'the number is in sight' }).toBeGreaterThan(0);
  });
}
