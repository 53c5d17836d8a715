import { expect, test } from 'vitest';
import { editDistance, nearestWords } from '../../../src/text/nearest-words';

test.each([
  ['', '', 0],
  ['kitten', 'sitting', 3],
  ['telegram', 'telegrm', 1],
  ['abc', '', 3],
])('from %j to %j it takes %i slips', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
});

const known = ['telegram', 'tchap', 'threads', 'users', 'monthly-active-users', 'daily-active-users', 'new-users'];

test.each([
  ['telegrm', ['telegram']],
  ['Thread', ['threads']],
  ['montly-users', ['monthly-active-users']],
  ['daily-users', ['daily-active-users']],
  ['banana', []],
])('nearest to %j is %j', (written, expected) => {
  expect(nearestWords(written, known)).toEqual(expected);
});

test('at most three words', () => {
  expect(nearestWords('user', ['users', 'user-a', 'user-b', 'user-c'])).toHaveLength(3);
});
