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
  ];
  it.each(texts)('%s: %s: %s', (lang, mode, text) => expectClaims(article(lang, '2022-05-04', '', text), [{ mode }]));
});
