import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessClaim } from '../../../src/check/assess-claim';
import { agrees } from '../../../src/check/value-agreement';
import { compare } from '../../../src/check/comparison';
import { inForce } from '../../../src/check/in-force';
import { ages } from '../../../src/check/fact-kind';
import { describesNear, isDated } from '../../../src/check/reference-date';
import type { Claim } from '../../../src/claim/claim';
import { compileDataset } from '../../../src/dataset/compile-dataset';
import type { Dataset } from '../../../src/dataset/dataset';
import { daysOf, timeOf } from '../../../src/dataset/find-evidence';
import { loadDataset } from '../../../src/dataset/load-dataset';
import { readDatasetFiles } from '../../../src/dataset/node-read-dataset';
import type { Figure, FigureEntry } from '../../../src/dataset/schema';
import { BOUNDS, METRIC_IDS, METRICS } from '../../../src/terms';
import { madeClaim } from './made-claim';

const files = readDatasetFiles();
const dataset = loadDataset(compileDataset(files));
const figures: readonly Figure[] = [...dataset.apps.keys()].flatMap((app) => dataset.figuresOf(app));
const today = '2026-07-29';
const MS_A_DAY = 86_400_000;
const dayText = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);
const ACCUSING = new Set(['outdated', 'mislabelled', 'differs']);

/** The claim that states a figure word for word. */
function claimOf({ app, metric, value, bound, area, window, event, feature, currency }: Figure): Claim {
  return madeClaim({ app, metric, value, bound, area, window, event: event ?? null, ...(feature && { feature }), ...(currency && { currency }) });
}

/** A figure as its file holds it. */
function entryOf({ app: _app, ...entry }: Figure): FigureEntry {
  return entry;
}

/** Claims around the record: a figure's scope with its value, near it, far from it, or a slip away. */
const claims: fc.Arbitrary<{ claim: Claim; published: string }> = fc.record({
  figure: fc.constantFrom(...figures),
  factor: fc.constantFrom(1, 1, 1.01, 0.98, 1.07, 0.93, 1.2, 0.7, 1.6, 3, 1000, 0.001),
  bound: fc.constantFrom(...BOUNDS),
  days: fc.integer({ min: -400, max: 1200 }),
  former: fc.boolean(),
  dated: fc.constantFrom('none', 'none', 'own', 'year'),
}).map(({ figure, factor, bound, days, former, dated }) => {
  const published = dayText(timeOf(figure).end + days);
  const asOf = dated === 'none' ? null : dated === 'own' ? figure.asOf : published.slice(0, 4);
  return { claim: { ...claimOf(figure), value: figure.value * factor, bound, asOf, ...(former && days % 5 === 0 && { former: true as const }) }, published };
});

const check = (claim: Claim, published: string | null, of: Dataset = dataset) => assessClaim(claim, { published, today, dataset: of });

