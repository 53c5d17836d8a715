import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelledDocumentSchema, type LabelledClaim } from '../../../src/cli/labelled-document';
import { addDocument, compareClaims, emptyTally, FIELDS, measure, spanOf, type FoundClaim } from '../../../src/cli/score';

const label: LabelledClaim = {
  p: 0,
  quote: '5 million',
  nth: 0,
  app: 'telegram',
  metric: 'new-users',
  value: 5e6,
  bound: 'exact',
  window: 'P1D',
  area: 'world',
  asOf: null,
  event: null,
  mode: 'asserted',
  attribution: null,
};
const paragraphs = ['It gained 5 million users, and 5 million more, in a day.'];
const found: FoundClaim = {
  p: 0,
  start: 10,
  end: 19,
  app: 'telegram',
  metric: 'new-users',
  value: 5e6,
  bound: 'exact',
  window: 'PT24H',
  area: 'world',
  asOf: null,
  mode: 'asserted',
};

describe('the score', () => {
  test('a quote stands at its nth occurrence, or nowhere', () => {
    expect(spanOf({ ...label, nth: 1 }, paragraphs)).toEqual({ start: 31, end: 40 });
    expect(spanOf({ ...label, nth: 2 }, paragraphs)).toBeNull();
  });

  test('a day is twenty-four hours', () => {
    expect(compareClaims(paragraphs, [label], [found])).toEqual([{ kind: 'found', gold: label, found, wrong: [] }]);
  });

  test('a found claim serves one label only, and what is left is extra', () => {
    const kinds = compareClaims(paragraphs, [label, { ...label, nth: 1 }], [found, { ...found, start: 0, end: 2 }]).map((o) => o.kind);
    expect(kinds).toEqual(['found', 'missed', 'extra']);
  });

  test('a wrong bound spoils the whole but not the core', () => {
    const tally = emptyTally();
    addDocument(tally, compareClaims(paragraphs, [label], [{ ...found, bound: 'about' }]));
    expect(measure(tally)).toMatchObject({
      precision: 100,
      recall: 100,
      foundF1: 100,
      coreF1: 100,
      wholeF1: 0,
      fields: { bound: 0, app: 100 },
    });
  });

  test('nothing measured is null, not zero', () => {
    expect(measure(emptyTally()).foundF1).toBeNull();
  });
});

const reference = join(import.meta.dirname, '../../../../shared/corpus');
describe.skipIf(!existsSync(join(reference, 'score.mjs')))(
  'the score beside the reference scorer (skipped where ../shared is absent)',
  () => {
    test('both give the same table for the same faulty findings', () => {
      const folder = join(reference, 'fr');
      const documents = readdirSync(folder).map((name) =>
        labelledDocumentSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
      );
      const tally = emptyTally();
      const lines: string[] = [];
      let count = 0;
      for (const document of documents) {
        const findings = document.claims.flatMap((gold): FoundClaim[] => {
          count += 1;
          const span = spanOf(gold, document.paragraphs);
          if (span === null || count % 7 === 0) return [];
          const claim: FoundClaim = { ...found, ...gold, ...span, p: gold.p };
          if (count % 5 === 0)
            return [
              { ...claim, bound: 'about', area: 'JP' },
              { ...claim, start: span.end + 1, end: span.end + 3 },
            ];
          return [count % 3 === 0 ? { ...claim, value: gold.value * 2, asOf: '1999' } : claim];
        });
        addDocument(tally, compareClaims(document.paragraphs, document.claims, findings));
        lines.push(...findings.map((f) => JSON.stringify({ ...f, doc: document.id })));
      }
      const table = execFileSync(process.execPath, [join(reference, 'score.mjs'), folder], { input: lines.join('\n'), encoding: 'utf8' });
      const theirs = (table.trim().split('\n').at(-1) ?? '').trim().split(/\s+/).slice(3);
      const { precision, recall, foundF1, coreF1, wholeF1, fields } = measure(tally);
      expect([precision, recall, foundF1, coreF1, wholeF1, ...FIELDS.map((field) => fields[field])].map((n) => n?.toFixed(1))).toEqual(
        theirs,
      );
    });
  },
);
