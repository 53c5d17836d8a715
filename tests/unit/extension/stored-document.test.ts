import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { DEFAULT_PREFERENCES, PREFERENCES, SITES } from '../../../src/extension/settings';
import {
  discardAside,
  load,
  loadAside,
  loadOrFallback,
  NotStored,
  readStored,
  update,
  watch,
  type StoredDocument,
} from '../../../src/extension/stored-document';
import { DEFAULT_SITE_SETTINGS } from '../../../src/sites/site-settings';

/** A document that has been through two changes of form. */
const COLOURS: StoredDocument<{ colours: string[] }> = {
  key: 'colours',
  area: 'local',
  version: 3,
  schema: z.object({ colours: z.array(z.string()) }),
  fallback: { colours: [] },
  migrations: new Map<number, (value: unknown) => unknown>([
    [1, (value) => ({ colour: z.string().parse(value) })],
    [2, (value) => ({ colours: [z.object({ colour: z.string() }).parse(value).colour] })],
  ]),
};

beforeEach(() => fakeBrowser.reset());

describe('reading what was stored', () => {
  test('nothing stored: the fallback', () => expect(readStored(COLOURS, undefined)).toEqual({ from: 'fallback', value: { colours: [] } }));
  test('the present version', () =>
    expect(readStored(COLOURS, { version: 3, value: { colours: ['red'] } })).toEqual({ from: 'stored', value: { colours: ['red'] } }));
  test('older versions go through every migration in turn', () => {
    expect(readStored(COLOURS, { version: 2, value: { colour: 'red' } })).toEqual({ from: 'migrated', value: { colours: ['red'] } });
    expect(readStored(COLOURS, { version: 1, value: 'red' })).toEqual({ from: 'migrated', value: { colours: ['red'] } });
  });
  test.each([
    ['a later version', { version: 4, value: { colours: ['red'] } }],
    ['no migration from there', { version: 0, value: 'red' }],
    ['a value that fails the schema', { version: 3, value: { colours: 'red' } }],
    ['a value that a migration chokes on', { version: 1, value: { no: 'colour' } }],
    ['no envelope', { colours: ['red'] }],
    ['a foreign value', 'red'],
    ['null', null],
    ['a version that is no number', { version: '3', value: { colours: [] } }],
  ])('broken: %s', (_, stored) => {
    expect(readStored(COLOURS, stored)).toEqual({ from: 'broken', value: { colours: [] }, broken: stored });
  });
});

describe('loading', () => {
  test('a broken value is put aside, and the fallback written in its place', async () => {
    await fakeBrowser.storage.local.set({ colours: 'what is this' });
    expect(await load(COLOURS)).toEqual({ colours: [] });
    expect(await loadAside([COLOURS])).toMatchObject([{ key: 'colours', value: 'what is this' }]);
    expect(await fakeBrowser.storage.local.get('colours')).toEqual({ colours: { version: 3, value: { colours: [] } } });
    await discardAside([COLOURS]);
    expect(await loadAside([COLOURS])).toEqual([]);
  });

  test('a migrated value is written in its new form, nothing is put aside', async () => {
    await fakeBrowser.storage.local.set({ colours: { version: 1, value: 'red' } });
    await load(COLOURS);
    expect(await fakeBrowser.storage.local.get('colours')).toEqual({ colours: { version: 3, value: { colours: ['red'] } } });
    expect(await loadAside([COLOURS])).toEqual([]);
  });

  test('both settings documents start with least permission and survive nonsense', async () => {
    expect(await load(SITES)).toEqual(DEFAULT_SITE_SETTINGS);
    expect(DEFAULT_SITE_SETTINGS).toEqual({ mode: 'on-click', on: [], off: [] });
    await fakeBrowser.storage.local.set({ sites: { version: 1, value: { mode: 'everywhere', on: [], off: [] } } });
    await fakeBrowser.storage.sync.set({ preferences: { version: 1, value: { ...DEFAULT_PREFERENCES, cardDelay: 99_999 } } });
    expect(await load(SITES)).toEqual(DEFAULT_SITE_SETTINGS);
    expect(await load(PREFERENCES)).toEqual(DEFAULT_PREFERENCES);
    expect((await loadAside([SITES, PREFERENCES])).map(({ key }) => key).sort()).toEqual(['preferences', 'sites']);
  });

  test('a pattern that is none makes the sites unreadable, so that nothing is registered for it', () => {
    expect(readStored(SITES, { version: 1, value: { mode: 'on-click', on: ['javascript:alert(1)'], off: [] } }).from).toBe('broken');
  });
});

describe('a browser that stores nothing', () => {
  const full = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  test('a broken value stays where it is, and the fallback is used', async () => {
    await fakeBrowser.storage.local.set({ colours: 'what is this' });
    const set = full();
    expect(await load(COLOURS)).toEqual({ colours: [] });
    set.mockRestore();
    expect(await fakeBrowser.storage.local.get('colours')).toEqual({ colours: 'what is this' });
  });

  test('a change is refused, and everything is as before', async () => {
    await update(COLOURS, () => ({ colours: ['red'] }));
    const set = full();
    await expect(update(COLOURS, () => ({ colours: ['blue'] }))).rejects.toBeInstanceOf(NotStored);
    set.mockRestore();
    expect(await load(COLOURS)).toEqual({ colours: ['red'] });
  });

  test('a storage that cannot be read at all gives the fallback to those who can go on without', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corruption: bad block'));
    expect(await loadOrFallback(COLOURS)).toEqual({ colours: [] });
    await expect(load(COLOURS)).rejects.toThrow('Corruption');
    get.mockRestore();
  });
});

describe('changing', () => {
  test('an update starts from what is stored', async () => {
    await update(COLOURS, ({ colours }) => ({ colours: [...colours, 'red'] }));
    await update(COLOURS, ({ colours }) => ({ colours: [...colours, 'blue'] }));
    expect(await load(COLOURS)).toEqual({ colours: ['red', 'blue'] });
  });

  test('watchers hear of it until they stop', async () => {
    const heard = vi.fn();
    const stop = watch(COLOURS, heard);
    await update(COLOURS, () => ({ colours: ['red'] }));
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await update(COLOURS, () => ({ colours: ['blue'] }));
    expect(heard.mock.calls).toEqual([[{ colours: ['red'] }]]);
  });
});
