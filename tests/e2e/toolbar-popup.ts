import { expect, type CDPSession, type Page } from '@playwright/test';

/** The popup behind the toolbar button, as the browser really opens it: it belongs to the tab that is in front. */
export interface ToolbarPopup {
  /** Runs a function in the popup; it must use nothing from outside itself, and argument and result are JSON. */
  evaluate<Result, Argument = undefined>(body: (argument: Argument) => Result, argument?: Argument): Promise<Awaited<Result>>;
  /** The popup's text as a reader sees it, white space joined. */
  text(): Promise<string>;
  /** Clicks in the middle of the first element that fits the selector, with a real event of the mouse. */
  click(selector: string): Promise<void>;
  /** Whether it is still open. */
  isOpen(): Promise<boolean>;
}

interface Reply {
  id?: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } };
  error?: { message: string };
}

/** Sends commands to a target that Playwright does not show, by way of the browser's own session. */
function channelTo(cdp: CDPSession, sessionId: string): (method: string, params: object) => Promise<Reply> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  return async (method, params) => {
    last += 1;
    const id = last;
    const answer = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const reply = await answer;
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply;
  };
}

/**
 * Clicks the toolbar button of the extension.
 * @param page - the tab that shall be in front
 * @param id - the extension's id
 * @returns the open popup
 */
export async function openToolbarPopup(page: Page, id: string): Promise<ToolbarPopup> {
  await page.bringToFront();
  const browser = page.context().browser();
  if (browser === null) throw new Error('The browser gave no connection of its own.');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos: tabs } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tab = tabs.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  // Playwright's types don't know the Extensions domain.
  const send = cdp.send.bind(cdp) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const findPopup = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${id}/popup.html`));
  await expect.poll(findPopup, { message: 'the popup opens' }).toBeDefined();
  const target = await findPopup();
  if (target === undefined) throw new Error('The popup closed at once.');
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const ask = channelTo(cdp, sessionId);

  const evaluate: ToolbarPopup['evaluate'] = async (body, argument) => {
    const { result } = await ask('Runtime.evaluate', {
      expression: `(${body.toString()})(${JSON.stringify(argument ?? null)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (result?.exceptionDetails) throw new Error(result.exceptionDetails.exception?.description ?? result.exceptionDetails.text);
    return result?.result?.value as never;
  };
  return {
    evaluate,
    text: () => evaluate(() => (document.querySelector('body')?.innerText ?? '').replace(/\s+/g, ' ').trim()),
    async click(selector) {
      const point = await evaluate((wanted: string) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = element?.getBoundingClientRect();
        return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
      }, selector);
      if (point === null) throw new Error(`The popup has no ${selector}. It says: ${await evaluate(() => document.body.innerText)}`);
      const press = { ...point, button: 'left', clickCount: 1 };
      await ask('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
      await ask('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
      await ask('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
    },
    isOpen: async () => (await findPopup()) !== undefined,
  };
}
