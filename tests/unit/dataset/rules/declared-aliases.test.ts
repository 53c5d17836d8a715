import { expect, test } from 'vitest';
import { declaredAliases } from '../../../../src/dataset/rules/declared-aliases';
import { findings, madeApp } from '../made-dataset';

test('passes an alias that one app has alone, and a shared one that only one app has strongly', () => {
  const plong = madeApp({
    id: 'plong',
    aliases: ['Plong', 'Pling'],
    weakAliases: ['Pling'],
    ambiguousNote: 'Pling is mostly the other app.',
  });
  expect(findings(declaredAliases, { apps: [madeApp(), plong] })).toEqual([]);
});

test.each([
  ['no alias', [madeApp({ aliases: [] })], 'has no alias'],
  ['one alias twice', [madeApp({ aliases: ['Pling', 'Pling'] })], 'has an alias twice'],
  ['blanks around an alias', [madeApp({ aliases: [' Pling'] })], 'with blanks around it'],
  ['a weak alias that is none', [madeApp({ weakAliases: ['Plong'], ambiguousNote: 'Plong is a sound.' })], 'that is no alias'],
  ['an ambiguous app without a weak alias', [madeApp({ ambiguous: true, ambiguousNote: 'A sound too.' })], 'without a weak alias'],
  ['a weak alias without a note', [madeApp({ weakAliases: ['Pling'] })], 'say in "ambiguousNote"'],
])('finds %s', (_, apps, message) => {
  expect(findings(declaredAliases, { apps })).toEqual([expect.stringContaining(message)]);
});

test('finds an alias that two apps have strongly, whatever its case', () => {
  const found = findings(declaredAliases, { apps: [madeApp(), madeApp({ id: 'plong', aliases: ['PLING'] })] });
  expect(found).toEqual([expect.stringContaining('with plong'), expect.stringContaining('with pling')]);
});
