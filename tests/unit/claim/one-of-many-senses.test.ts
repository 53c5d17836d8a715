import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2022-05-04', '', text), claims);

describe('a channel on an app is not the app', () => {
  it.each([
    ['fr', 'Le canal Telegram de la préfecture rassemble 350 000 abonnés.', []],
    ['en', 'The city’s WhatsApp channel has 350,000 subscribers.', []],
    ['ru', 'У Telegram-канала префектуры 350 тыс. подписчиков.', []],
    ['fr', 'Un groupe Telegram peut compter jusqu’à 200 000 membres.', [{ metric: 'group-size', value: 200_000 }]],
    ['fr', 'Telegram, né comme un groupe d’amis, compte 350 millions d’abonnés.', [{ metric: 'users' }]],
  ] as const)('%s: %s', read);
});

describe('those who gain and those who come back', () => {
  it.each([
    ['fr', 'Telegram gagne 350 000 utilisateurs par jour.', [{ metric: 'new-users', window: 'P1D' }]],
    ['fr', 'WhatsApp attire 18 millions de personnes par jour.', [{ metric: 'daily-active-users' }]],
    ['fr', 'Sur les 300 millions d’inscrits de Viber, la messagerie compte 120 millions d’inscrits qui se connectent chaque mois.', [{ metric: 'registered-users' }, { metric: 'monthly-active-users' }]],
  ] as const)('%s: %s', read);
});

describe('what a question leaves open', () => {
  it.each([
    ['fr', 'Un milliard d’utilisateurs ? Telegram devrait y parvenir.', [{ mode: 'forecast' }]],
    ['en', 'A billion users for Telegram? It should get there next year.', [{ mode: 'forecast' }]],
    ['en', 'A billion users for Telegram? Nonsense, says its founder.', [{ mode: 'denied' }]],
  ] as const)('%s: %s', read);
});

describe('the same again in brackets', () => {
  it.each([
    ['fr', 'Plus d’un Français sur deux (57 %) se sert de WhatsApp.', [{ value: 50, bound: 'at-least' }, { value: 57, metric: 'population-share' }]],
    ['en', 'One in two Britons (52 per cent) uses WhatsApp.', [{ value: 50 }, { value: 52 }]],
  ] as const)('%s: %s', read);
});

describe('whose authorities ask', () => {
  it.each([
    ['fr', 'WhatsApp a répondu à 210 requêtes de la justice française.', [{ metric: 'data-requests', area: 'FR' }]],
    ['en', 'WhatsApp answered 210 requests by French authorities.', [{ metric: 'data-requests', area: 'FR' }]],
  ] as const)('%s: %s', read);
});

describe('hours that open an entry', () => {
  it('are no length of an outage', () => read('fr', '11h – Ça repart. La messagerie WhatsApp sera restée silencieuse pendant une heure et demie.', [{ metric: 'outage-minutes', value: 90, mode: 'asserted' }]));
});

describe('hedges behind another preposition', () => {
  it.each([
    ['fr', 'WhatsApp doit se contenter de plus de 400 millions d’utilisateurs.', [{ bound: 'at-least' }]],
    ['fr', 'Chez WhatsApp, rien ne passe au-delà de 2 Go par fichier.', [{ metric: 'file-size', bound: 'at-most' }]],
    ['fr', 'Un message WhatsApp ne doit pas excéder 65 536 caractères.', [{ metric: 'message-length', bound: 'at-most' }]],
  ] as const)('%s: %s', read);
});
