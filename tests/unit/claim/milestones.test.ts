import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, text: string, claims: readonly Partial<Claim>[]];

/** A text under a headline that names its app. */
const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2021-02-06', 'Telegram', text), claims);

const M = 1_000_000;
const B = 1000 * M;

describe('the millionth of a kind', () => {
  const cases: readonly Case[] = [
    ['en', 'Telegram greeted its hundred millionth user on Monday.', [{ metric: 'users', value: 100 * M }]],
    ['en', 'Telegram expects its billionth monthly user in summer.', [{ metric: 'monthly-active-users', value: B, mode: 'forecast' }]],
    ['de', 'Bei Telegram hat sich der hundertmillionste Teilnehmer registriert.', [{ metric: 'registered-users', value: 100 * M }]],
    ['de', 'Telegram hieß den 500-millionsten Nutzer willkommen.', [{ metric: 'users', value: 500 * M }]],
    ['fr', 'Telegram fête son cent millionième utilisateur.', [{ metric: 'users', value: 100 * M }]],
    ['nl', 'Telegram verwelkomde de honderdmiljoenste gebruiker.', [{ metric: 'users', value: 100 * M }]],
    ['ru', 'Telegram встретил стомиллионного пользователя.', [{ metric: 'users', value: 100 * M }]],
    ['en', 'For the millionth time, Telegram said, it has no plans to sell.', []],
    ['de', 'Der zehntausendste Nutzer von Telegram kam aus Graz.', []],
  ];
  it.each(cases)('%s: %s', read);
});

describe('who has signed up without a time', () => {
  const cases: readonly Case[] = [
    ['en', 'So far 75 million have registered at Telegram.', [{ metric: 'registered-users', value: 75 * M }]],
    ['de', 'Bei Telegram haben sich schon 75 Millionen eingetragen.', [{ metric: 'registered-users', value: 75 * M }]],
    ['de', 'Nach 17 Monaten zählt Telegram 75 Millionen Anmeldungen.', [{ metric: 'registered-users', value: 75 * M }]],
    ['de', 'Binnen einer Woche zählte Telegram drei Millionen Anmeldungen.', [{ metric: 'new-users', value: 3 * M, window: 'P7D' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('German verbs whose particle stands apart', () => {
  const cases: readonly Case[] = [
    ['de', '50 Millionen Dollar schießt ein Geldgeber bei Telegram ein.', [{ metric: 'funding', value: 50 * M }]],
    ['de', 'Ein Fonds stellt Telegram 50 Millionen Dollar bereit.', [{ metric: 'funding', value: 50 * M }]],
    ['de', 'Facebook ließ sich WhatsApp 19 Milliarden Dollar kosten.', [{ app: 'whatsapp', metric: 'acquisition-price', value: 19 * B }]],
    ['de', 'Drei Millionen Euro muss Telegram hinlegen, weil es Anfragen liegen ließ.', [{ metric: 'fine', value: 3 * M }]],
    ['de', 'Die Behörde knöpft Telegram drei Millionen Euro ab.', [{ metric: 'fine', value: 3 * M }]],
    ['de', 'Am Ende blieben Telegram 540 Millionen Dollar übrig.', [{ metric: 'profit', value: 540 * M }]],
    ['de', 'Telegram legte 173 Millionen Dollar drauf.', [{ metric: 'profit', value: -173 * M }]],
    ['de', 'Nach sechs Stunden kehrte Telegram zurück.', [{ metric: 'outage-minutes', value: 360 }]],
    ['de', 'Sechs Stunden lang ging bei Telegram nichts.', [{ metric: 'outage-minutes', value: 360 }]],
    ['de', 'Telegram setzte zwei Millionen Nutzer vor die Tür.', [{ metric: 'accounts-banned', value: 2 * M }]],
    ['de', 'Täglich gehen bei jedem Nutzer 40 Minuten für Telegram drauf.', [{ metric: 'minutes-per-user', value: 40 }]],
    ['de', 'Wer Telegram nutzt, muss 5 Euro zahlen.', []],
  ];
  it.each(cases)('%s: %s', read);
});

describe('losses and shares in other words', () => {
  const cases: readonly Case[] = [
    ['de', 'Telegram machte ein Minus von 173 Millionen Dollar.', [{ metric: 'profit', value: -173 * M }]],
    ['de', 'Das Jahr schloss Telegram mit 173 Millionen Dollar Miesen ab.', [{ metric: 'profit', value: -173 * M }]],
    ['de', 'Auf dem Heimatmarkt hält Telegram einen Anteil von 95 Prozent.', [{ metric: 'market-share', value: 95 }]],
    ['de', 'In Deutschland haben 62 Prozent der Erwachsenen Telegram. Dem Messenger Signal reicht es für Rang zwei (27 Prozent).', [{ app: 'telegram', value: 62 }, { app: 'signal', metric: 'population-share', value: 27, area: 'DE' }]],
    ['de', 'Telegram hat 900 Anfragen von Behörden beantwortet.', [{ metric: 'data-requests', value: 900 }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('numbers in one word or in two scales', () => {
  const cases: readonly Case[] = [
    ['de', 'Telegram knackt die Milliardenmarke.', [{ metric: 'users', value: B }]],
    ['de', 'Telegram überspringt die 900-Millionen-Marke.', [{ metric: 'users', value: 900 * M }]],
    ['de', 'Milliardenumsätze sind bei Telegram noch fern.', []],
    ['ru', 'В Telegram 1 млрд 100 млн пользователей.', [{ metric: 'users', value: 1100 * M }]],
    ['de', 'Telegram sperrte am Montag 164 Kanäle mit Propaganda der Terrormiliz.', [{ metric: 'content-removed', value: 164 }]],
    ['de', 'Auf Telegram folgen dem Verschwörer 164.000 Menschen, er hat zwei Kanäle mit 90.000 Abonnenten.', []],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a date behind a verb of what is to come', () => {
  it('is not that of an offer', () => {
    expectClaims(article('ru', '2021-03-26', 'Discord', 'Microsoft предложила за Discord 10 млрд долларов и рассчитывает закрыть сделку в следующем месяце.'), [{ mode: 'asserted', asOf: null }]);
  });
});
