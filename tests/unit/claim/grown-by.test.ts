import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, text: string, claims: readonly Partial<Claim>[]];

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2021-02-06', 'Telegram', text), claims);

const M = 1_000_000;

describe('by how many an audience grew', () => {
  const grown = [{ metric: 'new-users', value: 20 * M, window: 'P3M' }] as const;
  const cases: readonly Case[] = [
    ['de', 'Telegram ist in drei Monaten um 20 Millionen Nutzer gewachsen.', grown],
    ['de', 'Die Zahl der Nutzer von Telegram wuchs in drei Monaten um 20 Millionen.', grown],
    ['en', 'Telegram grew by 20 million users in three months.', grown],
    ['fr', 'Le nombre d’utilisateurs de Telegram a augmenté de 20 millions en trois mois.', grown],
    ['de', 'Die Nutzerzahl von Telegram stieg in drei Monaten auf 200 Millionen.', [{ metric: 'users', value: 200 * M }]],
    ['de', 'Die Nutzerzahl von Telegram sank in drei Monaten um 20 Millionen.', []],
    ['en', 'Telegram grew to 20 million users in three months.', [{ metric: 'users', value: 20 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('how often, in one word', () => {
  const cases: readonly Case[] = [
    ['de', 'Jeder Nutzer öffnet Telegram dreißigmal am Tag.', [{ metric: 'opens-per-user', value: 30 }]],
    ['de', 'Telegram ist zehnmal so groß wie Threema.', []],
  ];
  it.each(cases)('%s: %s', read);
});

describe('small words before "with"', () => {
  it('are nobody with participants of his own', () => {
    read('de', 'Videotelefonate bei Telegram sind mit maximal 32 Teilnehmern möglich.', [{ app: 'telegram', metric: 'call-participants', value: 32, bound: 'at-most' }]);
  });
});

describe('a headline that tells what is at an app', () => {
  it('speaks of the app', () => {
    expectClaims(article('de', '2021-02-06', 'Was es bei Telegram Neues gibt', 'Eine halbe Milliarde Menschen zählt der Messenger inzwischen im Monat.'), [{ app: 'telegram', metric: 'monthly-active-users', value: 500 * M }]);
  });
});

describe('hours that are written out', () => {
  it('are a span, where clocks are told otherwise', () => {
    expectClaims(article('de', '2021-02-06', 'Telegram hatte ein Problem', '15 Stunden lang konnte Telegram am Freitag keine Nachrichten zustellen.'), [{ metric: 'outage-minutes', value: 900 }]);
  });
});

describe('a place in a row', () => {
  it('counts nothing, in words or digits', () => {
    expectClaims(article('de', '2021-02-06', 'Messenger in Deutschland', 'WhatsApp liegt in Deutschland vorn: 83 Prozent der Internetnutzer chatten damit. Auf Rang zwei folgt der Facebook Messenger mit 43 Prozent.'), [{ app: 'whatsapp', value: 83 }, { app: 'messenger', metric: 'population-share', value: 43, area: 'DE' }]);
  });
});
