import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, text: string, claims: readonly Partial<Claim>[]];

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2021-02-06', '', ...text.split(' ¶ ')), claims);

const M = 1_000_000;
const B = 1000 * M;

describe('days that were enough', () => {
  const cases: readonly Case[] = [
    ['es', 'Bastaron tres días para que Telegram recibiera a 25 millones de recién llegados.', [{ metric: 'new-users', value: 25 * M, window: 'P3D' }]],
    ['it', 'A Telegram sono bastati tre giorni per accogliere 25 milioni di nuovi arrivi.', [{ metric: 'new-users', value: 25 * M, window: 'P3D' }]],
    ['pt', 'Bastaram três dias para o Telegram receber 25 milhões de novos utilizadores.', [{ metric: 'new-users', value: 25 * M, window: 'P3D' }]],
    ['en', 'It took three days for Telegram to gain 25 million users.', [{ metric: 'new-users', value: 25 * M, window: 'P3D' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('the parent of an app', () => {
  it('counts the users of the app', () => {
    read('es', 'La matriz de WhatsApp dijo en febrero de 2020 tener 2.000 millones de usuarios.', [{ app: 'whatsapp', value: 2 * B }]);
    read('en', 'The parent company of WhatsApp said in February 2020 that it had 2 billion users.', [{ app: 'whatsapp', value: 2 * B }]);
  });
});

describe('a word for a sum that leads up to the next number', () => {
  it('says nothing of the one before', () => {
    read('es', 'Snapchat perdió en 2018 la confianza de la bolsa: ingresó 1.180 millones de dólares, un 43 % más, con un agujero de 1.256 millones.', [{ metric: 'revenue', value: 1180 * M }, { metric: 'profit', value: -1256 * M }]);
  });
});

describe('minutes by the billion', () => {
  const cases: readonly Case[] = [
    ['es', 'Los usuarios de Viber gastaron el año pasado 207.000 millones de minutos.', [{ metric: 'call-minutes', value: 207 * B }]],
    ['it', 'Gli utenti di Viber passano al telefono due miliardi di minuti al giorno.', [{ metric: 'call-minutes', value: 2 * B, window: 'P1D' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a message that may go to so many chats', () => {
  const cases: readonly Case[] = [
    ['es', 'En WhatsApp ningún mensaje podrá saltar a más de cinco chats de una vez.', [{ metric: 'forward-limit', value: 5, bound: 'at-most' }]],
    ['it', 'Su WhatsApp nessun messaggio potrà rimbalzare su più di cinque chat per volta.', [{ metric: 'forward-limit', value: 5, bound: 'at-most' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('what the sentence before names', () => {
  const cases: readonly Case[] = [
    ['it', 'Il vanto di Viber sono gli adesivi. Ogni giorno ne partono 389 milioni.', [{ metric: 'messages', value: 389 * M, window: 'P1D' }]],
    ['en', 'The pride of Viber are its stickers. Every day 389 million are sent.', [{ metric: 'messages', value: 389 * M, window: 'P1D' }]],
    ['en', 'The pride of Viber are its founders. Every day 389 million use it.', [{ metric: 'daily-active-users', value: 389 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('what is told of those counted', () => {
  it('keeps its period before a comma', () => {
    read('it', 'Sono 218 milioni le persone che aprono Viber almeno una volta al mese, due terzi in quattro Paesi.', [{ metric: 'monthly-active-users', value: 218 * M }]);
  });
});

describe('what is promised for the next quarter', () => {
  it('is of what the last one brought', () => {
    expectClaims(article('es', '2019-02-07', 'Snapchat frena las pérdidas', 'Snapchat ingresó 390 millones de dólares en el cuarto trimestre.', 'Para el arranque de 2019 Spiegel promete entre 285 y 310 millones.'), [{ metric: 'revenue', value: 390 * M }, { metric: 'revenue', value: 285 * M, valueMax: 310 * M, currency: 'USD', mode: 'forecast' }]);
  });
});

describe('a breakdown of another time', () => {
  it('says nothing of the country told before', () => {
    expectClaims(article('es', '2022-10-25', 'WhatsApp se cae', 'Downdetector sumó 29.000 quejas en la India.', 'En octubre de 2021 se contaron 10,6 millones de quejas.'), [{ metric: 'outage-reports', area: 'IN' }, { metric: 'outage-reports', area: 'world' }]);
  });
});

describe('does not go beyond', () => {
  const cases: readonly Case[] = [
    ['es', 'El 92 % de los internautas españoles usa WhatsApp; Messenger no pasa del 9.', [{ value: 92 }, { value: 9, mode: 'asserted', bound: 'at-most' }]],
    ['it', 'Il 92% degli italiani usa WhatsApp; Messenger non va oltre il 9.', [{ value: 92 }, { value: 9, mode: 'asserted', bound: 'at-most' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('a pronoun joined to its verb', () => {
  it('is no "if"', () => read('pt', 'Na última semana juntaram-se ao Telegram três milhões de pessoas.', [{ metric: 'new-users', value: 3 * M, window: 'P7D', mode: 'asserted' }]));
});

describe('stretches and rates', () => {
  const cases: readonly Case[] = [
    ['es', 'Por Viber se envían 750.000 mensajes por segundo.', [{ metric: 'messages', value: 750_000, window: 'PT1S' }]],
    ['it', 'Ogni ventiquattr’ore su Viber viaggiano 6 miliardi di messaggi.', [{ metric: 'messages', window: 'P1D' }]],
    ['it', 'Nel fine settimana Viber è stata scaricata un milione di volte.', [{ metric: 'downloads', window: 'P2D' }]],
    ['es', 'En el fin de semana Viber se descargó un millón de veces.', [{ metric: 'downloads', window: 'P2D' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('who keeps it going', () => {
  const cases: readonly Case[] = [
    ['es', 'Telegram se las arregla con 60 personas.', [{ metric: 'employees', value: 60 }]],
    ['it', 'A mandare avanti Telegram sono appena 60 persone.', [{ metric: 'employees', value: 60 }]],
    ['pt', 'O Telegram gira com umas 60 pessoas.', [{ metric: 'employees', value: 60 }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('bonds that are sold', () => {
  it('are debt', () => read('pt', 'O Telegram vendeu 1.000 milhões de dólares em obrigações.', [{ metric: 'debt', value: B }]));
});

describe('platforms of a size that a law draws', () => {
  it('are nobody', () => expectClaims(article('pt', '2023-05-10', 'Câmara aprova texto sobre o WhatsApp', 'O projeto prevê multa de até R$ 50 milhões para plataformas com mais de 10 milhões de usuários. O WhatsApp critica.'), []));
});
