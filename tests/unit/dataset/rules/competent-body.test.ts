import { expect, test } from 'vitest';
import { competentBody } from '../../../../src/dataset/rules/competent-body';
import { findingsInFigure, madeSource } from '../made-dataset';

test.each([
  ['a statement of the company', {}],
  ['a press count that is only shown', { origin: 'press' as const, use: 'context' as const }],
  ['a press count that was revised', { origin: 'press' as const, status: 'revised' as const }],
  ["the body's own page that nobody read", { sources: [madeSource({ seen: false })] }],
])('passes %s', (_, figure) => {
  expect(findingsInFigure(competentBody, figure)).toEqual([]);
});

test.each([
  ['a press count', { origin: 'press' as const }, 'rests on the press alone'],
  ['a statement of nobody', { who: 'Analysts' }, 'name the company, authority, institute or firm'],
  ['a disputed figure', { status: 'disputed' as const }, 'is disputed but a reference'],
  ['zero', { value: 0 }, 'nothing can be compared'],
  ['pages of others that nobody read', { sources: [madeSource({ primary: false, seen: false })] }, 'has no source that was read'],
])('finds %s', (_, figure, message) => {
  expect(findingsInFigure(competentBody, figure)).toEqual([expect.stringContaining(message)]);
});
