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
import { normalise } from '../../../src/text/normalise';
import { cases as deCases } from './quantities/de';
import { cases as enCases } from './quantities/en';
import { cases as esCases } from './quantities/es';
import { cases as frCases } from './quantities/fr';
import { cases as itCases } from './quantities/it';
import { cases as nlCases } from './quantities/nl';
import { cases as ptCases } from './quantities/pt';
import { cases as ruCases } from './quantities/ru';
import { showQuantities } from './quantities/show-quantities';
import { cases as trCases } from './quantities/tr';

describe.each([
  ['French', fr, frCases],
  ['English', en, enCases],
  ['Spanish', es, esCases],
  ['Portuguese', pt, ptCases],
  ['Italian', it_, itCases],
  ['German', de, deCases],
  ['Russian', ru, ruCases],
  ['Dutch', nl, nlCases],
  ['Turkish', tr, trCases],
])('quantities in %s', (_, words, cases) => {
  it.each(cases)('reads "%s"', (text, quantities) => {
    expect(showQuantities(text, words)).toEqual(quantities);
  });
});

describe('readQuantities', () => {
  it('follows the region of the text in its separators', () => {
    expect(showQuantities('3,125 usuarios', es, { tag: 'es-MX' })).toEqual(['3,125 = 3125']);
    expect(showQuantities('3,125 usuarios', es, { tag: 'es-ES' })).toEqual(['3,125 = 3.125']);
    expect(showQuantities('2 mil', pt, { tag: 'no such tag!' })).toEqual(['2 mil = 2000']);
  });

  it('gives the span of a hedge with its number', () => {
    const text = normalise('Er hat weit mehr als eine Milliarde Nutzer, also 2 Mio. oder mehr.');
    const spans = readQuantities(text, de).map(({ hedgeStart, hedgeEnd }) => text.text.slice(hedgeStart, hedgeEnd));
    expect(spans).toEqual(['weit mehr als eine Milliarde', '2 Mio. oder mehr']);
  });

  it('counts the digits that the writer gave', () => {
    const text = normalise('350,000; 25 million; 1.50; two million; 100; 2.5bn; 44,823,547');
    expect(readQuantities(text, en).map((quantity) => quantity.significantDigits)).toEqual([2, 2, 3, 1, 1, 2, 8]);
  });

  it('points from each side of a change at the other, and from a list at its scale', () => {
    const change = readQuantities(normalise('It went from 256 to 512 and from 3% to 4%.'), en);
    expect(change.map((quantity) => quantity.change)).toEqual([{ role: 'from', other: 1 }, { role: 'to', other: 0 }, { role: 'from', other: 3 }, { role: 'to', other: 2 }]);
    expect(readQuantities(normalise('5, 6 et 7 millions'), fr).map((quantity) => quantity.listWith)).toEqual([2, 2, undefined]);
  });

  it('says where a small number follows a name', () => {
    const quantities = readQuantities(normalise('On iOS 9 the Galaxy 8 holds 5 chats. Groups 7.'), en);
    expect(quantities.map((quantity) => quantity.afterName ?? false)).toEqual([true, true, false, false]);
  });
});
