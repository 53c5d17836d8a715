import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, text: string, claims: readonly Partial<Claim>[]];

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2024-05-06', '', text), claims);

const M = 1_000_000;

describe('a noun that opens its sentence before a dash', () => {
  const cases: readonly Case[] = [
    ['ru', 'Viber заблокировал 3 млн аккаунтов. Пользователей у Viber — больше 800 млн.', [{ metric: 'accounts-banned' }, { metric: 'users', value: 800 * M, bound: 'at-least' }]],
    ['en', 'Viber suspended 3 million accounts last year. Users of Viber – over 800 million.', [{ metric: 'accounts-banned' }, { metric: 'users', value: 800 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a part of a people and the whole', () => {
  const cases: readonly Case[] = [
    ['ru', 'Viber каждый месяц пользуются 9 млн из 11 млн жителей.', [{ value: 9 * M }]],
    ['en', 'Viber is used every month by 9 million of the 11 million inhabitants.', [{ value: 9 * M }]],
    ['fr', 'Viber est utilisé chaque mois par 9 millions des 11 millions d’habitants.', [{ value: 9 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('what is counted by the second', () => {
  const cases: readonly Case[] = [
    ['ru', 'В Viber каждую секунду уходит 900 сообщений.', [{ metric: 'messages', value: 900, window: 'PT1S' }]],
    ['en', 'Every second 900 messages are sent through Viber.', [{ metric: 'messages', value: 900, window: 'PT1S' }]],
    ['en', 'Anna sent 900 messages through Viber.', []],
  ];
  it.each(cases)('%s: %s', read);
});

describe('minutes that all users talk', () => {
  const cases: readonly Case[] = [
    ['ru', 'Болтали в Viber много: набежало 12 миллиардов минут.', [{ metric: 'call-minutes', value: 12_000 * M }]],
    ['fr', 'Les abonnés de Viber ont passé 12 milliards de minutes au téléphone.', [{ metric: 'call-minutes', value: 12_000 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('prices of several companies in one sentence', () => {
  const cases: readonly Case[] = [
    ['ru', 'Microsoft купила Skype за 8,5 млрд долларов, а LinkedIn — за 26,2 млрд.', [{ app: 'skype' }]],
    ['en', 'Microsoft bought Skype for $8.5 billion and LinkedIn for $26.2 billion.', [{ app: 'skype' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a rate right before its number', () => {
  const cases: readonly Case[] = [
    ['tr', 'Viber’ın 800 milyonu geçen kullanıcı sayısına her gün 1,2 milyon yeni üye ekleniyor.', [{ value: 800 * M }, { metric: 'new-users', window: 'P1D' }]],
    ['ru', 'В среднем за день мая Viber открывали 14 млн человек.', [{ metric: 'daily-active-users', value: 14 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a rival told behind a name and a comma', () => {
  const cases: readonly Case[] = [
    ['ru', 'Каждый день 67 млн человек открывают Telegram, тогда как бывший лидер довольствуется 60 млн. Прежде им был WhatsApp.', [{ app: 'telegram' }, { app: 'whatsapp' }]],
  ];
  it.each(cases)('%s: %s', (lang, text, claims) => expectClaims(article(lang, '2024-05-06', 'WhatsApp теряет место', text), claims));
});

describe('hedges that a preposition parts from their number', () => {
  const cases: readonly Case[] = [
    ['ru', 'Viber пропал из сети почти на семь часов.', [{ metric: 'outage-minutes', bound: 'about' }]],
    ['ru', 'Утекли данные как минимум о 65 тысячах пользователей Viber.', [{ metric: 'people-affected', bound: 'at-least' }]],
    ['ru', 'К зиме Viber рассчитывает довести аудиторию до 50 млн пользователей.', [{ mode: 'forecast', bound: 'exact' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a people named before its country', () => {
  it('is what "their country" means', () => expectClaims(
    article('ru', '2024-05-06', 'Как немцы звонят в Viber', 'Греки не отстают. В их стране каждый месяц Viber открывают 3 млн человек.'), [{ area: 'GR', value: 3 * M }],
  ));
});

describe('names and numbers that stand in the same order', () => {
  const cases: readonly Case[] = [
    ['ru', 'У Threema и Viber — порядка 11 млн и 260 млн пользователей.', [{ app: 'threema', value: 11 * M }, { app: 'viber', value: 260 * M }]],
    ['en', 'Telegram, WhatsApp and Viber have 900 million, 2 billion and 260 million users.', [{ app: 'telegram' }, { app: 'whatsapp' }, { app: 'viber' }]],
    ['fr', 'WhatsApp et Viber comptent 2 milliards et 260 millions d’utilisateurs.', [{ app: 'whatsapp' }, { app: 'viber' }]],
    ['tr', 'WhatsApp ve Viber’ın 2 milyar ve 260 milyon kullanıcısı var.', [{ app: 'whatsapp' }, { app: 'viber' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('time spent in several apps', () => {
  const cases: readonly Case[] = [
    ['ru', 'В среднем россиянин проводит в Telegram 44 минуты в день, в WhatsApp — 27, в Viber — 9.', [{ app: 'telegram', value: 44 }, { app: 'whatsapp', metric: 'minutes-per-user', value: 27 }, { app: 'viber', metric: 'minutes-per-user', value: 9 }]],
    ['en', 'People spend 44 minutes a day in Telegram, in WhatsApp 27.', [{ app: 'telegram', value: 44 }, { app: 'whatsapp', metric: 'minutes-per-user', value: 27 }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a sentence that opens with what it counts', () => {
  const cases: readonly Case[] = [
    ['ru', 'Viber отправили 14 млрд стикеров. Групп создано 4,5 млн.', [{ metric: 'messages' }]],
    ['ru', 'Viber ежедневно открывают 3,7 млн человек. Жалоб адвокаты собрали больше 60.', [{ value: 3.7 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('changes told by endings', () => {
  const cases: readonly Case[] = [
    ['tr', 'WhatsApp grup sınırını 256’dan 512’ye çıkardı.', [{ metric: 'group-size', value: 256 }, { metric: 'group-size', value: 512 }]],
    ['tr', 'Viber’ın kullanıcı sayısı 500 milyondan 900 milyona çıktı.', [{ value: 500 * M, former: true }, { value: 900 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('bare numbers beside words for a sum', () => {
  const cases: readonly Case[] = [
    ['ru', 'Viber открывают 187 млн человек. До того компания стоила 22 млрд.', [{ value: 187 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a share that names nobody', () => {
  const cases: readonly Case[] = [
    ['ru', 'Во Франции сервисом Viber пользуется лишь каждый десятый.', [{ metric: 'population-share', value: 10, area: 'FR' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('who came on a day or in a month', () => {
  const cases: readonly Case[] = [
    ['en', 'On Sunday 12 million people opened Viber.', [{ metric: 'daily-active-users' }]],
    ['ru', 'В апреле хотя бы раз воспользовались Viber 94 млн человек.', [{ metric: 'monthly-active-users' }]],
    ['fr', 'Dimanche, 12 millions de personnes ont ouvert Viber.', [{ metric: 'daily-active-users' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a share whose people stand before it', () => {
  it('is one of them where the app is named beside', () => read('tr', 'Yetişkinlerin yüzde 89’u Viber’da.', [{ metric: 'population-share', value: 89 }]));
});
