import { expect, type CDPSession, type Page } from '@playwright/test';
import type { Extension } from '../e2e/extension-fixture';

/** A mark as the extension's own world sees it. */
export interface SeenMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A tab under watch: whatever is thrown, logged or written in it is known, and by which world. */
export interface WatchedTab {
  readonly page: Page;
  readonly extension: Extension;
  /** Exceptions and logged errors of the content script. */
  readonly scriptErrors: readonly string[];
  /** Exceptions, logged errors and refusals that the page's console shows; addresses without their host. */
  readonly pageErrors: ReadonlySet<string>;
  /** Runs a function in the content script's world, where nothing of the page's scripts is; null where there is no such world. */
  inExtension<Result, Argument = undefined>(body: (argument: Argument) => Result, argument?: Argument): Promise<Awaited<Result> | null>;
  /** Clicks the page's button; gives by how much it has counted, null where there is no button. */
  clicks(): Promise<number | null>;
  /** The marked numbers in reading order. */
  marks(): Promise<SeenMark[]>;
  /** What the open card says; null where none is open. */
  card(): Promise<string | null>;
  /** Where the open card stands in the window. */
  cardBox(): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null>;
  /** Rests the pointer on the first mark until its card is open. */
  rests(): Promise<void>;
  /** Fails unless it is so. */
  holds(isSo: boolean): Promise<void>;
  /** Fails unless it becomes so soon. */
  settles(isSo: () => Promise<boolean>): Promise<void>;
  /** The longest time that the page could not paint a frame, in frames of 60 Hz, since it was opened. */
  longestGap(): Promise<number>;
  close(): Promise<void>;
}

/** In the content script's world: records what writes HTML there. Nothing may. */
const RECORD_WRITES = `(() => {
  const writes = [];
  Reflect.set(globalThis, 'chiffreTestWrites', writes);
  const wrap = (owner, name) => {
    const known = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!known) return;
    const inner = known.set ?? known.value;
    const outer = function (...values) { writes.push(name); return inner.apply(this, values); };
    Object.defineProperty(owner, name, known.set ? { ...known, set: outer } : { ...known, value: outer });
  };
  for (const owner of [Element.prototype, ShadowRoot.prototype]) for (const name of ['innerHTML', 'outerHTML', 'setHTMLUnsafe', 'insertAdjacentHTML']) wrap(owner, name);
  for (const name of ['write', 'writeln']) wrap(Document.prototype, name);
  wrap(Range.prototype, 'createContextualFragment');
  wrap(DOMParser.prototype, 'parseFromString');
})()`;

/** In a world of the test's own, from before the page's first script: how long frames took. */
const MEASURE_FRAMES = `(() => {
  let last = performance.now();
  globalThis.longestGap = 0;
  const tick = () => {
    const now = performance.now();
    globalThis.longestGap = Math.max(globalThis.longestGap, now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})()`;
const MEASURING_WORLD = 'chiffre-test-frames';

/** Milliseconds of a frame. */
const FRAME = 1000 / 60;

/** Runs in the content script's world. */
function readMarks(): SeenMark[] {
  const found: { range: Range; mark: SeenMark }[] = [];
  const seen = new Set<string>();
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('chiffre-')) continue;
    for (const range of ranges) {
      if (!(range instanceof Range) || range.collapsed) continue;
      const box = [...range.getClientRects()].find(({ width }) => width > 0);
      if (!box) continue;
      const mark = { text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const key = `${mark.text} ${mark.x} ${mark.y}`;
      if (!seen.has(key)) found.push({ range, mark });
      seen.add(key);
    }
  }
  // Ranges in shadow roots have no common order; there the one on the page is.
  const order = (a: { range: Range; mark: SeenMark }, b: { range: Range; mark: SeenMark }): number =>
    a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
      ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
      : a.mark.y - b.mark.y || a.mark.x - b.mark.x;
  return found.sort(order).map(({ mark }) => mark);
}

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** Runs in the content script's world, which alone may look into its closed root. */
function readCard(): string | null {
  for (const host of Document.prototype.querySelectorAll.call(document, '[data-chiffre]')) {
    const card = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.card') : null;
    if (card instanceof HTMLElement && card.matches(':popover-open') && card.querySelector('dl') !== null)
      return card.innerText.replace(/\s+/g, ' ').trim();
  }
  return null;
}

