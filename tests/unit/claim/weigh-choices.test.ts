import { describe, expect, it } from 'vitest';
import { FEATURES, STEP, WEIGHTS } from '../../../src/claim/app-weights';
import { readWeights, weighChoices, type Choice } from '../../../src/claim/weigh-choices';
import { featureNumber, risingNumbers, writtenGaps, writtenSteps } from '../../../src/claim/written-weights';

const choice = (value: string, ...features: string[]): Choice => ({ value, name: (meet) => features.forEach(meet) });

const weights = new Map([
  [featureNumber('near'), 2],
  [featureNumber('far'), -1],
]);

describe('weighChoices', () => {
  it('takes what most speaks for, and says how sure that is', () => {
    const { value, probability } = weighChoices([choice('a', 'far'), choice('b', 'near')], weights);
    expect(value).toBe('b');
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-3)));
  });

  it('counts choices of one value together, and a feature once', () => {
    expect(weighChoices([choice('a', 'near', 'near'), choice('b', 'near'), choice('b')], weights)).toEqual({
      value: 'b',
      probability: expect.closeTo((Math.exp(2) + 1) / (2 * Math.exp(2) + 1)),
    });
  });

  it('takes the first where nothing speaks for any', () => {
    expect(weighChoices([choice('a'), choice('b')], new Map()).probability).toBeCloseTo(0.5);
  });
});

describe('weights of choices', () => {
  it('are read as they were written', () => {
    const written = new Map([
      [3, 5],
      [700, -12],
      [701, 40],
    ]);
    const read = readWeights(writtenGaps([...written.keys()]), writtenSteps([...written.values()]), 0.1);
    for (const [feature, steps] of written) expect(read.get(feature)).toBeCloseTo(steps / 10);
  });

  it('that ship have a step for each feature', () => {
    expect(risingNumbers(FEATURES)).toHaveLength(WEIGHTS.length);
    expect(STEP).toBeGreaterThan(0);
  });
});
