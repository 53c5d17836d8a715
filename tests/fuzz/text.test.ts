/** Whatever an article says: claims are found, checked and described without an error, and what is shown is whole. */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Article } from '../../src/article';
import { cardSchema } from '../../src/card/card';
import { describeCard } from '../../src/card/describe-card';
import { describeMarks } from '../../src/card/describe-marks';
import { explain } from '../../src/check/explain';
import { compileDataset } from '../../src/dataset/compile-dataset';
import { loadDataset } from '../../src/dataset/load-dataset';
import { readDatasetFiles } from '../../src/dataset/node-read-dataset';
import { factCheck } from '../../src/fact-check';
import { LOCALES } from '../../src/locales/locales';
import { VERDICT_GROUPS } from '../../src/terms';
import { anyText, fuzz } from './fuzzing';

const dataset = loadDataset(compileDataset(readDatasetFiles()));
const names = [...dataset.apps.values()].map(({ name }) => name);

const LANGS = ['en', 'fr', 'de', 'es', 'it', 'pt', 'pt-BR', 'ru', 'nl', 'tr', 'und', 'ja', 'x-klingon', ''] as const;

/** What sentences about apps are made of, in any order. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  {
    weight: 3,
    arbitrary: fc.double({ min: 0, max: 1e15, noNaN: true }).map((value) => value.toLocaleString('en', { maximumFractionDigits: 2 })),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 999_999_999 }).map((value) => value.toLocaleString(['en', 'fr', 'de', 'ru'][value % 4])),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ' million',
      ' billion',
      ' millions',
      ' Milliarden',
      ' млн',
      ' mil',
      ' users',
      ' monthly active users',
      " d'utilisateurs",
      ' Nutzer',
      ' пользователей',
      ' usuarios',
      ' kullanıcı',
      ' per day',
      ' par mois',
      ' has ',
      ' says ',
      ' compte ',
      ' hat ',
      ' с ',
      ' more than ',
      ' plus de ',
      ' not ',
      ' will reach ',
      ' up to ',
      ' from ',
      ' to ',
      ' of ',
      ' in 2016',
      ' last year',
      ' was fined ',
      ' $',
      '€',
      ' %',
      ' GB',
      '. ',
      ', ',
      ' – ',
      ' (',
      ') ',
      ': ',
      '\n',
      '; ',
      ' and ',
      ' et ',
      ' und ',
      '\u00a0',
      '\u202f',
      '\u200b',
      '\u202e',
      '\u202c',
      '\u2067',
      '\u2069',
      '\u00ad',
      '<b>',
      '&amp;',
      '0',
      '000',
      '.',
      ',',
      '1e9',
      '-',
      '−',
      '½',
      '²',
      '∞',
      '١',
      '一',
      '𝟏',
      'NaN',
      '{value}',
      '${x}',
    ),
  },
  { weight: 1, arbitrary: anyText },
);
const sentence = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const article: fc.Arbitrary<Article> = fc.record({
  title: sentence,
  passages: fc.array(
    fc.oneof(
      sentence.map((text) => ({ text })),
      fc.record({ text: sentence, lang: fc.constantFrom(...LANGS) }),
    ),
    { minLength: 1, maxLength: 6 },
  ),
  lang: fc.constantFrom(...LANGS),
  published: fc.option(
    fc.record({
      date: fc.oneof(
        day,
        day.map((date) => date.slice(0, 7)),
        day.map((date) => date.slice(0, 4)),
      ),
      certainty: fc.constantFrom('stated', 'read', 'guessed'),
      origin: fc.constantFrom('meta', 'text', 'reader'),
    }),
  ),
});

/** What must never be shown: the traces of a value that isn't there. */
const LEAKS = /NaN|undefined|\[object|\bInfinity\b/;

describe('any article', () => {
  fuzz('gives claims that stand in its text, with values, in order', 250, fc.tuple(article, day), ([made, today]) => {
    const assessments = factCheck(made, dataset, today);
    let last = { passage: 0, start: -1 };
    for (const { claim } of assessments) {
      const text = made.passages[claim.passage]?.text ?? '';
      expect(claim.end).toBeGreaterThan(claim.start);
      expect(claim.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(claim.start, claim.end).trim()).not.toBe('');
      expect(Number.isFinite(claim.value)).toBe(true);
      expect(claim.passage > last.passage || claim.start > last.start, 'in reading order, none twice').toBe(true);
      expect(dataset.apps.has(claim.app)).toBe(true);
      last = claim;
    }
    expect(factCheck(made, dataset, today), 'the same again').toEqual(assessments);
  });

  fuzz(
    'gives marks and cards that are whole, in every language of the interface, whatever the clock says',
    120,
    fc.tuple(article, day, fc.constantFrom(...LOCALES)),
    ([made, today, locale]) => {
      const assessments = factCheck(made, dataset, today);
      for (const mark of describeMarks(assessments, { dataset, locale })) {
        expect(VERDICT_GROUPS).toContain(mark.group);
        expect(mark.label).not.toMatch(LEAKS);
      }
      for (const assessment of assessments.slice(0, 3)) {
        const card = describeCard(assessment, {
          locale,
          article: made,
          dataset,
          explain: (each) => explain(each, locale, dataset),
          reportPage: null,
        });
        expect(cardSchema.safeParse(card).success).toBe(true);
        const shown = [card.scope, card.explanation, ...card.rows.flatMap(({ label, value, detail }) => [label, value, detail])].join('\n');
        expect(shown).not.toMatch(LEAKS);
        for (const { link } of card.rows) if (link) expect(link.url).toMatch(/^https?:\/\//);
      }
    },
  );
});
