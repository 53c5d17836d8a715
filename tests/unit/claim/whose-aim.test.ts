import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claim/read-claims';
import { article, dataset, expectClaims } from './expect-claims';

describe('what a founder hopes for', () => {
  it.each([
    ['it', 'Telegram, un miliardo di utenti: l’annuncio di Durov', 'WhatsApp resta davanti con oltre 2 miliardi di utenti.', 'Durov prevede di toccare quota 1,5 miliardi entro il 2030.'],
    ['en', 'Telegram has a billion users, says Durov', 'WhatsApp stays ahead with over 2 billion users.', 'Durov expects to reach 1.5 billion by 2030.'],
    ['tr', 'Durov açıkladı: Telegram bir milyar kullanıcıya ulaştı', 'WhatsApp 2 milyardan fazla kullanıcıyla önde.', 'Durov 2030’a kadar 1,5 milyar kullanıcıya ulaşmayı hedefliyor.'],
  ])('is for his own app, whichever was named last (%s)', (lang, ...passages) => {
    expectClaims(article(lang, '2025-03-20', ...passages), [{ app: 'telegram' }, { app: 'whatsapp' }, { app: 'telegram', mode: 'forecast', asOf: '2030' }]);
  });
});

describe('people whom a scandal hit', () => {
  it.each([
    ['it', 'Nel 2018 lo scandalo Cambridge Analytica aveva toccato 87 milioni di iscritti a Facebook.'],
    ['en', 'In 2018 the Cambridge Analytica scandal had reached 87 million members of Facebook.'],
  ])('are those affected (%s)', (lang, sentence) => {
    expectClaims(article(lang, '2021-04-05', 'Facebook', sentence), [{ metric: 'people-affected', value: 87e6, asOf: '2018' }]);
  });
  it('are not all whom an app has', () => {
    expectClaims(article('it', '2021-04-05', 'Facebook', 'Dopo lo scandalo Facebook conta 2,7 miliardi di utenti.'), [{ metric: 'users', value: 2.7e9 }]);
  });
});

describe('words beside a number that are of something else', () => {
  it('make no quarter of an article', () => {
    expectClaims(article('it', '2022-07-29', 'Il fatturato di Meta cala', 'Nel terzo trimestre Meta prevede ricavi tra i 26 e i 28,5 miliardi di dollari.'), [{ metric: 'revenue', mode: 'forecast', asOf: '2022-Q3' }]);
  });
  it('are of the hour behind them', () => {
    expectClaims(article('it', '2024-12-12', 'WhatsApp down', 'Intorno alle 19.30 Downdetector contava 12mila segnalazioni per WhatsApp.'), [{ metric: 'outage-reports', bound: 'exact' }]);
  });
  it('make growth of a percentage', () => {
    expectClaims(article('it', '2024-07-31', 'Facebook', 'Le persone che ogni giorno aprono Facebook sono 2,09 miliardi, il 7% in più.'), [{ metric: 'daily-active-users', value: 2.09e9 }]);
  });
  it('count from no year told for comparison', () => {
    expectClaims(article('it', '2022-07-29', 'I conti di Meta', 'Nel secondo trimestre Meta ha fatturato 28,8 miliardi di dollari, meno che nel 2021, e guadagnato 6,69 miliardi di dollari dai 10,39 di un anno prima.'), [{ asOf: '2022-Q2' }, { asOf: '2022-Q2' }, { asOf: '2021-Q2', window: 'P3M' }]);
  });
});

it('takes a group of an app for one that has members of its own only where somebody owns it', () => {
  expectClaims(article('it', '2022-05-09', 'Telegram e i suoi limiti', 'Un gruppo Telegram può contenere fino a 200mila membri.'), [{ metric: 'group-size', value: 200_000 }]);
  expect(readClaims(article('it', '2022-05-09', 'Telegram e le truffe', 'La polizia ha chiuso un gruppo Telegram con 200mila iscritti.'), dataset)).toEqual([]);
});

describe('a company that is told by where it sits', () => {
  it.each([
    ['it', 'Discord cresce', 'La piattaforma di San Francisco conta oggi 150 milioni di utenti attivi al mese.'],
    ['fr', 'Discord grandit', 'La plateforme de San Francisco compte désormais 150 millions d’utilisateurs actifs par mois.'],
    ['es', 'Discord crece', 'La plataforma de San Francisco tiene ya 150 millones de usuarios activos al mes.'],
  ])('is nobody else (%s)', (lang, title, sentence) => {
    expectClaims(article(lang, '2023-03-01', title, sentence), [{ app: 'discord', metric: 'monthly-active-users', value: 150e6 }]);
  });
});

describe('sums of headlines and estimates', () => {
  it('are no result where the stock exchange lost them', () => {
    expectClaims(article('it', '2022-02-03', 'Meta crolla in Borsa: persi 230 miliardi in un giorno', 'Facebook ha perso utenti.'), []);
  });
  it('are losses with their sign', () => {
    expectClaims(article('it', '2023-07-26', 'Snapchat, persi 377 milioni nel trimestre', 'Il titolo scende.'), [{ metric: 'profit', value: -377e6 }]);
  });
  it('are of the result that is estimated', () => {
    expectClaims(article('it', '2023-03-01', 'Discord', 'I ricavi di Discord del 2022 sono stimati in 445 milioni di dollari.'), [{ metric: 'revenue', bound: 'about', asOf: '2022', window: 'P1Y' }]);
  });
  it('are counted in the time of their result, not in that of its growth', () => {
    expectClaims(article('fr', '2024-07-31', 'Les résultats de Meta', 'Meta a dégagé d’avril à juin un bénéfice net de 13,5 milliards de dollars, en hausse de 73 % sur un an.'), [{ metric: 'profit', window: 'P3M', asOf: '2024-Q2' }]);
  });
});

it('gives a number behind the app that another is compared with to that one', () => {
  expectClaims(article('it', '2017-07-27', 'WhatsApp', 'WhatsApp ha 250 milioni di utenti al giorno, più di Snapchat, ferma a 166.'), [{ app: 'whatsapp' }, { app: 'snapchat', value: 166e6 }]);
});

describe('people who join by the day', () => {
  it.each([
    ['it', 'Telegram cresce di 2,5 milioni di utenti al giorno.'],
    ['fr', 'Telegram recrute 2,5 millions d’utilisateurs par jour.'],
    ['en', 'Telegram gains 2.5 million users a day.'],
  ])('are new, and no daily audience (%s)', (lang, sentence) => {
    expectClaims(article(lang, '2024-04-17', 'Telegram', sentence), [{ metric: 'new-users', value: 2.5e6, window: 'P1D' }]);
  });
});

it.each([
  ['tr', 'Telegram 700 milyon kullanıcıya ulaşmaya hazırlanıyor.', { metric: 'users', mode: 'forecast' }],
  ['tr', 'WhatsApp’ın pazar payı yüzde 60.', { metric: 'market-share' }],
  ['tr', 'WhatsApp pazarın yüzde 60’ını elinde tutuyor.', { metric: 'market-share' }],
  ['it', 'Su WhatsApp un messaggio può essere inoltrato a cinque chat.', { metric: 'forward-limit', value: 5 }],
  ['it', 'Gli investitori valutano Discord 15 miliardi di dollari.', { metric: 'valuation' }],
] as const)('reads words of newspapers (%s: %s)', (lang, sentence, claim) => {
  expectClaims(article(lang, '2025-03-20', 'WhatsApp, Telegram, Discord', sentence), [claim]);
});
