import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;

type Case = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];

describe('what is said not to be, or by hearsay', () => {
  const texts: readonly Case[] = [
    ['de', 'Threema wächst', 'Threema zählt nicht 9 Millionen, sondern 11 Millionen Nutzer.', [{ value: 9 * M, mode: 'denied' }, { value: 11 * M, mode: 'asserted' }]],
    ['de', 'Telegram wächst', 'Telegram kann nicht klagen: 15 Millionen Nutzer kamen binnen drei Tagen hinzu.', [{ value: 15 * M, mode: 'asserted' }]],
    ['ru', 'Viber растёт', 'У Viber не 600 млн, а 700 млн пользователей.', [{ value: 600 * M, mode: 'denied' }, { value: 700 * M, mode: 'asserted' }]],
    ['ru', 'Viber растёт', 'Миллиарда пользователей у Viber ещё нет.', [{ mode: 'denied' }]],
    ['de', 'Telegram verdient Geld', 'Telegram soll im vergangenen Jahr 30 Millionen Dollar umgesetzt haben.', [{ metric: 'revenue', mode: 'asserted' }]],
    ['de', 'Telegram wächst', 'Telegram will bis Ende 2024 eine Milliarde Nutzer gewonnen haben.', [{ mode: 'forecast', asOf: '2024-12' }]],
    ['de', 'WhatsApp erweitert Gruppen', 'Der Messenger wird Gruppen mit bis zu 1024 Mitgliedern erlauben.', [{ metric: 'group-size', mode: 'forecast' }]],
    ['de', 'WhatsApp', 'WhatsApp wird von zwei Milliarden Menschen genutzt.', [{ mode: 'asserted' }]],
    ['de', 'Snapchat wächst', 'Neun Millionen Nutzer hat die App von April bis Juni hinzugewonnen.', [{ metric: 'new-users', value: 9 * M }]],
    ['de', 'Hike ist ein Einhorn', 'Mit 1,4 Milliarden Dollar wird der Messenger Hike nach seiner vierten Finanzierungsrunde bewertet.', [{ metric: 'valuation' }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});

describe('shares of those who use messengers', () => {
  const texts: readonly Case[] = [
    ['de', 'Umfrage zu WhatsApp', '92 Prozent der Nutzer solcher Dienste greifen zu WhatsApp. Unter den Jüngeren sieht es anders aus. Von ihnen verabreden sich 34 Prozent über Discord.', [{ metric: 'population-share', value: 92 }]],
    ['de', 'Umfrage zu WhatsApp', '80 Prozent der Deutschen nutzen WhatsApp. Eine SMS schreiben noch 41 Prozent.', [{ value: 80 }]],
    ['ru', 'WhatsApp в Бразилии', 'WhatsApp есть у 99% бразильцев. Каждый день его открывают 85% его владельцев.', [{ value: 99 }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});

describe('what stands beside', () => {
  const texts: readonly Case[] = [
    ['ru', 'Discord оштрафовали', 'Discord не удалил почти 2 000 материалов, которые суд счёл запрещёнными.', []],
    ['ru', 'Skype закроют', 'Skype, за который Microsoft отдала 8,5 млрд долларов, закроют 5 ноября.', [{ metric: 'acquisition-price', asOf: null }]],
    ['ru', 'WeChat растёт', 'По июньским данным, в WeChat отправляли 38 млрд сообщений в сутки — на 25% больше, чем годом ранее.', [{ metric: 'messages', asOf: '2022-06' }]],
    ['de', 'Telegram bestraft', 'Gegen Telegram hat das Amt zwei Bußgelder von zusammen 5 Millionen Euro verhängt.', [{ metric: 'fine', value: 5 * M }]],
    ['de', 'WhatsApp an Silvester', 'WhatsApp stellte 75 Milliarden Nachrichten zu. Bilder machten davon 13 Milliarden aus, Videos fünf Milliarden.', [{ metric: 'messages' }, { metric: 'photos' }, { metric: 'videos' }]],
    ['de', 'Verlust bei Snapchat', 'Im zweiten Quartal stieg der Umsatz von Snapchat auf 388 Mio. Dollar. Unter dem Strich stand ein Verlust von 255 Mio. Dollar, nach 353 Mio. im zweiten Quartal des Vorjahres.', [{ asOf: '2022-Q2' }, { asOf: '2022-Q2' }, { asOf: '2021-Q2' }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});

describe('numbers and rates that are near and are none of it', () => {
  const texts: readonly Case[] = [
    ['de', 'WhatsApp bremst', 'Nutzer können eine Nachricht nur noch an eine Gruppe weiterleiten. Eine Gruppe hat bei WhatsApp viele Mitglieder.', [{ metric: 'forward-limit', value: 1 }]],
    ['ru', 'WhatsApp ограничил пересылку', 'Сообщение теперь можно переслать лишь в один чат.', [{ metric: 'forward-limit', value: 1 }]],
    ['de', 'WhatsApp wächst', 'Von WhatsApp heißt es, 70 Prozent der 450 Millionen Nutzer seien täglich aktiv.', [{ metric: 'users', value: 450 * M }]],
    ['ru', 'Snapchat растёт', 'Snap стоит 24 млрд долларов. Каждый день приложение открывают 158 млн человек.', [{ metric: 'valuation' }, { metric: 'daily-active-users', value: 158 * M }]],
    ['ru', 'WhatsApp и Telegram', 'В августе WhatsApp открывали 97,4 млн россиян в месяц, Telegram — 90,9 млн. Среднесуточный охват составил 81,2 и 68,4 млн соответственно.', [{}, {}, { metric: 'daily-active-users', app: 'whatsapp' }, { metric: 'daily-active-users', app: 'telegram' }]],
    ['de', 'Telegram wächst', 'Telegram gewann binnen drei Tagen 25 Millionen Nutzer. Eine halbe Milliarde ist es damit insgesamt.', [{ metric: 'new-users' }, { metric: 'users', value: 500 * M }]],
    ['de', 'Telegram wächst', 'Drei Millionen Menschen haben sich in den vergangenen 24 Stunden bei Telegram registriert.', [{ metric: 'new-users', window: 'PT24H' }]],
    ['de', 'Russlands Messenger', 'Beim Messenger Max haben sich 85 Millionen Menschen registriert. Täglich öffnen Max 50 Millionen.', [{ metric: 'registered-users', bound: 'exact' }, { metric: 'daily-active-users', bound: 'exact' }]],
    ['de', 'WhatsApp', 'WhatsApp zählt nach eigenen Angaben 46 Millionen Nutzer.', [{ value: 46 * M }]],
    ['ru', 'Telegram вышел в прибыль', 'Годом ранее Telegram сработал в минус на 173 млн долларов.', [{ metric: 'profit', asOf: '2021', window: 'P1Y' }]],
    ['de', 'Viber', 'Rakuten zahlte 2014 für Viber 900 Millionen Dollar; damals hatten sich 280 Millionen angemeldet, gut 100 Millionen davon nutzten den Dienst.', [{ metric: 'acquisition-price' }, { metric: 'registered-users' }, { metric: 'users' }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});
