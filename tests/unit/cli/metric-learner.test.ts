import { describe, expect, it } from 'vitest';
import { learnMetrics, type Sample } from '../../../src/cli/metric-learner';

const [SAYS_FINE, SAYS_PRICE, SELDOM, OFTEN, NOISE] = [1, 2, 3, 4, 10];

const samples: Sample[] = Array.from({ length: 400 }, (_, at): Sample => {
  const fined = at % 2 === 0;
  return {
    kind: 'money',
    features: [fined ? SAYS_FINE : SAYS_PRICE, NOISE + (at % 7), at % 50 === 0 ? SELDOM : OFTEN],
    metric: fined ? 'fine' : 'none',
  };
});

describe('learnMetrics', () => {
  const learnt = learnMetrics(samples, 8);
  const weight = (feature: number, metric: 'fine' | 'none'): number => learnt.rows.get(feature)?.[learnt.classes.indexOf(metric)] ?? 0;

  it('gives weight to what tells measures apart, and leaves the rest out', () => {
    expect(weight(SAYS_FINE, 'fine') - weight(SAYS_FINE, 'none')).toBeGreaterThan(1);
    expect(weight(SAYS_PRICE, 'fine') - weight(SAYS_PRICE, 'none')).toBeLessThan(-1);
    expect([...learnt.rows.values()].flatMap((row) => [...row]).filter((w) => w !== 0).length).toBeLessThanOrEqual(8);
    expect(learnt.rows.has(NOISE + 3)).toBe(false);
  });

  it('learns the same each time', () => {
    expect(learnMetrics(samples, 8)).toEqual(learnt);
  });

  it('leaves out measures and kinds of which there are too few, and says which are taught well', () => {
    const few = learnMetrics(
      [...samples, ...Array.from({ length: 5 }, (): Sample => ({ kind: 'count', features: [SAYS_FINE], metric: 'users' }))],
      8,
    );
    expect(few.classes).not.toContain('users');
    expect(few.kinds.get('money')).toHaveLength(2);
    expect(few.kinds.has('count')).toBe(false);
    expect(learnt.wellTaught).toBe(2);
    expect(learnMetrics(samples.slice(0, 150), 8).wellTaught).toBe(0);
  });
});
