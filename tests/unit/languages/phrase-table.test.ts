import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/languages/all';
import { monthNames, weekdayNames } from '../../../src/languages/calendar-names';
import { language as english } from '../../../src/languages/en';
import { phraseTable, type PhraseMeaning } from '../../../src/languages/phrase-table';
import { READY_LANGUAGES } from '../../../src/languages/ready';

const none = <K extends string>(record: Readonly<Record<K, readonly string[]>>): Record<K, readonly string[]> => {
  const empty: Record<K, readonly string[]> = { ...record };
  for (const key in empty) empty[key] = [];
  return empty;
};
const { lexicon } = english;
const empty = {
  ...lexicon,
  heads: none(lexicon.heads),
  metrics: none(lexicon.metrics),
  signs: none(lexicon.signs),
  bars: none(lexicon.bars),
  modes: none(lexicon.modes),
  epithets: none(lexicon.epithets),
  speech: none(lexicon.speech),
  features: {},
  function: none(lexicon.function),
};

const meaningIn = (table: ReturnType<typeof phraseTable>, phrase: string): PhraseMeaning | undefined =>
  table.find(([, phrases]) => phrases.includes(phrase))?.[0];

test('a phrase says all that it is listed for, in whichever pattern', () => {
  const table = phraseTable({
    ...empty,
    signs: { ...empty.signs, use: ['count(s|ed|)'], send: ['counts'] },
    function: { ...empty.function, links: ['of'], whens: ['counted'] },
  });
  expect(meaningIn(table, 'counts')).toEqual({
    signs: ['use', 'send'].sort((a, b) => Object.keys(lexicon.signs).indexOf(a) - Object.keys(lexicon.signs).indexOf(b)),
  });
  expect(meaningIn(table, 'counted')).toEqual({ signs: ['use'], functions: ['when'] });
  expect(meaningIn(table, 'count')).toEqual({ signs: ['use'] });
  expect(meaningIn(table, 'of')).toEqual({ functions: ['link'] });
});

test('a word says what its stem says, and a phrase only if the stem reaches into its last word', () => {
  const table = phraseTable({
    ...empty,
    heads: { ...empty.heads, user: ['member*'], account: ['members'], download: ['members of'] },
    metrics: { ...empty.metrics, users: ['membership'] },
  });
  expect(meaningIn(table, 'members')).toEqual({ heads: ['user', 'account'] });
  expect(meaningIn(table, 'members of')).toEqual({ heads: ['download'] });
  // Nouns and names of metrics are one book.
  expect(meaningIn(table, 'membership')).toEqual({ heads: ['user'], metrics: ['users'] });
});

test.each(Object.entries(READY_LANGUAGES))(
  '%s has each phrase once, in lower case, and every meaning once',
  (_, { lexicon: { phrases } }) => {
    const all = phrases.flatMap(([, spellings]) => spellings);
    expect(all.length).toBeGreaterThan(1000);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((phrase) => phrase !== phrase.toLowerCase() || phrase.trim() !== phrase)).toEqual([]);
    expect(new Set(phrases.map(([meaning]) => JSON.stringify(meaning))).size).toBe(phrases.length);
  },
);

test('a language is made ready when it is asked for, and once', () => {
  expect(READY_LANGUAGES['fr']).toBe(READY_LANGUAGES['fr']);
  expect(Object.keys(READY_LANGUAGES)).toEqual(Object.keys(LANGUAGES));
});

test.each(Object.keys(LANGUAGES))('the names of months and weekdays of %s are those of CLDR', (tag) => {
  const months = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long' });
  const weekdays = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'long' });
  for (const [index, forms] of monthNames(tag, 'long').entries())
    expect(forms).toContain(months.format(Date.UTC(2021, index, 3)).toLowerCase());
  expect([monthNames(tag, 'long').length, monthNames(tag, 'short').length]).toEqual([12, 12]);
  expect(weekdayNames(tag)).toEqual(Array.from({ length: 7 }, (__, day) => weekdays.format(Date.UTC(2021, 0, 3 + day)).toLowerCase()));
});
