import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

describe('audiences of several periods in one sentence', () => {
  it.each([
    ['ru', 'Дневной охват WhatsApp составил 62 млн, месячный – 88 млн.', 'daily-active-users', 'monthly-active-users'],
    ['ru', 'Ежедневно WhatsApp открывают 62 млн человек, а за месяц им воспользовались 88 млн.', 'daily-active-users', 'monthly-active-users'],
    ['fr', 'L’audience quotidienne de WhatsApp atteint 62 millions de personnes, la mensuelle 88 millions.', 'daily-active-users', 'monthly-active-users'],
    ['fr', 'Chaque jour, 62 millions de Français ouvrent WhatsApp ; sur un mois, ils sont 88 millions.', 'daily-active-users', 'monthly-active-users'],
    ['tr', 'Her gün 62 milyon Türk WhatsApp’ı açıyor; bir ayda bu sayı 88 milyon.', 'daily-active-users', 'monthly-active-users'],
  ] as const)('%s: %s', (lang, text, first, second) => expectClaims(article(lang, '2024-06-15', 'Messenger', text), [{ metric: first, value: 62_000_000 }, { metric: second, value: 88_000_000 }]));
});

describe('accounts and newcomers', () => {
  it.each([
    ['fr', 'Cinquante millions de personnes ont ouvert un compte chez WhatsApp.', 'registered-users'],
    ['fr', 'Cinquante millions de personnes ont ouvert un compte chez WhatsApp en deux jours.', 'new-users'],
    ['ru', 'В WhatsApp завели профиль 50 млн человек.', 'registered-users'],
    ['tr', 'WhatsApp’ta bugüne kadar 50 milyon kişi hesap açtı.', 'registered-users'],
    ['ru', 'Аудитория WhatsApp увеличилась на 50 млн за квартал.', 'new-users'],
    ['fr', 'L’audience de WhatsApp a progressé de 50 millions en trois mois.', 'new-users'],
  ] as const)('%s: %s', (lang, text, metric) => expectClaims(article(lang, '2024-06-15', 'Messenger', text), [{ metric, value: 50_000_000 }]));
});

describe('results over the percentage they grew by', () => {
  it('keep their names', () => {
    expectClaims(article('ru', '2023-07-27', 'Итоги Facebook', 'Выручка Facebook подскочила на 11 %, до 32 млрд долларов, прибыль — на 16 %, до 7,79 млрд.'), [{ metric: 'revenue', value: 32_000_000_000 }, { metric: 'profit', value: 7_790_000_000 }]);
  });
});
