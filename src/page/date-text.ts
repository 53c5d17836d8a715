import { baseOf } from './language-tag';
import { LETTERS, patternWhenNeeded } from './pattern';
import { MONTH_NAMES } from './month-names';

/** A calendar day found in a text. */
export interface FoundDay {
  /** ISO day. */
  readonly day: string;
  /** Hour of an instant in universal time, else null. With it the publisher's own calendar may have shown the day before or after. */
  readonly hour: number | null;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** How to read what can be read in two ways. */
export interface DateHabits {
  /** Languages whose month names to try, the page's own first; BCP 47. */
  readonly languages: readonly string[];
  /** ISO day: nothing published lies behind the day after it. */
  readonly today: string;
}

/** Before this year there were no news sites, so an earlier date is a history lesson, not a publication date. */
const FIRST_YEAR = 1994;

const YEAR_FIRST = String.raw`(?<y1>\d{4})(?:\s?[-/.–年년]\s?)(?<m1>\d{1,2})(?:\s?[-/.–月월]\s?)(?<d1>\d{1,2})(?!\d)`;
const COMPACT = String.raw`(?<y2>(?:19|20)\d\d)(?<m2>[01]\d)(?<d2>[0-3]\d)(?=T|\D|$|\d{4}(?!\d)|\d{6}(?!\d))`;
const NUMERIC = String.raw`(?<a>\d{1,2})(?<sep>[/.-])\s?(?<b>\d{1,2})\k<sep>\s?(?<y3>\d{4}|(?<=\.)\d\d(?![\d.]))(?!\d)`;
const DAY_MONTH = String.raw`(?<d4>\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s-]*(?:de\s+|of\s+)?(?<w4>[${LETTERS}]{3,12})\.?,?[\s-]*(?:de\s+|del\s+)?(?<y4>\d{4})(?!\d)`;
const MONTH_DAY = String.raw`(?<w5>[${LETTERS}]{3,12})\.?\s+(?<d5>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?<y5>\d{4})(?!\d)`;
const DATE = patternWhenNeeded(`(?<![\\d${LETTERS}])(?:${YEAR_FIRST}|${COMPACT}|${NUMERIC}|${DAY_MONTH}|${MONTH_DAY})`, 'g');
/** What machines write: a day of ISO 8601 and perhaps a time, nothing else. */
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)(?:[T ][\d:.,Z+-]*)?$/;
/** Characters of the day in it. */
const DAY_LENGTH = 10;
const TIME = /^(?:T|\s|,)*(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|\+00:?00)(?!\d)/;

/**
 * Finds the days that a text names: ISO 8601 and its relatives, numbers in the page's order, month names in the page's languages.
 * @param text - a date line, an attribute, an address
 * @param habits - how to read them
 * @returns the days in order of the text; what can be read as two days (03/04/2020 on an English page) is left out
 */
export function findDays(text: string, habits: DateHabits): FoundDay[] {
  const found: FoundDay[] = [];
  // The pattern takes longer to begin with than most texts to look at.
  if (!/\d/.test(text)) return found;
  const [, year, month, dayOfMonth] = INSTANT.exec(text) ?? [];
  if (year && month && dayOfMonth) {
    const day = isoDay(+year, +month, +dayOfMonth, habits.today);
    return day ? [{ day, hour: hourIn(text.slice(DAY_LENGTH)), start: 0, end: DAY_LENGTH }] : [];
  }
  for (const match of text.matchAll(DATE())) {
    const { y1, m1, d1, y2, m2, d2, y3, a, b, sep, y4, w4, d4, y5, w5, d5 } = match.groups ?? {};
    const end = match.index + match[0].length;
    let parts: [year: number, month: number, day: number] | null = null;
    if (y1) parts = [+y1, +(m1 ?? 0), +(d1 ?? 0)];
    else if (y2) parts = [+y2, +(m2 ?? 0), +(d2 ?? 0)];
    else if (y3) parts = inOrder(+(a ?? 0), +(b ?? 0), y3.length === 2 ? 2000 + +y3 : +y3, sep ?? '', habits);
    else if (y4) parts = [+y4, monthOf(w4 ?? '', habits.languages), +(d4 ?? 0)];
    else if (y5) parts = [+y5, monthOf(w5 ?? '', habits.languages), +(d5 ?? 0)];
    const day = parts && isoDay(...parts, habits.today);
    if (day) found.push({ day, hour: hourIn(text.slice(end)), start: match.index, end });
  }
  return found;
}

function hourIn(text: string): number | null {
  const [, hour] = TIME.exec(text) ?? [];
  return hour ? +hour : null;
}

/** Day and month where the numbers alone don't tell: dots and every language but English have the day first. */
function inOrder(a: number, b: number, year: number, separator: string, { languages }: DateHabits): [number, number, number] | null {
  if (a > 12 || separator === '.') return [year, b, a];
  if (b > 12) return [year, a, b];
  const lang = languages[0]?.toLowerCase() ?? 'en';
  if (a === b || !lang.startsWith('en') || /-(?:gb|au|nz|ie|in|za)$/.test(lang)) return [year, b, a];
  return lang === 'en-us' ? [year, a, b] : null;
}

function isoDay(year: number, month: number, day: number, today: string): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < FIRST_YEAR || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || daysBetween(today, date.toISOString()) > 1)
    return null;
  return date.toISOString().slice(0, 10);
}

/** @returns how many days `b` lies behind `a`, both ISO days */
export function daysBetween(a: string, b: string): number {
  return (Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / 86_400_000;
}

const monthNames = new Map<string, readonly string[][]>();

/** The month that a word names in one of the languages, 1 to 12, or 0. Short forms are prefixes that no other month shares. */
function monthOf(word: string, languages: readonly string[]): number {
  const name = word.toLowerCase();
  for (const lang of languages) {
    const months = namesIn(lang);
    const is = (test: (form: string) => boolean): number[] => months.flatMap((forms, month) => (forms.some(test) ? [month + 1] : []));
    const exact = is((form) => form === name);
    const fitting = exact.length > 0 ? exact : is((form) => form.startsWith(name));
    if (fitting.length === 1) return fitting[0] ?? 0;
  }
  return 0;
}

/** Month names that are known here, else as the browser knows them, alone and beside a day (Russian: май, мая), long and short. */
function namesIn(lang: string): readonly string[][] {
  let names = monthNames.get(lang);
  if (!names) {
    names = MONTH_NAMES[baseOf(lang)]?.split(' ').map((forms) => forms.split('/')) ?? browsersNames(lang);
    monthNames.set(lang, names);
  }
  return names;
}

function browsersNames(lang: string): string[][] {
  // Of an address no language is known, and asking would take as long as for one.
  if (lang === 'und') return [];
  const formats = (['long', 'short'] as const)
    .flatMap((month) => [{ month }, { month, day: 'numeric' } as const])
    .map((options) => new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' }));
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) =>
      (format.formatToParts(Date.UTC(2023, month, 1)).find(({ type }) => type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, ''),
    ),
  );
}
