import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/cli/find-files';
import { labelledDocumentSchema } from '../../../src/cli/labelled-document';
import { languageOf, LANGUAGE_TAGS } from '../../../src/languages';
import { normalise } from '../../../src/text/normalise';
import { readMoments } from '../../../src/claim/read-moments';
import { readPeriods } from '../../../src/claim/read-periods';
import { TimeCursor } from '../../../src/claim/time-cursor';
import { wordbook } from '../../../src/claim/wordbook';

describe.each([...LANGUAGE_TAGS])('expressions that may tell a time in %s', (tag) => {
  const language = languageOf(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const words = language.times;
  const book = wordbook(language);

  it('holds every date and period that a look at all expressions finds', () => {
    const folder = fileURLToPath(new URL(`../../corpus/${tag}`, import.meta.url));
    for (const file of findFiles(folder, (name) => name.endsWith('.json'))) {
      for (const paragraph of labelledDocumentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).paragraphs) {
        const text = normalise(paragraph);
        const found = book.read(text).times.map((phrase) => ({ ...phrase, value: { ...phrase.value, tells: true } }));
        expect(readMoments(text, words, '2020-05-05')).toEqual(readMoments(text, words, '2020-05-05', undefined, TimeCursor.over(text, words, found)));
        const periods = readPeriods(text, words, TimeCursor.over(text, words, found));
        expect(readPeriods(text, words)).toEqual(periods);
        for (const { start, end } of [...periods, ...readMoments(text, words, '2020-05-05')]) expect(TimeCursor.over(text, words).mayTellAt(start, end)).toBe(true);
      }
    }
  });
});

describe('a place that may tell a time', () => {
  const english = languageOf('en');
  const may = (written: string, quote: string): boolean => {
    const text = normalise(written);
    return english !== undefined && TimeCursor.over(text, english.times).mayTellAt(written.indexOf(quote), written.indexOf(quote) + quote.length);
  };
  it('is no number by itself', () => expect(may('It answered the three questions that were raised.', 'three')).toBe(false));
  it('is a number of units', () => expect(may('It grew in three days.', 'three')).toBe(true));
  it('is what stands between two words of a date', () => expect(may('On January 5, 2020 it grew.', ',')).toBe(true));
});
