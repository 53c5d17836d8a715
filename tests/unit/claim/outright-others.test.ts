import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

/** Nothing of a text is a claim. */
const none = (lang: string, ...paragraphs: string[]): void => expectClaims(article(lang, '2022-11-14', ...paragraphs), []);

describe('what an owner’s name and a word for an app stand for', () => {
  it.each([
    ['en', 'messenger', 'Messenger in figures', 'Facebook’s messaging app has more than a billion monthly users.'],
    ['tr', 'whatsapp', 'WhatsApp büyüyor', 'Facebook’un mesajlaşma uygulaması 2 milyar kullanıcıyı geçti.'],
    ['ru', 'messenger', 'Messenger растёт', 'Мессенджером Facebook ежемесячно пользуются более миллиарда человек.'],
  ])('is the app spoken of that it owns (%s)', (lang, app, ...text) => expectClaims(article(lang, '2020-02-13', ...text), [{ app }]));

  it.each([
    ['es', 'Telegram crece', 'La aplicación de Facebook, en cambio, sigue por encima de los 2.000 millones.'],
    ['pt', 'Telegram cresce', 'O aplicativo da Meta, por sua vez, passa dos 2 bilhões.'],
  ])('is not the app of somebody else (%s)', (lang, ...text) => none(lang, ...text));
});

describe('the one named last', () => {
  it.each([
    ['nl', 'Max groeit', 'WhatsApp is geblokkeerd, Telegram wordt vertraagd. Dat laatste trok in januari 96 miljoen gebruikers.', 'telegram'],
    ['it', 'Due app', 'Cresce Telegram e cresce Signal. Quest’ultima ha 40 milioni di utenti.', 'signal'],
  ])('is told outright (%s)', (lang, title, text, app) => expectClaims(article(lang, '2026-03-11', title, text), [{ app }]));

  it('may be none of ours', () => none('nl', 'Telegram met abonnement', 'Discord rekent 9,99 dollar, Spotify 9,99 euro, en dat laatste heeft 182 miljoen betalende klanten.'));
});

describe('the price of somebody else', () => {
  it.each([
    ['es', 'Salesforce compra Slack', 'Por LinkedIn, Microsoft abonó 26.200 millones de dólares en 2016; Facebook se llevó WhatsApp.'],
    ['es', 'Rakuten compra Viber', 'Rakuten ya había comprado en 2012 la canadiense Kobo por 315 millones de dólares.'],
    ['nl', 'Salesforce koopt Slack', 'Voor Tableau legde het vorig jaar 15,7 miljard dollar neer.'],
  ])('is no price of the app that the article is about (%s: %s)', (lang, ...text) => none(lang, ...text));

  it('is its own where it is named', () => {
    expectClaims(article('es', '2014-02-14', 'Rakuten compra Viber', 'Rakuten ha comprado Viber por 900 millones de dólares.'), [{ app: 'viber', metric: 'acquisition-price' }]);
  });
});

describe('the people of a country, and whom others serve', () => {
  it.each([
    ['en', 'imo grows', 'The app is well known in Bangladesh, which has 165 million people.'],
    ['en', 'WhatsApp grows', 'The app is big in India, home to 1.3 billion people.'],
    ['es', 'WhatsApp crece', 'En el Perú hay 41 millones de líneas móviles.'],
    ['es', 'Viber crece', 'Rakuten, con más de 200 millones de clientes, es su dueña.'],
    ['nl', 'Telegram groeit', 'In Brazilië wonen 212 miljoen mensen, van wie er 150 miljoen online zijn.'],
    ['tr', 'Telegram büyüyor', 'Türkiye’de 62 milyon internet kullanıcısı ve 82 milyon cep telefonu abonesi var.'],
    ['fr', 'Escroquerie sur WhatsApp', 'L’argent a filé vers quatorze comptes ouverts dans trois pays.'],
  ])('are no users (%s: %s)', (lang, ...text) => none(lang, ...text));

  it.each<[string, string, string, number[]]>([
    ['en', 'WhatsApp grows', 'India is home to some 400 million of the app’s users.', [400_000_000]],
    ['es', 'WhatsApp crece', 'Más de 3.000 millones de personas utilizan WhatsApp cada mes, de las cuales 100 millones viven en Estados Unidos.', [3_000_000_000, 100_000_000]],
  ])('are users where they are the app’s (%s)', (lang, title, text, values) => expectClaims(article(lang, '2022-11-14', title, text), values.map((value) => ({ value }))));
});

describe('a denial', () => {
  it.each<[string, string, ('asserted' | 'denied')[]]>([
    ['de', 'Facebook-Hack: 30 statt 50 Millionen Konten betroffen', ['denied']],
    ['fr', 'Facebook : 30 millions de comptes piratés au lieu de 50 millions', ['asserted', 'denied']],
    ['nl', 'Een miljard gebruikers heeft Telegram niet', ['denied']],
    ['ru', 'Миллиарда пользователей у Telegram по-прежнему нет', ['denied']],
  ])('takes what is set against the number, or what it ends the clause of (%s)', (lang, title, modes) => expectClaims(article(lang, '2018-10-17', title), modes.map((mode) => ({ mode }))));

  it.each([
    ['de', 'Slack vor dem Börsengang', 'Das noch nicht profitable Unternehmen nahm 400 Millionen Dollar ein.'],
    ['ru', 'Выручка Telegram выросла', 'Telegram выручил 870 млн долларов, пишет газета со ссылкой на отчётность, ещё не проверенную аудиторами.'],
  ])('of another word leaves the number alone (%s)', (lang, ...text) => expectClaims(article(lang, '2026-01-07', ...text), [{ metric: 'revenue', mode: 'asserted' }]));
});

describe('a headline that holds nothing but a name and a number', () => {
  it.each([
    ['fr', 'WhatsApp : deux milliards'],
    ['nl', 'WhatsApp op 2 miljard'],
    ['ru', 'В WhatsApp уже 2 млрд человек'],
    ['tr', 'WhatsApp’ta 2 milyar kişi'],
  ])('counts users (%s)', (lang, title) => expectClaims(article(lang, '2020-02-13', title), [{ app: 'whatsapp', metric: 'users', value: 2_000_000_000 }]));

  it.each([
    ['fr', 'WhatsApp : deux milliards de messages'],
    ['es', 'WhatsApp: 225 millones de multa'],
    ['en', 'The billion that Durov is waiting for'],
  ])('but counts none where another word says what (%s)', (lang, title) => expectClaims(article(lang, '2020-02-13', title), lang === 'en' ? [] : [{ metric: lang === 'fr' ? 'messages' : 'fine' }]));
});

describe('complaints of each of several that are down', () => {
  it('are those of the one behind the word against', () => {
    expectClaims(article('pt', '2024-12-11', 'Instagram, WhatsApp e Facebook fora do ar', 'O Downdetector reuniu 107 mil queixas contra o Facebook e 71 mil contra o Instagram.'), [{ app: 'facebook' }, { app: 'instagram' }]);
  });
});
