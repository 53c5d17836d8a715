import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

describe('what the words beside a number leave out', () => {
  it('carries the scale to a small number by a verb of having, and not to one that counts something else', () => {
    expectClaims(article('it', '2021-10-05', '', 'Telegram ha 500 milioni di utenti; WhatsApp ne ha più di due.'), [{ value: 500_000_000 }, { app: 'whatsapp', value: 2_000_000, bound: 'at-least' }]);
    expectClaims(article('it', '2021-10-05', '', 'Telegram ha 500 milioni di utenti e due uffici.'), [{ value: 500_000_000 }]);
  });

  it('takes millions written in full for the scale of what follows', () => {
    expectClaims(article('es', '2014-08-26', '', 'WhatsApp tiene 600.000.000 de usuarios mensuales. Hace cuatro meses eran 500.'), [
      { value: 600_000_000 }, { metric: 'monthly-active-users', value: 500_000_000, asOf: '2014-04' },
    ]);
  });

  it('looks for what has a limit in the sentence before', () => {
    expectClaims(article('it', '2023-03-14', 'WhatsApp, la guida', 'Quante persone entrano in un gruppo? Il tetto è di 1.024 partecipanti.'), [{ metric: 'group-size', value: 1024 }]);
    expectClaims(article('es', '2023-03-14', 'WhatsApp, la guía', '¿Cuánta gente cabe en un grupo? El tope está en 1.024 participantes.'), [{ metric: 'group-size', value: 1024 }]);
  });

  it('counts the groups and the members of a community', () => {
    const both = [{ metric: 'community-size', value: 50 }, { metric: 'community-size', value: 5000 }] as const;
    expectClaims(article('pt', '2022-11-04', '', 'As comunidades do WhatsApp juntam até 50 grupos e 5.000 membros.'), both);
    expectClaims(article('es', '2022-11-04', '', 'Las comunidades de WhatsApp reúnen un máximo de 50 grupos y 5.000 miembros.'), both);
  });

  it('names an app by who made it', () => {
    expectClaims(article('it', '2021-01-14', 'WhatsApp cambia le regole', 'L’app di Pavel Durov ha guadagnato 3 milioni di iscritti in 24 ore.'), [{ app: 'telegram', metric: 'new-users' }]);
  });
});

describe('numbers beside what was expected, or of another', () => {
  it('tells what was expected from what came', () => {
    const text = article('es', '2024-02-07', '', 'Snapchat facturó en el cuarto trimestre 1.361 millones de dólares, por debajo de los 1.380 millones que esperaba el mercado.');
    expectClaims(text, [{ metric: 'revenue', mode: 'asserted', asOf: '2023-Q4' }, { metric: 'revenue', value: 1_380_000_000, mode: 'forecast', bound: 'exact', asOf: '2023-Q4' }]);
    const short = article('it', '2019-07-24', '', 'Snapchat chiude il secondo trimestre con 203 milioni di utenti attivi quotidiani, contro i 192 attesi.');
    expectClaims(short, [{ value: 203_000_000, mode: 'asserted' }, { value: 192_000_000, mode: 'forecast', asOf: '2019-Q2' }]);
  });

  it('gives the number behind a name compared with to that name', () => {
    expectClaims(article('it', '2021-01-20', '', 'WhatsApp conta 2 miliardi di utenti, il doppio di Messenger, fermo a 1,3 miliardi.'), [{ app: 'whatsapp' }, { app: 'messenger', value: 1_300_000_000 }]);
  });

  it('marks no part of a price in cash, no fine of another company, no staff that leaves', () => {
    expectClaims(article('it', '2014-02-24', '', 'Facebook ha comprato WhatsApp per 19 miliardi di dollari.', 'L’accordo prevede 4 miliardi in contanti e 12 in azioni.'), [{ metric: 'acquisition-price' }]);
    expectClaims(article('es', '2022-09-06', 'Meta, la dueña de WhatsApp, multada', 'Meta pagará una multa de 405 millones de euros, la mayor tras los 746 millones que Luxemburgo exigió a Amazon.'), [{ value: 405_000_000 }]);
    expectClaims(article('it', '2024-02-07', '', 'Snapchat ha annunciato un taglio del 10% dell’organico, circa 530 persone.'), []);
  });

  it('ends a date at its sentence', () => {
    expectClaims(article('es', '2022-09-06', 'Multas a Meta y WhatsApp', 'Meta tuvo que abonar una multa de 17 millones de euros en marzo. El año pasado le tocó a WhatsApp: 225 millones.'), [{ asOf: '2022-03' }, { app: 'whatsapp', asOf: '2021' }]);
  });
});

