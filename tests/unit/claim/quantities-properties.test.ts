import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/claim/read-quantities';
import { numbers as de } from '../../../src/languages/de/numbers';
import { numbers as en } from '../../../src/languages/en/numbers';
import { numbers as es } from '../../../src/languages/es/numbers';
import { numbers as fr } from '../../../src/languages/fr/numbers';
import { numbers as it_ } from '../../../src/languages/it/numbers';
import { numbers as nl } from '../../../src/languages/nl/numbers';
import { numbers as pt } from '../../../src/languages/pt/numbers';
import { numbers as ru } from '../../../src/languages/ru/numbers';
import { numbers as tr } from '../../../src/languages/tr/numbers';
import type { NumberWords } from '../../../src/languages/number-words';
import { normalise } from '../../../src/text/normalise';

const languages: readonly (readonly [tag: string, words: NumberWords])[] = [
  ['fr', fr], ['fr-CH', fr], ['fr-CA', fr], ['en', en], ['en-GB', en], ['en-IN', en], ['es', es], ['es-MX', es], ['es-AR', es], ['pt', pt], ['pt-PT', pt],
  ['it', it_], ['it-CH', it_], ['de', de], ['de-CH', de], ['de-AT', de], ['ru', ru], ['nl', nl], ['tr', tr],
];

const read = (written: string, words: NumberWords, tag: string) => readQuantities(normalise(written), words, { tag });

describe.each(languages)('numbers formatted by Intl in %s', (tag, words) => {
  // A bare four-digit number may be a year, which is tested with the tables.
  const counted = (value: number): boolean => value < 1900 || value > 2100;

  it.each([
    ['with groups', { useGrouping: 'always' }],
    ['without groups', { useGrouping: false }],
    ['with groups from ten thousand', { useGrouping: 'min2' }],
  ] as const)('reads whole numbers back, %s', (_, options) => {
    const format = new Intl.NumberFormat(tag, options);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999_999 }).filter(counted), (value) => {
        const written = format.format(value);
        expect(read(written, words, tag)).toMatchObject([{ kind: 'count', value, start: 0, end: written.length }]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([1, 2, 4])('reads up to %i decimals back', (digits) => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: digits, useGrouping: 'always' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 10 ** digits - 1 }), (whole, part) => {
        const value = Number(`${whole}.${String(part).padStart(digits, '0')}`);
        expect(read(format.format(value), words, tag)).toMatchObject([{ value }]);
      }),
      { numRuns: 30 },
    );
  });

  it('reads percentages back', () => {
    const format = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
        expect(read(format.format(tenths / 1000), words, tag)).toMatchObject([{ kind: 'percent', value: tenths / 10 }]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['symbol', 'name', 'code'] as const)('reads money back, the currency as %s', (currencyDisplay) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999_999 }), fc.constantFrom('USD', 'EUR'), (value, currency) => {
        const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 });
        expect(read(format.format(value), words, tag)).toMatchObject([{ kind: 'money', value, currency }]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['long', 'short'] as const)('reads the %s scale words of CLDR back', (compactDisplay) => {
    const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 999 }), fc.integer({ min: 3, max: 11 }), (digits, zeros) => {
        const value = digits * 10 ** (zeros - 2);
        const written = format.format(value);
        // Behind a number, a G is a network or a byte to any reader of news; only Canadian French means a thousand million by it.
        fc.pre(!written.endsWith('G'));
        // Alone, "1900" is a year.
        fc.pre(!/^(?:1[5-9]|20)\d\d$/.test(written));
        expect(read(written, words, tag), written).toMatchObject([{ kind: 'count', value }]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['minute', 'hour', 'day', 'week', 'month', 'year'] as const)('reads a number of %ss back', (unit) => {
    const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
    const iso = { minute: 'PT1M', hour: 'PT1H', day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y' }[unit];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), (value) => {
        expect(read(format.format(value), words, tag)).toMatchObject([{ kind: 'duration', value, unitDuration: iso }]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('offsets', () => {
  const piece = fc.constantFrom(
    'plus de ', '25', ' millions', '1,5', ' Md', '\u00a0', '\u00ad', 'un ', ' sur ', 'deux', ' et ', 'demi', ' %', '$', '€', '2016', ' à ', 'de ', '-', ',', '.', 'e\u0301', ' heures', 'x', '½', '+', '/', ':', '(',
  );
  it('address words of the text, in order, without overlaps, hedges around them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = normalise(pieces.join(''));
        const quantities = readQuantities(text, fr);
        let last = 0;
        quantities.forEach((quantity, index) => {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(text.text.length);
          expect(quantity.hedgeStart).toBeLessThanOrEqual(quantity.start);
          expect(quantity.hedgeEnd).toBeGreaterThanOrEqual(quantity.end);
          expect(Number.isFinite(quantity.value)).toBe(true);
          expect(text.text.slice(quantity.start, quantity.end)).toBe(text.text.slice(quantity.start, quantity.end).trim());
          if (quantity.valueMax !== undefined) expect(quantity.valueMax).toBeGreaterThan(quantity.value);
          if (quantity.change !== undefined) expect(quantities[quantity.change.other]?.change?.other).toBe(index);
          last = quantity.end;
        });
      }),
      { numRuns: 300 },
    );
  });

  it('find a quantity wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom('Il y a ', 'Ceci, ', '« ', '(', 'x – '), fc.constantFrom(' amis', '.', ' »', ')', ' ; rien'), fc.integer({ min: 3, max: 999 }), (before, after, value) => {
        const written = `${before}${value}\u202fmillions${after}`;
        const text = normalise(written);
        const [quantity] = readQuantities(text, fr);
        expect(written.slice(text.toOriginal(quantity?.start ?? 0), text.toOriginal(quantity?.end ?? 0, 'end'))).toBe(`${value}\u202fmillions`);
      }),
    );
  });
});

