/**
 * Where figures of the reader's own are kept: IndexedDB of the extension, which its pages and its worker share. Everything that belongs
 * to a set is written and taken away in one transaction: whatever happens meanwhile, a set is there whole or not at all.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { CompactDataset } from '../dataset/compact';
import type { PartialDate } from '../terms';

/** A set of own figures as the page lists it. */
export interface OwnFigureSet {
  readonly id: string;
  /** What the card calls it. */
  readonly label: string;
  /** The file that it came from. */
  readonly fileName: string;
  /** ISO day on which it was added. */
  readonly added: PartialDate;
  readonly count: number;
  /** Whether pages are checked with it. */
  readonly on: boolean;
  /** Whether its reference figures decide verdicts. */
  readonly decides: boolean;
}

interface OwnFiguresSchema extends DBSchema {
  /** By the set's id, in the order of adding. */
  sets: { key: string; value: OwnFigureSet };
  /** The figures of a set, compiled as the extension's own dataset is. */
  compiled: { key: string; value: CompactDataset };
  /** The file of a set as it came, byte for byte. */
  originals: { key: string; value: Blob };
}

/** Raise it with every change of the stores, and add the step in `upgrade`. */
const VERSION = 1;
const STORES = ['sets', 'compiled', 'originals'] as const;

/** Runs something on the open database, and closes it again: an open one would block a later version of the extension. */
async function withStore<T>(run: (store: IDBPDatabase<OwnFiguresSchema>) => Promise<T>): Promise<T> {
  const store = await openDB<OwnFiguresSchema>('own-figures', VERSION, {
    upgrade(fresh) {
      for (const name of STORES) fresh.createObjectStore(name);
    },
  });
  try {
    return await run(store);
  } finally {
    store.close();
  }
}

/** @returns all sets, oldest first */
export async function listOwnFigures(): Promise<readonly OwnFigureSet[]> {
  return await withStore((store) => store.getAll('sets'));
}

/**
 * Keeps a set. Rejects, and keeps nothing of it, where the browser has no room or is stopped meanwhile.
 * @param set - how it is listed; its id must be new and sort behind those of before
 * @param compiled - its figures
 * @param original - its file
 */
export async function addOwnFigures(set: OwnFigureSet, compiled: CompactDataset, original: Blob): Promise<void> {
  await withStore(async (store) => {
    // `strict`: done means on the disk, also where the power fails a moment later.
    const transaction = store.transaction(STORES, 'readwrite', { durability: 'strict' });
    await Promise.all([
      transaction.objectStore('compiled').add(compiled, set.id),
      transaction.objectStore('originals').add(original, set.id),
      transaction.objectStore('sets').add(set, set.id),
      transaction.done,
    ]);
  });
}

/**
 * Switches a set on or off, or lets it decide or not.
 * @param id - the set
 * @param change - what becomes of it; nothing happens where it is gone meanwhile
 */
export async function changeOwnFigures(id: string, change: Partial<Pick<OwnFigureSet, 'on' | 'decides'>>): Promise<void> {
  await withStore(async (store) => {
    const transaction = store.transaction('sets', 'readwrite');
    const set = await transaction.store.get(id);
    if (set) await transaction.store.put({ ...set, ...change }, id);
    await transaction.done;
  });
}

/**
 * Takes a set away with everything that belongs to it.
 * @param id - the set
 */
export async function removeOwnFigures(id: string): Promise<void> {
  await withStore(async (store) => {
    const transaction = store.transaction(STORES, 'readwrite');
    await Promise.all([...STORES.map((name) => transaction.objectStore(name).delete(id)), transaction.done]);
  });
}

/**
 * @param id - the set
 * @returns its file as it came, null where the set is gone
 */
export async function originalOfOwnFigures(id: string): Promise<Blob | null> {
  return await withStore(async (store) => (await store.get('originals', id)) ?? null);
}

/** @returns the sets that are switched on, with their figures */
export async function loadOwnFigures(): Promise<readonly { readonly set: OwnFigureSet; readonly compiled: CompactDataset }[]> {
  return await withStore(async (store) => {
    const transaction = store.transaction(['sets', 'compiled']);
    const sets = (await transaction.objectStore('sets').getAll()).filter(({ on }) => on);
    const loaded = await Promise.all(sets.map(async (set) => ({ set, compiled: await transaction.objectStore('compiled').get(set.id) })));
    return loaded.flatMap(({ set, compiled }) => (compiled ? [{ set, compiled }] : []));
  });
}
