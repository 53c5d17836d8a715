import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/text/paragraphs';

describe('plain text becomes paragraphs', () => {
  test('blank lines divide, whatever the line ends and the blanks in them', () => {
    expect(splitParagraphs('\uFEFFTitle\r\n\r\nFirst one.\r\n  \t\r\n\r\nSecond one.\r\n')).toEqual(['Title', 'First one.', 'Second one.']);
  });

  test('without blank lines each line is a paragraph', () => {
    expect(splitParagraphs('Title here\nThe first paragraph ends.\nThe second ends too.')).toEqual([
      'Title here',
      'The first paragraph ends.',
      'The second ends too.',
    ]);
  });

  test('indented navigation is not glued to the title', () => {
    expect(splitParagraphs('Radio\n    Telegram\n\n    A title\n\n    Body.')).toEqual(['Radio', 'Telegram', 'A title', 'Body.']);
  });

  test('a paragraph wrapped to a width stays one, so that a number keeps its noun', () => {
    const wrapped =
      'The messenger, which was founded in 2013 by two brothers, now has 100\nmillion users a month, and adds another 350 thousand of them on\nevery single day of the year.';
    expect(splitParagraphs(`A title\n\n${wrapped}`)).toEqual(['A title', wrapped]);
  });

  test('nothing gives no paragraphs', () => {
    expect(splitParagraphs(' \n\n\t')).toEqual([]);
  });

  test('a long run of blanks is split like a short one', () => {
    expect(splitParagraphs(`a${'\n \t'.repeat(300_000)}b`)).toEqual(['a', 'b']);
  });
});
