/** Memory comes back: what a page has thrown away is free, and the worker's memory doesn't grow with the pages that it has seen. */
import type { CDPSession } from '@playwright/test';
import { expect, HOSTS, test, type SharedBrowser } from './hostile-fixture';
import { articlePage, script, USUAL_MARKS, USUAL_PARAGRAPHS } from './hostile-page';
import { openWatched } from './watched-tab';

const [FIRST, SECOND] = USUAL_PARAGRAPHS;

test('what a page removes is free again, though it was read and marked', async ({ shared: { extension, server } }) => {
  const address = `${HOSTS.watched}/removing.html`;
  server.serve(
    address,
    articlePage({
      below: script(`globalThis.gone = []; setTimeout(() => {
      const box = document.querySelector('article').appendChild(document.createElement('section'));
      for (let at = 0; at < 2000; at += 1) { const p = document.createElement('p'); p.textContent = 'Telegram has 100 million users, says paragraph ' + at + '.'; gone.push(new WeakRef(p), new WeakRef(p.firstChild)); box.append(p); }
      setTimeout(() => { box.remove(); document.body.dataset.removed = '1'; }, 3000);
    }, 300);`),
    }),
  );
  const tab = await openWatched(extension, address);
  await expect
    .poll(async () => (await tab.marks()).length, { timeout: 15_000, message: 'the added paragraphs are marked, too' })
    .toBeGreaterThan(1000);
  await tab.page.waitForSelector('[data-removed]');
  await expect.poll(async () => (await tab.marks()).map(({ text }) => text), { timeout: 15_000 }).toEqual([...USUAL_MARKS]);
  const cdp = await extension.context.newCDPSession(tab.page);
  await expect
    .poll(
      async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        return tab.page.evaluate('gone.filter((each) => each.deref() !== undefined).length');
      },
      { timeout: 15_000, message: 'no removed node is held' },
    )
    .toBeLessThan(20);
  await tab.close();
});

/** Bytes of the worker's heap that are in use after a collection. */
async function workerHeap({ extension }: SharedBrowser, cdp: CDPSession): Promise<number> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension.id));
  if (!worker) throw new Error('The worker is not there.');
  // A session of its own inside the browser's: Playwright gives none for workers.
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = (id: number, method: string): Promise<{ readonly usedSize?: number }> =>
    new Promise((resolve) => {
      const listen = ({ sessionId: from, message }: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (from !== sessionId || answer.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result ?? {});
      };
      cdp.on('Target.receivedMessageFromTarget', listen);
      void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = 0 } = await ask(2, 'Runtime.getHeapUsage');
  await cdp.send('Target.detachFromTarget', { sessionId });
  return usedSize;
}

test("the worker's memory does not grow with the pages that it has seen", async ({ shared }) => {
  test.setTimeout(180_000);
  const { extension, server } = shared;
  const address = `${HOSTS.watched}/large.html`;
  server.serve(address, articlePage({ paragraphs: Array.from({ length: 400 }, () => `${FIRST} ${SECOND}`) }));
  const cdp = await extension.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser gave no connection of its own.');
  const tab = await openWatched(extension, address);
  const visit = async (times: number): Promise<void> => {
    for (let at = 0; at < times; at += 1) {
      await tab.page.reload({ waitUntil: 'domcontentloaded' });
      await expect.poll(async () => (await tab.marks()).length, { timeout: 15_000, intervals: [50] }).toBeGreaterThan(1000);
    }
  };
  // Twenty pages are remembered; from then on each new one takes the place of the oldest.
  await visit(24);
  const before = await workerHeap(shared, cdp);
  await visit(24);
  const after = await workerHeap(shared, cdp);
  expect(before).toBeGreaterThan(0);
  expect(after / before, 'as many pages again take no more').toBeLessThan(1.15);
  await tab.close();
});
