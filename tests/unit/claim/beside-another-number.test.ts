import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2022-05-04', '', text), claims);

describe('numbers beside others of another kind', () => {
  it.each([
    ['fr', 'WhatsApp réunit au Japon 9 millions de fidèles mensuels, soit 7 % de la population.', [{ metric: 'monthly-active-users', area: 'JP' }, { metric: 'population-share', value: 7 }]],
    ['fr', 'Telegram Premium accepte des fichiers de 4 Go au maximum et permet de suivre 1 000 chaînes au lieu de 500.', [{ metric: 'file-size', value: 4_000_000_000 }]],
    ['fr', 'Telegram a franchi en mai le seuil des 700 millions d’utilisateurs ; elle emploie 60 personnes.', [{ metric: 'users', bound: 'at-least', asOf: '2022-05' }, { metric: 'employees', asOf: null }]],
    ['fr', 'En 2021, Snapchat a encaissé 404 millions de dollars, sept fois plus que l’année d’avant.', [{ metric: 'revenue', asOf: '2021' }]],
    ['fr', 'Ils sont 158 millions à lancer Snapchat chaque jour, 18 fois en moyenne.', [{ metric: 'daily-active-users' }, { metric: 'opens-per-user', window: 'P1D' }]],
  ] as const)('%s: %s', read);
});

describe('what another is called', () => {
  it.each([
    ['fr', 'VKontakte, le « Facebook russe », comptait 280 millions d’inscrits quand il l’a quitté, en 2014.', [{ app: 'vk', metric: 'registered-users', asOf: '2014' }]],
    ['en', 'VK, the “Russian Facebook”, has 90 million users.', [{ app: 'vk' }]],
  ] as const)('%s: %s', read);
});

describe('sign-ups since the beginning', () => {
  it.each([
    ['fr', 'Viber affirme avoir enregistré 1,17 milliard d’inscriptions depuis ses débuts.', [{ metric: 'registered-users' }]],
    ['en', 'Viber says it has recorded 1.17 billion sign-ups since its launch.', [{ metric: 'registered-users' }]],
    ['fr', 'Telegram a gagné 25 millions d’inscrits depuis mardi.', [{ metric: 'new-users' }]],
  ] as const)('%s: %s', read);
});

describe('some of those who were hit', () => {
  it.each([
    ['fr', 'La fuite touche 87 millions d’utilisateurs de Facebook.', 'On dénombre parmi eux 214 134 Italiens.'],
    ['de', 'Das Leck traf 87 Millionen Nutzer von Facebook.', 'Darunter 214.134 Italiener.'],
  ])('were hit too (%s)', (lang, first, second) => expectClaims(article(lang, '2018-04-05', 'Facebook', first, second), [{ value: 87_000_000 }, { metric: 'people-affected', value: 214_134 }]));
});
