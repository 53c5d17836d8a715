/**
 * Badge, shortcuts and context menu. The browser's own keys and menus cannot be pressed by tests: their events are sent to the worker as
 * the browser sends them.
 */
import { expect, test, type Extension } from './extension-fixture';
import { openCard, waitForMarks } from './marked-page';
import { badgeColourOf, badgeOf, browserState, tabOf } from './reader';
import { AUDIENCE, NEWS, OUTAGE, QUOTES, serveSamples } from './samples';

test.beforeEach(({ server }) => serveSamples(server));

/** What the browser calls in the worker; `dispatch` is there on its events though the types don't say so. */
async function send(extension: Extension, event: 'command' | 'menu', detail: string, tabId: number): Promise<void> {
  await (
    await extension.worker()
  ).evaluate(
    async ([kind, what, id]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { get(id: number): Promise<object> }; commands: { onCommand: Event }; contextMenus: { onClicked: Event } };
      };
      interface Event {
        dispatch(...details: readonly unknown[]): void;
      }
      const tab = await chrome.tabs.get(id);
      if (kind === 'command') chrome.commands.onCommand.dispatch(what, tab);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: what }, tab);
    },
    [event, detail, tabId] as const,
  );
}

test('the badge counts the claims and has the colour of the gravest verdict', async ({ extension }) => {
  await extension.runOn(NEWS);
  await waitForMarks(await extension.open(AUDIENCE), QUOTES[AUDIENCE].length);
  const tab = await tabOf(extension, AUDIENCE);
  expect(await badgeOf(extension, tab)).toBe('5');
  expect(await badgeColourOf(extension, tab), 'one is dated, none differs').toEqual([0x8a, 0x5a, 0, 255]);
});

test('shortcuts go to the next and the previous claim, and switch the site off', async ({ extension }) => {
  await extension.runOn(NEWS);
  const page = await extension.open(AUDIENCE);
  await waitForMarks(page, QUOTES[AUDIENCE].length);
  const tab = await tabOf(extension, AUDIENCE);
  const headline = async () => (await openCard(page))?.headline;
  await send(extension, 'command', 'next-claim', tab);
  await expect.poll(headline).toBe('100 million monthly active users');
  await send(extension, 'command', 'previous-claim', tab);
  await expect.poll(headline, { message: 'round to the last' }).toBe('200 people in a group');
  await page.keyboard.press('Escape');
  await send(extension, 'command', 'toggle-site', tab);
  await waitForMarks(page, 0);
  await expect.poll(async () => (await browserState(extension)).granted, { message: 'what is no longer needed is given back' }).toEqual([]);
});

test('the shortcut and the menu read a page on which Chiffre does not run by itself', async ({ extension }) => {
  await extension.grant(NEWS);
  const checked = await extension.open(OUTAGE);
  await send(extension, 'command', 'check-page', await tabOf(extension, OUTAGE));
  await waitForMarks(checked, QUOTES[OUTAGE].length);

  const page = await extension.open(AUDIENCE);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
  await send(extension, 'menu', 'check-selection', await tabOf(extension, AUDIENCE));
  await expect.poll(async () => (await openCard(page))?.headline).toBe('100 million monthly active users');
});
