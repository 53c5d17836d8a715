import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2022-05-04', '', text), claims);

describe('what a sentence goes on with', () => {
  it.each([
    ['fr', 'WhatsApp a fermé au printemps deux millions de comptes en Inde. En mars, la messagerie en a banni 1,8 million.', [{ metric: 'accounts-banned' }, { metric: 'accounts-banned', value: 1_800_000 }]],
    ['fr', 'L’affaire Cambridge Analytica rattrape Facebook. Elle porte sur 50 millions de profils.', [{ metric: 'people-affected', value: 50_000_000 }]],
    ['fr', 'Les appels de WhatsApp acceptent jusqu’à huit personnes. Pour les fichiers, c’est 100 Mo chez WhatsApp et 2 Go chez Telegram.', [{ metric: 'call-participants' }, { app: 'whatsapp', metric: 'file-size' }, { app: 'telegram', metric: 'file-size' }]],
    ['fr', 'Il ne sont plus que 36 millions à utiliser Skype chaque jour.', [{ metric: 'daily-active-users' }]],
  ] as const)('%s: %s', read);
});

describe('two results side by side', () => {
  it.each([
    ['fr', 'Les ventes de Snapchat ont atteint 1,2 milliard de dollars pour une perte de 76 millions.', [{ metric: 'revenue' }, { metric: 'profit', value: -76_000_000 }]],
    ['en', 'Snapchat posted revenue of $1.2 billion with a loss of $76 million.', [{ metric: 'revenue' }, { metric: 'profit', value: -76_000_000 }]],
  ] as const)('%s: %s', read);
});

describe('where it was said', () => {
  it('says not of whom', () => read('fr', 'Jan Koum l’a écrit sur sa page Facebook : 900 millions de personnes se servent chaque mois de WhatsApp.', [{ app: 'whatsapp', metric: 'monthly-active-users' }]));
});

describe('those who signed up within a stretch of time', () => {
  it.each([
    ['fr', 'Telegram annonce 3 millions d’inscrits en vingt-quatre heures.', [{ metric: 'new-users', window: 'PT24H' }]],
    ['fr', 'Telegram recensait 3 millions d’inscrits en mars.', [{ metric: 'registered-users', asOf: '2022-03' }]],
  ] as const)('%s: %s', read);
});

describe('a headline of an app and a number', () => {
  it('is read by the record', () => expectClaims(article('fr', '2015-09-05', 'WhatsApp : 900 millions', 'La messagerie grandit.'), [{ app: 'whatsapp', metric: 'users' }]));
});

describe('a burst beside another', () => {
  it.each([
    ['fr', 'En l’espace de deux jours, Viber a été téléchargé 100 000 fois. Telegram, lui, a été téléchargé 2,2 millions de fois.', [{ app: 'viber', window: 'P2D' }, { app: 'telegram', metric: 'downloads', window: 'P2D' }]],
    ['fr', 'En l’espace de deux jours, Viber a été téléchargé 100 000 fois. Telegram a été téléchargé 800 millions de fois depuis son lancement.', [{ window: 'P2D' }, { app: 'telegram', window: null }]],
  ] as const)('%s: %s', read);
});

describe('hours of the day', () => {
  it('are no length of an outage', () => read('fr', 'À partir de 17 h GMT, WhatsApp est tombé en panne pendant six heures.', [{ metric: 'outage-minutes', value: 360 }]));
});

describe('sizes behind those who joined', () => {
  it.each([
    ['en', 'Telegram has 500 million monthly users.', 'In one day 1.5 million people joined.', 'The steps: 100 million in February 2016, 200 million in March 2018.'],
    ['nl', 'Telegram heeft 500 miljoen maandelijkse gebruikers.', 'Op één dag kwamen er 1,5 miljoen mensen bij.', 'De groei in jaren: 100 miljoen in februari 2016, 200 miljoen in maart 2018.'],
  ])('%s: %s %s %s', (lang, size, joined, sizes) => {
    expectClaims(article(lang, '2021-01-13', size, joined, sizes), [{ metric: 'monthly-active-users' }, { metric: 'new-users' }, { metric: 'monthly-active-users' }, { metric: 'monthly-active-users' }]);
  });
});
