import { expect, test } from 'vitest';
import { shortNotes } from '../../../../src/dataset/rules/short-notes';
import { findingsInFigure } from '../made-dataset';

test.each([null, 'Accounts, not people.', 'x'.repeat(160), '😀'.repeat(160)])('passes %j', (note) => {
  expect(findingsInFigure(shortNotes, { note })).toEqual([]);
});

test.each([
  ['x'.repeat(161), 'a note of 161 characters'],
  ['', 'write null'],
  ['Two\nlines.', 'write one line'],
  [' Blanks. ', 'write one line'],
])('finds %j', (note, message) => {
  expect(findingsInFigure(shortNotes, { note })).toEqual([expect.stringContaining(message)]);
});
