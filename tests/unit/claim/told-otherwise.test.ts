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

describe('a short article', () => {
  it('of results names its company in the headline', () => {
    expectClaims(article('es', '2024-02-02', 'Meta gana 14.017 millones de dólares en el trimestre', 'Entraron en caja 40.111 millones.'), [{ app: 'meta', metric: 'profit' }, { app: 'meta', metric: 'revenue', value: 40_111 * M }]);
  });
  it('of a sum takes dates for what they are', () => {
    expectClaims(article('es', '2015-04-07', 'WhatsApp: ochocientos millones de usuarios al mes', 'En enero había anunciado 700; en agosto del año pasado, 600.'), [{ value: 800 * M }, { metric: 'monthly-active-users', value: 700 * M, asOf: '2015-01' }, { metric: 'monthly-active-users', value: 600 * M, asOf: '2014-08' }]);
    expectClaims(article('it', '2015-09-05', 'WhatsApp a quota novecento milioni di utenti al mese', 'Soltanto cinque mesi prima ci si era fermati a 800.'), [{ value: 900 * M }, { metric: 'monthly-active-users', value: 800 * M }]);
  });
});

describe('where somebody stands beside a sum', () => {
  it('a fine against an owner is its own', () => {
    expectClaims(article('pt', '2016-07-19', 'Juíza do Rio tira WhatsApp do ar', 'A multa fixada contra o Facebook é de R$ 50 mil por dia.'), [{ app: 'meta', metric: 'fine', window: 'P1D' }]);
  });
  it('a price is one, whatever an aside says of shares', () => {
    expectClaims(article('it', '2014-10-07', 'Chiuso l’affare WhatsApp', 'Il prezzo finale, complice il rialzo delle azioni, sfiora i 22 miliardi di dollari.'), [{ app: 'whatsapp', metric: 'acquisition-price', value: 22 * B }]);
  });
});

describe('a part of those sent', () => {
  const cases: readonly Case[] = [
    ['pt', 'Foram cem mil milhões as mensagens trocadas no Viber a 31 de dezembro, das quais 12 mil milhões eram fotografias.', [{ metric: 'messages' }, { metric: 'photos', value: 12 * B }]],
    ['en', 'Viber carried 100 billion messages on 31 December, of which 12 billion were photos.', [{ metric: 'messages' }, { metric: 'photos', value: 12 * B }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('installed by', () => {
  it('names the app between', () => read('it', 'Fra il 7 e il 14 gennaio hanno scaricato Telegram in 390mila, Viber in 310mila.', [{ app: 'telegram', metric: 'downloads', value: 390_000 }, { app: 'viber', metric: 'downloads', value: 310_000 }]));
});

describe('what brackets hold', () => {
  it('is what stands before them', () => read('pt', 'O Skype tem 170 milhões de utilizadores por mês, e dos utilizadores registados (663 milhões) a maioria já não se lembra.', [{ metric: 'monthly-active-users' }, { metric: 'registered-users', value: 663 * M }]));
});

describe('thousands of millions in words', () => {
  it('give both words to the next number', () => read('pt', 'No Viber enviam-se todos os dias 11 mil milhões de mensagens e recebem-se 20.', [{ metric: 'messages', value: 11 * B }, { metric: 'messages', value: 20 * B }]));
});

describe('halves and some hours', () => {
  it('are no stretch of time', () => {
    expectClaims(article('es', '2022-10-27', 'El metaverso hunde a Meta', 'El beneficio se redujo a la mitad, 4.395 millones de dólares.'), [{ metric: 'profit', value: 4395 * M, window: null }]);
    read('es', 'Telegram dio la bienvenida a un millón y medio de personas en unas horas.', [{ metric: 'new-users', value: 1.5 * M, window: null }]);
  });
});

describe('daily users won in a quarter', () => {
  it('are new', () => read('es', 'Snapchat ganó en el trimestre nueve millones de usuarios diarios.', [{ metric: 'new-users', value: 9 * M, window: 'P3M' }]));
});

describe('a headline that names nobody', () => {
  it('is of whom the text tells the same', () => {
    expectClaims(article('es', '2019-03-15', 'Tres millones de altas', 'En veinticuatro horas, mientras Facebook e Instagram seguían caídos, Telegram sumó tres millones de altas.'), [{ app: 'telegram' }, { app: 'telegram', value: 3 * M }]);
  });
});

describe('time that the headline asks for', () => {
  it('is spent in the app', () => {
    expectClaims(article('es', '2023-10-12', '¿Cuánto rato pasamos en WhatsApp?', 'En España, 45 minutos diarios; en Brasil, más de una hora.'), [{ metric: 'minutes-per-user', value: 45, area: 'ES' }, { metric: 'minutes-per-user', value: 60, area: 'BR' }]);
  });
});
