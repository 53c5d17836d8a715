import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, published: string, text: string, claims: readonly Partial<Claim>[]];

const read = (lang: string, published: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, published, '', text), claims);

describe('a date between its own commas, dashes or brackets', () => {
  const cases: readonly Case[] = [
    ['en', '2024-05-02', 'In its best days, in 2012, Viber had 90 million users.', [{ asOf: '2012' }]],
    ['de', '2024-05-02', 'Auf dem Höhepunkt, im Mai 2012, hatte Viber 90 Millionen Nutzer.', [{ asOf: '2012-05' }]],
    ['fr', '2024-05-02', 'À son sommet, en mai 2012, Viber comptait 90 millions d’utilisateurs.', [{ asOf: '2012-05' }]],
    ['ru', '2024-05-02', 'У Viber, по последним данным (май 2012 года), 90 млн пользователей.', [{ asOf: '2012-05' }]],
    ['en', '2019-11-20', 'Viber’s 90 million users, last counted in October, are the busier ones, it says.', [{ asOf: '2019-10' }]],
    ['ru', '2024-10-09', 'Telegram, как говорил в июне сам основатель, пользуются 900 млн человек.', [{ asOf: '2024-06' }]],
  ];
  it.each(cases)('%s, %s: %s', read);
});

describe('a date that opens its sentence', () => {
  const cases: readonly Case[] = [
    ['fr', '2025-09-04', 'Au mois de juin, dans le monde entier, Viber avait 90 millions d’utilisateurs.', [{ asOf: '2025-06' }]],
    ['pt', '2023-02-02', 'Entre outubro e dezembro, o Snapchat teve receita de US$ 1,3 bilhão e 375 milhões de usuários diários.', [{ asOf: '2022-Q4' }, { asOf: '2022-Q4' }]],
  ];
  it.each(cases)('%s, %s: %s', read);
});

describe('what gives a month its year', () => {
  const cases: readonly Case[] = [
    ['nl', '2025-03-06', 'Toen WhatsApp in januari 2021 zijn voorwaarden wijzigde, kwam Signal op 11 januari uit op 1,3 miljoen downloads.', [{ asOf: '2021-01-11' }]],
    ['pt', '2026-02-19', 'Em janeiro de 2024 o Viber tinha 111 milhões de utilizadores mensais e em julho desse ano 105 milhões.', [{ asOf: '2024-01' }, { asOf: '2024-07' }]],
    ['de', '2024-03-01', 'Im Herbst 2020 hatte Threema acht Millionen Nutzer, im Januar darauf schon neun Millionen.', [{ asOf: '2020' }, { asOf: '2021-01' }]],
    ['tr', '2024-03-01', 'Telegram Ekim 2022’de 700 milyon kullanıcıya, aynı yılın kasımında 720 milyon kullanıcıya ulaştı.', [{ asOf: '2022-10' }, { asOf: '2022-11' }]],
    ['ru', '2024-03-01', 'В первом полугодии 2023 года компания Telegram заработала 300 млн долларов.', [{ asOf: '2023-06', window: 'P6M' }]],
  ];
  it.each(cases)('%s, %s: %s', read);
});

describe('quarters by other names', () => {
  const cases: readonly Case[] = [
    ['en', '2019-07-25', 'Snapchat took in $388 million in the June quarter.', [{ asOf: '2019-Q2', window: 'P3M' }]],
    ['de', '2023-03-23', 'Im Schlussquartal 2021 hatte WeChat 1,27 Milliarden Nutzer.', [{ asOf: '2021-Q4' }]],
    ['fr', '2024-02-02', 'Pour les trois derniers mois de 2023, Snapchat a enregistré 410 millions d’utilisateurs quotidiens.', [{ asOf: '2023-Q4' }]],
    ['pt', '2023-02-02', 'O Snapchat lucrou US$ 65 milhões no quarto trimestre e US$ 29 milhões no mesmo período de 2021.', [{ asOf: '2022-Q4' }, { asOf: '2021-Q4' }]],
  ];
  it.each(cases)('%s, %s: %s', read);
});

