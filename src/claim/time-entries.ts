/*
 * What the words of time of a language may mean, as entries of a book of phrases: what `time-marks` finds in a text.
 */
import type { Phrases, TimeCue, TimeUnit, TimeWords } from '../languages/time-words';
import { TIME_UNITS } from '../languages/time-words';
import { expandPattern } from '../text/phrase-pattern';
import { gatheredPhrases, type PhraseEntries, type PhraseSource } from '../text/phrase-source';
import type { CalendarDate } from './calendar';
import { monthNames, weekdayNames } from '../languages/calendar-names';

/** What a word of time may mean. */
export type TimeSense =
  | {
      readonly is: 'count';
      readonly value: number;
      /** Digits as written, 0 for a number in words. */ readonly digits: number;
      /** Where a range of numbers begins: 5 of "5-12". */ readonly from?: number;
    }
  | { readonly is: 'date'; readonly date: CalendarDate }
  | {
      readonly is: 'month';
      readonly month: number;
      /**
       * `compound`: one word with a part of the month ("Januarwoche"), before which no day stands; `short`: an abbreviation, read only with
       * a day or year; `homograph`: another word too, read only behind a preposition.
       */
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
  | { readonly is: 'shift'; readonly by: 'last' | 'this' | 'next' | 'previous' | 'whole'; readonly unit: TimeUnit }
  | { readonly is: 'ago'; readonly by: 'ago' | 'earlier' | 'later'; readonly count: number; readonly unit: TimeUnit }
  | { readonly is: 'cue'; readonly cue: TimeCue };

/** All that a word of time may mean. */
export interface TimeMeaning {
  readonly senses: readonly TimeSense[];
  /**
   * Whether an expression with this word may be a date or a period; one of nothing but counts, ranks and words that need another beside
   * them is none.
   */
  readonly tells: boolean;
}

/** Words that say nothing of time without a unit, a month, a year or the like beside them. */
const LEANING: ReadonlySet<TimeCue> = new Set([
  'link',
  'hedge',
  'last',
  'this',
  'next',
  'previous',
  'following',
  'same',
  'ago',
  'earlier',
  'later',
  'after-event',
  'begin',
  'middle',
  'end',
  'in',
  'since',
  'until',
  'by',
  'before',
  'after',
  'from',
  'to',
  'within',
  'within-the',
  'per',
  'and-a-half',
  'counted',
  'more-than',
  'ended',
]);

/** @returns the meaning that some senses make */
export function meaningOf(senses: readonly TimeSense[]): TimeMeaning {
  return { senses, tells: senses.some(tells) };
}

function tells(sense: TimeSense): boolean {
  switch (sense.is) {
    case 'count':
      return sense.digits === 4;
    case 'ordinal':
      return sense.rank > 0;
    case 'cue':
      return !LEANING.has(sense.cue);
    default:
      return true;
  }
}

/**
 * The words of time of a language with what they may mean.
 * @param words - how the language speaks of time; names of months and weekdays are those of `calendar-names`
 * @returns each spelling once
 */
export const timePhrases = (words: TimeWords): PhraseSource<TimeMeaning> => gatheredPhrases(timeSenses(words), meaningOf);

function timeSenses(words: TimeWords): PhraseEntries<TimeSense> {
  const senses: (readonly [string, TimeSense])[] = [];
  const add = (phrases: Phrases, sense: TimeSense): void => {
    for (const pattern of phrases) senses.push([pattern, sense]);
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
  const [longNames, shortNames] = [monthNames(words.locale, 'long'), monthNames(words.locale, 'short')];
  words.months.forEach((phrases, i) => {
    const names = longNames[i] ?? [];
    const long = new Set([...names, ...phrases].flatMap(expandPattern));
    for (const name of long) add([name], { is: 'month', month: i + 1, ...(homographs.has(name) ? { doubt: 'homograph' } : {}) });
    for (const name of names)
      add(
        (words.monthCompounds ?? []).map((part) => `${name}${part}`),
        { is: 'month', month: i + 1, doubt: 'compound' },
      );
    for (const name of shortNames[i] ?? []) if (!long.has(name)) add([name], { is: 'month', month: i + 1, doubt: 'short' });
  });
  add([...weekdayNames(words.locale), ...words.weekdays], { is: 'weekday' });
  return senses;
}

function entriesOf(cues: TimeWords['cues']): (readonly [TimeCue, Phrases])[] {
  const entries: (readonly [TimeCue, Phrases])[] = [];
  let cue: TimeCue;
  for (cue in cues) entries.push([cue, cues[cue]]);
  return entries;
}
