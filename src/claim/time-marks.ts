/*
 * The words of time in a text, before any grammar: what `read-periods` and `read-moments` are built on.
 */
import type { TimeWords } from '../languages/time-words';
import { isDigitCode, isWordBoundary } from '../text/characters';
import type { NormalText } from '../text/normalise';
import { bookFrom, type FoundPhrase, type PhraseBook } from '../text/phrases';
import { isDay } from './calendar';
import { meaningOf, timePhrases, type TimeMeaning, type TimeSense } from './time-entries';

/** A word of time with its place in the normalised text. */
export type TimeMark = FoundPhrase<TimeMeaning>;

const books = new WeakMap<TimeWords, PhraseBook<TimeMeaning>>();

function bookOf(words: TimeWords): PhraseBook<TimeMeaning> {
  const known = books.get(words);
  if (known) return known;
  const made = bookFrom(timePhrases(words));
  books.set(words, made);
  return made;
}

/**
 * Finds the words of time in a text.
 * @param text - a normalised passage
 * @param words - the language's words
 * @param found - the longest phrase of time at every place of the text, where they have been looked for already
 * @returns the marks in reading order, none overlapping another
 */
export function markTimes(text: NormalText, words: TimeWords, found?: readonly FoundPhrase<TimeMeaning>[]): TimeMark[] {
  const numbers = hasDigit.test(text.folded) ? markNumbers(text.folded, words) : [];
  const marks: TimeMark[] = [];
  const take = (mark: TimeMark): void => {
    if (!capitalMissing(text, mark, words)) marks.push(mark);
  };
  let from = 0;
  let next = 0;
  for (let at = 0; at <= numbers.length; at += 1) {
    const number = numbers[at];
    const to = number?.start ?? text.text.length;
    if (found === undefined) {
      bookOf(words).findPhrases(text, from, to).forEach(take);
    } else {
      for (let phrase = found[next]; phrase !== undefined && phrase.start < to; phrase = found[(next += 1)]) {
        if (phrase.start < from) continue;
        // Only where a phrase would run into the number is a shorter one looked for.
        const fits = phrase.end <= to ? phrase : bookOf(words).phraseAt(text.folded, phrase.start, to);
        if (fits === undefined) continue;
        take(fits);
        from = fits.end;
      }
    }
    if (number === undefined) break;
    marks.push(number);
    from = number.end;
  }
  return marks;
}

/** "may" and "march" are months only with a capital. */
function capitalMissing(text: NormalText, { start, value }: TimeMark, words: TimeWords): boolean {
  return (
    words.capitalMonths &&
    value.tells &&
    value.senses.some((sense) => sense.is === 'month') &&
    text.text.charAt(start) === text.folded.charAt(start)
  );
}

const hasDigit = /\d/;
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
    marks.push({ start, end, value: meaningOf(senses) });
  }
  for (const match of folded.matchAll(quarterCode)) {
    const letter = match[1] ?? match[4] ?? 'q';
    const rank = Number(match[2] ?? match[3]);
    const unit = letter === 'h' ? 'half' : 'quarter';
    if (unit === 'half' && rank > 2) continue;
    const start = match.index;
    const end = start + match[0].length;
    marks.push({ start, end, value: meaningOf([{ is: 'part-of-year', unit, rank }]) });
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
  // "5-12 January", "2015-16", "1-2 days": a range of days ends with its last.
  const range = /^(\d{1,2})-(\d{1,2})$/.exec(written);
  if (range !== null) return [{ is: 'count', value: Number(range[2]), digits: (range[2] ?? '').length, from: Number(range[1]) }];
  const decimal = /^(\d{1,3})[.,]5$/.exec(written);
  if (decimal !== null) return [{ is: 'count', value: Number(decimal[1]) + 0.5, digits: -1 }];
  return null;
}
