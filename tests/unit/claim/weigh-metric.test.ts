import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES, FEATURES, KINDS, WELL_TAUGHT, WEIGHTS } from '../../../src/claim/metric-weights';
import { weighMetric } from '../../../src/claim/weigh-metric';
import { featureNumber, risingNumbers, writtenGaps } from '../../../src/claim/written-weights';
import { METRICS } from '../../../src/terms';

describe('weights as they are written', () => {
  it('come back as they were, however far apart', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(200_000)), (numbers) => {
      const rising = numbers.toSorted((a, b) => a - b);
      expect(risingNumbers(writtenGaps(rising))).toEqual(rising);
    }));
  });

  it('fit together: each has a class and a feature, and each kind knows its classes', () => {
    const cells = risingNumbers(WEIGHTS[0]);
    expect(cells).toHaveLength(WEIGHTS[1].length);
    expect(Math.floor((cells.at(-1) ?? 0) / CLASSES.length)).toBe(risingNumbers(FEATURES).length - 1);
    expect(CLASSES.filter((metric) => metric !== 'none' && !(metric in METRICS))).toEqual([]);
    for (const allowed of Object.values(KINDS)) expect(allowed.every((at) => at < CLASSES.length)).toBe(true);
    expect(WELL_TAUGHT).toBeLessThanOrEqual(CLASSES.length);
  });
});

describe('weighMetric', () => {
  const told = ['kind:money', 'kind:money:8', 'head:none', 'sign:fine:own<', 'title:fine', 'fines', 'names:own:1', 'names:1', 'topic:app'];

  it('finds a sum behind a word for a fine to be one, whatever it is told first', () => {
    const forth = weighMetric('money', 'none', (meet) => told.forEach((feature) => meet(feature)));
    const back = weighMetric('money', 'none', (meet) => told.toReversed().forEach((feature) => meet(feature)));
    expect(forth?.metric).toBe('fine');
    expect(back?.metric).toBe('fine');
    expect(forth?.probability).toBeCloseTo(back?.probability ?? 0);
  });

  it('counts a feature once, however often it is told', () => {
    const once = weighMetric('money', 'none', (meet) => told.forEach((feature) => meet(feature)));
    const twice = weighMetric('money', 'none', (meet) => [...told, ...told].forEach((feature) => meet(feature)));
    expect(twice).toEqual(once);
  });

  it('says nothing of what too few articles taught, nor of numbers that count nothing', () => {
    expect(weighMetric('count', 'message-length', () => {})).toBeUndefined();
    expect(weighMetric('other', 'none', () => {})).toBeUndefined();
  });

  it('tells features apart by their letters', () => {
    expect(featureNumber('sign:fine:own<')).not.toBe(featureNumber('sign:fine:own>'));
    expect(featureNumber('')).toBeLessThan(2 ** 14);
  });
});
