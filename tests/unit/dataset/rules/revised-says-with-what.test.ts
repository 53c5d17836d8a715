import { expect, test } from 'vitest';
import { revisedSaysWithWhat } from '../../../../src/dataset/rules/revised-says-with-what';
import { findingsInFigure } from '../made-dataset';

test('passes a revised figure that names its successor', () => {
  expect(findingsInFigure(revisedSaysWithWhat, {}, { status: 'revised', revisedBy: '30 million, by the company in October' })).toEqual([]);
});

test.each([
  ['a revised figure without a word', { status: 'revised' as const }, 'without a word by what'],
  ['a successor without a number', { status: 'revised' as const, revisedBy: 'a later count' }, 'names no number'],
  ['a successor of a figure that stands', { revisedBy: '30 million' }, 'is not revised'],
  [
    'a revised figure that is only shown',
    { status: 'revised' as const, revisedBy: '30 million', use: 'context' as const },
    'not a reference',
  ],
])('finds %s', (_, figure, message) => {
  expect(findingsInFigure(revisedSaysWithWhat, figure)).toEqual([expect.stringContaining(message)]);
});