describe('time', () => {
  // What could make a reader go over the same text again: rows of all that it looks ahead or back for.
  const rows: readonly (readonly [name: string, row: string])[] = [
    ['digits', '1'], ['spaces', ' '], ['half-words', 'milli'], ['words without spaces', 'millions'], ['glued number words', 'zweihundert'],
    ['numbers', '1 '], ['groups', '100 '], ['points', '1.'], ['decimals', '1,5,'], ['hedges', 'plus de '], ['fillers', 'les '],
    ['scale words', 'millions '], ['ranges', '5 à 6 à '], ['changes', 'de 5 à 6 '], ['lists', '1, 2 millions, '], ['shares', 'un sur deux '], ['joiners', 'vingt et '],
    ['brackets', '(('], ['letters', 'a'], ['capitals', 'A'], ['marks', 'e\u0301'], ['many marks', '\u0301\u0323'], ['soft hyphens', 'a\u00ad'], ['ends of sentences', '. A'], ['signs', '$'], ['unspaced script', '微'],
    ['vague words', 'des '], ['limits', 'ne peut plus '], ['halves', 'demi '], ['hours', '1h30 '],
  ];
  const measure = (row: string, length: number, words: NumberWords): number => {
    const written = row.repeat(Math.ceil(length / row.length));
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 2; run += 1) {
      const before = process.cpuUsage();
      readQuantities(normalise(written), words);
      const used = process.cpuUsage(before);
      best = Math.min(best, used.user + used.system);
    }
    return best;
  };

  it.each(rows)('grows no faster than the text: %s', (_, row) => {
    for (const words of [fr, de]) {
      const small = measure(row, 8_000, words);
      const large = measure(row, 64_000, words);
      // Eight times the text; a quadratic reader would take 64 times as long. Two milliseconds are the noise of the clock.
      expect(large).toBeLessThan(30 * Math.max(small, 2000));
    }
  });

  it('reads a megabyte of the worst rows at all', () => {
    for (const row of ['1', ' ', 'milli']) {
      expect(() => readQuantities(normalise(row.repeat(1_000_000 / row.length)), fr)).not.toThrow();
    }
  }, 60_000);
});
