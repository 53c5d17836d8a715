/*
 * The words of time in a text, before any grammar: what `read-periods` and `read-moments` are built on.
 */
import type { Phrases, TimeCue, TimeUnit, TimeWords } from '../languages/time-words';
import { TIME_UNITS } from '../languages/time-words';
import { isDigitCode, isWordBoundary } from '../text/characters';
import type { NormalText } from '../text/normalise';
import { expandPattern } from '../text/phrase-pattern';
import type { PhraseBook } from '../text/phrases';
import { phraseBook } from '../text/phrases';
import type { CalendarDate } from './calendar';
import { isDay } from './calendar';

/** What a word of time may mean. */
export type TimeSense =
  | { readonly is: 'count'; readonly value: number; /** Digits as written, 0 for a number in words. */ readonly digits: number }
  | { readonly is: 'date'; readonly date: CalendarDate }
  | {
      readonly is: 'month'; readonly month: number;
      /** `compound`: one word with a part of the month ("Januarwoche"), before which no day stands; `short`: an abbreviation, read only with a day or year; `homograph`: another word too, read only behind a preposition. */
      readonly doubt?: 'short' | 'homograph' | 'compound';
    }
  | { readonly is: 'weekday' }
  | { readonly is: 'unit'; readonly unit: TimeUnit }
  /** First to fourth; 0 is "last, final". */
  | { readonly is: 'ordinal'; readonly rank: number }
  /** `Q1`, `H2` */
  | { readonly is: 'part-of-year'; readonly unit: 'quarter' | 'half'; readonly rank: number }
  | { readonly is: 'rate'; readonly unit: TimeUnit }
  | { readonly is: 'span'; readonly unit: TimeUnit }
  | { readonly is: 'stretch'; readonly count: number; readonly unit: TimeUnit }
  | { readonly is: 'shift'; readonly by: 'last' | 'this' | 'next' | 'previous'; readonly unit: TimeUnit }
  | { readonly is: 'ago'; readonly by: 'ago' | 'earlier' | 'later'; readonly count: number; readonly unit: TimeUnit }
  | { readonly is: 'cue'; readonly cue: TimeCue };

/** A word of time with its place in the normalised text and everything it may mean. */
export interface TimeMark {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly TimeSense[];
}

const books = new WeakMap<TimeWords, PhraseBook<readonly TimeSense[]>>();

/**
 * Finds the words of time in a text.
 * @param text - a normalised passage
 * @param words - the language's words
 * @returns the marks in reading order, none overlapping another
 */
export function markTimes(text: NormalText, words: TimeWords): TimeMark[] {
  let book = books.get(words);
  if (book === undefined) {
    book = phraseBook(timeSenses(words));
    books.set(words, book);
  }
  const numbers = markNumbers(text.folded, words);
  const marks: TimeMark[] = [];
  let from = 0;
  for (const number of [...numbers, null]) {
    for (const { start, end, value } of book.findPhrases(text, from, number?.start ?? text.text.length)) {
      if (capitalMissing(text, start, value, words)) continue;
      marks.push({ start, end, senses: value });
    }
    if (number === null) break;
    marks.push(number);
    from = number.end;
  }
  return marks;
}

/** "may" and "march" are months only with a capital. */
function capitalMissing(text: NormalText, start: number, senses: readonly TimeSense[], words: TimeWords): boolean {
  return words.capitalMonths && senses.some((sense) => sense.is === 'month') && text.text.charAt(start) === text.folded.charAt(start);
}

