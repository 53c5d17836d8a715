import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findComparable, findSameNumber, SAME_WITHIN, standingOf, type Query } from '../../src/dataset/find-evidence';
import { datasetFromFiles } from '../../src/dataset/node-read-dataset';
import type { Figure } from '../../src/dataset/schema';
import { TRAPS, type Trap } from './traps';

const dataset = datasetFromFiles();
const isNear = (figure: Figure, value: number): boolean => Math.abs(figure.value - value) / Math.abs(figure.value) <= SAME_WITHIN;

/** All that is shown beside a number: how things stood, what agrees, what tells the same time or part, and what else it is. */
function shownFor({ claim, value, at, namedApps }: Trap): Figure[] {
  const query: Query = { area: 'world', window: null, event: null, ...claim };
  const moment = { at, publicBy: claim.asOf ? dataset.updated : at };
  const { series, confirming, context, nearby } = findComparable(dataset, query);
  const standings = [...series, ...confirming].map((each) => standingOf([each], moment));
  const around = standings.flatMap(({ inForce, before, next }) => [...inForce, before, next]).filter((figure) => figure !== null);
  const agreeing = [...series, ...confirming].flatMap(({ figures }) => figures).filter((figure) => isNear(figure, value));
  const times = new Set([...around, ...agreeing].map((figure) => figure.asOf));
  const beside = [...context, ...nearby].filter(
    (figure) => isNear(figure, value) || times.has(figure.asOf) || figure.asOf === at.slice(0, 7),
  );
  const stated = context.filter((figure) => beside.some((other) => other.asOf === figure.asOf));
  return [
    ...around,
    ...agreeing,
    ...beside,
    ...stated,
    ...findSameNumber(dataset, query, value, moment, namedApps).map(({ figure }) => figure),
  ];
}

test.each(TRAPS.map((trap) => [`${trap.claim.app}: ${trap.printed}`, trap] as const))('%s', (_, trap) => {
  const shown = shownFor(trap);
  for (const expected of trap.shows) expect(shown).toContainEqual(expect.objectContaining(expected));
});

const notes = new URL('../../../shared/figures/traps.md', import.meta.url);
test.skipIf(!existsSync(notes))('no line of the research notes is left out (skipped where they are not at hand)', () => {
  const lines = readFileSync(notes, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(TRAPS.length).toBeGreaterThanOrEqual(lines.length);
});
