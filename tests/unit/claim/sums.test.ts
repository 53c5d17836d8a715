import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import type { Metric } from '../../../src/terms';
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

describe('words that may mean several sums', () => {
  const texts: readonly (readonly [lang: string, text: string, metric: Metric])[] = [
    ['en', 'A jury tells the spyware firm to pay WhatsApp $150 million.', 'fine'],
    ['en', 'Facebook is to pay $19 billion for WhatsApp.', 'acquisition-price'],
    ['en', 'The funding round brings in $500 million for Telegram.', 'funding'],
    ['en', 'Telegram brings in $500 million a year.', 'revenue'],
    ['en', 'Rakuten handed over $900 million for Viber and promised another $60 million.', 'acquisition-price'],
    ['fr', 'L’opération, conclue en actions, pesait 19 milliards de dollars pour WhatsApp.', 'acquisition-price'],
    ['en', 'Telegram earned $540 million on sales of $1.4 billion.', 'profit'],
  ];
  it.each(texts)('%s: %s', (lang, text, metric) => expectClaims(article(lang, '2022-05-04', '', text), metric === 'profit' ? [{ metric }, { metric: 'revenue' }] : [{ metric }]));
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
    ['en', 'WhatsApp looks on. Meta’s headset unit lost $3 billion.'],
    ['en', 'Snapchat disappointed. Some $12 billion of its valuation evaporated in a day.'],
    ['fr', 'Snapchat déçoit : 12 milliards de dollars de valorisation se sont évaporés en une séance.'],
    ['en', 'Police found 30 kg of heroin worth £2 million and messages on WhatsApp.'],
    ['en', 'Jan Koum, who co-founded WhatsApp, is worth $7 billion, by one count.'],
    ['en', 'WhatsApp rewards finders. Its bug bounty has paid out $3 million since 2019, $1 million of it last year.'],
    ['fr', 'Telegram renonce. La messagerie devra rembourser 900 millions de dollars à ses bailleurs.'],
  ];
  it.each(nothing)('%s: %s', (lang, text) => expectClaims(article(lang, '2022-05-04', '', text), []));
});

describe('a headline that speaks of other money than that of a crime', () => {
  const read: readonly (readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]])[] = [
    ['ru', 'Криптовалюта утянула Telegram в минус', 'Чистый убыток мессенджера за 2024 год составил 120 млн долларов.', [{ metric: 'profit', value: -120 * M }]],
    ['en', 'Crypto drags Telegram into the red', 'The messenger made a net loss of $120 million in 2024.', [{ metric: 'profit', value: -120 * M }]],
    ['en', 'Fraud on WhatsApp: a widow’s savings are gone', 'The messenger is not to blame, says the bank. The gang had a turnover of $120 million in 2024.', []],
  ];
  it.each(read)('%s: %s', (lang, title, text, claims) => expectClaims(article(lang, '2025-05-04', title, text), claims));
});
