import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoments } from '../../../src/claim/read-moments';
import type { Moment } from '../../../src/claim/moment';
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

const PAGE = '2018-05-16';

function moments(text: string, words: TimeWords, page: string | null = PAGE): Moment[] {
  return readMoments(normalise(text), words, page);
}

/** A text and the date of its last moment, on a page of 16 May 2018. */
const dates: readonly (readonly [TimeWords, string, string])[] = [
  [fr, 'le 3 novembre 2017', '2017-11-03'],
  [fr, 'mardi 8 mai', '2018-05-08'],
  [fr, 'en septembre', '2017-09'],
  [fr, 'en juillet 2014', '2014-07'],
  [fr, 'au quatrième trimestre', '2017-Q4'],
  [fr, 'au premier trimestre de l’an dernier', '2017-Q1'],
  [fr, 'à la fin de l’année dernière', '2017-12'],
  [fr, 'début 2015', '2015-01'],
  [fr, 'mi-2016', '2016-06'],
  [fr, 'il y a trois ans', '2015'],
  [fr, 'il y a un an', '2017-05'],
  [fr, 'il y a six mois', '2017-11'],
  [fr, 'le mois dernier', '2018-04'],
  [fr, 'à l’été 2013', '2013'],
  [fr, 'l’été dernier', '2017'],
  [fr, 'Au deuxième trimestre 2016, puis un an plus tard', '2017-Q2'],
  [fr, 'au cours de l’exercice 2016', '2016'],
  [en, 'on November 3, 2017', '2017-11-03'],
  [en, 'on 3 November 2017', '2017-11-03'],
  [en, 'on May 8', '2018-05-08'],
  [en, 'in September', '2017-09'],
  [en, 'since March', '2018-03'],
  [en, 'Q2 2017', '2017-Q2'],
  [en, 'in the second quarter', '2018-Q2'],
  [en, 'in the third quarter', '2017-Q3'],
  [en, 'the final quarter of last year', '2017-Q4'],
  [en, 'in the first nine months of 2016', '2016-09'],
  [en, 'at the end of 2015', '2015-12'],
  [en, 'late last year', '2017-12'],
  [en, 'early 2014', '2014-01'],
  [en, 'three years ago', '2015'],
  [en, 'a year ago', '2017-05'],
  [en, 'last month', '2018-04'],
  [en, 'In June 2016 and again a year earlier', '2015-06'],
  [en, 'It was 2012. Three years later', '2015'],
  [en, 'three weeks earlier, on 2 April', '2018-04-02'],
  [en, 'last summer', '2017'],
  [en, 'the same period last year', '2017-05'],
  [en, 'in the first half of March', '2018-03-15'],
  [es, 'el 3 de noviembre de 2017', '2017-11-03'],
  [es, 'en septiembre del año pasado', '2017-09'],
  [es, 'hace tres años', '2015'],
  [es, 'un año antes', '2017-05'],
  [es, 'a finales de 2015', '2015-12'],
  [es, 'el segundo trimestre de 2016', '2016-Q2'],
  [es, 'el mes pasado', '2018-04'],
  [pt, '3 de novembro de 2017', '2017-11-03'],
  [pt, 'em setembro do ano passado', '2017-09'],
  [pt, 'há três anos', '2015'],
  [pt, 'dois anos atrás', '2016'],
  [pt, 'no início de 2015', '2015-01'],
  [pt, 'no quarto trimestre', '2017-Q4'],
  [pt, 'no mês passado', '2018-04'],
  [italian, 'il 3 novembre 2017', '2017-11-03'],
  [italian, 'nel settembre scorso', '2017-09'],
  [italian, 'tre anni fa', '2015'],
  [italian, 'l’anno scorso', '2017'],
  [italian, 'alla fine del 2015', '2015-12'],
  [italian, 'tra gennaio e marzo', '2018-Q1'],
  [de, 'am 3. November 2017', '2017-11-03'],
  [de, 'am 03.11.2017', '2017-11-03'],
  [de, 'im September des vergangenen Jahres', '2017-09'],
  [de, 'vor drei Jahren', '2015'],
  [de, 'voriges Jahr', '2017'],
  [de, 'Ende 2015', '2015-12'],
  [de, 'im zweiten Halbjahr 2016', '2016-12'],
  [de, 'Das Unternehmen verdiente 2014 viel', '2014'],
  [de, 'Im Juni 2016 und ein Jahr zuvor', '2015-06'],
  [ru, '3 ноября 2017 года', '2017-11-03'],
  [ru, 'в сентябре прошлого года', '2017-09'],
  [ru, 'три года назад', '2015'],
  [ru, 'полгода назад', '2017-11'],
  [ru, 'в прошлом году', '2017'],
  [ru, 'в конце 2015 года', '2015-12'],
  [ru, 'во втором квартале 2016 года', '2016-Q2'],
  [nl, '3 november 2017', '2017-11-03'],
  [nl, 'vorig jaar september', '2017-09'],
  [nl, 'drie jaar geleden', '2015'],
  [nl, 'eind 2015', '2015-12'],
  [nl, 'vorige maand', '2018-04'],
  [tr, '3 Kasım 2017', '2017-11-03'],
  [tr, 'geçen yıl eylül ayında', '2017-09'],
  [tr, 'üç yıl önce', '2015'],
  [tr, '2015 sonunda', '2015-12'],
  [tr, '2016’nın ikinci çeyreğinde', '2016-Q2'],
  [tr, 'geçen ay', '2018-04'],
];

