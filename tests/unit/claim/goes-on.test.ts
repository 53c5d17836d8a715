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

describe('what an audience grew to', () => {
  const cases: readonly Case[] = [
    ['es', 'Entre enero y marzo Viber sumó 38 millones de usuarios, hasta los 550 millones.', [{ metric: 'new-users' }, { metric: 'users', value: 550 * M, bound: 'exact' }]],
    ['pt', 'O Viber ganhou 38 milhões de utilizadores, para um total de 550 milhões.', [{ metric: 'new-users' }, { metric: 'users', value: 550 * M }]],
    ['it', 'Viber ha guadagnato 38 milioni di utenti, arrivando a 550 milioni.', [{ metric: 'new-users' }, { metric: 'users', value: 550 * M }]],
    ['en', 'Viber added 38 million users, for a total of 550 million.', [{ metric: 'new-users' }, { metric: 'users', value: 550 * M }]],
    ['en', 'Viber gained five million users within four hours, and ten million within seven.', [{ metric: 'new-users' }, { metric: 'new-users', value: 10 * M }]],
    ['it', 'In un anno gli attivi di Viber sono passati da 400 a 550 milioni.', [{ metric: 'users', value: 400 * M }, { metric: 'users', value: 550 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a part of all users', () => {
  it('is that of its country', () => {
    read('pt', 'O Brasil responde por 120 milhões dos 2 bilhões de usuários do Viber.', [{ metric: 'users', value: 120 * M, area: 'BR' }, { metric: 'users', value: 2 * B, area: 'world' }]);
    read('en', 'Brazil accounts for 120 million of the 2 billion users of Viber.', [{ metric: 'users', value: 120 * M, area: 'BR' }, { metric: 'users', value: 2 * B, area: 'world' }]);
  });
});

describe('users whose data were handed over', () => {
  const cases: readonly Case[] = [
    ['es', 'Telegram entregó a la policía de Estados Unidos datos de 2.253 usuarios en respuesta a 900 peticiones.', [{ metric: 'people-affected', value: 2253 }, { metric: 'data-requests', value: 900 }]],
    ['en', 'Telegram handed over data of 2,253 users in reply to 900 requests of American authorities.', [{ metric: 'people-affected', value: 2253 }, { metric: 'data-requests', value: 900 }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('people whom an incident hit one by one', () => {
  const cases: readonly Case[] = [
    ['it', 'Lo spyware di Paragon è entrato nei telefoni di circa novanta utenti di WhatsApp. Gli italiani sono sette.', [{ metric: 'people-affected', value: 90, bound: 'about' }, { metric: 'people-affected', value: 7, area: 'IT' }]],
    ['en', 'Spyware made by Paragon was used to spy on some 90 users of WhatsApp, seven of them in Italy.', [{ metric: 'people-affected', value: 90 }, { metric: 'people-affected', value: 7, area: 'IT' }]],
    ['en', 'WhatsApp warned of spyware. Some 90 guests came to the talk, seven of them from Italy.', []],
  ];
  it.each(cases)('%s: %s', read);
});

describe('who speaks for what it owns', () => {
  it('does not own the number', () => expectClaims(article('it', '2025-08-06', 'WhatsApp, via i profili falsi', 'È il bilancio diffuso ieri da Meta: 6,8 milioni di account sono stati chiusi.'), [{ app: 'whatsapp', metric: 'accounts-banned' }]));
  it('says what is so of those who use it', () => read('it', 'La novità di WhatsApp raggiungerà tutti gli oltre tre miliardi di persone che ogni mese la usano.', [{ value: 3 * B, mode: 'asserted' }]));
});

describe('what a percentage of growth came to', () => {
  it('is no upper limit', () => read('es', 'Snapchat engordó sus ingresos un 50 %, hasta los 446 millones de dólares.', [{ metric: 'revenue', value: 446 * M, bound: 'exact' }]));
});

describe('group calls', () => {
  it('are calls', () => {
    read('es', 'En las videollamadas de grupo de Viber caben cuarenta participantes.', [{ metric: 'call-participants', value: 40 }]);
    read('en', 'Group calls on Viber hold up to forty participants.', [{ metric: 'call-participants', value: 40 }]);
  });
});

describe('a percentage of something that is no public', () => {
  it('is no reach', () => read('pt', 'Os utilizadores abrem o Viber num iPad e o programa gasta 8% da bateria por hora.', []));
});
