/** Checking a selection, as the context menu's entry does, on a site where Chiffre does not run. */
import { expect, test, type Extension } from './extension-fixture';
import { marksOf, openCard } from './marked-page';
import { browserState, checkSelectionIn, tabOf } from './reader';
import { NEWS } from './samples';

const COMMENT = 'http://news.example.test/forum.html';

test.beforeEach(({ server }) => {
  server.serve(
    COMMENT,
    `<!doctype html><html lang="en"><title>Forum</title>
    <div class="comments"><p id="number">In March 2018 Telegram had <b>200 million</b> monthly active users.</p><p id="words">I like it.</p></div>`,
  );
});

async function select(extension: Extension, id: string): Promise<{ found: number }> {
  const page = await extension.open(COMMENT);
  await page.evaluate((element) => getSelection()?.selectAllChildren(document.getElementById(element) ?? document.body), id);
  return await checkSelectionIn(extension, await tabOf(extension, COMMENT));
}

test('a number in a comment is checked and its card opens', async ({ extension }) => {
  await extension.grant(NEWS);
  expect((await browserState(extension)).matches, 'the site is off').toEqual([]);
  expect(await select(extension, 'number')).toEqual({ found: 1 });
  const page = extension.context.pages().find((each) => each.url() === COMMENT);
  if (!page) throw new Error('unreachable');
  expect((await marksOf(page)).map(({ text }) => text)).toEqual(['200 million']);
  await expect.poll(async () => (await openCard(page))?.headline ?? '').toContain('200 million');
});

test('a selection without a claim gives none', async ({ extension }) => {
  await extension.grant(NEWS);
  expect(await select(extension, 'words')).toEqual({ found: 0 });
});
