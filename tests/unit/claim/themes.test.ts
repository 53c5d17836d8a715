import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];

const read = (lang: string, title: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2024-05-06', title, text), claims);

const M = 1_000_000;

describe('what stands for accounts in an article on bans', () => {
  const banned = (value: number): Partial<Claim> => ({ metric: 'accounts-banned', value });
  const cases: readonly Case[] = [
    ['de', 'WhatsApp sperrt 7,2 Millionen Konten in Indien', 'Im Oktober hatte die App 7,5 Millionen Zugänge gekappt.', [banned(7.2 * M), banned(7.5 * M)]],
    ['de', 'WhatsApp sperrt 7,2 Millionen Konten in Indien', 'Im Mai waren 6,9 Millionen Profile betroffen.', [banned(7.2 * M), banned(6.9 * M)]],
    ['en', 'WhatsApp bans 7.2 million accounts in India', 'Worldwide eight million are affected each month.', [banned(7.2 * M), banned(8 * M)]],
    ['ru', 'WhatsApp заблокировал 7,2 млн аккаунтов в Индии', 'Из этих 3,1 млн удалили до жалоб.', [banned(7.2 * M), banned(3.1 * M)]],
    ['en', 'WhatsApp bans 7.2 million accounts in India', 'The app has 400 million users there.', [banned(7.2 * M), { metric: 'users', value: 400 * M }]],
    ['de', 'WhatsApp sperrt 7,2 Millionen Konten in Indien', 'Im Oktober kamen 7,5 Millionen neue Nutzer hinzu.', [banned(7.2 * M), { metric: 'new-users', value: 7.5 * M }]],
  ];
  it.each(cases)('%s: %s – %s', read);
});

describe('records and countries in an article on a leak', () => {
  const cases: readonly Case[] = [
    ['es', 'Filtrados los datos de 400 millones de usuarios de Viber', 'Egipto encabeza la lista, con 45 millones de registros.', [{ metric: 'people-affected' }, { metric: 'people-affected', value: 45 * M, area: 'EG' }]],
    ['nl', 'Gegevens van 400 miljoen gebruikers van Viber op straat', 'Italië is met 35,7 miljoen vermeldingen het zwaarst getroffen.', [{ metric: 'people-affected' }, { metric: 'people-affected', value: 35.7 * M, area: 'IT' }]],
    ['fr', 'Viber : les données de 400 millions de comptes ont fuité', 'La messagerie compte 900 millions d’utilisateurs.', [{ metric: 'people-affected' }, { metric: 'users', value: 900 * M }]],
  ];
  it.each(cases)('%s: %s – %s', read);
});

describe('an audience that a verb of gaining tells', () => {
  const cases: readonly Case[] = [
    ['fr', 'Les messageries en France', 'WhatsApp fait 18 millions de visiteurs par jour ; Messenger en attire 16 millions.', [{ metric: 'daily-active-users' }, { metric: 'daily-active-users', value: 16 * M }]],
    ['fr', 'Les messageries en France', 'Telegram a 18 millions d’utilisateurs par jour ; il en a gagné 16 millions en un an.', [{ metric: 'daily-active-users' }, { metric: 'new-users', value: 16 * M }]],
  ];
  it.each(cases)('%s: %s – %s', read);
});

describe('a limit behind an audience that is told aside', () => {
  const cases: readonly Case[] = [
    ['de', 'WhatsApp verdoppelt die Gruppen', 'In eine WhatsApp-Gruppe passen 512 Leute. Telegram, das 550 Millionen Nutzer hat, geht mit 200.000 viel weiter.', [{ metric: 'group-size' }, { metric: 'users', app: 'telegram' }, { metric: 'group-size', app: 'telegram', value: 200_000 }]],
    ['fr', 'WhatsApp agrandit les groupes', 'Un groupe WhatsApp accepte 512 personnes. Telegram, fort de 700 millions d’utilisateurs, autorise 200 000 personnes.', [{ metric: 'group-size' }, { metric: 'users', app: 'telegram' }, { metric: 'group-size', app: 'telegram', value: 200_000 }]],
    ['en', 'Signal makes room for 40 in group calls', 'Ordinary groups on the app hold 1,000 members. WhatsApp, with a limit of eight, has fallen behind.', [{ metric: 'call-participants' }, { metric: 'group-size' }, { metric: 'call-participants', app: 'whatsapp', value: 8 }]],
  ];
  it.each(cases)('%s: %s – %s', read);
});

describe('a number of another kind that was told before', () => {
  it('it: a size of files and an audience', () => {
    read('it', 'Telegram, file fino a 2 GB', 'A gennaio gli utenti attivi mensili di Telegram hanno superato i 500 milioni. Quelli di WhatsApp sono più di due miliardi.', [{ metric: 'file-size' }, { metric: 'monthly-active-users' }, { metric: 'monthly-active-users', value: 2000 * M }]);
  });
});
