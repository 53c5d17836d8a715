import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failureOf } from '../../../src/extension/errors';
import { PAGE_MESSAGES, WORKER_MESSAGES, type Handlers } from '../../../src/extension/messages';
import { answerInWorker, askWorker } from '../../../src/extension/messaging';
import { answerInPage, askWorkerFromPage } from '../../../src/extension/page-messaging';

const ARTICLE = { title: 'T', passages: [{ text: 'T' }, { text: 'mot', lang: 'fr' }], lang: 'en', published: null };
const RESULT = {
  claims: [],
  groups: ['agrees' as const],
  cardDelay: 400,
  dismissed: [],
  strings: {
    locale: 'en',
    dir: 'ltr' as const,
    listTitle: '',
    more: '',
    close: '',
    copy: '',
    formats: '',
    copied: '',
    copyFailed: '',
    notAClaim: '',
    report: '',
    reportHint: '',
    step: '',
    next: '',
    previous: '',
    loading: '',
    noAnswer: '',
  },
};

function handlers(change: Partial<Handlers<typeof WORKER_MESSAGES>> = {}): Handlers<typeof WORKER_MESSAGES> {
  return {
    'check-article': vi.fn(async () => RESULT as never),
    'describe-card': async () => ({ forgotten: true }),
    'report-claims': async () => ({ forgotten: true }),
    'describe-names': async () => ({ apps: [], events: [] }),
    'own-figures-changed': async () => ({}),
    'dismiss-claim': async () => ({ known: true }),
    'restore-claims': async () => ({ known: true }),
    'forget-page': async () => ({}),
    'describe-dataset': async () => ({ version: '2026.07.1', updated: '2026-07' }),
    ...change,
  };
}

/** What a listener answers to a raw message, as the browser would deliver it. */
async function deliver(message: unknown, sender: { id?: string }): Promise<unknown> {
  const listener = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mock.calls[0]?.[0] as unknown as (
    message: unknown,
    sender: unknown,
    respond: (answer: unknown) => void,
  ) => boolean;
  return await new Promise((resolve) => {
    if (!listener(message, sender, resolve)) resolve('not mine');
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
});

const own = () => ({ id: fakeBrowser.runtime.id });

describe('the worker answers', () => {
  test('what is well-formed, with a value', async () => {
    answerInWorker(handlers());
    expect(await deliver({ to: 'worker', name: 'describe-dataset', request: {} }, own())).toEqual({
      ok: true,
      value: { version: '2026.07.1', updated: '2026-07' },
    });
  });

  test('an article, exactly as it was sent', async () => {
    const given = handlers();
    answerInWorker(given);
    await deliver(
      { to: 'worker', name: 'check-article', request: { page: 'p', article: ARTICLE, withMarking: true, withFrames: false } },
      own(),
    );
    expect(given['check-article']).toHaveBeenCalledWith({ page: 'p', article: ARTICLE, withMarking: true, withFrames: false }, own());
  });

  test.each([
    ['no article', { page: 'p' }],
    ['a passage without text', { page: 'p', withMarking: true, withFrames: false, article: { ...ARTICLE, passages: [{}] } }],
    [
      'a date that is none',
      {
        page: 'p',
        withMarking: true,
        withFrames: false,
        article: { ...ARTICLE, published: { date: 'yesterday', certainty: 'stated', origin: 'meta' } },
      },
    ],
    [
      'an origin that nobody knows',
      {
        page: 'p',
        withMarking: true,
        withFrames: false,
        article: { ...ARTICLE, published: { date: '2019', certainty: 'stated', origin: 'oracle' } },
      },
    ],
    ['nothing', undefined],
  ])('malformed: %s', async (_, request) => {
    const given = handlers();
    answerInWorker(given);
    expect(await deliver({ to: 'worker', name: 'check-article', request }, own())).toEqual({ ok: false, failure: 'malformed' });
    expect(given['check-article']).not.toHaveBeenCalled();
  });

  test('no name that it does not know, inherited ones included', async () => {
    answerInWorker(handlers());
    for (const name of ['launch', 'toString', '__proto__', 'constructor']) {
      expect(await deliver({ to: 'worker', name, request: {} }, own()), name).toEqual({ ok: false, failure: 'malformed' });
    }
  });

  test('nobody else', async () => {
    answerInWorker(handlers());
    for (const sender of [{ id: 'another-extension' }, {}]) {
      expect(await deliver({ to: 'worker', name: 'describe-dataset', request: {} }, sender)).toEqual({ ok: false, failure: 'refused' });
    }
  });

  test('not what is meant for a page, or for nobody', async () => {
    answerInWorker(handlers());
    for (const message of [{ to: 'page', name: 'stop', request: {} }, 'hello', null, { type: 'wxt:ping' }])
      expect(await deliver(message, own())).toBe('not mine');
  });

  test('with a failure where its handler throws or answers nonsense', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answerInWorker(handlers({ 'describe-dataset': () => Promise.reject(new Error('lost')), 'describe-card': async () => ({}) as never }));
    expect(await deliver({ to: 'worker', name: 'describe-dataset', request: {} }, own())).toEqual({ ok: false, failure: 'internal' });
    expect(await deliver({ to: 'worker', name: 'describe-card', request: { page: 'p', claim: 'c' } }, own())).toEqual({
      ok: false,
      failure: 'internal',
    });
    expect(log).toHaveBeenCalledTimes(2);
  });
});

