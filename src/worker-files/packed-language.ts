import type { ReadyLanguage } from '../languages/ready-language';
import { packPhrases, unpackPhrases } from './packed-phrases';
import { isEntries, joinLists, splitLists } from './word-lists';

/**
 * Makes a language small for the package.
 * @param language - a ready one
 * @param roles - those of the phrases of all languages
 * @returns data that JSON carries, for {@link unpackLanguage} to undo
 */
export function packLanguage(language: ReadyLanguage, roles: readonly string[]): unknown {
  return joinLists({ ...language, lexicon: { ...language.lexicon, phrases: packPhrases(language.lexicon.phrases, roles) } });
}

const unpacked = new WeakMap<object, unknown>();

/**
 * Makes a language of what the package holds.
 * @param packed - what {@link packLanguage} made
 * @param roles - as it had them
 * @returns the language that went in, the same each time for the same object
 */
export function unpackLanguage(packed: unknown, roles: readonly string[]): unknown {
  const language = splitLists(packed);
  if (!isEntries(language) || !isEntries(language['lexicon'])) return language;
  const known = unpacked.get(language);
  if (known !== undefined) return known;
  const { phrases, ...others } = language['lexicon'];
  const made = { ...language, lexicon: { ...others, phrases: unpackPhrases(String(phrases), roles) } };
  unpacked.set(language, made);
  return made;
}
