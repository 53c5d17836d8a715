import { expect, it } from 'vitest';
import { toneOf } from '../../../src/marks/text-tone';

it.each([
  ['rgb(0, 0, 0)', 'dark'],
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(34, 34, 34)', 'dark'],
  ['rgba(238, 238, 238, 0.9)', 'light'],
  ['rgb(0, 0, 238)', 'dark'],
  ['rgb(255, 214, 138)', 'light'],
  ['rgb(176, 0, 32)', 'dark'],
  ['oklch(0.25 0.03 260)', 'dark'],
  ['oklch(0.92 0.03 260)', 'light'],
  ['oklab(92% 0 0)', 'light'],
  ['lab(20 0 0)', 'dark'],
  ['lab(90% 0 0)', 'light'],
  ['color(srgb 0.1 0.1 0.1)', 'dark'],
  ['color(srgb 0.9 0.9 0.9)', 'light'],
  ['color(display-p3 1 1 1)', 'light'],
  ['something new', 'dark'],
])('%s is %s', (color, tone) => {
  expect(toneOf(color)).toBe(tone);
});
