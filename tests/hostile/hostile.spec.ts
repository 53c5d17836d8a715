/** Pages that fight. On each of them the same things must hold, and what the page says beside. */
import type { ServedPage } from '../e2e/page-server';
import type { Extension } from '../e2e/extension-fixture';
import { expect, HOSTS, test } from './hostile-fixture';
import { PAGE_TRACE, type HostilePage } from './hostile-page';
import { PAGES } from './pages';
import { openWatched, type WatchedTab } from './watched-tab';

/** How long a page may take to come to rest, in milliseconds; the heaviest take some seconds on a slow machine. */
const REST_LIMIT = 25_000;
/** How long the page without the extension is watched, in milliseconds. */
const CALM = 600;
/** Frames by which the longest gap may grow: reading is done in slices, and what can't be sliced must stay below a fifth of a second. */
const FRAMES_MORE = 12;

declare const chrome: {
  readonly tabs: {
    query(query: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ readonly value?: { readonly state: string } } | undefined>;
  };
};

/** What the content script of a page says of itself: `checked`, `not-an-article` …; null where none answers. */
async function stateOf(extension: Extension, address: string): Promise<string | null> {
  const worker = await extension.worker();
  return worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const answer =
      tab?.id === undefined
        ? undefined
        : await chrome.tabs.sendMessage(tab.id, { to: 'page', name: 'describe-page', request: {} }).catch(() => undefined);
    return answer?.value?.state ?? null;
  }, address);
}

/** Stands for the state where no content script can answer. */
const hostileSilence = ({ silent }: HostilePage['must']): string => (silent === true ? 'silent' : 'unknown');

async function atRest(tab: WatchedTab, { must }: HostilePage): Promise<void> {
  if (must.marks !== 'any' && must.marks.length > 0) {
    await expect
      .poll(async () => (await tab.marks()).map(({ text }) => text), { message: 'exactly these are marked', timeout: REST_LIMIT })
      .toEqual([...must.marks]);
    return;
  }
  // Where nothing is to be marked, the page must have been read first.
  const silent = hostileSilence(must);
  await expect
    .poll(async () => (await stateOf(tab.extension, tab.page.url())) ?? silent, { message: 'the page is read', timeout: REST_LIMIT })
    .toMatch(/^(?:checked|not-an-article|stopped|failed|silent)$/);
  await tab.page.waitForTimeout(300);
  if (must.marks !== 'any')
    expect(
      (await tab.marks()).map(({ text }) => text),
      'nothing is marked',
    ).toEqual([]);
}

async function restInVain(tab: WatchedTab): Promise<void> {
  const [mark] = await tab.marks();
  if (!mark) throw new Error('There is no mark to rest on.');
  await tab.page.mouse.move(mark.x, mark.y, { steps: 4 });
  await tab.page.waitForTimeout(1200);
  expect(await tab.card(), 'no card opens').toBeNull();
}

/**
 * By how many frames the longest gap grows with the extension. A machine that does other things at the moment makes gaps of its own, so
 * what looks long is measured again, both for the same time, and the least counts.
 */
async function framesMore(
  extension: Extension,
  path: string,
  hostile: HostilePage,
  first: { readonly usual: number; readonly gap: number },
): Promise<number> {
  let least = first.gap - first.usual;
  for (let again = 0; again < 3 && least >= FRAMES_MORE; again += 1) {
    const since = performance.now();
    const tab = await openWatched(extension, `${HOSTS.watched}${path}`);
    await atRest(tab, hostile);
    const gap = await tab.longestGap();
    await tab.close();
    const calm = await openWatched(extension, `${HOSTS.calm}${path}`);
    await calm.page.waitForTimeout(Math.max(CALM, performance.now() - since));
    least = Math.min(least, gap - (await calm.longestGap()));
    await calm.close();
  }
  return least;
}

for (const hostile of PAGES) {
  test(`${hostile.slug}: ${hostile.says}`, async ({ shared: { extension, server } }, info) => {
    const path = `/${hostile.slug}.html`;
    for (const host of Object.values(HOSTS)) {
      server.serve(`${host}${path}`, hostile.page);
      for (const [name, part] of Object.entries<string | ServedPage>(hostile.parts ?? {})) server.serve(`${host}${name}`, part);
    }
    const hash = (hostile.hash ?? '').replace('{id}', extension.id);
    const calm = await openWatched(extension, `${HOSTS.calm}${path}${hash}`);
    await calm.page.waitForTimeout(CALM);
    const usual = await calm.longestGap();
    const usualClicks = await calm.clicks();
    const usualErrors = calm.pageErrors;
    await calm.close();

    const address = `${HOSTS.watched}${path}${hash}`;
    const tab = await openWatched(extension, address);
    await atRest(tab, hostile);
    const gap = await tab.longestGap();

    expect(await tab.clicks(), 'the page goes on working').toBe(usualClicks);
    const hover = hostile.must.hover ?? (hostile.must.marks === 'any' || hostile.must.marks.length === 0 ? 'not-tried' : 'card');
    if (hover === 'card') await tab.rests();
    if (hover === 'nothing') await restInVain(tab);
    for (const [claim, holds] of hostile.must.also ?? []) await test.step(claim, () => holds(tab));

    const world = await tab.inExtension(
      (name) => ({ global: name in globalThis, prototype: name in {}, writes: Reflect.get(globalThis, 'chiffreTestWrites') as unknown }),
      PAGE_TRACE,
    );
    if (world)
      expect(world, 'no script of the page in our world, and nothing written as HTML').toEqual({
        global: false,
        prototype: false,
        writes: [],
      });
    expect(tab.scriptErrors, 'the content script reports no error').toEqual([]);
    expect(
      [...tab.pageErrors].filter((error) => !usualErrors.has(error)),
      'the page reports no error that it has not without the extension',
    ).toEqual([]);
    expect(
      await framesMore(extension, path + hash, hostile, { usual, gap }),
      'the page waits for its frames hardly longer than without the extension',
    ).toBeLessThan(FRAMES_MORE);
    info.annotations.push({ type: 'hostile pages held', description: '1' });
    await tab.close();
  });
}
