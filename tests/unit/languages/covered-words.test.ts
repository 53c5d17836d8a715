import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/languages/all';

/** A stem: `nutzer*`, `ms teams*`. */
const STEM = /^([\p{L}' ]+)\*$/u;
const REST_OF_WORD = /^\p{L}*\*?$/u;

/** Words of a list that a stem in the same list covers already. */
function coveredIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    const words = value.filter((item) => typeof item === 'string');
    const stems = words.flatMap((word) => STEM.exec(word)?.[1] ?? []);
    const covered = words.flatMap((word) =>
      stems
        .filter((stem) => word !== `${stem}*` && word.startsWith(stem) && REST_OF_WORD.test(word.slice(stem.length)))
        .map((stem) => `${path}: take out "${word}", "${stem}*" covers it`),
    );
    return [...covered, ...value.filter((item) => typeof item !== 'string').flatMap((item) => coveredIn(item, path))];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => coveredIn(inner, `${path}.${key}`))
    : [];
}

test.each(Object.entries(LANGUAGES))('%s has no word that a stem of its list covers', (tag, language) => {
  expect(coveredIn(language, tag)).toEqual([]);
});

test('words and stems that a stem covers are told', () => {
  expect(coveredIn({ user: ['nutz*', 'nutzer*', 'nutzen', 'nutzer pro tag', 'nutz-er'] }, 'de')).toEqual([
    'de.user: take out "nutzer*", "nutz*" covers it',
    'de.user: take out "nutzen", "nutz*" covers it',
  ]);
});
