import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/locales/format-date';
import { formatMessage } from '../../../src/locales/format-message';
import { formatBytes, formatMoney, formatNumber, formatShort } from '../../../src/locales/format-number';
import { formatArea, formatQuantity, formatValue, type Quantity } from '../../../src/locales/format-quantity';
import { chooseLocale, directionOf } from '../../../src/locales/locales';

/** Intl separates with various spaces; what matters here are the words. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ').replaceAll(/[\u200e\u200f\u061c]/g, '');

describe('formatNumber', () => {
  it.each([
    ['en', 100e6, '100 million'],
    ['en', 350_000, '350,000'],
    ['en', 2.91e9, '2.91 billion'],
    ['en', 999_999, '999,999'],
    ['en', 1.5, '1.5'],
    ['fr', 1e9, '1 milliard'],
    ['fr', 350_000, '350 000'],
    ['es', 1e9, '1000 millones'],
    ['es', 2.91e9, '2910 millones'],
    ['es', 1e12, '1 billón'],
    ['pt-BR', 2e9, '2 bilhões'],
    ['pt-PT', 2e9, '2000 milhões'],
    ['de', 1.5e9, '1,5 Milliarden'],
    ['ru', 5e6, '5 миллионов'],
    ['tr', 1e9, '1 milyar'],
  ] as const)('%s: %d is %s', (locale, value, text) => {
    expect(plain(formatNumber(locale, value).text)).toBe(text);
  });
});

describe('money, sizes, axes', () => {
  it.each([
    ['en', 19e9, 'USD', '$19 billion'],
    ['en', -1.2e9, 'USD', '-$1.2 billion'],
    ['en', 225e6, 'EUR', '€225 million'],
    ['de', 19e9, 'USD', '19 Milliarden $'],
    ['es', 19e9, 'USD', '19.000 millones US$'],
  ] as const)('%s: %d %s is %s', (locale, value, currency, text) => {
    expect(plain(formatMoney(locale, value, currency)).replace('−', '-')).toBe(text);
  });

  it('measures files in decimal units', () => {
    expect(plain(formatBytes('en', 2e9))).toBe('2 GB');
    expect(plain(formatBytes('fr', 16e6))).toBe('16 Mo');
    expect(plain(formatBytes('en', 0))).toBe('0 byte');
  });

  it('abbreviates on axes', () => {
    expect(formatShort('en', 1e9)).toBe('1B');
    expect(plain(formatShort('fr', 5e8))).toBe('500 M');
  });
});

describe('formatQuantity', () => {
  const users: Quantity = { metric: 'monthly-active-users', value: 100e6, bound: 'exact', window: null };
  it.each([
    ['en', {}, '100 million monthly active users'],
    ['en', { bound: 'at-least' }, 'over 100 million monthly active users'],
    ['en', { value: 1 }, '1 monthly active user'],
    ['en', { metric: 'new-users', value: 350_000, window: 'P1D' }, '350,000 new users a day'],
    ['en', { metric: 'new-users', value: 3e6, window: 'PT24H' }, '3 million new users in 24 hours'],
    ['en', { metric: 'group-size', value: 200, bound: 'at-most' }, '200 people in a group'],
    ['en', { metric: 'population-share', value: 41 }, 'Share of the population: 41%'],
    ['en', { metric: 'acquisition-price', value: 19e9, currency: 'USD' }, 'Price of the takeover: $19 billion'],
    ['en', { value: 10e6, valueMax: 20e6 }, '10 million to 20 million monthly active users'],
    ['en', { metric: 'outage-minutes', value: 375 }, 'Length of the outage: 6.3 hours'],
    ['fr', {}, '100 millions d’utilisateurs actifs mensuels'],
    ['fr', { metric: 'new-users', value: 350_000, window: 'P1D' }, '350 000 nouveaux utilisateurs par jour'],
    ['es', { metric: 'messages', value: 15e9, window: 'P1D' }, '15.000 millones de mensajes al día'],
    ['ru', { metric: 'users', value: 2e6, bound: 'at-least' }, 'больше чем 2 миллиона пользователей'],
    ['ru', { metric: 'group-size', value: 32, bound: 'exact' }, '32 человека в группе'],
    ['ar', { metric: 'users', value: 100e6 }, '100 مليون مستخدم'],
    ['tr', { metric: 'new-users', value: 350_000, window: 'P1D' }, 'günde 350.000 yeni kullanıcı'],
    ['nl', { metric: 'videos', value: 2 }, '2 video’s'],
  ] as const)('%s %o', (locale, change, text) => {
    expect(plain(formatQuantity(locale, { ...users, ...change }))).toBe(text);
  });

  it('gives the bare value with its hedge', () => {
    expect(formatValue('en', { ...users, bound: 'about' })).toBe('about 100 million');
  });
});

describe('dates and places', () => {
  it.each([
    ['en', '2016-02-23', 'Feb 23, 2016'],
    ['en', '2016-02', 'Feb 2016'],
    ['en', '2016-Q1', 'Q1 2016'],
    ['en', '2016', '2016'],
    ['fr', '2016-02-23', '23 févr. 2016'],
    ['pt-PT', '2016-02', 'fevereiro de 2016'],
    ['en', 'someday', 'someday'],
  ] as const)('%s %s is %s', (locale, date, text) => {
    expect(plain(formatDate(locale, date))).toBe(text);
  });

  it('names areas', () => {
    expect([formatArea('en', 'world'), formatArea('fr', 'DE'), formatArea('de', 'EU')]).toEqual([
      'worldwide',
      'Allemagne',
      'Europäische Union',
    ]);
  });
});

describe('chooseLocale', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['pt'], 'pt-BR'],
    [['pt-AO', 'fr'], 'pt-BR'],
    [['pt_PT'], 'pt-PT'],
    [['ja', 'de-AT'], 'de'],
    [['ja'], 'en'],
    [[], 'en'],
  ] as const)('%o gives %s', (wanted, locale) => {
    expect(chooseLocale(wanted)).toBe(locale);
  });

  it('knows directions', () => {
    expect([directionOf('ar'), directionOf('fr')]).toEqual(['rtl', 'ltr']);
  });
});

it('formats the same message again from what it kept', () => {
  expect(formatMessage('en', 'card.data-age', { date: 'Nov 2026' })).toBe('data of Nov 2026');
  expect(formatMessage('en', 'card.data-age', { date: 'Dec 2026' })).toBe('data of Dec 2026');
});
