import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;

describe('sums whose currency or scale is left out', () => {
  const texts: readonly (readonly [lang: string, text: string, sums: readonly Partial<Claim>[]])[] = [
    ['en', 'Snapchat made $950 million in revenue. Its net loss came to 240 million.', [{ metric: 'revenue', value: 950 * M }, { metric: 'profit', value: -240 * M }]],
    ['en', 'Telegram raised 90 million dollars in spring. A year before it had been 35.', [{ metric: 'funding', value: 90 * M }, { metric: 'funding', value: 35 * M }]],
    ['fr', 'Snapchat a réalisé 1,1 milliard de dollars de chiffre d’affaires et 12 millions de bénéfice net.', [{ metric: 'revenue', value: 1100 * M }, { metric: 'profit', value: 12 * M }]],
    ['nl', 'Snapchat boekte 41,3 miljard dollar omzet en 15,2 miljard winst.', [{ metric: 'revenue', value: 41_300 * M }, { metric: 'profit', value: 15_200 * M }]],
    ['pt', 'O Snapchat teve 900 milhões de dólares de receitas e 70 milhões de prejuízo.', [{ metric: 'revenue', value: 900 * M }, { metric: 'profit', value: -70 * M }]],
  ];
  it.each(texts)('%s: %s', (lang, text, sums) => expectClaims(article(lang, '2022-05-04', '', text), sums));
});

describe('numbers in the order of what was named before', () => {
  it('takes each measure from its place in the list', () => expectClaims(
    article('en', '2022-05-04', '', 'Telegram has 600 million monthly users and 4 million paying subscribers.', 'In spring the messenger had spoken of 550 million and 3 million respectively.'),
    [{ metric: 'monthly-active-users' }, { metric: 'paying-users' }, { metric: 'monthly-active-users', value: 550 * M }, { metric: 'paying-users', value: 3 * M }],
  ));
});

describe('sums that are none of an app or company', () => {
  const nothing: readonly (readonly [lang: string, text: string])[] = [
    ['fr', 'WhatsApp séduit les opérateurs. Le fabricant a vendu 1,4 million de boîtiers l’an passé.'],
    ['en', 'Jan Koum, who co-founded WhatsApp, is worth $7 billion, by one count.'],
  ];
  it.each(nothing)('%s: %s', (lang, text) => expectClaims(article(lang, '2022-05-04', '', text), []));
});
