import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold';
import { normalise } from '../../../src/text/normalise';

describe('normalise', () => {
  it.each([
    ['350\u00a0000, 350\u202f000, 350\u2009000', '350 000, 350 000, 350 000'],
    ['l’app d‘un ʼ', "l'app d'un '"],
    ['Whats\u00adApp\u200b and Tele\u2060gram\ufeff', 'WhatsApp and Telegram'],
    ['two   spaces\n\tand lines', 'two spaces and lines'],
    ['e\u0301te\u0301', 'été'],
    ['non‑breaking, −5, 10–15, a — b', 'non-breaking, -5, 10–15, a — b'],
    ['25％', '25%'],
    ['2 milliards²', '2 milliards²'],
    ['', ''],
  ])('makes %j uniform', (written, text) => {
    expect(normalise(written).text).toBe(text);
  });

  it('leads back to both edges of what was written', () => {
    const written = 'a\u00ad\u00adb  c e\u0301 d';
    const normal = normalise(written);
    expect(normal.text).toBe('ab c é d');
    const original = (from: number, to: number): string => written.slice(normal.toOriginal(from), normal.toOriginal(to, 'end'));
    expect(original(0, 1)).toBe('a');
    expect(original(1, 2)).toBe('b');
    expect(original(2, 3)).toBe('  ');
    expect(original(5, 6)).toBe('e\u0301');
    expect(original(0, 8)).toBe(written);
    expect(normal.toOriginal(normal.text.length)).toBe(written.length);
  });

  const knownSign = fc.constantFrom(
    'a',
    'É',
    'e\u0301',
    'İ',
    'ß',
    ' ',
    '\u00a0',
    '\u202f',
    '\u00ad',
    '\u200b',
    '’',
    '–',
    '−',
    '1',
    '微',
    '한',
    '\u1100\u1161',
    '👍',
    'ﬁ',
    '\u0323\u0307',
    'Σ',
    '\ud800',
    '\n',
  );
  const sign = fc.oneof(knownSign, fc.string({ maxLength: 2, unit: 'grapheme' }));
  const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));

  it('gives what a plain replacement gives', () => {
    fc.assert(
      fc.property(text, (written) => {
        const plain = written
          .replace(/[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
          .replace(/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g, '')
          .replace(/[\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07\u00b4\u0060]/g, "'")
          .replace(/[\u2010\u2011\u2212\ufe63\uff0d]/g, '-')
          .replaceAll('\u2012', '–')
          .replace(/[\u2015\u2e3a\u2e3b]/g, '—')
          .replace(/[\uff05\ufe6a]/g, '%')
          .normalize('NFC')
          .replace(/ {2,}/g, ' ');
        expect(normalise(written).text).toBe(plain);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps offsets in order, and folds to the same length', () => {
    fc.assert(
      fc.property(text, (written) => {
        const normal = normalise(written);
        expect(normal.folded).toBe(fold(normal.text));
        expect(normal.folded).toHaveLength(normal.text.length);
        let last = 0;
        for (let offset = 0; offset < normal.text.length; offset += 1) {
          const start = normal.toOriginal(offset);
          const end = normal.toOriginal(offset + 1, 'end');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is a fixed point of itself', () => {
    fc.assert(
      fc.property(fc.array(knownSign, { maxLength: 40 }), (signs) => {
        const { text: once } = normalise(signs.join(''));
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});