describe('what holds for every claim', () => {
  test('a claim equal to the figure in force matches, or is said to be revised', () => {
    fc.assert(fc.property(fc.constantFrom(...figures.filter(({ use }) => use === 'reference')), fc.integer({ min: 0, max: 540 }), (figure, days) => {
      const published = dayText(timeOf(figure).publicFrom + days);
      const claim = claimOf(figure);
      const { counts, kind } = compare(claim, published, dataset);
      const page = daysOf(published);
      const own = counts.find((count) => count.includes(figure));
      if (!page || !own) return;
      fc.pre(inForce(own, page, page).includes(figure) && !(ages(kind) && isDated(figure, page)) && kind !== 'burst');
      expect(['matches', 'revised']).toContain(check(claim, published).verdict);
    }), { numRuns: 1000 });
  });

  test('changing app, metric or area never keeps a match by accident: it rests on a figure of the new scope', () => {
    const changes = fc.record({ app: fc.constantFrom(...dataset.apps.keys()), metric: fc.constantFrom(...METRIC_IDS), area: fc.constantFrom('world', 'IN', 'FR', 'RU', 'US', 'EU', 'BR'), which: fc.constantFrom('app', 'metric', 'area') });
    fc.assert(fc.property(claims, changes, ({ claim, published }, { which, ...change }) => {
      const changed: Claim = { ...claim, [which]: change[which as 'app' | 'metric' | 'area'] };
      const { verdict, compared } = check(changed, published);
      if (verdict !== 'matches' || !compared) return;
      const home = dataset.apps.get(changed.app)?.home;
      const family = [changed.app, dataset.apps.get(changed.app)?.parent, ...(changed.event ? [...dataset.apps.values()].filter(({ parent }) => parent === changed.app).map(({ id }) => id) : [])];
      expect(changed.event ? family : [changed.app]).toContain(compared.app);
      expect(changed.metric === 'users' || changed.metric === 'monthly-active-users' ? ['users', 'monthly-active-users'] : [changed.metric]).toContain(compared.metric);
      expect([changed.area, ...(changed.area === 'world' && home ? [home] : []), ...(changed.area === home ? ['world'] : [])]).toContain(compared.area);
      expect(agrees(changed, compared)).toBe(true);
    }), { numRuns: 1000 });
  });

  test('"differs" never stands where a comparable figure within 45 days agrees, nor does "mislabelled"', () => {
    fc.assert(fc.property(claims, ({ claim, published }) => {
      const { verdict } = check(claim, published);
      if (verdict !== 'differs' && verdict !== 'mislabelled') return;
      const { counts, context, time: { at } } = compare(claim, published, dataset);
      const near = [...counts.flat(), ...context.filter(({ status }) => status !== 'disputed')].filter((figure) => at && describesNear(figure, at));
      expect(near.filter((figure) => agrees(claim, figure))).toEqual([]);
    }), { numRuns: 2500 });
  });

  test('without a page date nothing is called outdated, mislabelled or different', () => {
    fc.assert(fc.property(claims, ({ claim }) => {
      expect(ACCUSING.has(check(claim, null).verdict)).toBe(false);
    }), { numRuns: 500 });
  });

  test('the same claim gives the same assessment, and a "former" one is never called different', () => {
    fc.assert(fc.property(claims, ({ claim, published }) => {
      expect(check(claim, published)).toEqual(check(claim, published));
      expect(ACCUSING.has(check({ ...claim, former: true }, published).verdict)).toBe(false);
    }), { numRuns: 500 });
  });

  test('only an asserted claim is held against the record', () => {
    fc.assert(fc.property(claims, fc.constantFrom('forecast', 'denied', 'hypothetical'), ({ claim, published }, mode) => {
      expect(['forecast', 'unverified']).toContain(check({ ...claim, mode }, published).verdict);
    }), { numRuns: 500 });
  });

  test('single facts are never called different or mislabelled', () => {
    fc.assert(fc.property(claims, ({ claim, published }) => {
      fc.pre(claim.event !== null || METRICS[claim.metric].group === 'business' && claim.metric !== 'employees');
      expect(['differs', 'mislabelled']).not.toContain(check(claim, published).verdict);
    }), { numRuns: 1000 });
  });
});

describe('what the dataset may do', () => {
  test('its order changes no verdict', () => {
    fc.assert(fc.property(fc.integer(), fc.array(claims, { minLength: 60, maxLength: 60 }), (seed, sample) => {
      const keyed = <T>(list: readonly T[]): T[] => list.map((each, index) => ({ each, key: Math.sin(seed + index * 12.9898) })).sort((a, b) => a.key - b.key).map(({ each }) => each);
      const shuffled = loadDataset(compileDataset({ ...files, figures: keyed(files.figures).map((file) => ({ ...file, figures: keyed(file.figures) })) }));
      for (const { claim, published } of sample) expect(check(claim, published, shuffled)).toEqual(check(claim, published));
    }), { numRuns: 8 });
  });

  test('a further context figure changes no verdict, unless it agrees and so takes an accusation back', () => {
    fc.assert(fc.property(fc.array(claims, { minLength: 60, maxLength: 60 }), fc.constantFrom(1, 1, 0.5, 4), (sample, factor) => {
      const added = sample.map(({ claim, published }): [string, Figure] => [claim.app, {
        app: claim.app, metric: claim.metric, value: claim.value * factor, bound: 'exact', area: claim.area, asOf: published, window: claim.window, origin: 'press', who: 'A paper',
        use: 'context', sources: [{ url: 'https://example.org/', publisher: 'A paper', published, title: null, primary: false, seen: true }], note: null,
        ...(claim.event && { event: claim.event }), ...(claim.feature && { feature: claim.feature }), ...(claim.currency && { currency: claim.currency }),
      }]);
      const more = loadDataset(compileDataset({
        ...files,
        figures: files.figures.map((file) => ({ ...file, figures: [...file.figures, ...added.filter(([app]) => app === file.app).map(([, figure]) => entryOf(figure))] })),
      }));
      for (const { claim, published } of sample) {
        const [without, with_] = [check(claim, published).verdict, check(claim, published, more).verdict];
        if (with_ !== without) expect([ACCUSING.has(without), with_]).toEqual([true, 'unverified']);
      }
    }), { numRuns: 8 });
  });
});
