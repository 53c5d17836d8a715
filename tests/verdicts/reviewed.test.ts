import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { assessClaim } from '../../src/check/assess-claim';
import { datasetFromFiles } from '../../src/dataset/node-read-dataset';
import { BOUNDS, METRIC_IDS, MODES, VERDICTS } from '../../src/terms';
import { madeClaim } from '../unit/check/made-claim';

/**
 * Labelled claims with the verdict that a careful editor signs, each read against the dataset; `why` says so where it is not
 * plain. `former` is not labelled in the documents: it was read from their text. The claims' fields are carried along, so that the
 * table runs anywhere; where the documents are at hand, the fields are compared with them.
 */
const claimFields = {
  app: z.string(),
  metric: z.enum(METRIC_IDS),
  value: z.number(),
  valueMax: z.exactOptional(z.number()),
  currency: z.exactOptional(z.string()),
  bound: z.enum(BOUNDS),
  window: z.string().nullable(),
  area: z.string(),
  asOf: z.string().nullable(),
  event: z.string().nullable(),
  feature: z.exactOptional(z.string()),
  mode: z.enum(MODES),
};
const place = { p: z.number(), quote: z.string(), nth: z.number() };
const rowSchema = z.strictObject({
  doc: z.string(),
  published: z.string(),
  ...place,
  ...claimFields,
  namedApps: z.exactOptional(z.array(z.string())),
  former: z.exactOptional(z.literal(true)),
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  why: z.exactOptional(z.string()),
});

const rows = z.array(rowSchema).parse(JSON.parse(readFileSync(new URL('reviewed.json', import.meta.url), 'utf8')));
const dataset = datasetFromFiles();

test('the table is wide: 200 claims and more, all verdicts, nine languages', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
  expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
  expect(new Set(rows.map(({ doc }) => doc.slice(0, 2))).size).toBeGreaterThanOrEqual(9);
  const plain = new Set(['matches', 'forecast']);
  expect(rows.filter(({ verdict, why }) => !plain.has(verdict) && !why).map(({ doc, quote }) => `${doc} ${quote}`)).toEqual([]);
});

test.each(rows.map((row) => [`${row.doc} p${row.p} «${row.quote}» ${row.app} ${row.metric}: ${row.verdict}`, row] as const))(
  '%s',
  (_, row) => {
    const { doc: _doc, published, p: _p, nth: _nth, verdict, reason, why, ...fields } = row;
    const assessment = assessClaim(madeClaim(fields), { published, today: '2026-07-29', dataset });
    expect(`${assessment.verdict}/${assessment.reason}`, why).toBe(`${verdict}/${reason}`);
  },
);

const corpus = new URL('../../../shared/corpus/', import.meta.url);
describe.skipIf(!existsSync(corpus))('the table has the fields of the labelled documents (skipped where they are not at hand)', () => {
  const documentSchema = z.object({ published: z.string(), claims: z.array(z.object({ ...place, ...claimFields })) });
  const fileOf = (doc: string): URL => new URL(doc.startsWith('seed') ? `seeds/${doc}.json` : `${doc.slice(0, 2)}/${doc}.json`, corpus);
  test.each([...new Set(rows.map(({ doc }) => doc))])('%s', (doc) => {
    const labelled = documentSchema.parse(JSON.parse(readFileSync(fileOf(doc), 'utf8')));
    for (const row of rows.filter((each) => each.doc === doc)) {
      expect(row.published).toBe(labelled.published);
      const same = labelled.claims.find((claim) => claim.p === row.p && claim.quote === row.quote && claim.nth === row.nth);
      expect(row).toMatchObject(same ?? { quote: 'not labelled' });
    }
  });
});
