import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2024-05-03', 'WhatsApp, Telegram', text), claims);

describe('a verb right before its number says by its ending that it is to come', () => {
  it.each([
    ['es', 'Telegram tocará los 1.000 millones de usuarios.', [{ mode: 'forecast' }]],
    ['es', 'Telegram quiere batir los 1.000 millones de usuarios.', [{ mode: 'forecast' }]],
    ['es', 'Más de 900 millones de personas se apuntan a Telegram, que mostrará anuncios.', [{ mode: 'asserted' }]],
    ['pt', 'O Telegram cruzará os mil milhões de utilizadores.', [{ mode: 'forecast' }]],
    ['pt', 'O Telegram mira 1 bilhão de usuários.', [{ mode: 'forecast' }]],
    ['pt', 'No verão o Telegram tinha 900 milhões de utilizadores.', [{ mode: 'asserted' }]],
    ['pt', 'No Irão 50 milhões de pessoas usam o Telegram.', [{ mode: 'asserted', area: 'IR' }]],
    ['it', 'Telegram sfonderà il miliardo di utenti.', [{ mode: 'forecast' }]],
    ['fr', 'Telegram frôlera les 900 millions d’utilisateurs.', [{ mode: 'forecast' }]],
    ['fr', 'La caméra de Telegram est utilisée par 900 millions de personnes.', [{ mode: 'asserted' }]],
  ] as const)('%s: %s', read);
});

describe('verbs that tell where a change ended tell a change of limits too', () => {
  it.each([
    ['es', 'WhatsApp elevó el tamaño de los grupos de 256 a 512 personas.', [{ value: 256, former: true }, { value: 512 }]],
    ['es', 'Los grupos de WhatsApp pasan de 512 a 1.024 miembros.', [{ value: 512, metric: 'group-size' }, { value: 1024, metric: 'group-size' }]],
    ['pt', 'O WhatsApp aumentou o tamanho dos grupos de 256 para 512 pessoas.', [{ value: 256, former: true }, { value: 512 }]],
    ['es', 'El grupo de Telegram pasó de 213 a 340 miembros.', []],
  ] as const)('%s: %s', read);
});

describe('hours that go on are how long it lasts, hours ago are not', () => {
  it.each([
    ['es', 'Hace seis horas que WhatsApp no funciona.', [{ metric: 'outage-minutes', value: 360 }]],
    ['es', 'WhatsApp está caído desde hace seis horas.', [{ metric: 'outage-minutes', value: 360 }]],
    ['pt', 'Há seis horas que o WhatsApp não funciona.', [{ metric: 'outage-minutes', value: 360 }]],
    ['fr', 'Voilà six heures que WhatsApp est en panne.', [{ metric: 'outage-minutes', value: 360 }]],
    ['es', 'WhatsApp se cayó hace seis horas.', []],
    ['en', 'WhatsApp went down six hours ago and nobody knows why.', []],
  ] as const)('%s: %s', read);
});

describe('last month is when it had them, not who came in it', () => {
  it.each([
    ['es', 'El mes pasado, Telegram alcanzó los 900 millones de usuarios.', [{ metric: 'users', asOf: '2024-04' }]],
    ['pt', 'No mês passado, o Telegram atingiu 900 milhões de usuários.', [{ metric: 'users', asOf: '2024-04' }]],
    ['de', 'Im vergangenen Monat erreichte Telegram 900 Millionen Nutzer.', [{ metric: 'users', asOf: '2024-04' }]],
    ['de', 'Im vergangenen Monat nutzten 900 Millionen Menschen Telegram.', [{ metric: 'monthly-active-users' }]],
  ] as const)('%s: %s', read);
});

describe('what leaked is the subject of a verb of reaching', () => {
  it.each([
    ['pt', 'A fuga de dados atingiu 533 milhões de utilizadores do Facebook.', [{ metric: 'people-affected' }]],
    ['it', 'La violazione raggiunge 533 milioni di utenti di Facebook.', [{ metric: 'people-affected' }]],
    ['es', 'Tras la filtración, Facebook tiene 2.800 millones de usuarios.', [{ metric: 'users' }]],
  ] as const)('%s: %s', read);
});