describe('who asks gets a value for everything that can go wrong', () => {
  const send = (answer: () => Promise<unknown>) => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);

  test.each([
    ['nobody listens', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')), 'no-receiver'],
    ['no answer', () => Promise.resolve(undefined), 'no-receiver'],
    ['the extension was updated', () => Promise.reject(new Error('Extension context invalidated.')), 'orphaned'],
    ['nonsense', () => Promise.resolve({ hello: 1 }), 'malformed'],
    ['a failure', () => Promise.resolve({ ok: false, failure: 'refused' }), 'refused'],
  ])('%s', async (_, answer, failure) => {
    send(answer);
    expect(await askWorker('describe-dataset', {})).toEqual({ ok: false, failure });
    expect(await askWorkerFromPage('describe-dataset', {})).toEqual({ ok: false, failure });
  });

  test('an answer of the wrong form', async () => {
    send(() => Promise.resolve({ ok: true, value: { version: 1 } }));
    expect(await askWorker('describe-dataset', {})).toEqual({ ok: false, failure: 'malformed' });
  });

  test('a content script whose extension is gone', async () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(await askWorkerFromPage('describe-dataset', {})).toEqual({ ok: false, failure: 'orphaned' });
  });
});

test('a message that is lost is given up: nobody waits for ever', async () => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => undefined) as never);
  const answer = askWorkerFromPage('describe-card', { page: 'p', claim: 'c' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answer).toEqual({ ok: false, failure: 'no-receiver' });
  vi.useRealTimers();
});

describe('the page answers', () => {
  test('its own extension only, and stops without the API', async () => {
    const stop = vi.fn(async () => ({}));
    const end = answerInPage(new Proxy({ stop }, {}) as never);
    expect(await deliver({ to: 'page', name: 'stop', request: {} }, own())).toEqual({ ok: true, value: {} });
    expect(await deliver({ to: 'page', name: 'stop', request: {} }, { id: 'another' })).toBe('not mine');
    expect(await deliver({ to: 'page', name: 'toString', request: {} }, own())).toBe('not mine');
    expect(stop).toHaveBeenCalledTimes(1);
    end();
  });
});

test('every message has a schema for both ways', () => {
  for (const protocol of [WORKER_MESSAGES, PAGE_MESSAGES]) {
    for (const [name, { request, response }] of Object.entries(protocol))
      expect([typeof request.safeParse, typeof response.safeParse], name).toEqual(['function', 'function']);
  }
});

test.each([
  ['Cannot access a chrome:// URL', 'not-allowed'],
  ['The extensions gallery cannot be scripted.', 'not-allowed'],
  ['Missing host permission for the tab', 'not-allowed'],
  ['No tab with id: 7.', 'no-receiver'],
  ['something new', 'internal'],
])('the browser’s words are sorted: %s', (words, kind) => {
  expect(failureOf(new Error(words))).toBe(kind);
});
