/**
 * A small dataset of its own for the gallery, so that its cards, and the tests that look at them, stay the same when the
 * real figures grow. Figures are close to published ones, but nobody should quote them.
 */
import type { Dataset } from '../../src/dataset/dataset';
import type { App, Figure } from '../../src/dataset/schema';

function app(id: string, name: string, kind: App['kind'] = 'app'): App {
  return {
    id,
    name,
    kind,
    owner: null,
    parent: null,
    home: null,
    launched: null,
    closed: null,
    aliases: [name],
    weakAliases: [],
    people: [],
    ambiguous: false,
    ambiguousNote: null,
  };
}

type Sketch = Pick<Figure, 'app' | 'metric' | 'value' | 'asOf'> & Partial<Figure>;

function figure({ app: owner, asOf, ...rest }: Sketch): Figure {
  const publisher = rest.who ?? 'Company blog';
  return {
    app: owner,
    asOf,
    bound: 'exact',
    area: 'world',
    window: null,
    origin: 'company',
    who: publisher,
    use: 'reference',
    note: null,
    sources: [
      { url: `https://${owner}.example/${asOf}`, publisher, published: asOf.replace(/-Q\d/, ''), title: null, primary: true, seen: true },
    ],
    ...rest,
  };
}

const million = 1e6;
const billion = 1e9;

const telegramUsers: readonly (readonly [string, number])[] = [
  ['2014-03', 35 * million],
  ['2014-12', 50 * million],
  ['2015-05', 62 * million],
  ['2016-02-23', 100 * million],
  ['2018-03', 200 * million],
  ['2020-04', 400 * million],
  ['2021-01', 500 * million],
  ['2022-06', 700 * million],
  ['2024-03', 900 * million],
  ['2025-03', billion],
];
const pollOfRussia: readonly (readonly [string, number])[] = [
  ['2018', 14],
  ['2020', 25],
  ['2022', 55],
  ['2024', 68],
];

const figures: readonly Figure[] = [
  ...telegramUsers.map(([asOf, value]) => figure({ app: 'telegram', metric: 'monthly-active-users', asOf, value, who: 'Telegram' })),
  figure({ app: 'telegram', metric: 'daily-active-users', asOf: '2014-03', value: 15 * million, who: 'Telegram' }),
  figure({
    app: 'telegram',
    metric: 'messages',
    asOf: '2016-02-23',
    value: 15 * billion,
    window: 'P1D',
    who: 'Telegram',
    note: 'Counted as sent, whether read or not.',
    sources: [
      {
        url: 'https://telegram.example/100-million',
        publisher: 'Telegram',
        published: '2016-02-23',
        title: null,
        primary: true,
        seen: true,
      },
      {
        url: 'https://paper.example/telegram',
        publisher: 'The Evening Paper',
        published: '2016-02-24',
        title: null,
        primary: false,
        seen: true,
      },
      {
        url: 'https://agency.example/messaging',
        publisher: 'Example News Agency',
        published: '2016-02-25',
        title: null,
        primary: false,
        seen: true,
      },
    ],
  }),
  figure({ app: 'telegram', metric: 'new-users', asOf: '2016-02-23', value: 350_000, window: 'P1D', who: 'Telegram' }),
  figure({
    app: 'telegram',
    metric: 'group-size',
    asOf: '2013-11',
    value: 200,
    bound: 'at-most',
    feature: 'basic-groups',
    who: 'Telegram',
  }),
  figure({ app: 'telegram', metric: 'group-size', asOf: '2015-11', value: 1000, bound: 'at-most', who: 'Telegram' }),
  figure({ app: 'telegram', metric: 'group-size', asOf: '2016-03', value: 5000, bound: 'at-most', who: 'Telegram' }),
  figure({ app: 'telegram', metric: 'group-size', asOf: '2019-01', value: 200_000, bound: 'at-most', who: 'Telegram' }),
  ...pollOfRussia.map(([asOf, value]) =>
    figure({ app: 'telegram', metric: 'population-share', asOf, value, area: 'RU', origin: 'survey', who: 'Example Polling Institute' }),
  ),
  figure({ app: 'whatsapp', metric: 'monthly-active-users', asOf: '2013-04', value: 200 * million, bound: 'at-least', who: 'WhatsApp' }),
  figure({ app: 'whatsapp', metric: 'monthly-active-users', asOf: '2016-02-01', value: billion, who: 'WhatsApp' }),
  figure({ app: 'whatsapp', metric: 'monthly-active-users', asOf: '2020-02', value: 2 * billion, bound: 'at-least', who: 'WhatsApp' }),
  figure({ app: 'whatsapp', metric: 'acquisition-price', asOf: '2014-02-19', value: 19 * billion, currency: 'USD', who: 'Facebook' }),
  figure({ app: 'messenger', metric: 'monthly-active-users', asOf: '2016-01', value: 800 * million, who: 'Facebook' }),
  figure({ app: 'messenger', metric: 'monthly-active-users', asOf: '2017-04', value: 1.2 * billion, who: 'Facebook' }),
  figure({ app: 'viber', metric: 'monthly-active-users', asOf: '2015-12', value: 249 * million, who: 'Rakuten' }),
  figure({
    app: 'signal',
    metric: 'downloads',
    asOf: '2021-01',
    value: 50 * million,
    window: 'P7D',
    bound: 'about',
    origin: 'research',
    who: 'Example Store Counters',
    use: 'context',
  }),
  figure({
    app: 'facebook',
    metric: 'people-affected',
    asOf: '2018-03-17',
    value: 50 * million,
    event: 'leak',
    origin: 'press',
    who: 'The Evening Paper',
    status: 'revised',
    revisedBy: '87 million of April 2018',
  }),
  figure({
    app: 'facebook',
    metric: 'people-affected',
    asOf: '2018-04-04',
    value: 87 * million,
    event: 'leak',
    bound: 'at-most',
    who: 'Facebook',
  }),
];

/** The gallery's dataset. */
export const storyDataset: Dataset = {
  version: '2026.11.1',
  updated: '2026-11-20',
  apps: new Map(
    [
      app('telegram', 'Telegram'),
      app('whatsapp', 'WhatsApp'),
      app('messenger', 'Messenger'),
      app('viber', 'Viber'),
      app('signal', 'Signal'),
      app('facebook', 'Facebook'),
    ].map((entry) => [entry.id, entry]),
  ),
  events: new Map([
    [
      'leak',
      {
        id: 'leak',
        name: 'Leak of profiles',
        date: '2018-03-17',
        kind: 'incident' as const,
        description: 'Profiles taken by a quiz.',
        apps: ['facebook'],
        aliases: {},
      },
    ],
  ]),
  figuresOf: (id, metric) =>
    figures
      .filter((entry) => entry.app === id && (metric === undefined || entry.metric === metric))
      .toSorted((a, b) => a.asOf.localeCompare(b.asOf)),
};
