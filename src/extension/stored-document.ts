import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { attempt } from './errors';

/** Where a document lives: `sync` follows the reader to other devices, `local` stays, `session` is gone with the browser. */
export type StorageArea = 'sync' | 'local' | 'session';

/** A piece of stored state with its form and its history. */
export interface StoredDocument<T> {
  readonly key: string;
  readonly area: StorageArea;
  /** Version that is written now. Raise it with every change that older data would not pass, and add a migration. */
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  readonly fallback: T;
  /** `migrations.get(n)` turns a value of version `n` into one of version `n + 1`. */
  readonly migrations: ReadonlyMap<number, (value: unknown) => unknown>;
}

/** Something stored that could not be read, kept for the reader to look at. */
export interface AsideValue {
  readonly key: string;
  /** ISO time at which it was put aside. */
  readonly at: string;
  readonly value: unknown;
}

/** Broken or foreign values are kept here, in `local`, one a document: the newest replaces the one before. */
const ASIDE_PREFIX = 'aside:';

/** Where a value came from. */
export type LoadResult<T> =
  | { readonly from: 'stored' | 'migrated' | 'fallback'; readonly value: T }
  /** what was stored is broken, of a later version or not ours */
  | { readonly from: 'broken'; readonly value: T; readonly broken: unknown };

function isEnvelope(stored: unknown): stored is { version: number; value: unknown } {
  return typeof stored === 'object' && stored !== null && 'value' in stored && 'version' in stored && Number.isInteger(stored.version);
}

/**
 * Reads what was stored, whatever it is.
 * @param document - its form
 * @param stored - as the browser gave it; undefined where nothing is stored
 * @returns the value to use, migrated if it was old, the fallback if it cannot be read
 */
export function readStored<T>(document: StoredDocument<T>, stored: unknown): LoadResult<T> {
  if (stored === undefined) return { from: 'fallback', value: document.fallback };
  const broken = { from: 'broken', value: document.fallback, broken: stored } as const;
  if (!isEnvelope(stored) || stored.version > document.version) return broken;
  let value = stored.value;
  for (let version = stored.version; version < document.version; version += 1) {
    const migrate = document.migrations.get(version);
    if (!migrate) return broken;
    try {
      value = migrate(value);
    } catch {
      // A migration meets data that never had the form it expects: broken like any other.
      return broken;
    }
  }
  const parsed = document.schema.safeParse(value);
  if (!parsed.success) return broken;
  return { from: stored.version === document.version ? 'stored' : 'migrated', value: parsed.data };
}

/** Contexts of the extension take turns, so that two pages changing settings at once both succeed. */
async function inTurn<T>(key: string, action: () => Promise<T>): Promise<T> {
  // Node, where unit tests run, has no locks before version 24.
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  return locks ? await locks.request(`chiffre:${key}`, action) : await action();
}

/** The browser could not store something: the disk or its quota is full, or its database broken. What was stored before is still there. */
export class NotStored extends Error {}

async function write<T>(document: StoredDocument<T>, value: T): Promise<void> {
  try {
    await browser.storage[document.area].set({ [document.key]: { version: document.version, value } });
  } catch (error) {
    throw new NotStored(`The browser could not store "${document.key}".`, { cause: error });
  }
}

/** Whether a value is as it would be written now, or there is none. */
const isSettled = <T>({ from }: LoadResult<T>): boolean => from === 'stored' || from === 'fallback';

/** Puts a broken value aside and the value in use in its place; where the browser can't store that, all stays as it is. */
async function settle<T>(document: StoredDocument<T>, result: LoadResult<T>): Promise<void> {
  if (isSettled(result)) return;
  await attempt(async () => {
    if (result.from === 'broken') {
      const aside: AsideValue = { key: document.key, at: new Date().toISOString(), value: result.broken };
      await browser.storage.local.set({ [ASIDE_PREFIX + document.key]: aside });
    }
    await write(document, result.value);
  });
}

async function look<T>(document: StoredDocument<T>): Promise<LoadResult<T>> {
  const items = await browser.storage[document.area].get(document.key);
  return readStored(document, items[document.key]);
}

async function loadNow<T>(document: StoredDocument<T>): Promise<T> {
  const result = await look(document);
  await settle(document, result);
  return result.value;
}

/**
 * Loads a document. What cannot be understood is put aside and replaced by the fallback.
 * @param document - what to load
 * @returns its value
 * @throws where the browser can't read its own storage; see `loadOrFallback`
 */
export async function load<T>(document: StoredDocument<T>): Promise<T> {
  // Only what has to be written anew needs a turn: waiting for one takes as long as reading.
  const result = await look(document);
  return isSettled(result) ? result.value : await inTurn(document.key, () => loadNow(document));
}

/**
 * Loads a document for those who can go on without it.
 * @param document - what to load
 * @returns its value; the fallback also where the browser can't read its own storage
 */
export async function loadOrFallback<T>(document: StoredDocument<T>): Promise<T> {
  const loaded = await attempt(() => load(document));
  return loaded.ok ? loaded.value : document.fallback;
}

/**
 * Changes a document.
 * @param document - what to change
 * @param change - from the value as it is to the value as it becomes
 * @returns the new value
 * @throws NotStored where the browser can't store it; everything is as before then
 */
export async function update<T>(document: StoredDocument<T>, change: (value: T) => T): Promise<T> {
  return await inTurn(document.key, async () => {
    const next = change(await loadNow(document));
    await write(document, next);
    return next;
  });
}

/**
 * Calls back whenever the document changes, in whichever page or tab it was changed.
 * @param document - what to watch
 * @param onChange - gets the new value
 * @returns a function that stops watching
 */
export function watch<T>(document: StoredDocument<T>, onChange: (value: T) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string): void => {
    const change = changes[document.key];
    if (area === document.area && change) onChange(readStored(document, change.newValue).value);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * @param documents - documents that may have been broken
 * @returns what was put aside of them
 */
export async function loadAside(documents: readonly { readonly key: string }[]): Promise<readonly AsideValue[]> {
  const items = await browser.storage.local.get(documents.map(({ key }) => ASIDE_PREFIX + key));
  return Object.values(items).filter(
    (item): item is AsideValue => typeof item === 'object' && item !== null && 'at' in item && 'key' in item,
  );
}

/**
 * Throws away what was put aside.
 * @param documents - as for {@link loadAside}
 */
export async function discardAside(documents: readonly { readonly key: string }[]): Promise<void> {
  await browser.storage.local.remove(documents.map(({ key }) => ASIDE_PREFIX + key));
}
