import { describe, expect, it } from 'vitest';
import { minimise, type Loss } from '../../../src/cli/minimise';

/** A bowl whose lowest point is known, much steeper one way than the other. */
const bowl: Loss = (point, slope) => {
  let value = 0;
  for (const [i, x] of point.entries()) {
    const steep = 10 ** i;
    value += steep * (x - i) ** 2;
    slope[i] = 2 * steep * (x - i);
  }
  return value;
};

describe('minimise', () => {
  it('finds the lowest point of a bowl, however steep its sides', () => {
    const found = minimise(bowl, new Float64Array(5), 100);
    for (const [i, x] of found.entries()) expect(x).toBeCloseTo(i, 4);
  });

  it('leaves its start as it was, and stays where there is no slope', () => {
    const start = Float64Array.from([0, 1, 2]);
    expect([...minimise(bowl, start, 10)]).toEqual([0, 1, 2]);
    expect([...start]).toEqual([0, 1, 2]);
  });

  it('takes no more steps than it may', () => {
    let asked = 0;
    const counted: Loss = (point, slope) => {
      asked += 1;
      return bowl(point, slope);
    };
    minimise(counted, new Float64Array(4), 1);
    expect(asked).toBeLessThanOrEqual(22);
  });
});
