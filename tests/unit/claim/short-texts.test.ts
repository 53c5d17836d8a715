import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claim/read-claims';
import { article, dataset, expectClaims } from './expect-claims';

describe('names that are words too', () => {
  it.each([
    ['fr', '2024-07-04', 'Threads fête sa première année', 'Le réseau de Meta a réuni 175 millions d’habitués mensuels.', 'threads'],
    ['ru', '2021-01-17', 'Signal вырос', 'Только на Android скачали Signal более 50 миллионов раз.', 'signal'],
    ['ru', '2025-11-07', 'Max прибавляет', 'Отметка в 50 миллионов зарегистрированных взята, сообщили во VK.', 'max'],
  ] as const)('%s: count by their owner or their script: %s', (lang, date, title, text, app) => expectClaims(article(lang, date, title, text), [{ app }]));

  it.each([
    ['en', 'Signal failure', 'The signal failure left 20,000 users of the line stranded.'],
    ['de', 'Signal gestört', 'Das Signal war gestört, 20.000 Nutzer der Bahn mussten warten.'],
  ])('%s: and nowhere else: %s', (lang, title, text) => expect(readClaims(article(lang, '2024-07-04', title, text), dataset)).toEqual([]));
});

describe('lists', () => {
  it('of limits by year', () => {
    expectClaims(article('fr', '2019-06-12', 'Cinq ans de groupes Telegram', 'La capacité maximale, année par année :', '2014 : 200 personnes', '2016 : 5 000 personnes'), [{ metric: 'group-size', value: 200 }, { metric: 'group-size', value: 5000 }]);
  });
  it('of results', () => {
    expectClaims(article('fr', '2020-10-20', 'Les comptes de Snapchat', 'Snapchat en trois lignes :', '– recettes : 679 millions de dollars ;', '– perte nette : 200 millions ;'), [{ metric: 'revenue', value: 679_000_000 }, { metric: 'profit', value: -200_000_000 }]);
  });
});

describe('the number of participants', () => {
  it.each([
    ['fr', 'La messagerie WhatsApp relève de quatre à huit le nombre de participants à un appel de groupe. Skype en tolère jusqu’à cinquante.', [4, 8, 50]],
  ] as const)('%s: that is raised: %s', (lang, text, values) => expectClaims(article(lang, '2020-04-28', 'WhatsApp agrandit la table', text), values.map((value) => ({ metric: 'call-participants' as const, value }))));
});

describe('while something is down', () => {
  it('others gain', () => {
    expectClaims(article('fr', '2021-10-05', 'Facebook dans le noir, Telegram profite', 'Pendant que les ingénieurs de Facebook cherchaient la panne, Pavel Durov comptait les arrivées. Bilan de lundi : plus de 70 millions de réfugiés venus sur Telegram.'), [{ app: 'telegram', metric: 'new-users' }]);
  });
});

describe('minutes of one app beside those of another', () => {
  it('are told without their verb', () => {
    expectClaims(article('ru', '2023-03-02', 'Сколько времени мы сидим в мессенджере', 'Средний житель отдавал Telegram 44 минуты в сутки. Меньше всего внимания досталось WhatsApp, где дело ограничилось двадцатью минутами.'), [{ app: 'telegram', metric: 'minutes-per-user', value: 44 }, { app: 'whatsapp', metric: 'minutes-per-user', value: 20 }]);
  });
});
