import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;

type Case = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];

const reads = (texts: readonly Case[]): void => it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2024-03-15', title, text), claims));

describe('whose number it is where several are named', () => {
  reads([
    ['es', 'El enfado con WhatsApp empuja a la gente hacia Telegram', 'La app de Telegram ganó 25 millones de usuarios en tres días. La aplicación supera ya los 500 millones de usuarios.', [{ app: 'telegram' }, { app: 'telegram', value: 500 * M }]],
    ['es', 'Éxodo de WhatsApp a Signal', 'En tres días llegaron cinco millones de nuevos usuarios.', [{ app: 'signal' }]],
    ['es', 'WhatsApp crece', 'Su fundador escribió el lunes en Twitter que la aplicación tiene 900 millones de usuarios.', [{ app: 'whatsapp' }]],
    ['pt', 'WhatsApp cresce', 'Jan Koum publicou ontem em sua página no Facebook que 700 milhões usam o serviço todo mês.', [{ app: 'whatsapp' }]],
    ['es', 'Los gigantes de Meta', 'Lideran Facebook, con 2.100 millones de usuarios, WhatsApp, con 1.500, y Messenger, con 1.300.', [{ app: 'facebook' }, { app: 'whatsapp' }, { app: 'messenger' }]],
    ['es', 'La compra de WhatsApp', 'La empresa por la que Facebook pagó 19.000 millones de dólares tiene 450 millones de usuarios y 55 empleados.', [{ metric: 'acquisition-price' }, { app: 'whatsapp' }, { app: 'whatsapp', metric: 'employees' }]],
    ['pt', 'Signal dispara', 'O WhatsApp caiu de 12,7 para 10,6 milhões de downloads.', [{ app: 'whatsapp' }, { app: 'whatsapp' }]],
    ['es', 'WhatsApp llega lejos', 'La red social tiene 1.320 millones de usuarios; Twitter, unos 250 millones. Facebook compró el servicio en febrero.', [{ app: 'facebook' }, { app: 'x' }]],
  ]);
});

describe('what is to come, what was expected and what is not reached', () => {
  reads([
    ['es', 'WhatsApp restringe los reenvíos', 'El reenvío quedará limitado a cinco chats.', [{ metric: 'forward-limit', mode: 'forecast' }]],
    ['es', 'Telegram en Irán', 'En Irán 40 millones de personas usan Telegram.', [{ mode: 'asserted', area: 'IR' }]],
    ['es', 'Snapchat crece', 'Snapchat cerró con 203 millones de usuarios diarios, frente a los 192 que pronosticaban los analistas y los 188 de hace un año.', [{ value: 203 * M }, { value: 192 * M, mode: 'forecast' }, { value: 188 * M, mode: 'asserted' }]],
    ['pt', 'Snapchat cresce', 'O Snapchat teve 229 milhões de usuários diários, acima dos 224 milhões que os analistas previam.', [{ mode: 'asserted' }, { mode: 'forecast', bound: 'exact' }]],
    ['pt', 'WeChat', 'A fasquia dos mil milhões de utilizadores do WeChat continua por alcançar.', [{ mode: 'denied' }]],
  ]);
});

describe('what a number came to, and when', () => {
  reads([
    ['es', 'Telegram crece hasta los 500 millones de usuarios', 'Es un récord.', [{ bound: 'exact' }]],
    ['pt', 'Telegram', 'O número de usuários do Telegram cresceu até os 500 milhões.', [{ bound: 'exact', value: 500 * M }]],
    ['pt', 'Telegram', 'O número de usuários do Telegram cresceu 500 milhões.', []],
    ['es', 'WhatsApp en España', 'En España el 93 % de los internautas usa WhatsApp. Telegram subió seis puntos, hasta el 16 %; Signal trepó nueve, al 13 %.', [{ value: 93 }, { value: 16, app: 'telegram' }, { value: 13, app: 'signal' }]],
    ['es', 'WhatsApp en España', 'Según la encuesta, el 93 % chatea por WhatsApp.', [{ metric: 'population-share' }]],
    ['es', 'Max crece', 'Hasta enero se habían registrado en la app de Max 70 millones de rusos.', [{ metric: 'registered-users', asOf: '2024-01' }]],
    ['es', 'Telegram', 'Hasta enero tenía 700 millones de usuarios.', [{ asOf: null }]],
    ['es', 'Telegram', 'De aquí a fin de año Telegram llegará a 1.000 millones de usuarios.', [{ area: 'world', mode: 'forecast' }]],
  ]);
});

describe('results, areas and audiences beside others', () => {
  reads([
    ['es', 'Snap gana dinero', 'La matriz de Snapchat ganó 22,5 millones de dólares en el cuarto trimestre de 2023, más que Meta por usuario.', [{ app: 'snapchat', metric: 'profit' }]],
    ['es', 'Snapchat crece', 'Snapchat todavía no llega, pues, a los 350 millones de usuarios diarios.', [{ mode: 'denied' }]],
    ['es', 'La app Line crece', 'Japón, su cuna, suma 47 millones de usuarios de Line; Tailandia, 18 millones.', [{ area: 'JP' }, { area: 'TH' }]],
    ['es', 'WhatsApp filtra números', 'Un equipo preguntó a WhatsApp, a razón de 100 millones de teléfonos por hora, quién estaba dado de alta.', []],
    ['es', 'WhatsApp crece', 'El objetivo de WhatsApp es cerrar el año con 300 millones de usuarios.', [{ mode: 'forecast', asOf: '2024-12' }]],
    ['es', 'Snapchat pierde usuarios', 'Snapchat perdió tres millones de usuarios diarios en el segundo trimestre.', []],
    ['es', 'Viber cumple años', 'Viber tenía 280 millones de usuarios registrados, de los que 100 millones eran activos.', [{ metric: 'registered-users' }, { metric: 'users' }]],
    ['pt', 'Telegram emite dívida', 'O Telegram emitiu em março obrigações de 330 milhões de dólares; ao todo, a dívida já passa dos 2 mil milhões.', [{ asOf: '2024-03' }, { metric: 'debt', asOf: null }]],
    ['pt', 'Telegram Premium', 'Mais de 10 milhões de pessoas já pagam pelo Telegram Premium.', [{ metric: 'paying-users' }]],
    ['pt', 'Slack vendido', 'A Salesforce vai pagar US$ 27,7 bilhões pelo Slack.', [{ metric: 'acquisition-price', mode: 'forecast' }]],
    ['pt', 'WhatsApp multado', 'A autoridade irlandesa aplicou ao WhatsApp uma coima de 225 milhões de euros. O Facebook tinha reservado 77,5 milhões.', [{ value: 225 * M }]],
  ]);
});