describe('whose sums, limits and countries', () => {
  it('reads a price for an app, and an app as the means of a fraud', () => {
    expectClaims(article('es', '2011-05-11', 'Microsoft paga 8.500 millones por Skype', 'En 2010 el servicio ingresó 860 millones de dólares.'), [{ app: 'skype', metric: 'acquisition-price' }, { app: 'skype', metric: 'revenue', asOf: '2010' }]);
    expectClaims(article('es', '2022-07-07', 'Detenidos por una estafa por WhatsApp', 'Los detenidos ingresaron 860.000 euros.'), []);
  });

  it('takes a limit from above however it is put', () => {
    expectClaims(article('es', '2020-04-28', '', 'WhatsApp no dejaba hablar a más de cuatro personas a la vez en una llamada.'), [{ metric: 'call-participants', value: 4, bound: 'at-most' }]);
    expectClaims(article('pt', '2022-03-31', '', 'Um grupo do WhatsApp não pode passar de 256 pessoas.'), [{ metric: 'group-size', value: 256, bound: 'at-most' }]);
  });

  it('reads a comma before three digits of a count as that of thousands', () => {
    expectClaims(article('es', '2022-11-04', '', 'Los grupos de WhatsApp admiten hasta 1,024 integrantes.'), [{ metric: 'group-size', value: 1024 }]);
    expectClaims(article('es', '2022-11-04', '', 'WhatsApp tiene 2,3 millones de usuarios.'), [{ value: 2_300_000 }]);
  });

  it('restricts a number to the country that is its subject', () => {
    expectClaims(article('es', '2014-10-09', '', 'Telegram tiene 33 millones de cuentas solo en Tailandia; México rebasó en marzo los 10 millones.'), [{ area: 'TH' }, { area: 'MX', value: 10_000_000 }]);
  });

  it('lets an owner speak of what its app did', () => {
    expectClaims(article('es', '2025-08-06', 'WhatsApp da de baja 6,8 millones de cuentas', 'La purga, informó Meta el martes, fulminó 6,8 millones de perfiles.'), [{ app: 'whatsapp' }, { app: 'whatsapp', metric: 'accounts-banned' }]);
  });

  it('marks no subscribers of a channel, no looks at a phone and no time on networks in general', () => {
    expectClaims(article('es', '2024-03-25', 'El bloqueo de Telegram', 'El canal pirata más concurrido pasaba de 120.000 suscriptores.'), []);
    expectClaims(article('es', '2022-05-11', 'Cómo se usa WhatsApp', 'El celular se mira, en promedio, 110 veces por día.'), []);
    expectClaims(article('pt', '2022-10-20', 'WhatsApp passa o Messenger', 'Cada português passa em média 96 minutos por dia nas redes.'), []);
  });
});

describe('what stands beside a number and is not of it', () => {
  it('dates no price by the sentence around its relative clause', () => {
    expectClaims(article('pt', '2025-02-28', 'O Skype, que custou 8,5 mil milhões de dólares, fecha a 5 de maio'), [{ app: 'skype', metric: 'acquisition-price', asOf: null }]);
    expectClaims(article('es', '2025-02-28', '', 'En 2011 Microsoft compró Skype, que le costó 8.500 millones de dólares.'), [{ app: 'skype', metric: 'acquisition-price', asOf: '2011' }]);
  });

  it('leaves the users of a service that was broken into apart from those who were hit', () => {
    const text = article('es', '2025-10-16', 'Discord, víctima de un robo de datos', 'La intrusión golpeó a un contratista de Discord, un servicio con más de 200 millones de usuarios activos.', 'Quedaron expuestos los datos de 70.000 usuarios de Discord.');
    expectClaims(text, [{ metric: 'users', value: 200_000_000 }, { metric: 'people-affected', value: 70_000 }]);
  });

  it('takes no round of money for a word of nearness', () => {
    expectClaims(article('es', '2025-10-16', 'Discord, la plataforma de chat, crece', 'En la última ronda se tasó Discord en 15.000 millones de dólares.'), [{ metric: 'valuation', bound: 'exact' }]);
    expectClaims(article('es', '2025-10-16', '', 'WhatsApp ronda los 3.000 millones de usuarios.'), [{ metric: 'users', bound: 'about' }]);
  });

  it('carries the time of downloads to those of another app', () => {
    const text = article('es', '2021-01-14', 'La huida de WhatsApp', 'Entre el 5 y el 12 de enero Signal se instaló 17,8 millones de veces.', 'Telegram obtuvo 15,7 millones.');
    expectClaims(text, [{ app: 'signal', asOf: '2021-01-12' }, { app: 'telegram', metric: 'downloads', asOf: '2021-01-12' }]);
  });

  it('tells payers from all users by their number', () => {
    expectClaims(article('es', '2025-03-19', 'Telegram crece', 'Quince millones pagan por Telegram Premium.', 'WhatsApp superó los 2.000 millones en 2020.'), [{ metric: 'paying-users' }, { app: 'whatsapp', metric: 'users' }]);
  });
  it('marks no victims of a fraud, no inhabitants and no fine of somebody on an app', () => {
    for (const text of ['Une escroquerie sur WhatsApp fait 300 victimes.', 'La ville compte 45 000 habitants ; beaucoup ont rejoint WhatsApp.', 'Suivie par un large public sur Instagram, elle devra payer une amende de 50 000 euros.']) expectClaims(article('fr', '2023-05-10', 'La vie sur WhatsApp', text), []);
  });
});
