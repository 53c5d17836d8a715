import { READY_LANGUAGES } from './ready';
import type { ReadyLanguage } from './ready-language';

/** Tags of the languages that claims are read in. */
export const LANGUAGE_TAGS: readonly string[] = Object.keys(READY_LANGUAGES);

/**
 * The language of a BCP 47 tag.
 * @param tag - `fr`, `pt-BR`
 * @returns what the engine knows of it, undefined where it doesn't read the language
 */
export function languageOf(tag: string): ReadyLanguage | undefined {
  const known = (tag.split('-')[0] ?? tag).toLowerCase();
  return Object.hasOwn(READY_LANGUAGES, known) ? READY_LANGUAGES[known] : undefined;
}
