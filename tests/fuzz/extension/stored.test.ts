/** Whatever is stored or sent: settings are whole, nothing is lost, and no message does what it may not. */
import fc from 'fast-check';
import { beforeEach, describe, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PAGE_MESSAGES, WORKER_MESSAGES, type Handlers } from '../../../src/extension/messages';
import { answerInWorker } from '../../../src/extension/messaging';
import { answerInPage } from '../../../src/extension/page-messaging';
import { PREFERENCES, preferencesSchema, SITES } from '../../../src/extension/settings';
import { load, loadAside, readStored } from '../../../src/extension/stored-document';
import { isMatchPattern } from '../../../src/sites/match-pattern';
import { fuzz } from '../fuzzing';

const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: false,
  withDate: false,
  withMap: false,
  withSet: false,
  withTypedArray: false,
  maxDepth: 4,
});
const json = fc.jsonValue({ maxDepth: 4 });
/** Nearly right: an envelope with a value of nearly the right form. */
const nearly = fc.record(
  {
    version: fc.oneof(fc.integer({ min: -2, max: 5 }), json),
    value: fc.oneof(
      json,
      fc.record(
        {
          mode: fc.oneof(fc.constantFrom('on-click', 'news-sites', 'every-site'), json),
          on: fc.oneof(fc.array(fc.oneof(fc.constantFrom('*://a.test/*', '<all_urls>', 'javascript:1', '*'), json)), json),
          off: fc.oneof(fc.array(fc.string()), json),
          markMatching: fc.oneof(fc.boolean(), json),
          markOpen: fc.boolean(),
          cardDelay: fc.oneof(fc.double(), fc.integer()),
          language: fc.oneof(fc.constantFrom('auto', 'fr'), fc.string()),
          badge: fc.boolean(),
          __proto__: json,
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('anything stored', () => {
  fuzz('is read as whole settings, or kept as it is', 1500, fc.oneof(anything, nearly), (stored) => {
    const sites = readStored(SITES, stored);
    expect(sites.value.on.every(isMatchPattern) && sites.value.off.every(isMatchPattern)).toBe(true);
    const preferences = readStored(PREFERENCES, stored);
    expect(preferencesSchema.safeParse(preferences.value).success).toBe(true);
    for (const read of [sites, preferences]) if (read.from === 'broken') expect(read.broken).toBe(stored);
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  fuzz(
    'is put aside when it is broken, and nothing else is',
    200,
    fc
      .oneof(json, nearly)
      .map((stored): unknown => JSON.parse(JSON.stringify(stored)))
      .filter((stored) => stored !== null),
    async (stored) => {
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set({ sites: stored });
      const value = await load(SITES);
      expect(value.on.every(isMatchPattern)).toBe(true);
      const aside = await loadAside([SITES]);
      if (readStored(SITES, stored).from === 'broken') expect(aside.map(({ value: kept }) => kept)).toEqual([stored]);
      else expect(aside).toEqual([]);
      expect(await load(SITES), 'and read the same again').toEqual(value);
    },
  );
});

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;

/** The listener that a function has registered. */
function registered(register: () => void): Listener {
  const spy = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  register();
  const listener = spy.mock.calls.at(-1)?.[0] as unknown as Listener;
  spy.mockRestore();
  return listener;
}

const names = fc.oneof(
  fc.constantFrom(...Object.keys(WORKER_MESSAGES), ...Object.keys(PAGE_MESSAGES), '__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  fc.string(),
);
const message = fc.oneof(
  anything,
  fc.record(
    {
      to: fc.oneof(fc.constantFrom('worker', 'page'), anything),
      name: fc.oneof(names, anything),
      request: fc.oneof(anything, fc.constant({}), fc.record({ page: fc.string(), claim: fc.string() })),
    },
    { requiredKeys: [] },
  ),
);
const sender = fc.oneof(fc.constant('own'), fc.constantFrom(undefined, '', 'abcdefghijklmnopabcdefghijklmnop'), fc.string());

describe('any message', () => {
  fuzz(
    'is answered by the worker only to its own extension and only in the agreed form',
    800,
    fc.tuple(message, sender),
    async ([sent, from]) => {
      const called: [string, unknown][] = [];
      const handlers = Object.fromEntries(
        Object.keys(WORKER_MESSAGES).map((name) => [
          name,
          (request: unknown) => {
            called.push([name, request]);
            return Promise.reject(new Error('not here'));
          },
        ]),
      );
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const listener = registered(() => void answerInWorker(handlers as unknown as Handlers<typeof WORKER_MESSAGES>));
      const isOwn = from === 'own';
      const answer = await new Promise<unknown>((resolve) => {
        if (!listener(sent, { id: isOwn ? fakeBrowser.runtime.id : from }, resolve)) resolve('not mine');
      });
      if (answer !== 'not mine') expect(answer).toMatchObject({ ok: false });
      if (!isOwn) expect(called).toEqual([]);
      for (const [name, request] of called)
        expect(WORKER_MESSAGES[name as keyof typeof WORKER_MESSAGES].request.safeParse(request).success).toBe(true);
    },
  );

  fuzz('is answered by a page only to its own extension', 800, fc.tuple(message, sender), ([sent, from]) => {
    let called = 0;
    const handlers = Object.fromEntries(
      Object.keys(PAGE_MESSAGES).map((name) => [
        name,
        () => {
          called += 1;
          return Promise.resolve({});
        },
      ]),
    );
    const listener = registered(() => void answerInPage(handlers as unknown as Handlers<typeof PAGE_MESSAGES>));
    const isMine = listener(sent, { id: from === 'own' ? fakeBrowser.runtime.id : from }, () => undefined);
    if (from !== 'own') expect([isMine, called]).toEqual([false, 0]);
    expect(called).toBe(isMine ? 1 : 0);
  });
});
