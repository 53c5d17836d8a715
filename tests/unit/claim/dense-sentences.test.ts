import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claim/read-claims';
import { article, dataset, expectClaims } from './expect-claims';

describe('sentences that tell several things', () => {
  const wholes: readonly (readonly [lang: string, text: string])[] = [
    ['en', 'Facebook has 3.05 billion monthly users, of whom 2.11 billion come each day. Instagram has more than two billion.'],
    ['de', 'Facebook zählt 3,05 Milliarden Nutzer im Monat, von denen 2,11 Milliarden täglich vorbeischauen. Instagram hat mehr als zwei Milliarden.'],
    ['nl', 'Facebook heeft 3,05 miljard gebruikers per maand, van wie 2,11 miljard dagelijks langskomen. Instagram heeft er ruim twee miljard.'],
    ['fr', 'Facebook compte 3,05 milliards d’utilisateurs mensuels, dont 2,11 milliards viennent chaque jour. Instagram en a plus de deux milliards.'],
  ];
  it.each(wholes)('goes on with the whole rather than its part (%s): %s', (lang, text) => expectClaims(article(lang, '2024-02-01', 'Facebook', text), [
    { app: 'facebook', metric: 'monthly-active-users', value: 3.05e9 }, { app: 'facebook', metric: 'daily-active-users', value: 2.11e9 }, { app: 'instagram', metric: 'monthly-active-users', value: 2e9 },
  ]));
  it('takes the rate before a colon for what follows it', () => {
    expectClaims(article('de', '2016-06-22', 'Instagram wächst', 'Instagram hat 500 Millionen Nutzer im Monat. Drei von fünf kommen sogar täglich: Die Zahl der Stammgäste liegt bei 300 Millionen.'), [{ metric: 'monthly-active-users', value: 500_000_000 }, { metric: 'daily-active-users', value: 300_000_000 }]);
  });
  it('takes no money for people who come by the day', () => {
    const claims = readClaims(article('fr', '2014-02-20', 'Facebook rachète WhatsApp', 'Facebook débourse 19 milliards de dollars. La messagerie réunit 450 millions d’utilisateurs et en gagne un million par jour.'), dataset);
    expect(claims.some((c) => c.metric === 'profit')).toBe(false);
  });
  it('lets what is set in behind a name bar nothing', () => {
    expectClaims(article('de', '2016-06-22', 'Snapchat', 'Snapchat, der Liebling der Schüler, erreicht jeden Tag 150 Millionen Menschen.'), [{ metric: 'daily-active-users', value: 150_000_000 }]);
  });
  it('denies at the end of a clause', () => {
    expectClaims(article('de', '2026-02-05', 'Snapchat', 'Eine Milliarde Nutzer im Monat hat Snapchat trotz mancher Schlagzeile also noch nicht.'), [{ value: 1_000_000_000, mode: 'denied' }]);
  });
});

describe('deals in other words', () => {
  it('tells rounds, values and prices apart', () => {
    expectClaims(article('en', '2015-08-19', 'The messenger Kik', 'Kik has secured $50 million from China’s Tencent in a deal that puts its worth at $1 billion.'), [{ metric: 'funding', value: 50_000_000 }, { metric: 'valuation', value: 1_000_000_000 }]);
    expectClaims(article('fr', '2020-12-02', 'Salesforce débourse près de 28 milliards pour Slack', 'Le groupe a confirmé l’acquisition de Slack, valorisée 27,7 milliards de dollars.'), [{ metric: 'acquisition-price', value: 28e9 }, { metric: 'acquisition-price', value: 27.7e9 }]);
    expectClaims(article('de', '2016-06-22', 'Instagram', 'Beim Kauf im Jahr 2012, der rund eine Milliarde Dollar kostete, hatte Instagram 13 Angestellte.'), [{ metric: 'acquisition-price', value: 1_000_000_000 }, { metric: 'employees', value: 13 }]);
  });
  it('counts those who subscribe to what is paid for', () => {
    expectClaims(article('fr', '2023-07-26', 'Snapchat', 'L’offre payante Snapchat+, facturée 3,99 euros par mois, a séduit plus de 4 millions d’abonnés en un an.'), [{ metric: 'paying-users', value: 4_000_000 }]);
  });
});

describe('what a clause beside the number does not tell', () => {
  it('lets only a verb of paying of its own make payers', () => {
    expectClaims(article('en', '2016-07-13', 'Line', 'Line’s 218 million monthly users send 389 million stickers a day, and some of them pay for the privilege.'), [{ metric: 'monthly-active-users', value: 218_000_000 }, { metric: 'messages', value: 389_000_000, window: 'P1D' }]);
    expectClaims(article('de', '2011-05-11', 'Skype', 'Für Anrufe ins Festnetz zahlten bei Skype nur 8,8 Millionen Kunden.'), [{ metric: 'paying-users', value: 8_800_000 }]);
  });
  it('counts what stands before so large a number', () => {
    expectClaims(article('en', '2021-01-11', 'The messenger imo', 'Its users in Bangladesh made 26 billion calls with imo last year.', 'Messages sent in the same year added up to 96 billion.'), [{ metric: 'calls', value: 26e9 }, { metric: 'messages', value: 96e9, bound: 'exact' }]);
  });
  it('counts accounts under a headline on bans as banned', () => {
    expectClaims(article('de', '2025-08-06', 'WhatsApp sperrt 6,8 Millionen Konten', 'In Indien traf es im Februar 9,7 Millionen Konten.'), [{ metric: 'accounts-banned', value: 6_800_000 }, { metric: 'accounts-banned', value: 9_700_000, area: 'IN' }]);
    expectClaims(article('de', '2025-08-06', 'WhatsApp sperrt 6,8 Millionen Konten', 'In Indien hat WhatsApp 500 Millionen Nutzer.'), [{ metric: 'accounts-banned', value: 6_800_000 }, { metric: 'users', value: 500_000_000 }]);
  });
  it('takes as many as ever used the app for no newcomers', () => {
    expectClaims(article('fr', '2025-08-13', 'Threads', 'Threads réunit 400 millions de personnes par mois. L’application pourrait accueillir un milliard de personnes.'), [{ metric: 'monthly-active-users', value: 400_000_000 }, { value: 1_000_000_000, mode: 'forecast' }]);
  });
});

describe('wholes and contrasts', () => {
  it('takes a part of a people whose country is named for those who use the app', () => {
    expectClaims(article('en', '2024-02-01', 'KakaoTalk', 'More than 48 million of South Korea’s 52 million people use KakaoTalk every month.'), [{ metric: 'monthly-active-users', value: 48_000_000 }]);
  });
  it('goes on with minutes of calls behind a word of contrast', () => {
    expectClaims(article('en', '2018-05-01', 'WhatsApp', 'WhatsApp users now make two billion minutes of calls a day, up from 340 million in 2016.'), [{ metric: 'call-minutes', value: 2e9 }, { metric: 'call-minutes', value: 340e6, asOf: '2016' }]);
  });
});
