import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

describe('sums in an article on fines', () => {
  it.each([
    ['ru', 'WhatsApp оштрафован на 18 млн рублей', 'В августе 2021-го тот же суд ограничился 4 млн рублей.', 4_000_000, 'whatsapp'],
    ['ru', 'WhatsApp оштрафован на 18 млн рублей', 'Цена второго отказа — 20 млн рублей.', 20_000_000, 'whatsapp'],
    ['fr', 'WhatsApp écope de 225 millions d’euros d’amende', 'L’addition de l’an dernier était plus légère : 5,5 millions d’euros.', 5_500_000, 'whatsapp'],
    ['fr', 'WhatsApp écope de 225 millions d’euros d’amende', 'Une ardoise de 5,5 millions d’euros lui avait déjà été présentée.', 5_500_000, 'whatsapp'],
  ] as const)('%s: %s: %s', (lang, title, text, value, app) => expectClaims(article(lang, '2023-07-28', title, text), [{ metric: 'fine' }, { app, metric: 'fine', value }]));

  it('leave a purchase what it is', () => {
    expectClaims(article('fr', '2021-09-02', 'WhatsApp écope de 225 millions d’euros d’amende', 'Facebook avait acheté WhatsApp 22 milliards de dollars en 2014.'), [{ metric: 'fine' }, { app: 'whatsapp', metric: 'acquisition-price' }]);
  });

  it('are read in headlines that only speak of paying, where the text tells of a fine', () => {
    expectClaims(article('ru', '2023-05-22', 'Meta заплатит рекордные 1,2 млрд евро', 'Таков штраф регулятора из Дублина для владельца WhatsApp.'), [{ app: 'meta', metric: 'fine', value: 1_200_000_000 }]);
  });
});

describe('the day of a month', () => {
  it('is no number of its own', () => {
    expectClaims(article('pt', '2023-01-20', 'Dona do WhatsApp multada', 'A dona do WhatsApp foi multada em 390 milhões de euros no passado dia 4.'), [{ metric: 'fine', value: 390_000_000 }]);
  });
});

describe('a sum with another right beside', () => {
  it('is dated by no bracket of that one', () => {
    expectClaims(article('fr', '2015-03-02', 'WhatsApp, un an après', 'Facebook a payé 19 milliards de dollars pour WhatsApp, bien plus que Microsoft pour Skype (8,5 milliards en 2011).'), [{ app: 'whatsapp', asOf: null }, { app: 'skype', asOf: '2011' }]);
  });
});

describe('Swiss spelling', () => {
  it('is read as German', () => {
    expectClaims(article('de', '2021-09-02', '', 'WhatsApp kassiert wegen Verstössen eine Busse von 225 Mio. Franken.'), [{ app: 'whatsapp', metric: 'fine', value: 225_000_000 }]);
    expectClaims(article('de', '2021-09-02', '', 'In Grossbritannien hat Telegram zwölf Mio. Nutzer.'), [{ app: 'telegram', area: 'GB' }]);
  });
});