/** What names a time and gives no date, with its kind. */
const undated: readonly (readonly [TimeWords, string, Moment['kind']])[] = [
  [en, 'on Tuesday', 'weekday'], [en, 'yesterday', 'weekday'], [en, 'two weeks ago', 'relative'], [en, 'It now has', 'now'], [en, 'previously', 'unresolved'], [en, 'until then', 'unresolved'],
  [fr, 'mercredi', 'weekday'], [fr, 'hier', 'weekday'], [fr, 'désormais', 'now'], [fr, 'auparavant', 'unresolved'], [fr, 'à l’époque', 'unresolved'],
  [de, 'am Dienstag', 'weekday'], [de, 'inzwischen', 'now'], [de, 'bislang', 'unresolved'], [de, 'damals', 'unresolved'],
  [es, 'el martes', 'weekday'], [es, 'ahora', 'now'], [es, 'hasta entonces', 'unresolved'],
  [pt, 'na terça-feira', 'weekday'], [pt, 'até então', 'unresolved'], [italian, 'martedì', 'weekday'], [italian, 'in precedenza', 'unresolved'],
  [ru, 'во вторник', 'weekday'], [ru, 'сейчас', 'now'], [ru, 'ранее', 'unresolved'], [nl, 'dinsdag', 'weekday'], [nl, 'voorheen', 'unresolved'], [tr, 'salı', 'weekday'], [tr, 'şimdi', 'now'],
];

/** Numbers and words that look like times and are none. */
const none: readonly (readonly [TimeWords, string])[] = [
  [en, 'there were 2016 users'], [en, 'more than 2,016 people'], [en, 'over 2015 complaints'], [en, 'It may help'], [en, 'they march on'], [en, 'Jan Koum said'], [en, 'at 2020%'],
  [fr, 'elle a été vendue'], [fr, '2014 salariés'], [fr, 'un Terrien sur sept'], [es, 'unos 2016 usuarios'], [pt, 'seis de cada dez celulares'], [pt, 'quase 2016 pessoas'],
  [de, 'rund 2015 Nutzer'], [italian, 'circa 2014 utenti'], [ru, 'около 2015 человек'], [nl, 'ruim 2016 gebruikers'], [tr, 'yaklaşık 2015 kişi'],
];

describe('dates', () => {
  for (const [words, text, date] of dates) it(`${words.locale}: ${text}`, () => expect(moments(text, words).at(-1)?.date).toBe(date));
});

