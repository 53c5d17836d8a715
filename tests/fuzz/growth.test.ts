/**
 * Time grows with the length of the text and no faster, on the worst rows that we know. The linter proves the regular expressions
 * linear; this shows it of everything around them. Only ratios count, so a slow machine passes as a fast one does.
 */
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/dataset/compile-dataset';
import { loadDataset } from '../../src/dataset/load-dataset';
import { readDatasetFiles } from '../../src/dataset/node-read-dataset';
import { factCheck } from '../../src/fact-check';
import { findDays } from '../../src/page/date-text';
import { datesInLinkedData } from '../../src/page/linked-data';
import { mentionedNames } from '../../src/dataset/vite-app-names';
import { mentionPatterns } from '../../src/text/mention-patterns';
import { createMentionTest } from '../../src/page/mentions';
import { sitesFromText } from '../../src/sites/sites-text';

const dataset = loadDataset(compileDataset(readDatasetFiles()));
const mentions = createMentionTest(mentionPatterns(mentionedNames([...dataset.apps.values()])));

/**
 * Lengths that are compared, and by how much more time the longer one may take: eight times the text, thirty times the time. A square would
 * be 64.
 */
const [SHORT, LONG, MOST] = [3000, 24_000, 30];
/** The clock's own noise, in microseconds. */
const NOISE = 4000;

const ROWS = [
  '1',
  '1 ',
  '1.',
  '100 000 ',
  'a',
  'A',
  ' ',
  '. A',
  '(',
  '"',
  '- ',
  'Telegram ',
  'Telegram, WhatsApp, ',
  'Telegram has 100 million users. ',
  '100 million ',
  'million ',
  'not ',
  'of ',
  '2016 ',
  'in 2016 ',
  '$',
  '%',
  '\u200b',
  '\u00ad1',
  'e\u0301',
  '微',
  'x-',
  '//',
  '{',
  '[',
  ',{"a":',
  '?',
  '#',
  '\\',
  '\n',
] as const;

const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  [
    'claims in English',
    (text) => factCheck({ title: 'Telegram', passages: [{ text }], lang: 'en', published: null }, dataset, '2026-07-01'),
  ],
  [
    'claims in German',
    (text) =>
      factCheck({ title: 'Telegram', passages: [{ text: `Telegram ${text}` }], lang: 'de', published: null }, dataset, '2026-07-01'),
  ],
  ['names of apps', (text) => mentions(text)],
  ['dates', (text) => findDays(text, { today: '2026-07-01', languages: ['en', 'fr', 'ru'] })],
  ['linked data', (text) => datesInLinkedData([text], `https://a.test/${text}`)],
  ['lists of sites', (text) => sitesFromText(text)],
];

/** Runs of a length: the first ones also pay for what the compiler has not seen yet, which is no matter of length. */
const RUNS = 6;

/** Microseconds of the processor, the best of all runs. */
function cost(read: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

describe.each(READERS)('reading %s', (_, read) => {
  it.each(ROWS)('takes no more time than the text grows: %j', (row) => {
    const text = (length: number): string => row.repeat(Math.ceil(length / row.length));
    const short = cost(read, text(SHORT));
    expect(cost(read, text(LONG))).toBeLessThan(MOST * Math.max(short, NOISE));
  });
});
