import { describe, expect, it } from 'vitest';
import { learnChoices, type ChoiceSample } from '../../../src/cli/choice-learner';

const [NAMED, FAR, EITHER] = [1, 2, 3];

const sample: ChoiceSample = {
  choices: [
    { features: [NAMED, EITHER], right: true },
    { features: [FAR, EITHER], right: false },
  ],
};

describe('learnChoices', () => {
  const weights = learnChoices(Array.from({ length: 20 }, () => sample));

  it('gives weight to what tells the right choice from the others, and none to what both have', () => {
    expect(weights.get(NAMED)).toBeGreaterThan(0.5);
    expect(weights.get(FAR)).toBeLessThan(-0.5);
    expect(weights.get(EITHER)).toBeCloseTo(0);
  });

  it('learns nothing of what is seldom met, nor where all choices are right or none is', () => {
    expect(learnChoices([sample]).size).toBe(0);
    const open: ChoiceSample = { choices: sample.choices.map((choice) => ({ ...choice, right: false })) };
    expect(learnChoices(Array.from({ length: 20 }, () => open)).size).toBe(0);
  });
});