describe('times without a date', () => {
  for (const [words, text, kind] of undated) {
    it(`${words.locale}: ${text}`, () => expect(moments(text, words).map((moment) => [moment.kind, moment.date])).toEqual([[kind, null]]));
  }
});

describe('no times', () => {
  for (const [words, text] of none) it(`${words.locale}: ${text}`, () => expect(moments(text, words)).toEqual([]));
});

describe('readMoments', () => {
  it('takes a stretch between two dates as its end, with its length', () => {
    expect(moments('entre le 4 et le 14 mars', fr)[0]).toMatchObject({ date: '2018-03-14', length: 'P10D' });
    expect(moments('from 10 March to 10 April', en)[0]).toMatchObject({ date: '2018-04-10', length: 'P1M' });
    expect(moments('zwischen April und Juni 2017', de)[0]).toMatchObject({ date: '2017-Q2', length: 'P3M' });
  });

  it('says how what is said stands to the moment, and how long it is since', () => {
    expect(moments('since March', en)[0]).toMatchObject({ relation: 'since', length: 'P2M' });
    expect(moments('depuis le 1er mai', fr)[0]).toMatchObject({ relation: 'since', length: 'P15D' });
    expect(moments('by January', en)[0]).toMatchObject({ relation: 'by', date: '2018-01', ahead: '2019-01' });
    expect(moments('bis Silvester', de)[0]).toMatchObject({ relation: 'until', ahead: '2018-12' });
  });

  it('tells past, present and future', () => {
    expect(moments('in 2016, in 2018, in 2020', en).map(({ when }) => when)).toEqual(['past', 'present', 'future']);
  });

  it('takes the year that was named just before for a month without one', () => {
    expect(moments('Im Sommer 2014 – genauer: im Juni', de).at(-1)?.date).toBe('2014-06');
  });

  it('marks a year that may count something', () => {
    expect(moments('the firm 2016 held', en)[0]?.bare).toBe(true);
    expect(moments('in 2016', en)[0]?.bare).toBeUndefined();
  });

  it('marks the date of an event that something comes after', () => {
    expect(moments('Elf Jahre nach dem Start', de)[0]).toMatchObject({ relation: 'after', date: '2007' });
  });

  it('refers "at the time" to the moment before', () => {
    expect(moments('In 2013 it was sold. At the time it had few users', en).at(-1)).toMatchObject({ date: '2013', anchored: true });
  });

  it('gives nothing relative a date on a page without one', () => {
    expect(moments('last year, in May, two years ago, on 3 March', en, null).map(({ date }) => date).filter((date) => date !== null)).toEqual([]);
    expect(moments('in May 2014', en, null)[0]?.date).toBe('2014-05');
  });

  it.each([en, fr, es, pt, italian, de, ru, nl, tr])('reads back any day that Intl writes ($locale)', (words) => {
    const formats = [
      new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', dateStyle: 'long' }), new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', dateStyle: 'full' }),
      new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', dateStyle: 'medium' }),
    ];
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1995, 0, 1) / 864e5, max: Date.UTC(2030, 0, 1) / 864e5 }), fc.constantFrom(...formats), (day, format) => {
      const date = new Date(day * 864e5);
      expect(moments(`x ${format.format(date)}`, words)[0]?.date).toBe(date.toISOString().slice(0, 10));
    }), { numRuns: 300 });
  });

  it.each([en, fr, es, pt, italian, de, ru, nl])('reads back any month that Intl writes ($locale)', (words) => {
    const format = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', month: 'long', year: 'numeric' });
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), (index) => {
      const date = new Date(Date.UTC(1995, index, 15));
      expect(moments(format.format(date), words)[0]?.date).toBe(date.toISOString().slice(0, 7));
    }), { numRuns: 100 });
  });

  it.each([['digits', '7'], ['years', '2016 '], ['counts', 'two '], ['months', 'May '], ['half-words', 'mid-'], ['links', 'of the ']])('grows no faster than the text: %s', (_, piece) => expectLinear(piece, (text) => readMoments(normalise(text), en, PAGE)));
});
