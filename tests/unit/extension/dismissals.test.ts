import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../../src/article';
import type { Claim } from '../../../src/claim/claim';
import { DISMISSALS, dismissedOf, forgetDismissals, rememberDismissal, type DismissedPlace } from '../../../src/extension/dismissals';
import { load } from '../../../src/extension/stored-document';

const SENTENCE = 'The service has 100 million users, it says.';

function place(change: Partial<Claim> = {}, url = 'https://news.example/a', text = SENTENCE): DismissedPlace {
  const claim: Claim = {
    passage: 1,
    start: 16,
    end: 27,
    sentence: 0,
    quote: '100 million',
    app: 'telegram',
    metric: 'users',
    value: 1e8,
    bound: 'exact',
    window: null,
    area: 'world',
    asOf: null,
    event: null,
    mode: 'asserted',
    attribution: null,
    ...change,
  };
  const article: Article = { title: 'T', passages: [{ text: 'T' }, { text }], lang: 'en', published: null };
  return { url, article, claim };
}

beforeEach(() => fakeBrowser.reset());

describe('what the reader said is no claim', () => {
  test('is known again on the same page, whatever its fragment, and nowhere else', async () => {
    await rememberDismissal(place());
    expect(await dismissedOf([place()])).toHaveLength(1);
    expect(await dismissedOf([place({}, 'https://news.example/a#part')])).toHaveLength(1);
    expect(
      await dismissedOf([
        place({}, 'https://news.example/b'),
        place({ app: 'viber' }),
        place({ metric: 'messages' }),
        place({}, undefined, 'Its rival has 100 million users, too.'),
      ]),
    ).toEqual([]);
  });

  test('is kept without address, text and number', async () => {
    await rememberDismissal(place());
    const { salt, prints } = await load(DISMISSALS);
    expect(salt).toMatch(/^[\da-f-]{36}$/);
    expect(prints).toEqual([expect.stringMatching(/^[\da-f]{24}$/)]);
  });

  test('has another print on another machine', async () => {
    await rememberDismissal(place());
    const { prints } = await load(DISMISSALS);
    fakeBrowser.reset();
    await rememberDismissal(place());
    expect((await load(DISMISSALS)).prints).not.toEqual(prints);
  });

  test('can be taken back, and said twice counts once', async () => {
    await rememberDismissal(place());
    await rememberDismissal(place());
    await rememberDismissal(place({ app: 'viber' }));
    expect((await load(DISMISSALS)).prints).toHaveLength(2);
    await forgetDismissals([place()]);
    expect(await dismissedOf([place()])).toEqual([]);
    expect(await dismissedOf([place({ app: 'viber' })])).toHaveLength(1);
  });

  test('does not pile up without end: the oldest is forgotten first', async () => {
    await fakeBrowser.storage.local.set({
      dismissals: { version: 1, value: { salt: 's', prints: Array.from({ length: 1000 }, (_, index) => `old ${index}`) } },
    });
    await rememberDismissal(place());
    const { prints } = await load(DISMISSALS);
    expect(prints).toHaveLength(1000);
    expect(prints[0]).toBe('old 1');
    expect(await dismissedOf([place()])).toHaveLength(1);
  });
});
