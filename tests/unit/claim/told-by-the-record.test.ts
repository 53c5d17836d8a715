import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

const read = (lang: string, published: string, text: readonly string[], expected: Parameters<typeof expectClaims>[1]): void => expectClaims(article(lang, published, ...text), expected);

describe('people of whom the record says that a leak hit them', () => {
  it.each([
    ['nl', 'Profielen op straat', 'Telefoonnummers van 533 miljoen Facebook-gebruikers zijn gratis te downloaden.'],
    ['en', 'A list that grows old', 'In 2021 the phone numbers of 533 million Facebook members were given away.'],
    ['de', 'Eine Liste, die altert', 'Die Nummern von 533 Millionen Facebook-Nutzern kursieren seit 2021.'],
  ])('are no users (%s)', (lang, ...text) => read(lang, '2021-04-06', text, [{ app: 'facebook', metric: 'people-affected', value: 533_000_000 }]));

  it('are users where nothing told of a leak and the number is a round one', () => {
    read('en', '2018-05-01', ['Facebook in the Philippines', 'There Facebook has 30 million users.'], [{ app: 'facebook', metric: 'users', value: 30_000_000 }]);
  });
});

describe('what was paid for an app whose owner alone is named', () => {
  it('is its price', () => {
    read('pt', '2014-02-26', ['Brasil já tem 38 milhões no WhatsApp', 'Tudo isso é tocado por 55 funcionários, que o Facebook topou levar junto com o aplicativo por US$ 19 bilhões.'], [
      { app: 'whatsapp', area: 'BR' }, { metric: 'employees', value: 55 }, { app: 'whatsapp', metric: 'acquisition-price', value: 19_000_000_000 },
    ]);
  });
});

describe('what is told beside', () => {
  it.each([
    ['fr', 'Threads affole les compteurs', 'Lancé mercredi, l’anti-Twitter de Meta a dépassé lundi les 100 millions de membres.', 'threads', 'world'],
    ['pt', 'Max soma utilizadores', 'A aplicação da VK, de instalação obrigatória nos telemóveis vendidos na Rússia desde setembro, soma 100 milhões de utilizadores.', 'max', 'world'],
  ])('says neither whose nor where (%s)', (lang, title, text, app, area) => read(lang, lang === 'fr' ? '2023-07-10' : '2026-01-29', [title, text], [{ app, area, value: 100_000_000 }]));

  it('is no audience of a channel', () => {
    read('it', '2025-05-19', ['Telegram cresce', 'A marzo l’app ha superato il miliardo di utenti al mese. Il canale con cui annuncia le novità ne ha 9 milioni.'], [{ app: 'telegram', value: 1_000_000_000 }]);
  });

  it('is the app that "its" takes up, behind the company that was fined', () => {
    read('en', '2024-11-19', ['Regulator slaps penalty on Meta over WhatsApp policy', 'For five years the messenger may not pass on what it knows. India is its largest market, with over 50 crore users.'], [{ app: 'whatsapp', metric: 'users', area: 'IN', value: 500_000_000 }]);
  });
});

describe('numbers of times and results', () => {
  it('counts what was done on a day as no comparison', () => {
    read('es', '2025-03-29', ['El desliz dispara las descargas de Signal', 'La aplicación se instaló unas 119.000 veces el lunes, estima Appfigures.'], [{ app: 'signal', metric: 'downloads', value: 119_000 }]);
  });

  it('reads both ends of a loss that changes', () => {
    read('fr', '2019-10-23', ['Snap perd moins d’argent', 'Les ventes bondissent à 446 millions de dollars. La perte nette revient de 325 à 227 millions.'], [{ metric: 'revenue' }, { metric: 'profit', value: -325_000_000 }, { metric: 'profit', value: -227_000_000 }]);
  });

  it('reads the size of files where the headline told of one', () => {
    read('en', '2022-06-22', ['Telegram starts charging, and paying customers get 4GB files', 'For everybody else the limit remains 2GB.'], [{ metric: 'file-size', value: 4e9 }, { metric: 'file-size', value: 2e9 }]);
  });

  it('reads people who talk by an app as its users', () => {
    read('nl', '2021-02-11', ['Zeven miljoen Nederlanders bellen via WhatsApp'], [{ app: 'whatsapp', metric: 'users', area: 'NL', value: 7_000_000 }]);
  });
});

describe('what other numbers of the text say', () => {
  it.each([
    ['en', 'WhatsApp limits forwards', 'A message can go to five chats at most. As a group holds up to 256 people, one tap could in theory still reach 1,280.'],
    ['es', 'WhatsApp limita los reenvíos', 'Un mensaje solo puede reenviarse a cinco chats. En un grupo caben hasta 256 personas, de modo que podría llegar todavía a 1.280.'],
  ])('makes what two limits come to no limit (%s)', (lang, ...text) => read(lang, '2019-01-21', text, [{ metric: 'forward-limit', value: 5 }, { metric: 'group-size', value: 256 }]));

  it('makes a number told again the same measure of another app', () => {
    read('en', '2017-07-27', ['WhatsApp Status outgrows Snapchat', 'Status has 250 million daily users.', 'Instagram Stories also tops 250 million.'], [{ app: 'whatsapp', metric: 'daily-active-users' }, { app: 'instagram', metric: 'daily-active-users' }]);
  });

  it.each([
    ['fr', 'Microsoft lorgne Discord', 'Que vaut la start-up de Jason Citron ? 7 milliards de dollars, si l’on se fie à son dernier tour de table.'],
    ['pt', 'Microsoft quer comprar o Discord', 'Quanto vale a startup de Jason Citron? 7 mil milhões de dólares, a fazer fé na última ronda de financiamento.'],
  ])('answers what somebody is worth (%s)', (lang, ...text) => read(lang, '2021-03-26', text, [{ app: 'discord', metric: 'valuation', value: 7_000_000_000 }]));
});