describe('dates of something else', () => {
  const cases: readonly Case[] = [
    ['de', '2022-10-21', 'Snapchat zählt 363 Millionen tägliche Nutzer, so viele wie nie seit dem Börsengang 2017.', [{ asOf: null }]],
    ['en', '2017-07-27', 'Snapchat, valued at $16bn, reports on 10 August.', [{ asOf: null }]],
    ['es', '2024-12-18', 'El regulador sanciona a Facebook con 251 millones de euros por la brecha de 2018.', [{ asOf: null }]],
    ['de', '2024-06-03', '92 Prozent der Befragten nutzten WhatsApp im November 2023, ein Punkt weniger als zuletzt (August 2021: 93 Prozent).', [{ asOf: '2023-11' }, { asOf: '2021-08' }]],
  ];
  it.each(cases)('%s, %s: %s', read);
});

describe('dates from further off', () => {
  it('takes a line that is only a date for what follows it', () => read('es', '2024-12-18', 'Mayo de 2023. Telegram alcanza los 800 millones de usuarios.', [{ asOf: '2023-05' }]));
  it('takes the date at the head of a list', () => expectClaims(
    article('en', '2016-02-02', 'Messengers', 'Monthly users in December 2015:', 'WhatsApp: 900 million users'), [{ asOf: '2015-12' }],
  ));
  it('goes on to another measure of the same app', () => read('nl', '2025-08-06', 'In het tweede kwartaal had Snapchat 469 miljoen gebruikers per dag. Op maandbasis waren het er 932 miljoen.', [{ asOf: '2025-Q2' }, { metric: 'monthly-active-users', asOf: '2025-Q2' }]));
  it('knows the period of a report some paragraphs later', () => expectClaims(
    article('fr', '2023-10-25', 'Snapchat rassure', 'Au troisième trimestre, l’action a repris des couleurs.', 'Le titre gagne 4 %.', 'Sur la période, 406 millions de personnes ont utilisé Snapchat chaque jour.'), [{ asOf: '2023-Q3' }],
  ));
  it('counts newcomers since a date over the time since then', () => read('ru', '2014-08-25', 'С апреля у WhatsApp прибавилось 100 миллионов пользователей.', [{ metric: 'new-users', asOf: null, window: 'P4M' }]));
});

describe('the newest date told', () => {
  const cases: readonly Case[] = [
    ['it', '2024-05-02', 'Nel 2014 Viber aveva 90 milioni di utenti; tre anni dopo ne aveva 120 milioni.', [{ asOf: '2014' }, { asOf: '2017' }]],
    ['es', '2024-05-02', 'El año pasado Viber tenía 90 millones de usuarios, cifra que este lunes llegó a 95 millones de usuarios.', [{ asOf: '2023' }, { asOf: null }]],
    ['en', '2024-05-02', 'In 2022 Viber had 90 million users, up from 80 million in 2021, and 700 employees.', [{ asOf: '2022' }, { asOf: '2021' }, { asOf: '2022' }]],
  ];
  it.each(cases)('%s, %s: %s', read);
});

describe('what is told to have begun then', () => {
  const cases: readonly Case[] = [
    ['en', '2024-05-02', 'Some 90 million people have registered with Viber since it opened in December 2010.', [{ asOf: null }]],
    ['pt', '2024-05-02', 'O Viber, que desde a fundação, em 2010, angariou já 20 milhões de dólares, não comenta.', [{ asOf: null }]],
    ['en', '2024-05-02', 'Viber has had 90 million users since 2018.', [{ asOf: '2018' }]],
  ];
  it.each(cases)('%s, %s: %s', read);
});

describe('that day', () => {
  const cases: readonly Case[] = [
    ['en', '2022-05-02', 'On 4 October 2021 WhatsApp was down for hours. Telegram gained 70 million new users that day.', [{ app: 'telegram', asOf: '2021-10-04' }]],
    ['tr', '2022-05-02', 'WhatsApp 4 Ekim 2021’de saatlerce çöktü. Telegram o gün 70 milyon yeni kullanıcı kazandı.', [{ app: 'telegram', asOf: '2021-10-04' }]],
  ];
  it.each(cases)('%s, %s: %s', read);
});