// A run of digits with what may be joined to it; what it is gets decided by a look at the whole run.
const digitRun = /\d+(?:[.,/:'-]\d+)*/g;
const isoDate = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;
const numericDate = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/;
const ordinalEnding = /^(?:er|re|ère|e|ème|st|nd|rd|th|º|ª|°|o|-?го|-?е|-?й|-?я|\.?º)(?![\p{L}\p{N}])/u;
const quarterCode = /(?<![\p{L}\p{N}])(?:([qth])([1-4])|([1-4])([qth]))(?![\p{L}])/gu;

function markNumbers(folded: string, words: TimeWords): TimeMark[] {
  const marks: TimeMark[] = [];
  for (const match of folded.matchAll(digitRun)) {
    const start = match.index;
    let end = start + match[0].length;
    const senses = numberSenses(match[0], words);
    if (senses === null || !isWordBoundary(folded, start)) continue;
    if (folded.charAt(start - 1) === ' ' && isDigitCode(folded.charCodeAt(start - 2)) && match[0].length === 3) continue;
    if (/^ \d{3}(?!\d)/.test(folded.slice(end, end + 5)) && match[0].length <= 3) continue;
    // "2021-го": an ending behind a hyphen belongs to its number.
    if (!isWordBoundary(folded, end) || /^-\p{L}/u.test(folded.slice(end, end + 2))) {
      const ending = ordinalEnding.exec(folded.slice(end, end + 6));
      if (ending === null && !isWordBoundary(folded, end)) continue;
      end += ending?.[0].length ?? 0;
    }
    marks.push({ start, end, senses });
  }
  for (const match of folded.matchAll(quarterCode)) {
    const letter = match[1] ?? match[4] ?? 'q';
    const rank = Number(match[2] ?? match[3]);
    const unit = letter === 'h' ? 'half' : 'quarter';
    if (unit === 'half' && rank > 2) continue;
    const start = match.index;
    const end = start + match[0].length;
    marks.push({ start, end, senses: [{ is: 'part-of-year', unit, rank }] });
  }
  return marks.sort((a, b) => a.start - b.start).filter((mark, i, all) => i === 0 || mark.start >= (all[i - 1]?.end ?? 0));
}

function numberSenses(written: string, words: TimeWords): TimeSense[] | null {
  if (/^\d+$/.test(written)) return [{ is: 'count', value: Number(written), digits: written.length }];
  const iso = isoDate.exec(written);
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1)];
    if (!isDay(year, month, day)) return null;
    return [{ is: 'date', date: iso[3] === undefined ? { year, month } : { year, month, day } }];
  }
  const numeric = numericDate.exec(written);
  if (numeric !== null) {
    const [, first = '', , second = '', last = ''] = numeric;
    const year = last.length === 2 ? 2000 + Number(last) : Number(last);
    const orders = [
      { year, month: Number(second), day: Number(first), allowed: words.dayFirst !== false },
      { year, month: Number(first), day: Number(second), allowed: words.dayFirst !== true },
    ].filter((order) => order.allowed && isDay(order.year, order.month, order.day));
    const [only] = orders;
    // Two readings of the same digits are no date at all, unless they are the same day.
    if (only === undefined || (orders.length > 1 && only.day !== only.month)) return null;
    return [{ is: 'date', date: { year: only.year, month: only.month, day: only.day } }];
  }
  // "5-12 January", "2015-16", "1-2 days": the first number is dropped, since a range of days ends with its last.
  const range = /^(\d{1,2})-(\d{1,2})$/.exec(written);
  if (range !== null) return [{ is: 'count', value: Number(range[2]), digits: (range[2] ?? '').length }];
  const decimal = /^(\d{1,3})[.,]5$/.exec(written);
  if (decimal !== null) return [{ is: 'count', value: Number(decimal[1]) + 0.5, digits: -1 }];
  return null;
}

function* timeSenses(words: TimeWords): Generator<readonly [string, readonly TimeSense[]]> {
  const senses = new Map<string, TimeSense[]>();
  const add = (phrases: Phrases, sense: TimeSense): void => {
    for (const spelling of phrases.flatMap(expandPattern)) {
      const known = senses.get(spelling);
      if (known === undefined) senses.set(spelling, [sense]);
      else known.push(sense);
    }
  };
  for (const unit of TIME_UNITS) {
    add(words.units[unit], { is: 'unit', unit });
    add(words.rates[unit] ?? [], { is: 'rate', unit });
    add(words.spans[unit] ?? [], { is: 'span', unit });
  }
  for (const [phrases, value] of words.counts) add(phrases, { is: 'count', value, digits: 0 });
  words.ordinals.forEach((phrases, i) => add(phrases, { is: 'ordinal', rank: i + 1 }));
  words.quarters?.forEach((phrases, i) => add(phrases, { is: 'part-of-year', unit: 'quarter', rank: i + 1 }));
  add(words.lastOrdinal, { is: 'ordinal', rank: 0 });
  ['i', 'ii', 'iii', 'iv'].forEach((roman, i) => add([roman], { is: 'ordinal', rank: i + 1 }));
  for (const [phrases, count, unit] of words.stretches) add(phrases, { is: 'stretch', count, unit });
  for (const [phrases, by, unit] of words.shifts) add(phrases, { is: 'shift', by, unit });
  for (const [phrases, by, count, unit] of words.agos) add(phrases, { is: 'ago', by, count, unit });
  for (const [cue, phrases] of entriesOf(words.cues)) add(phrases, { is: 'cue', cue });
  const homographs = new Set(words.homographs.flatMap(expandPattern));
  words.months.forEach((phrases, i) => {
    const long = new Set([...intlMonths(words.locale, i, 'long'), ...phrases].flatMap(expandPattern));
    for (const name of long) add([name], { is: 'month', month: i + 1, ...(homographs.has(name) ? { doubt: 'homograph' } : {}) });
    for (const name of intlMonths(words.locale, i, 'long')) add((words.monthCompounds ?? []).map((part) => `${name}${part}`), { is: 'month', month: i + 1, doubt: 'compound' });
    for (const name of intlMonths(words.locale, i, 'short').flatMap(expandPattern)) if (!long.has(name)) add([name], { is: 'month', month: i + 1, doubt: 'short' });
  });
  add([...intlWeekdays(words.locale), ...words.weekdays], { is: 'weekday' });
  yield* senses;
}

function entriesOf(cues: TimeWords['cues']): (readonly [TimeCue, Phrases])[] {
  const entries: (readonly [TimeCue, Phrases])[] = [];
  let cue: TimeCue;
  for (cue in cues) entries.push([cue, cues[cue]]);
  return entries;
}

/** A month's names in a language, alone and beside a day; a short name's point is left to the reader of gaps. */
function intlMonths(locale: string, index: number, month: 'long' | 'short'): string[] {
  const date = new Date(Date.UTC(2021, index, 3));
  const names = [{ month }, { month, day: 'numeric' } as const].map((options) => {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).formatToParts(date);
    return (parts.find((part) => part.type === 'month')?.value ?? '').replace(/\.$/, '');
  });
  return [...new Set(names)].filter((name) => name !== '');
}

function intlWeekdays(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' });
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2021, 0, 3 + day))));
}
