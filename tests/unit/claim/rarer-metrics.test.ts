import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Row = readonly [lang: string, title: string, sentence: string, ...expected: Partial<Claim>[]];

const read = ([lang, title, sentence, ...expected]: Row): void =>
  expectClaims(article(lang, '2025-06-15', title, sentence), expected);

const hours = (value: number): Partial<Claim> => ({ metric: 'outage-minutes', value: value * 60 });
const share = (value: number): Partial<Claim> => ({ metric: 'population-share', value });

describe('how long an outage lasted, whatever verb says so', () => {
  const rows: readonly Row[] = [
    ['fr', 'WhatsApp en panne dans le monde entier', 'Il a fallu cinq heures aux ingénieurs pour remettre WhatsApp d’aplomb.', hours(5)],
    ['en', 'WhatsApp hit by worldwide outage', 'For almost six hours nobody could open WhatsApp.', hours(6)],
    ['es', 'Caída mundial de WhatsApp', 'Los ingenieros tardaron cinco horas en poner WhatsApp en pie.', hours(5)],
    ['it', 'WhatsApp down in tutto il mondo', 'Per quasi sei ore è stato impossibile aprire WhatsApp.', hours(6)],
    ['pt', 'WhatsApp fora do ar', 'Os engenheiros levaram cinco horas para pôr o WhatsApp de pé.', hours(5)],
    ['de', 'Störung bei WhatsApp', 'WhatsApp brauchte 14 Stunden, um sich zu erholen.', hours(14)],
    ['ru', 'В работе WhatsApp произошёл сбой', 'Инженерам понадобилось пять часов, чтобы поднять WhatsApp.', hours(5)],
    ['nl', 'Storing bij WhatsApp', 'Ruim drie uur lang was er met WhatsApp niets te beginnen.', hours(3)],
    ['tr', 'WhatsApp çöktü', 'WhatsApp dört saat ekranlardan kayboldu.', hours(4)],
  ];
  for (const row of rows) it(`${row[0]}: ${row[1]}: ${row[2]}`, () => read(row));
  it.each([['en', 'Six hours without WhatsApp'], ['fr', 'Six heures sans WhatsApp'], ['de', 'Sechs Stunden ohne WhatsApp'], ['it', 'Sei ore senza WhatsApp'], ['es', 'Seis horas sin WhatsApp']] as const)('%s: %s', (lang, title) =>
    expectClaims(article(lang, '2025-06-15', title), [hours(6)]));
});

describe('limits by the verbs that newspapers use', () => {
  const rows: readonly Row[] = [
    ['en', 'WhatsApp', 'A Telegram message must not be longer than 4,096 characters.', { metric: 'message-length', value: 4096 }],
    ['de', 'WhatsApp', 'Discord kappt Nachrichten nach 2.000 Zeichen.', { metric: 'message-length', value: 2000 }],
    ['fr', 'WhatsApp', 'Discord coupe les messages à 2 000 caractères.', { metric: 'message-length', value: 2000 }],
    ['es', 'WhatsApp', 'Los documentos de WhatsApp siguen topando en 100 MB.', { metric: 'file-size', value: 100_000_000 }],
    ['de', 'WhatsApp', 'WhatsApp weist Dateien über 2 GB zurück.', { metric: 'file-size', value: 2_000_000_000 }],
    ['it', 'WhatsApp', 'In una videochiamata di WhatsApp i riquadri possono essere al massimo otto.', { metric: 'call-participants', value: 8 }],
    ['es', 'WhatsApp', 'Google Duo subió el listón a doce participantes por videollamada.', { metric: 'call-participants', value: 12 }],
    ['nl', 'WhatsApp', 'Tot 32 mensen kunnen op WhatsApp met elkaar praten.', { metric: 'call-participants', value: 32 }],
  ];
  for (const row of rows) it(`${row[0]}: ${row[1]}: ${row[2]}`, () => read(row));
});

describe('moderation and requests', () => {
  const rows: readonly Row[] = [
    ['en', 'WhatsApp', 'WhatsApp showed 2.685 million Indian accounts the door in September.', { metric: 'accounts-banned', value: 2_685_000 }],
    ['pt', 'WhatsApp', 'Em outubro houve apenas 2,3 milhões de banimentos no WhatsApp.', { metric: 'accounts-banned', value: 2_300_000 }],
    ['ru', 'WhatsApp', 'Под блокировку WhatsApp попали 7 628 000 индийских учётных записей.', { metric: 'accounts-banned', value: 7_628_000 }],
    ['es', 'WhatsApp', 'Telegram barrió 15,4 millones de grupos y canales en 2024.', { metric: 'content-removed', value: 15_400_000 }],
    ['en', 'Telegram', 'Telegram handed data over to American authorities in just 14 cases.', { metric: 'data-requests', value: 14 }],
    ['it', 'Telegram', 'Telegram ha fornito dati alle autorità americane in appena 14 casi.', { metric: 'data-requests', value: 14 }],
  ];
  for (const row of rows) it(`${row[0]}: ${row[1]}: ${row[2]}`, () => read(row));
});

