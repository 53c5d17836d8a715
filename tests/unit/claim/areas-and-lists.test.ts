import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article';
import type { Claim } from '../../../src/claim/claim';
import { readClaims } from '../../../src/claim/read-claims';
import { datasetFromFiles } from '../../../src/dataset/node-read-dataset';
import { article, expectClaims } from './expect-claims';

const dataset = datasetFromFiles();

function claimsOf(lang: string, published: string, ...paragraphs: string[]): Claim[] {
  const article: Article = { title: paragraphs[0] ?? '', passages: paragraphs.map((text) => ({ text })), lang, published: { date: published, certainty: 'stated', origin: 'meta' } };
  return readClaims(article, dataset);
}

describe('the area that words beside a number do not tell', () => {
  it('is the headline’s country where the world’s audience is many times larger', () => {
    expect(claimsOf('fr', '2024-02-15', 'WhatsApp et Telegram dans la poche des Français', 'WhatsApp réunissait 20 millions de personnes par jour.').map((c) => [c.area, c.inferred?.includes('area')])).toEqual([['FR', true]]);
    expect(claimsOf('nl', '2024-01-29', 'Nederlanders blijven WhatsApp trouw', 'Facebook zakte naar 9,7 miljoen gebruikers.').map((c) => c.area)).toEqual(['NL']);
  });
  it('stays the world where the number can be the world’s', () => {
    expect(claimsOf('fr', '2024-02-15', 'WhatsApp dans la poche des Français', 'WhatsApp compte 2 milliards d’utilisateurs.').map((c) => c.area)).toEqual(['world']);
    expect(claimsOf('en', '2021-02-15', 'Germans turn to Threema', 'Threema has 10 million users.').map((c) => c.area)).toEqual(['world']);
  });
  it.each([
    ['pt', 'O Viber, nascido em Israel e com 175 milhões de utilizadores, cresce.'],
    ['en', 'Viber, which is popular in Ukraine, had 175 million users.'],
    ['es', 'Salvo en China, Viber tiene 175 millones de usuarios.'],
  ])('is not where an app was born, is told of beside, or is not to be had (%s)', (lang, sentence) => expect(claimsOf(lang, '2013-08-16', 'Viber', sentence).map((c) => c.area)).toEqual(['world']));
});

describe('lists', () => {
  it('count what the line above says, where and when', () => {
    const claims = claimsOf('it', '2023-02-16', 'Le chat preferite', 'Ecco gli utenti medi mensili in Italia nel 2022, in milioni:', '1. WhatsApp 33,8', '2. Messenger 17,2', '3. Telegram 15,5');
    expect(claims.map((c) => [c.app, c.metric, c.value, c.area, c.asOf])).toEqual([
      ['whatsapp', 'monthly-active-users', 33_800_000, 'IT', '2022'], ['messenger', 'monthly-active-users', 17_200_000, 'IT', '2022'], ['telegram', 'monthly-active-users', 15_500_000, 'IT', '2022'],
    ]);
  });
  it('of shares are of those whom the line above names', () => {
    const claims = claimsOf('en', '2017-05-12', 'What phones hold', 'Share of adults in Britain who use each app:', 'WhatsApp: 58%', 'Snapchat: 24%');
    expect(claims.map((c) => [c.app, c.metric, c.value, c.area])).toEqual([['whatsapp', 'population-share', 58, 'GB'], ['snapchat', 'population-share', 24, 'GB']]);
  });
  it('of fines go on in the scale of the first', () => {
    const claims = claimsOf('es', '2024-12-18', 'Las multas a Meta', 'Meta ha recibido en Europa estas multas:', '• Mayo de 2023: 1.200 millones de euros', '• Septiembre de 2022. Menores en Instagram: 405 millones');
    expect(claims.map((c) => [c.app, c.metric, c.value, c.asOf])).toEqual([['meta', 'fine', 1_200_000_000, '2023-05'], ['meta', 'fine', 405_000_000, '2022-09']]);
  });
  it('without such a line count nothing', () => {
    expect(claimsOf('en', '2017-05-12', 'WhatsApp in the office', 'Rooms:', 'Blue: 58', 'Green: 24')).toEqual([]);
  });
});

describe('countries that stand for their people', () => {
  it('gives each number of a breakdown the country before it', () => {
    expectClaims(article('en', '2014-10-09', 'Chat app Line grows', 'Line has 47 million users in Japan and 18 million in Thailand; Taiwan adds another 17 million.'), [
      { area: 'JP', value: 47_000_000 }, { area: 'TH', value: 18_000_000 }, { area: 'TW', value: 17_000_000 },
    ]);
  });
  it('takes the place of writing and the home of an app for no restriction', () => {
    expectClaims(article('en', '2014-10-09', 'Chat app Line grows', 'TOKYO: Some 170 million people use Line each month.'), [{ area: 'world', value: 170_000_000 }]);
    expectClaims(article('en', '2014-10-09', 'WhatsApp and WeChat', "WhatsApp has 600 million monthly users and China's WeChat 438 million."), [
      { app: 'whatsapp', area: 'world' }, { app: 'wechat', area: 'world' },
    ]);
  });
});
