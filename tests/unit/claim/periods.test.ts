import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../../src/claim/read-periods';
import { times as de } from '../../../src/languages/de/times';
import { times as en } from '../../../src/languages/en/times';
import { times as es } from '../../../src/languages/es/times';
import { times as fr } from '../../../src/languages/fr/times';
import { times as italian } from '../../../src/languages/it/times';
import { times as nl } from '../../../src/languages/nl/times';
import { times as pt } from '../../../src/languages/pt/times';
import { times as ru } from '../../../src/languages/ru/times';
import { times as tr } from '../../../src/languages/tr/times';
import type { TimeWords } from '../../../src/languages/time-words';
import { normalise } from '../../../src/text/normalise';
import { expectLinear } from './expect-linear';

/** All periods of a text, as "rate P1D". */
function periods(text: string, words: TimeWords): string[] {
  return readPeriods(normalise(text), words).map(({ kind, duration }) => `${kind} ${duration}`);
}

const rates: readonly (readonly [TimeWords, string, string])[] = [
  [fr, 'deux milliards de photos par mois', 'P1M'],
  [fr, 'chaque semaine, dix appels', 'P7D'],
  [fr, 'trois milliards de messages quotidiens', 'P1D'],
  [fr, 'des membres actifs mensuels', 'P1M'],
  [fr, 'un envoi toutes les quarante-huit heures', 'PT48H'],
  [fr, '12 000 messages à la seconde', 'PT1S'],
  [fr, 'ceux qui passent au moins une fois par mois', 'P1M'],
  [en, 'forty calls a week', 'P7D'],
  [en, 'nine million each month', 'P1M'],
  [en, 'its weekly audience', 'P7D'],
  [en, 'a rise every 48 hours', 'PT48H'],
  [en, '3,000 messages per second', 'PT1S'],
  [en, 'two million a minute', 'PT1M'],
  [en, 'on an average day it carries', 'P1D'],
  [es, 'cinco millones al mes', 'P1M'],
  [es, 'llamadas diarias', 'P1D'],
  [es, 'cada seis horas', 'PT6H'],
  [es, 'visitas mensuales', 'P1M'],
  [pt, 'mensagens por dia', 'P1D'],
  [pt, 'visitas mensais', 'P1M'],
  [pt, 'a cada doze horas', 'PT12H'],
  [pt, 'três milhões ao mês', 'P1M'],
  [italian, 'chiamate al mese', 'P1M'],
  [italian, 'messaggi giornalieri', 'P1D'],
  [italian, 'ogni dodici ore', 'PT12H'],
  [italian, 'due volte alla settimana', 'P7D'],
  [de, 'zehn Anrufe pro Woche', 'P7D'],
  [de, 'monatlich aktive Kundschaft', 'P1M'],
  [de, 'Tag für Tag kommen mehr', 'P1D'],
  [de, 'alle zwölf Stunden', 'PT12H'],
  [de, 'je Sekunde', 'PT1S'],
  [ru, 'сто сообщений в неделю', 'P7D'],
  [ru, 'ежемесячная аудитория', 'P1M'],
  [ru, 'каждые шесть часов', 'PT6H'],
  [ru, 'в сутки', 'P1D'],
  [nl, 'drie berichten per maand', 'P1M'],
  [nl, 'dagelijkse gesprekken', 'P1D'],
  [nl, 'elke week', 'P7D'],
  [tr, 'her gün on mesaj', 'P1D'],
  [tr, 'aylık kullanıcı', 'P1M'],
  [tr, 'saniyede bin mesaj', 'PT1S'],
];

