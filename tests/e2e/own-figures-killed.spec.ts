/** An import that is cut off: the browser is killed in the middle of it, and starts again with the same profile. */
import { test as base, expect, type Page } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { launchChromium } from '../../src/cli/launch-chromium.mjs';

const PROJECT = join(import.meta.dirname, '../..');
const HEADER = 'app,metric,value,asOf,who,url';
const rows = (count: number): string =>
  `${HEADER}\n${Array.from({ length: count }, (_, at) => `telegram,monthly-active-users,${at + 1},2016-02,Our desk,https://paper.example/${at}`).join('\n')}\n`;
const BEFORE = rows(2);
/** With those of before not more than there is room for. */
const MANY = rows(49_000);

/** A browser with the extension and a profile that outlives it. */
interface Run {
  readonly page: Page;
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const test = base.extend<{ start: () => Promise<Run> }>({
  start: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'chiffre-killed-'));
    const browser = findBrowser({ families: ['chromium'] });
    if (browser === null) throw new Error('No Chromium, Chrome or Edge found: install one, or set CHIFFRE_BROWSER to its program.');
    await use(async () => {
      const { context, id } = await launchChromium({
        executablePath: browser.path,
        extension: join(PROJECT, '.output/chrome-mv3'),
        profile,
        headless: true,
        locale: 'en',
      });
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/own-figures.html`);
      return {
        page,
        kill: async () => {
          for (const pid of browserProcesses(profile)) process.kill(pid, 'SIGKILL');
          await expect.poll(() => browserProcesses(profile), { message: 'the browser is gone' }).toEqual([]);
          // Its locks name a process that is gone; the browser finds that out by itself, but asks a person first.
          for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) rmSync(join(profile, lock), { force: true });
        },
        close: () => context.close(),
      };
    });
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  },
});

/** The processes of the browser that this test started, told by its profile. */
function browserProcesses(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile);
      } catch {
        return false;
      }
    });
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: `Preview of ${name}` })).toBeVisible({ timeout: 60_000 });
}

async function addBefore(page: Page): Promise<void> {
  await choose(page, 'before.csv', BEFORE);
  await page.getByRole('button', { name: 'Add 2 figures' }).click();
  await expect(page.getByText('“before” was added')).toBeVisible();
}

/** What is stored: the sets, with the number of their compiled figures and the length of their file. */
function stored(page: Page): Promise<{ label: string; count: number; compiled: number; original: number }[]> {
  return page.evaluate(async () => {
    const finished = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
      });
    const store = await finished(indexedDB.open('own-figures'));
    const transaction = store.transaction(['sets', 'compiled', 'originals']);
    const ids = await finished(transaction.objectStore('sets').getAllKeys());
    const others = [
      await finished(transaction.objectStore('compiled').getAllKeys()),
      await finished(transaction.objectStore('originals').getAllKeys()),
    ];
    if (others.some((keys) => keys.length !== ids.length)) throw new Error('A part of a set is left over.');
    return await Promise.all(
      ids.map(async (id) => {
        const { label, count } = (await finished(transaction.objectStore('sets').get(id))) as { label: string; count: number };
        const compiled = (await finished(transaction.objectStore('compiled').get(id))) as { figures: { value: number[] } };
        const original = (await finished(transaction.objectStore('originals').get(id))) as Blob;
        return { label, count, compiled: compiled.figures.value.length, original: original.size };
      }),
    );
  });
}

const FORMER = { label: 'before', count: 2, compiled: 2, original: BEFORE.length };
const LATER = { label: 'many', count: 49_000, compiled: 49_000, original: MANY.length };

test.describe.configure({ timeout: 180_000 });

test('killed in the middle of writing, the former state is there, whole', async ({ start }) => {
  const first = await start();
  await addBefore(first.page);
  await choose(first.page, 'many.csv', MANY);
  // The transaction is kept open once something was written in it, so that the kill is sure to come before its end.
  await first.page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      const request = add.call(this, value, key);
      const keepOpen = (): void => this.get('nothing').addEventListener('success', keepOpen);
      request.addEventListener('success', () => {
        document.title = 'written';
        keepOpen();
      });
      return request;
    };
  });
  await first.page.getByRole('button', { name: 'Add 49,000 figures' }).click();
  await expect(first.page).toHaveTitle('written', { timeout: 60_000 });
  await first.kill();

  const second = await start();
  await expect(second.page.getByText('2 figures of before.csv')).toBeVisible();
  expect(await stored(second.page)).toEqual([FORMER]);
  await choose(second.page, 'many.csv', MANY);
  await second.page.getByRole('button', { name: 'Add 49,000 figures' }).click();
  await expect(second.page.getByText('“many” was added')).toBeVisible({ timeout: 60_000 });
  expect(await stored(second.page), 'and the import can be done again').toEqual([FORMER, LATER]);
  await second.close();
});

test('killed at any moment, a set is there whole or not at all', async ({ start }) => {
  let run = await start();
  await addBefore(run.page);
  for (const wait of [20, 120, 400]) {
    await choose(run.page, 'many.csv', MANY);
    await run.page.getByRole('button', { name: 'Add 49,000 figures' }).click({ timeout: 30_000 });
    await run.page.waitForTimeout(wait);
    await run.kill();
    run = await start();
    const found = await stored(run.page);
    expect([[FORMER], [FORMER, LATER]]).toContainEqual(found);
    if (found.length === 1) continue;
    await run.page.getByRole('button', { name: 'Remove “many”' }).click();
    await run.page.getByRole('button', { name: 'Yes, remove' }).click();
    await expect(run.page.getByText('“many” was removed')).toBeVisible();
    expect(await stored(run.page)).toEqual([FORMER]);
  }
  await run.close();
});
