import { expect, it } from 'vitest';
import { inSafeTriangle } from '../../../src/popover/safe-triangle';

const below = { left: 100, right: 460, top: 50, bottom: 400 };

it.each([
  ['straight down', { x: 150, y: 45 }, true],
  ['towards the far corner', { x: 250, y: 42 }, true],
  ['along the line', { x: 300, y: 30 }, false],
  ['upwards', { x: 150, y: 10 }, false],
  ['just beside the near corner', { x: 80, y: 49 }, false],
])('below the number: %s', (_, point, expected) => {
  expect(inSafeTriangle(point, { x: 150, y: 30 }, below)).toBe(expected);
});

it('above the number', () => {
  const exit = { x: 150, y: 430 };
  expect(inSafeTriangle({ x: 200, y: 410 }, exit, below)).toBe(true);
  expect(inSafeTriangle({ x: 200, y: 440 }, exit, below)).toBe(false);
});

it('beside the number', () => {
  const exit = { x: 50, y: 200 };
  expect(inSafeTriangle({ x: 80, y: 210 }, exit, below)).toBe(true);
  expect(inSafeTriangle({ x: 40, y: 210 }, exit, below)).toBe(false);
  expect(inSafeTriangle({ x: 480, y: 210 }, { x: 500, y: 200 }, below)).toBe(true);
});