describe('money: refused offers, fines, losses and what was expected', () => {
  const rows: readonly Row[] = [
    ['en', 'Snapchat', 'Discord turned Microsoft away, although it was willing to pay $12bn.', { metric: 'acquisition-price', value: 12_000_000_000, mode: 'asserted' }],
    ['de', 'Snapchat', 'Discord wies Microsoft ab, obwohl der Konzern bereit war, 12 Milliarden Dollar zu zahlen.', { metric: 'acquisition-price', mode: 'asserted' }],
    ['en', 'Snapchat', 'WhatsApp has to hand over €225m to the Irish regulator.', { metric: 'fine', value: 225_000_000 }],
    ['es', 'Snapchat', 'El regulador irlandés reclamó 390 millones de euros a Meta.', { metric: 'fine', value: 390_000_000 }],
    ['fr', 'Snapchat', 'Bruxelles avait fait payer 110 millions d’euros à Facebook.', { metric: 'fine', value: 110_000_000 }],
    ['fr', 'Snapchat', 'Snap y a laissé 422 millions de dollars au deuxième trimestre.', { metric: 'profit', value: -422_000_000 }],
    ['pt', 'Snapchat', 'Um ano antes, o rombo do Snap se limitara a US$ 152 milhões.', { metric: 'profit', value: -152_000_000 }],
    ['en', 'Snapchat', 'Wall Street had been looking for revenue of $1.1bn from Snap.', { metric: 'revenue', mode: 'forecast' }],
    ['ru', 'Snapchat', 'Аналитики закладывали для Snap 1,1 млрд долларов выручки.', { metric: 'revenue', mode: 'forecast' }],
    ['pt', 'Snapchat', 'Para o trimestre em curso, o Snap conta faturar entre US$ 1,4 bilhão e US$ 1,45 bilhão.', { metric: 'revenue', valueMax: 1_450_000_000, mode: 'forecast' }],
  ];
  for (const row of rows) it(`${row[0]}: ${row[1]}: ${row[2]}`, () => read(row));
});

describe('shares of a population', () => {
  const rows: readonly Row[] = [
    ['en', 'Snapchat', 'Among French internet users, 79% said they used Messenger and 61% WhatsApp.', share(79), share(61)],
    ['es', 'Snapchat', 'Entre los internautas franceses, el 79 % decía usar Messenger y el 61 % WhatsApp.', share(79), share(61)],
    ['en', 'Snapchat', 'WhatsApp leads the pack with three adults in four.', share(75)],
    ['de', 'WhatsApp', 'Die App liegt auf 93 Prozent der Smartphones.', share(93)],
    ['it', 'WhatsApp', 'L’app sta sul 93% degli smartphone.', share(93)],
  ];
  for (const row of rows) it(`${row[0]}: ${row[1]}: ${row[2]}`, () => read(row));
});

describe('what looks like one of these and is none', () => {
  const rows: readonly Row[] = [
    ['en', 'WhatsApp', 'WhatsApp’s status updates vanish after 24 hours.'],
    ['es', 'WhatsApp', 'Los estados de WhatsApp desaparecen a las 24 horas.'],
    ['ru', 'WhatsApp', 'Статусы в WhatsApp исчезают через 24 часа.'],
    ['en', 'WhatsApp hit by worldwide outage', 'Messages on WhatsApp can be edited for 15 minutes.'],
    ['de', 'Störung bei WhatsApp', 'Ein Sprecher von WhatsApp äußerte sich erst nach zwei Stunden.'],
    ['de', 'Störung bei WhatsApp', 'Der Ort war neun Stunden ohne Strom.'],
    ['en', 'WhatsApp', 'In 14 cases police investigated threats on WhatsApp.'],
    ['fr', 'WhatsApp', 'Dans 14 cas, la police a enquêté sur des menaces via WhatsApp.'],
    ['de', 'WhatsApp', 'Acht Nachbarn sehen sich abends bei WhatsApp.'],
    ['en', 'WhatsApp', 'A bill of €225m arrived by WhatsApp.'],
    ['de', 'WhatsApp', 'Von dem Dienst halten 40 Prozent der Deutschen nichts.'],
    ['fr', 'WhatsApp', 'L’application inquiète 40 % des Français.'],
  ];
  for (const row of rows) it(`${row[0]}: ${row[1]}: ${row[2]}`, () => read(row));
});
