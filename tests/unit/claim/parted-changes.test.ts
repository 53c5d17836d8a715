import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claim/read-claims';
import { article, dataset, expectClaims } from './expect-claims';

describe('a change whose ends a noun or a date parts', () => {
  const changes: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Telegram’s audience grew from 400 million users in April 2020 to 500 million users in January 2021.'],
    ['de', 'Die Zahl der Nutzer von Telegram stieg von 400 Millionen im April 2020 auf 500 Millionen im Januar 2021.'],
    ['nl', 'Telegram groeide van 400 miljoen gebruikers in april 2020 naar 500 miljoen in januari 2021.'],
    ['fr', 'Telegram est passé de 400 millions d’utilisateurs en avril 2020 à 500 millions en janvier 2021.'],
    ['es', 'Telegram pasó de 400 millones de usuarios en abril de 2020 a 500 millones en enero de 2021.'],
    ['pt', 'O Telegram passou de 400 milhões de usuários em abril de 2020 para 500 milhões em janeiro de 2021.'],
    ['ru', 'Аудитория Telegram выросла с 400 миллионов пользователей в апреле 2020 года до 500 миллионов в январе 2021 года.'],
  ];
  it.each(changes)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2021-11-20', '', sentence), [
    { metric: 'users', value: 400_000_000, asOf: '2020-04', former: true }, { metric: 'users', value: 500_000_000, asOf: '2021-01' },
  ]));
  it('reads both ends by what changes where it stands between them', () => {
    expectClaims(article('en', '2021-05-06', 'The messenger Telegram', 'From 500 million in January, its users rose to 700 million in May.'), [{ metric: 'users', value: 500_000_000, asOf: '2021-01' }, { metric: 'users', value: 700_000_000 }]);
    expectClaims(article('fr', '2025-11-20', 'La messagerie Max', 'De 18 millions en août, ses utilisateurs enregistrés sont passés à cinquante aujourd’hui.'), [{ metric: 'registered-users', value: 18_000_000, former: true }, { metric: 'registered-users', value: 50_000_000 }]);
  });
});

describe('a change to come', () => {
  const forecasts: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Telegram hopes to go from 500 million to a billion users by 2023.'],
    ['de', 'Telegram dürfte bis 2023 von 500 Millionen auf eine Milliarde Nutzer wachsen.'],
    ['nl', 'Telegram wil in 2023 van 500 miljoen naar een miljard gebruikers gaan.'],
    ['fr', 'Telegram espère passer de 500 millions à un milliard d’utilisateurs d’ici à 2023.'],
    ['es', 'Telegram espera pasar de 500 millones a 1.000 millones de usuarios en 2023.'],
    ['it', 'Telegram conta di passare da 500 milioni a un miliardo di utenti entro il 2023.'],
    ['pt', 'O Telegram espera passar de 500 milhões para 1 bilhão de usuários até 2023.'],
    ['ru', 'Telegram рассчитывает вырасти с 500 миллионов до миллиарда пользователей к 2023 году.'],
  ];
  it.each(forecasts)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2021-05-06', '', sentence), [
    { value: 500_000_000, mode: 'asserted', asOf: null }, { value: 1_000_000_000, mode: 'forecast', asOf: '2023' },
  ]));
});

describe('a part of those counted before', () => {
  const parts: readonly (readonly [lang: string, text: string])[] = [
    ['en', 'In June WhatsApp banned 6.6 million accounts in India. Of them, 2.4 million were caught before anyone complained.'],
    ['de', 'WhatsApp sperrte im Juni 6,6 Millionen indische Konten. Von ihnen wurden 2,4 Millionen vorsorglich gesperrt.'],
    ['nl', 'WhatsApp blokkeerde in juni 6,6 miljoen accounts in India. Daarvan werden er 2,4 miljoen gesloten voor iemand klaagde.'],
    ['fr', 'En juin, WhatsApp a fermé 6,6 millions de comptes en Inde. Parmi eux, 2,4 millions l’ont été sans la moindre plainte.'],
  ];
  it.each(parts)('%s: %s', (lang, text) => expectClaims(article(lang, '2023-08-02', 'WhatsApp', text), [
    { metric: 'accounts-banned', value: 6_600_000, asOf: '2023-06', area: 'IN' }, { metric: 'accounts-banned', value: 2_400_000, asOf: '2023-06', area: 'IN' },
  ]));
  it('takes no scale from the passage before behind a number of its own passage', () => {
    const claims = readClaims(article('en', '2022-11-02', 'WhatsApp', 'WhatsApp banned 2.6 million accounts in India.', 'The officer received 666 letters. A year earlier there had been 560.'), dataset);
    expect(claims.map((c) => c.value)).toEqual([2_600_000]);
  });
});

describe('what is on record where a noun is unknown', () => {
  it('reads the number of the app that is named, and no other', () => {
    expectClaims(article('en', '2021-09-03', 'Dublin', 'The regulator lands WhatsApp with a record €225m bill.'), [{ app: 'whatsapp', metric: 'fine', value: 225_000_000 }]);
    expectClaims(article('en', '2021-09-03', 'Dublin', 'The regulator lands WhatsApp with a record €226m bill.'), []);
    expectClaims(article('de', '2010-07-09', 'ICQ', 'Geblieben sind ICQ 33 Millionen Plaudertaschen.'), []);
  });
});

describe('a hedge behind the noun', () => {
  const hedged: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Discord has 200 million monthly users, if not more.'], ['de', 'Discord zählt 200 Millionen monatliche Nutzer und mehr.'],
    ['nl', 'Discord telt 200 miljoen maandelijkse gebruikers en meer.'], ['fr', 'Discord compte 200 millions d’utilisateurs mensuels, voire plus.'],
  ];
  it.each(hedged)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2026-01-08', 'Discord', sentence), [{ metric: 'monthly-active-users', value: 200_000_000, bound: 'at-least' }]));
});

describe('from one midnight to the next', () => {
  const days: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'From midnight to midnight WhatsApp carries 42 billion messages.'], ['de', 'Zwischen Mitternacht und Mitternacht befördert WhatsApp 42 Milliarden Nachrichten.'],
    ['nl', 'Tussen middernacht en middernacht verwerkt WhatsApp 42 miljard berichten.'], ['fr', 'Entre minuit et minuit, WhatsApp achemine 42 milliards de messages.'],
  ];
  it.each(days)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2016-06-14', 'WhatsApp', sentence), [{ metric: 'messages', value: 42_000_000_000, window: 'P1D' }]));
});

describe('accounts that are shown out', () => {
  const bans: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'WhatsApp showed 2.6 million Indian accounts the door in September.'], ['en', 'WhatsApp gave 2.6 million Indian accounts the boot in September.'],
    ['de', 'WhatsApp wies im September 2,6 Millionen indischen Konten die Tür.'], ['nl', 'WhatsApp stelde in september 2,6 miljoen Indiase accounts buiten werking.'],
    ['fr', 'WhatsApp a mis hors service 2,6 millions de comptes indiens en septembre.'],
  ];
  it.each(bans)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2022-11-02', 'WhatsApp', sentence), [{ metric: 'accounts-banned', value: 2_600_000, area: 'IN', asOf: '2022-09' }]));
});
