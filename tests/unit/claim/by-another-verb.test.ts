import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;
type Row = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];

describe('a thousand joined to millions in words', () => {
  const texts: readonly Row[] = [
    ['it', 'WhatsApp fa pulizia in India', 'In un mese WhatsApp ha sospeso tre milioni e quindicimila account.', [{ metric: 'accounts-banned', value: 3_015_000 }]],
    ['it', 'WhatsApp fa pulizia in India', 'In un mese WhatsApp ha sospeso un milione e quattrocentomila account.', [{ metric: 'accounts-banned', value: 1_400_000 }]],
    ['it', 'Due app a confronto', 'Telegram e Signal hanno guadagnato due milioni e quarantamila utenti in una settimana.', [{ metric: 'new-users', value: 2_040_000 }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});

describe('what Italian papers say of an app in other verbs', () => {
  const texts: readonly Row[] = [
    ['it', 'WhatsApp in India', 'WhatsApp ha fatto piazza pulita: via in un mese, sbattuti fuori 6,4 milioni di account.', [{ metric: 'accounts-banned', value: 6.4 * M }]],
    ['it', 'Telegram in festa', 'A bussare alla porta di Telegram, in un solo giorno, sono stati oltre 70 milioni.', [{ app: 'telegram', metric: 'new-users', value: 70 * M }]],
    ['it', 'Facebook si prende WhatsApp', 'La cifra pattuita è di 19 miliardi di dollari.', [{ app: 'whatsapp', metric: 'acquisition-price' }]],
    ['it', 'Rakuten mette le mani su Viber', 'La cifra concordata è di 900 milioni di dollari.', [{ app: 'viber', metric: 'acquisition-price' }]],
    ['it', 'WhatsApp, multa leggera', 'Davanti al garante irlandese WhatsApp se l’era cavata con 5,5 milioni di euro.', [{ metric: 'fine', value: 5.5 * M }]],
    ['it', 'Skype, chi paga', 'A versare qualcosa a Skype sono appena 8 milioni di clienti.', [{ metric: 'paying-users', value: 8 * M }]],
    ['it', 'Viber in Ucraina', 'In Ucraina Viber lo ha sul telefono il 97 per cento di chi possiede uno smartphone.', [{ app: 'viber', metric: 'population-share', value: 97, area: 'UA' }]],
    ['it', 'Telegram in festa', 'Nelle ultime ventiquattr’ore tre milioni di persone si sono iscritte a Telegram.', [{ metric: 'new-users', value: 3 * M, window: 'PT24H' }]],
    ['it', 'Meta, un trimestre d’oro', 'Il trimestre ha portato nelle casse di Menlo Park 40,1 miliardi di dollari.', [{ app: 'meta', metric: 'revenue' }]],
    ['it', 'Snapchat tiene', 'Snapchat ha 210 milioni di utenti al giorno; un anno fa ci si era fermati a 186.', [{ value: 210 * M }, { metric: 'daily-active-users', value: 186 * M, asOf: '2021-08' }]],
    ['it', 'WhatsApp, invariati i gruppi', 'Invariata la capienza dei gruppi di WhatsApp: 256 posti.', [{ metric: 'group-size', value: 256 }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));

  it.each([
    ['it', 'Il teatro sbarca su WhatsApp', 'Il teatro, che prende le prenotazioni via WhatsApp, ha 256 posti.'],
    ['it', 'Telegram, il canale del club', 'Il club cede il centravanti per 40 milioni di euro e lo annuncia su Telegram.'],
    ['it', 'Shopping su WhatsApp, il successo di una boutique', 'La titolare ha 14 dipendenti e un fatturato di 3 milioni di euro.'],
    ['en', 'Shopping on WhatsApp saves a bakery', 'The owner has 14 employees and revenue of $3 million.'],
    ['it', 'WhatsApp aiuta i vigili', 'Su WhatsApp i vigili hanno raccolto 120 segnalazioni di buche.'],
  ])('%s: %s – %s: nothing', (lang, title, text) => expectClaims(article(lang, '2022-08-04', title, text), []));
});

describe('users and photos beside a leak', () => {
  const texts: readonly Row[] = [
    ['it', 'Pegasus, la causa di WhatsApp', 'Bastava uno squillo sull’app, che ha due miliardi di utenti. I telefoni infettati con Pegasus sono 1.400.', [{ metric: 'users', value: 2000 * M }, { metric: 'people-affected', value: 1400 }]],
    ['it', 'Discord, rubati 70mila documenti', 'Secondo i ladri le foto sarebbero tre milioni, tutte di utenti di Discord.', [{ metric: 'people-affected', value: 70_000 }, { metric: 'people-affected', value: 3 * M }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});

describe('what a number does not take over', () => {
  const texts: readonly Row[] = [
    // The noun of the sentence before is that of another number.
    ['it', 'Le chat degli italiani', 'WhatsApp raggiunge 36 milioni di persone al mese. Segue Telegram: 21,4.', [{ app: 'whatsapp' }, { app: 'telegram', metric: 'monthly-active-users', value: 21.4 * M }]],
    // An aim is of no time told before.
    ['it', 'Telegram cresce', 'Un anno fa Telegram era a 400 milioni di utenti, e il fondatore punta al miliardo.', [{ asOf: '2021-08' }, { mode: 'forecast', asOf: null }]],
    ['en', 'Telegram grows', 'A year ago Telegram had 400 million users, and its founder is aiming for 700 million.', [{ asOf: '2021-08' }, { mode: 'forecast', asOf: null }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});

describe('hours in all', () => {
  it('are no time of day', () => {
    expectClaims(article('it', '2019-03-14', 'WhatsApp e Instagram giù', 'WhatsApp e Instagram sono rimasti inaccessibili per un totale di quattordici ore.'), [{ metric: 'outage-minutes', value: 840 }]);
  });
});
