/** Tells how bad a point is, and writes the slope at it. */
export type Loss = (point: Float64Array, slope: Float64Array) => number;

/** So many steps are remembered to tell how the slope changes. */
const MEMORY = 10;
/** A step must bring this part of what its slope promises, else it is halved, so many times at most. */
const ENOUGH = 1e-4;
const MOST_HALVINGS = 20;

const times = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

/** Adds so much of another vector. */
const addTo = (a: Float64Array, factor: number, b: Float64Array): void => {
  for (let i = 0; i < a.length; i += 1) a[i] = (a[i] ?? 0) + factor * (b[i] ?? 0);
};

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
}

/** The direction in which to go: down the slope, as the last steps showed that it bends (the two loops of Nocedal and Wright, 7.4). */
function directionOf(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.map((each) => -each);
  const parts = steps.map(() => 0);
  for (const [i, { moved, turned }] of [...steps.entries()].reverse()) {
    const part = times(moved, direction) / times(moved, turned);
    parts[i] = part;
    addTo(direction, -part, turned);
  }
  const last = steps.at(-1);
  const scale = last ? times(last.moved, last.turned) / times(last.turned, last.turned) : 1 / Math.sqrt(times(slope, slope) || 1);
  for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] ?? 0) * scale;
  for (const [i, { moved, turned }] of steps.entries())
    addTo(direction, (parts[i] ?? 0) - times(turned, direction) / times(moved, turned), moved);
  return direction;
}

/**
 * Goes down a smooth function: the method of Broyden, Fletcher, Goldfarb and Shanno with little memory (Liu and Nocedal 1989).
 * @param loss - what is to become small; convex, or the end is but a valley
 * @param start - where to begin; it is left as it is
 * @param most - steps at most
 * @returns the lowest point that was found
 */
export function minimise(loss: Loss, start: Float64Array, most: number): Float64Array {
  let point = start.slice();
  let slope = new Float64Array(point.length);
  let value = loss(point, slope);
  const steps: Step[] = [];
  for (let step = 0; step < most; step += 1) {
    const direction = directionOf(slope, steps);
    const promised = times(direction, slope);
    if (promised >= 0) return point;
    let length = 1;
    for (let halving = 0; ; halving += 1) {
      const next = point.slice();
      addTo(next, length, direction);
      const nextSlope = new Float64Array(point.length);
      const nextValue = loss(next, nextSlope);
      if (nextValue <= value + ENOUGH * length * promised) {
        const moved = next.map((each, i) => each - (point[i] ?? 0));
        const turned = nextSlope.map((each, i) => each - (slope[i] ?? 0));
        if (times(moved, turned) > 0) steps.push({ moved, turned });
        if (steps.length > MEMORY) steps.shift();
        [point, slope, value] = [next, nextSlope, nextValue];
        break;
      }
      if (halving === MOST_HALVINGS) return point;
      length /= 2;
    }
  }
  return point;
}
