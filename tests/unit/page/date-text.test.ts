import { describe, expect, it } from 'vitest';
import { findDays } from '../../../src/page/date-text';

const days = (text: string, ...languages: string[]): string[] =>
  findDays(text, { languages: languages.length > 0 ? languages : ['en-US', 'en'], today: '2026-11-22' }).map(({ day }) => day);

describe('days in a text', () => {
  it.each([
    ['2016-02-23T08:00:00+01:00'],
    ['20160223T080000Z'],
    ['2016/02/23'],
    ['2016-2-23 22:17:36'],
    ['23 Feb 2016'],
    ['February 23, 2016'],
    ['Feb. 23rd, 2016'],
    ['Tue, 23 Feb 2016 10:00:00 GMT'],
    ['23.02.2016'],
    ['23.02.16'],
    ['23/02/2016'],
    ['2/23/2016'],
    ['2016年2月23日'],
    ['2016년 2월 23일'],
    ['2016. 2. 23.'],
  ])('%s', (text) => {
    expect(days(text)).toEqual(['2016-02-23']);
  });

  it.each([
    ['fr', '1er août 2016', '2016-08-01'],
    ['fr', '12 déc. 2016', '2016-12-12'],
    ['fr', '3 juil. 2016', '2016-07-03'],
    ['es', '3 de mayo de 2016', '2016-05-03'],
    ['es', '3 sept 2016', '2016-09-03'],
    ['pt', '3 de março de 2016', '2016-03-03'],
    ['pt-BR', '3 dez 2016', '2016-12-03'],
    ['it', '3 gennaio 2016', '2016-01-03'],
    ['it', '3 gen 2016', '2016-01-03'],
    ['de', '3. März 2016', '2016-03-03'],
    ['de', '3. Okt. 2016', '2016-10-03'],
    ['nl', '3 mrt 2016', '2016-03-03'],
    ['nl', '3 mei 2016', '2016-05-03'],
    ['ru', '3 мая 2016', '2016-05-03'],
    ['ru', '3 марта 2016 г.', '2016-03-03'],
    ['tr', '3 Ağustos 2016', '2016-08-03'],
    ['tr', '3 Eylül 2016', '2016-09-03'],
    ['pl', '3 września 2016', '2016-09-03'],
  ])('in %s: %s', (language, text, day) => {
    expect(days(text, language)).toEqual([day]);
  });

  it.each(['en', 'fr', 'es', 'de', 'it', 'pt', 'ru', 'nl', 'tr', 'de-AT', 'es-PE'])(
    'in %s: every month as it is written there',
    (language) => {
      for (const month of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
        for (let index = 0; index < 12; index += 1)
          expect(days(format.format(Date.UTC(2016, index, 3)), language)).toEqual([`2016-${String(index + 1).padStart(2, '0')}-03`]);
      }
    },
  );

  it('reads what machines write as it reads the same in a line', () => {
    for (const instant of ['2016-02-24', '2016-02-24T02:25:00Z', '2016-02-24T02:25:00.000+01:00', '2016-02-24 14:05'])
      expect(findDays(instant, { languages: ['en'], today: '2026-11-22' })).toEqual(
        findDays(`${instant} .`, { languages: ['en'], today: '2026-11-22' }),
      );
    expect(days('2016-02-245')).toEqual([]);
    expect(days('2016-02-24T02:25:00Z 2016-02-25').length).toBe(2);
  });

  it('knows no month of no language', () => {
    expect(days('news-12-users-2016', 'und')).toEqual([]);
    expect(days('news-12-may-2016', 'und')).toEqual([]);
    expect(days('news-12-05-2016', 'und')).toEqual(['2016-05-12']);
  });

  it('reads numbers by the habits of the country', () => {
    expect(days('03/04/2016', 'en-US')).toEqual(['2016-03-04']);
    expect(days('03/04/2016', 'en-GB')).toEqual(['2016-04-03']);
    expect(days('03/04/2016', 'fr')).toEqual(['2016-04-03']);
    expect(days('03/04/2016', 'en')).toEqual([]);
  });

  it('takes no impossible days, none of the future and none before there were news sites', () => {
    expect(days('2016-02-30')).toEqual([]);
    expect(days('2027-01-01')).toEqual([]);
    expect(days('1815-06-18')).toEqual([]);
    expect(days('version 12.03.2016.4', 'de')).toEqual(['2016-03-12']);
    expect(days('call 2016 0223')).toEqual([]);
    expect(days('5 users 2016')).toEqual([]);
  });

  it('knows an instant in universal time', () => {
    const [instant] = findDays('2016-02-24T02:25:00Z', { languages: ['en'], today: '2026-11-22' });
    expect(instant?.hour).toBe(2);
    const [local] = findDays('2016-02-24T02:25:00+02:00', { languages: ['en'], today: '2026-11-22' });
    expect(local?.hour).toBeNull();
  });
});
