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
