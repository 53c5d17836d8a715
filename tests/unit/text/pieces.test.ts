import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/text/pieces';

const cut = (text: string, longest: number): string[] => piecesOf(text, longest).map(({ start, end }) => text.slice(start, end));

describe('pieces of a text', () => {
  it('is one where the text is short, and none where there is no text', () => {
    expect(cut('One sentence. Two.', 18)).toEqual(['One sentence. Two.']);
    expect(cut('', 18)).toEqual([]);
  });

  it('ends with a sentence, else with a word, else anywhere', () => {
    expect(cut('A first one. A second, which is longer.', 24)).toEqual(['A first one. ', 'A second, which is ', 'longer.']);
    expect(cut('some words without an end', 12)).toEqual(['some words ', 'without an ', 'end']);
    expect(cut('77777777', 3)).toEqual(['777', '777', '77']);
  });

  it('leaves no character out, parts no pair of surrogates, and has no piece that is too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '. ', '😀', '7', '\n') }),
        fc.integer({ min: 2, max: 20 }),
        (text, longest) => {
          const pieces = cut(text, longest);
          expect(pieces.join('')).toBe(text);
          for (const piece of pieces) {
            expect(piece.length).toBeLessThanOrEqual(longest);
            expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
          }
        },
      ),
    );
  });
});
