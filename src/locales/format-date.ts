import type { PartialDate } from '../terms';
import { formatMessage } from './format-message';
import { dateFormat } from './intl';
import type { Locale } from './locales';

/** Portugal abbreviates months to digits, which readers of other countries misread; months are written out there. */
const MONTH: Partial<Record<Locale, 'long'>> = { 'pt-PT': 'long' };

/**
 * A calendar date as readers write it, as exact as it is known and no more.
 * @param locale - language of the interface
 * @param date - day, month, quarter or year
 * @returns `Feb 23, 2016`, `Feb 2016`, `Q1 2016` or `2016` in the language's own form; the input where it is no such date
 */
export function formatDate(locale: Locale, date: PartialDate): string {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?/.exec(date);
  if (!parts) return date;
  const [, year = '', quarter, month, day] = parts;
  if (quarter) return formatMessage(locale, 'date.quarter', { quarter, year });
  if (!month) return year;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dateFormat(locale, {
    year: 'numeric',
    month: MONTH[locale] ?? 'short',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(instant);
}

/**
 * Month and day without the year, months written out, for forms that put the year in front.
 * @param locale - language of the interface
 * @param date - day or month
 * @returns `February 23`, `23 février`, `February`
 */
export function formatMonthDay(locale: Locale, date: PartialDate): string {
  const [year, month = '1', day] = date.split('-');
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dateFormat(locale, { month: 'long', ...(day !== undefined && { day: 'numeric' }), timeZone: 'UTC' }).format(instant);
}
