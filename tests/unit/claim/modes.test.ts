import { describe, it } from 'vitest';
import type { Mode } from '../../../src/terms';
import { article, expectClaims } from './expect-claims';

describe('how a number is put', () => {
  const texts: readonly (readonly [lang: string, mode: Mode, text: string])[] = [
    ['fr', 'asserted', 'Viber n’a pas à rougir : la messagerie compte 60 millions d’utilisateurs.'],
    ['fr', 'asserted', 'Telegram, si l’on en croit son fondateur, compte 800 millions d’utilisateurs.'],
    ['fr', 'denied', 'Viber n’a pas encore atteint 100 millions d’utilisateurs.'],
    ['fr', 'denied', 'Viber est encore loin des 100 millions d’utilisateurs.'],
    ['fr', 'forecast', 'Telegram table sur un milliard d’utilisateurs.'],
    ['en', 'asserted', 'WhatsApp will show advertising to its 2 billion users.'],
    ['en', 'asserted', 'Even if growth has slowed, WhatsApp has 2 billion users.'],
    ['en', 'denied', 'Telegram has not, contrary to reports, passed a billion users.'],
    ['en', 'denied', 'Does Telegram have a billion users? Nonsense, says its founder.'],
    ['es', 'asserted', 'Si hace dos años Telegram tenía 500 millones de usuarios, hoy es otra cosa.'],
    ['pt', 'asserted', 'A rede de que nunca ouviu falar, o Telegram, tem 700 milhões de utilizadores.'],
    ['ru', 'asserted', 'Если верить Дурову, у Telegram 700 млн пользователей.'],
    ['de', 'denied', 'Eine Milliarde Nutzer hat Telegram, anders als gemeldet, noch nicht.'],
    ['de', 'asserted', 'Telegram kommt auf 800 Millionen Nutzer und dürfte bald mehr haben.'],
    ['ru', 'asserted', 'Telegram каждый день открывают 450 млн человек, и это число, как ожидается, будет расти.'],
    ['en', 'asserted', 'Telegram has 900 million users, and that number, analysts expect, will grow.'],
    ['en', 'asserted', 'Telegram, which Durov wants to float, has 900 million users.'],
    ['de', 'asserted', 'WhatsApp, das künftig Werbung zeigen will, hat zwei Milliarden Nutzer.'],
    ['fr', 'asserted', 'Telegram, que Moscou veut remplacer, compte 900 millions d’utilisateurs.'],
    ['ru', 'asserted', 'В Telegram, который Дуров хочет вывести на биржу, зарегистрировалось 900 млн человек.'],
    ['de', 'forecast', 'Telegram, das immer weiter wächst, erwartet eine Milliarde Nutzer.'],
    ['de', 'hypothetical', 'Setzt sich der Trend fort, dürfte Telegram bald eine Milliarde Nutzer zählen.'],
    ['ru', 'denied', 'Вовсе не 300 млн пользователей у Telegram.'],
    ['ru', 'denied', 'Ста миллионов пользователей у Viber не было никогда.'],
    ['ru', 'forecast', 'Telegram вот-вот перешагнёт отметку в миллиард пользователей.'],
  ];
  it.each(texts)('%s: %s: %s', (lang, mode, text) => expectClaims(article(lang, '2022-05-04', '', text), [{ mode }]));
});

describe('what a clause says of another sum', () => {
  it.each([
    ['en', 'Snap’s loss narrowed to 255 million dollars, but the profit that its founder promises for December remains far.'],
    ['fr', 'La perte de Snap se réduit à 255 millions de dollars, mais le bénéfice que son fondateur promet pour décembre reste loin.'],
    ['es', 'La pérdida de Snap se redujo a 255 millones de dólares, pero el beneficio que su fundador promete para diciembre queda lejos.'],
    ['it', 'La perdita di Snap scende a 255 milioni di dollari, ma l’utile che il fondatore promette per dicembre resta lontano.'],
    ['pt', 'O prejuízo da Snap caiu para 255 milhões de dólares, mas o lucro que o fundador promete para dezembro ainda está longe.'],
  ])('is not said of the one before (%s)', (lang, text) => expectClaims(article(lang, '2019-07-24', 'Snapchat', text), [{ metric: 'profit', value: -255_000_000, mode: 'asserted' }]));

  it('leaves what was expected expected', () => {
    expectClaims(article('en', '2019-07-24', 'Snapchat', 'Revenue came to $388 million, short of the $400 million that analysts had expected.'), [{ metric: 'revenue', mode: 'asserted' }, { metric: 'revenue', mode: 'forecast' }]);
  });
});

describe('what was expected beside what came', () => {
  const texts: readonly (readonly [lang: string, text: string])[] = [
    ['en', 'WhatsApp took in 9.3 billion dollars in 2017 at a market forecast of 9.2 billion dollars.'],
    ['de', 'WhatsApp nahm 9,3 Milliarden Dollar ein bei einer Prognose von 9,2 Milliarden Dollar.'],
    ['ru', 'Выручка WhatsApp составила 9,3 млрд долларов при рыночном прогнозе 9,2 млрд долларов.'],
  ];
  it.each(texts)('%s: %s', (lang, text) => expectClaims(article(lang, '2018-05-04', '', text), [{ mode: 'asserted' }, { mode: 'forecast' }]));
});