/** Runs in the content script's world. */
function readCardBox(): { x: number; y: number; width: number; height: number } | null {
  for (const host of Document.prototype.querySelectorAll.call(document, '[data-chiffre]')) {
    const card = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.card:popover-open') : null;
    if (!card) continue;
    const { x, y, width, height } = card.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}

/** Runs in a world of the test's own. */
function clickButton(): number | null {
  const button: unknown = Document.prototype.querySelector.call(document, '#count');
  if (!(button instanceof HTMLButtonElement)) return null;
  const before = Number(button.textContent);
  button.click();
  return Number(button.textContent) - before;
}

interface Context {
  readonly id: number;
  readonly name: string;
  readonly origin: string;
}

/**
 * Opens an address in a new tab and watches it from its first byte.
 * @param extension - the installed extension
 * @param address - of a served page
 */
export async function openWatched(extension: Extension, address: string): Promise<WatchedTab> {
  const page = await extension.context.newPage();
  const cdp = await extension.context.newCDPSession(page);
  const scriptErrors: string[] = [];
  const pageErrors = new Set<string>();
  /** Contexts of the main frame that live now. */
  let contexts: Context[] = [];
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const isOurs = ({ origin }: Context): boolean => origin === `chrome-extension://${extension.id}`;
  const ours = (): Context | undefined => contexts.findLast(isOurs);
  const tell = (contextId: number | undefined, text: string): void => {
    if (contexts.some((context) => context.id === contextId && isOurs(context))) scriptErrors.push(text);
    else pageErrors.add(text.replaceAll(new URL(address).host, 'host'));
  };
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.['frameId'] !== frameTree.frame.id) return;
    const made = { id: context.id, name: context.name, origin: context.origin };
    contexts = [...contexts, made];
    if (isOurs(made)) void cdp.send('Runtime.evaluate', { contextId: made.id, expression: RECORD_WRITES }).catch(() => undefined);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    contexts = contexts.filter(({ id }) => id !== executionContextId);
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    contexts = [];
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    tell(exceptionDetails.executionContextId, exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  cdp.on('Runtime.consoleAPICalled', ({ type, args, executionContextId }) => {
    if (type === 'error' || type === 'assert')
      tell(executionContextId, args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  cdp.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && entry.url?.endsWith('/favicon.ico') !== true) tell(undefined, entry.text);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Log.enable');
  await cdp.send('Page.enable');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: MEASURE_FRAMES, worldName: MEASURING_WORLD });
  await page.goto(address, { waitUntil: 'domcontentloaded' });

  const evaluate = async (session: CDPSession, context: Context | undefined, expression: string): Promise<unknown> => {
    if (context === undefined) return null;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: context.id,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const inExtension = async <Result, Argument = undefined>(
    body: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result> | null> => {
    const expression = `(${body.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
    // A page that loads anew takes its worlds with it.
    const value: unknown = await evaluate(cdp, ours(), expression).catch((error: unknown) => {
      if (/context/.test(String(error))) return null;
      throw error;
    });
    return value as Awaited<Result> | null;
  };

  const marks: WatchedTab['marks'] = async () => (await inExtension(readMarks)) ?? [];
  const card: WatchedTab['card'] = () => inExtension(readCard);
  return {
    page,
    extension,
    scriptErrors,
    pageErrors,
    inExtension,
    marks,
    card,
    cardBox: () => inExtension(readCardBox),
    rests: async () => {
      await inExtension(() => {
        document.querySelector('article p')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      const [mark] = await marks();
      if (!mark) throw new Error('There is no mark to rest on.');
      // A reader moves on a little where nothing happens.
      await expect(async () => {
        await page.mouse.move(mark.x, Math.max(0, mark.y - 60));
        await page.mouse.move(mark.x, mark.y, { steps: 4 });
        await expect.poll(card, { message: 'the card opens with the record', timeout: 2500 }).toContain('Matches the record');
      }).toPass({ timeout: 10_000 });
    },
    holds: async (isSo) => expect(isSo).toBe(true),
    settles: (isSo) => expect.poll(isSo, { timeout: 8000 }).toBe(true),
    clicks: async () =>
      (await evaluate(
        cdp,
        contexts.findLast(({ name }) => name === MEASURING_WORLD),
        `(${clickButton.toString()})()`,
      )) as number | null,
    longestGap: async () =>
      Number(
        await evaluate(
          cdp,
          contexts.findLast(({ name }) => name === MEASURING_WORLD),
          'longestGap',
        ),
      ) / FRAME,
    close: async () => {
      await page.close();
    },
  };
}
