import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2022-10-26', '', text), claims);

describe('how long an outage lasted', () => {
  it.each([
    ['en', 'Telegram is back after three hours of silence.', [{ metric: 'outage-minutes', value: 180 }]],
    ['fr', 'En mai, trois heures de silence complet avaient frappé Telegram.', [{ metric: 'outage-minutes', value: 180 }]],
    ['it', 'Ieri Telegram è rimasto irraggiungibile per circa tre ore.', [{ metric: 'outage-minutes', value: 180, bound: 'about' }]],
    ['ru', 'Telegram пропадал из Сети на целых три часа.', [{ metric: 'outage-minutes', value: 180 }]],
    ['de', 'Telegram war gut drei Stunden verschwunden.', [{ metric: 'outage-minutes', value: 180, bound: 'at-least' }]],
  ] as const)('%s: %s', read);
  it('is no window of what is counted beside it', () => read('en', 'When WhatsApp went down for almost four hours, over eight million newcomers joined Telegram within four days.', [
    { metric: 'outage-minutes', value: 240 }, { app: 'telegram', metric: 'new-users', window: 'P4D' },
  ]));
});

describe('complaints of an outage', () => {
  it.each([
    ['ru', 'На сбой WhatsApp на Downdetector пожаловались более 30 тысяч раз.', [{ metric: 'outage-reports', value: 30_000, window: null }]],
    ['it', 'Il grafico di Downdetector su WhatsApp in mezz’ora ha superato quota 3.000.', [{ metric: 'outage-reports', window: null }]],
  ] as const)('%s: %s', read);
});

describe('what a headline says of an app makes it the topic', () => {
  it('though grammar makes it the place', () => expectClaims(
    article('de', '2024-03-12', 'Durow spricht über Telegrams Börsenpläne', 'Der Dienst ist ohne Werbung groß geworden.', 'Betrieben wird er von rund 50 Angestellten.'), [{ app: 'telegram', metric: 'employees', value: 50 }],
  ));
});

describe('penalties by the day', () => {
  it.each([
    ['tr', 'WhatsApp her gün 3 milyon lira ceza ödeyecek.', [{ metric: 'fine', window: 'P1D' }]],
    ['tr', 'WhatsApp 3 milyon lira ceza ödeyecek.', [{ metric: 'fine', window: null }]],
  ] as const)('%s: %s', read);
});

describe('hours in which newcomers come', () => {
  const texts: readonly (readonly [lang: string, text: string])[] = [
    ['ru', 'Благодаря сбою WhatsApp мессенджер Telegram за 24 часа прибавил два миллиона пользователей.'],
    ['de', 'Dank des Ausfalls von WhatsApp gewann Telegram binnen zwei Stunden neue zwei Millionen Nutzer.'],
    ['fr', 'La panne de WhatsApp a permis à Telegram en deux heures de gagner deux millions d’utilisateurs.'],
    ['en', 'The WhatsApp outage helped Telegram within two hours to gain two million users.'],
  ];
  it.each(texts)('%s: %s', (lang, text) => expectClaims(article(lang, '2021-10-05', 'WhatsApp', text), [{ metric: 'new-users', value: 2_000_000 }]));

  it('leave the length of an outage what it is', () => {
    expectClaims(article('de', '2021-10-05', 'WhatsApp', 'Während des sechs Stunden langen Ausfalls von WhatsApp gewann Telegram zwei Millionen Nutzer.'), [{ metric: 'outage-minutes', value: 360 }, { metric: 'new-users' }]);
  });
});