const spans: readonly (readonly [TimeWords, string, string])[] = [
  [fr, 'deux millions en dix heures', 'PT10H'],
  [fr, 'en l’espace de trois semaines', 'P21D'],
  [fr, 'au cours des 48 dernières heures', 'PT48H'],
  [fr, 'sur le trimestre, la perte', 'P3M'],
  [fr, 'au troisième trimestre', 'P3M'],
  [fr, 'en un jour et demi', 'PT36H'],
  [fr, 'en une seule journée', 'P1D'],
  [en, 'a million in 36 hours', 'PT36H'],
  [en, 'within five days', 'P5D'],
  [en, 'in the last 48 hours', 'PT48H'],
  [en, 'over a 96-hour period', 'PT96H'],
  [en, 'in a single week', 'P7D'],
  [en, 'over the quarter', 'P3M'],
  [en, 'in under two weeks', 'P14D'],
  [en, 'in the second half', 'P6M'],
  [en, 'in half an hour', 'PT30M'],
  [en, 'in a day and a half', 'PT36H'],
  [es, 'en apenas tres horas', 'PT3H'],
  [es, 'en las últimas 48 horas', 'PT48H'],
  [es, 'en un solo día', 'P1D'],
  [es, 'durante el segundo trimestre', 'P3M'],
  [pt, 'em menos de cinco horas', 'PT5H'],
  [pt, 'nas últimas 48 horas', 'PT48H'],
  [pt, 'num dia e meio', 'PT36H'],
  [italian, 'nel giro di tre giorni', 'P3D'],
  [italian, 'nelle ultime 48 ore', 'PT48H'],
  [italian, 'in una settimana', 'P7D'],
  [de, 'binnen fünf Tagen', 'P5D'],
  [de, 'in den vergangenen 48 Stunden', 'PT48H'],
  [de, 'in anderthalb Tagen', 'PT36H'],
  [de, 'im zweiten Quartal', 'P3M'],
  [de, 'innerhalb einer Woche', 'P7D'],
  [ru, 'за двое суток', 'P2D'],
  [ru, 'за последние 48 часов', 'PT48H'],
  [ru, 'за полтора дня', 'PT36H'],
  [ru, 'в течение трёх недель', 'P21D'],
  [nl, 'binnen vijf dagen', 'P5D'],
  [nl, 'in de afgelopen 48 uur', 'PT48H'],
  [nl, 'in anderhalve dag', 'PT36H'],
  [tr, '48 saat içinde', 'PT48H'],
  [tr, 'son 48 saatte', 'PT48H'],
  [tr, 'üç günde', 'P3D'],
];

const none: readonly (readonly [TimeWords, string])[] = [
  [en, 'two years ago the firm moved'],
  [en, 'a year earlier it was four'],
  [en, 'the call took 41 minutes'],
  [en, 'The Daily Mirror wrote'],
  [en, 'a second fine followed'],
  [en, 'a quarter of them stayed'],
  [en, 'the 52-year-old said'],
  [en, 'For the second time it failed'],
  [fr, 'il y a trois mois, tout allait bien'],
  [fr, 'un an plus tôt'],
  [fr, 'une seconde amende a suivi'],
  [es, 'hace dos años'],
  [pt, 'há três meses'],
  [italian, 'due anni fa'],
  [de, 'vor zwei Jahren'],
  [de, 'im Jahr 2014'],
  [ru, 'два года назад'],
  [nl, 'twee jaar geleden'],
  [tr, 'iki yıl önce'],
];

describe('rates', () => {
  for (const [words, text, duration] of rates) it(`${words.locale}: ${text}`, () => expect(periods(text, words)).toContain(`rate ${duration}`));
});

describe('spans', () => {
  for (const [words, text, duration] of spans) it(`${words.locale}: ${text}`, () => expect(periods(text, words)).toContain(`span ${duration}`));
});

describe('no periods', () => {
  for (const [words, text] of none) it(`${words.locale}: ${text}`, () => expect(periods(text, words)).toEqual([]));
});

describe('readPeriods', () => {
  it('gives offsets into the normalised text, the preposition included', () => {
    const text = normalise('Es waren 9 Mio. Anrufe  pro\u00a0Tag.');
    const [period] = readPeriods(text, de);
    expect(period && text.text.slice(period.start, period.end)).toBe('pro Tag');
  });

  it.each([['digits', '7'], ['spaces', ' '], ['counts', 'in 3 '], ['half-words', 'within-'], ['links', 'of the ']])('grows no faster than the text: %s', (_, piece) => expectLinear(piece, (text) => readPeriods(normalise(text), en)));
});
