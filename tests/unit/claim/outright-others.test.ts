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
