import { expect, test } from 'vitest';
import { assessClaim } from '../../src/check/assess-claim';
import { explain } from '../../src/check/explain';
import { datasetFromFiles } from '../../src/dataset/node-read-dataset';
import { TRAPS, type Trap } from '../dataset/traps';
import { madeClaim } from '../unit/check/made-claim';

const dataset = datasetFromFiles();

const check = ({ claim, value, at, namedApps }: Trap) =>
  assessClaim(
    { ...madeClaim({ quote: 'x', area: 'world' }), ...claim, value, asOf: claim.asOf ?? null, ...(namedApps && { namedApps }) },
    { published: at, today: '2026-07-29', dataset },
  );

test.each(TRAPS.map((trap) => [`${trap.claim.app}: ${trap.printed}`, trap] as const))('%s', (_, trap) => {
  const assessment = check(trap);
  const shown = assessment.evidence.map(({ figure }) => figure);
  for (const expected of trap.shows)
    expect(shown, `${assessment.verdict}/${assessment.reason}`).toContainEqual(expect.objectContaining(expected));
  expect(explain(assessment, 'en', dataset)).not.toMatch(/\{|\bwrong\b|\berror\b|\bfalse\b|undefined/);
});