describe('what goes beyond a number, and what does not', () => {
  it.each([
    ['es', 'Telegram pasa de 900 millones de usuarios.', [{ bound: 'at-least' }]],
    ['es', 'Los grupos de WhatsApp pasan de 512 a 1.024 miembros.', [{ bound: 'exact' }, { bound: 'exact' }]],
    ['pt', 'Os grupos do WhatsApp passam de 512 para 1.024 membros.', [{ bound: 'exact' }, { bound: 'exact' }]],
    ['es', 'Solo Facebook la supera, con 2.500 millones de usuarios.', [{ bound: 'exact' }]],
    ['es', 'Hasta ahora 900 millones de personas usan Telegram.', [{ bound: 'exact' }]],
  ] as const)('%s: %s', read);
});

describe('what others gain by an outage', () => {
  it.each([
    ['es', 'Durante una caída de Facebook se apuntaron a Telegram tres millones de personas.', [{ app: 'telegram' }]],
    ['pt', 'Numa queda do Facebook, o Telegram ganhou três milhões de usuários.', [{ app: 'telegram' }]],
    ['de', 'Bei einem Ausfall von Facebook kamen drei Millionen Nutzer zu Telegram.', [{ app: 'telegram' }]],
  ] as const)('%s: %s', read);
});

describe('a country before each number', () => {
  const told = (lang: string, title: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2018-04-05', title, text), claims);
  it.each([
    ['es', 'Cambridge Analytica tuvo los datos de 87 millones de usuarios de Facebook', 'En España son 136.985; en México, 789.880.', [{ value: 87e6 }, { value: 136_985, area: 'ES' }, { value: 789_880, area: 'MX' }]],
    ['en', 'Cambridge Analytica had the data of 87 million Facebook users', 'In Spain it was 136,985; in Mexico, 789,880.', [{ value: 87e6 }, { value: 136_985, area: 'ES' }, { value: 789_880, area: 'MX' }]],
    ['pt', 'WhatsApp está em quase todos os telemóveis, diz a Marktest', 'O estudo dá ao WhatsApp 89,4% dos internautas.', [{ value: 89.4, area: 'PT' }]],
  ] as const)('%s: %s: %s', told);
});

describe('so many more than another is no number of its own', () => {
  it.each([
    ['pt', 'O Telegram tem 500 milhões de utilizadores, mais 100 milhões do que em janeiro.', [{ value: 500e6 }]],
    ['pt', 'O Telegram tem 100 milhões de usuários a mais que o Signal.', []],
    ['es', 'Telegram tiene 100 millones de usuarios más que Signal.', []],
    ['fr', 'Telegram compte 100 millions d’utilisateurs de plus que Signal.', []],
    ['it', 'Telegram ha 100 milioni di utenti in più di Signal.', []],
    ['es', 'Telegram sumó 100 millones de usuarios más.', [{ metric: 'new-users' }]],
    ['es', 'Telegram tiene 500 millones de usuarios frente a los 40 millones de Signal.', [{ app: 'telegram' }, { app: 'signal' }]],
  ] as const)('%s: %s', read);
});

describe('verbs that history is told with, and what carries an app', () => {
  it.each([
    ['es', 'En marzo de 2020 entraban cada día en WhatsApp 40 millones de personas.', [{ metric: 'daily-active-users', asOf: '2020-03' }]],
    ['pt', 'Em março de 2020 entravam todos os dias no WhatsApp 40 milhões de pessoas.', [{ metric: 'daily-active-users', asOf: '2020-03' }]],
    ['es', 'WhatsApp, en el bolsillo de 56 millones de mexicanos.', [{ metric: 'users', area: 'MX' }]],
  ] as const)('%s: %s', read);
});
