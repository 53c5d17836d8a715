import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, text: string, claims: readonly Partial<Claim>[]];

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2024-05-06', '', ...text.split(' ¶ ')), claims);

const M = 1_000_000;
const B = 1000 * M;

describe('registered users named as the subject', () => {
  const cases: readonly Case[] = [
    ['it', 'Viber consegnò 12 miliardi di messaggi. Gli utenti registrati, a fine marzo, erano 830 milioni.', [{ metric: 'messages' }, { metric: 'registered-users', value: 830 * M }]],
    ['pt', 'O Viber entregou 12 bilhões de mensagens. Os usuários registrados eram 830 milhões em março.', [{ metric: 'messages' }, { metric: 'registered-users', value: 830 * M }]],
    ['en', 'Rakuten bought Viber for $900 million. The registered users of Viber exceed a billion.', [{ metric: 'acquisition-price' }, { metric: 'registered-users', value: B }]],
    ['it', 'Rakuten comprò Viber per 900 milioni di dollari. Gli account registrati superano il miliardo.', [{ metric: 'acquisition-price' }, { metric: 'registered-users', value: B }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('what a clause of time leads up to', () => {
  const cases: readonly Case[] = [
    ['es', 'WhatsApp tiene 600 millones de usuarios. En febrero de 2014, cuando Facebook puso 19.000 millones de dólares para comprarlo, 450.', [{ metric: 'users' }, { metric: 'acquisition-price' }, { metric: 'users', value: 450 * M }]],
    ['en', 'WhatsApp has 600 million users. In February 2014, when Facebook bought it for $19 billion, 450.', [{ metric: 'users' }, { metric: 'acquisition-price' }, { metric: 'users', value: 450 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a number of things sent', () => {
  const cases: readonly Case[] = [
    ['en', 'On Monday Viber carried 60 billion messages and 4 billion videos. The record before stood at 55 billion.', [{ metric: 'messages' }, { metric: 'videos' }, { metric: 'messages', value: 55 * B }]],
    ['es', 'El lunes Viber llevó 60.000 millones de mensajes y 4.000 millones de vídeos. El récord anterior se situaba en 55.000 millones.', [{ metric: 'messages' }, { metric: 'videos' }, { metric: 'messages', value: 55 * B }]],
    ['it', 'Ogni giorno su Viber si inviano 380 milioni di foto e 22 di adesivi.', [{ metric: 'photos' }, { metric: 'messages', value: 22 * M }]],
    ['es', 'Cada día se envían por Viber 380 millones de fotos y 22 de vídeos.', [{ metric: 'photos' }, { metric: 'videos', value: 22 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a sum at the end of its clause', () => {
  const cases: readonly Case[] = [
    ['es', 'WhatsApp rechazó una oferta de 12.000 millones de dólares. En diciembre los inversores la tasaron en 7.000.', [{ value: 12 * B }, { metric: 'valuation', value: 7 * B, currency: 'USD' }]],
    ['en', 'WhatsApp turned down an offer of $12 billion. In December investors valued the company at 7.', [{ value: 12 * B }, { metric: 'valuation', value: 7 * B, currency: 'USD' }]],
    ['es', 'En el cuarto trimestre de 2018 Snapchat facturó 16.914 millones de dólares y ganó 6.882; en el conjunto de 2018, 55.838 y 22.112, respectivamente.', [
      { metric: 'revenue', window: 'P3M' }, { metric: 'profit', window: 'P3M' }, { metric: 'revenue', value: 55_838 * M, window: 'P1Y', asOf: '2018' }, { metric: 'profit', value: 22_112 * M, window: 'P1Y', asOf: '2018' },
    ]],
    ['pt', 'Ofereceram pelo Skype entre 3 e 4 mil milhões de dólares.', [{ metric: 'acquisition-price', value: 3 * B, valueMax: 4 * B }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('an outage beside another', () => {
  const cases: readonly Case[] = [
    ['es', 'WhatsApp dejó de funcionar más de dos horas en marzo. El apagón de octubre de 2021 duró unas seis.', [{ value: 120 }, { metric: 'outage-minutes', value: 360, bound: 'about' }]],
    ['en', 'WhatsApp was down for more than two hours in March. The outage of October 2021 lasted some six.', [{ value: 120 }, { metric: 'outage-minutes', value: 360, bound: 'about' }]],
    ['en', 'WhatsApp was down for more than two hours in March. Engineers found the outage after six attempts.', [{ value: 120 }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a limit at another time', () => {
  const cases: readonly Case[] = [
    ['es', 'WhatsApp eleva el límite de sus grupos a 1.024 miembros. En enero eran 256.', [{ value: 1024 }, { metric: 'group-size', value: 256 }]],
    ['en', 'WhatsApp raises the limit of its groups to 1,024 members. In January it was 256.', [{ value: 1024 }, { metric: 'group-size', value: 256 }]],
    ['pt', 'O limite dos grupos do WhatsApp dobra, dos 512 atuais para 1.024 participantes.', [{ value: 512 }, { metric: 'group-size', value: 1024 }]],
    ['it', 'Dal 2018 nessuno su WhatsApp può inoltrare un messaggio a più di cinque chat.', [{ metric: 'forward-limit', value: 5, mode: 'asserted', bound: 'at-most' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('an app called by what it is, with a relative clause', () => {
  it('is meant where the clause names another', () => {
    const cases: readonly Case[] = [
      ['it', 'Messenger cresce. L’app che David Marcus ha staccato da Facebook è usata ogni mese da un miliardo di persone.', [{ app: 'messenger', value: B }]],
      ['en', 'Messenger is growing. The app that David Marcus split off from Facebook is used by a billion people a month.', [{ app: 'messenger', value: B }]],
    ];
    for (const each of cases) read(...each);
  });
});

describe('users of the app for companies', () => {
  const cases: readonly Case[] = [
    ['pt', 'O WhatsApp Business chega a 200 milhões de usuários.', [{ metric: 'business-users', value: 200 * M }]],
    ['en', 'WhatsApp Business has 200 million users.', [{ metric: 'business-users', value: 200 * M }]],
    ['en', 'WhatsApp has 2 billion users, WhatsApp Business serves shops.', [{ metric: 'users', value: 2 * B }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('customers of a tier that costs', () => {
  it('pay', () => read('es', 'La modalidad Premium de Telegram, que cuesta 5 euros al mes, ha rebasado los dos millones de clientes.', [{ metric: 'paying-users', value: 2 * M }]));
});

describe('a headline on accounts', () => {
  it('says of them what the text says', () => expectClaims(article('it', '2022-08-02', 'WhatsApp fa pulizia: via oltre due milioni di profili', 'In giugno WhatsApp ha bloccato in India 2,1 milioni di account.'), [{ metric: 'accounts-banned', window: 'P1M' }, { metric: 'accounts-banned', window: 'P1M' }]));
});
