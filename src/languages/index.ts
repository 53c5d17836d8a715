import { language as de } from './de';
import { language as en } from './en';
import { language as es } from './es';
import { language as fr } from './fr';
import { language as it } from './it';
import type { Language } from './language';
import { language as nl } from './nl';
import { language as pt } from './pt';
import { language as ru } from './ru';
import { language as tr } from './tr';

const registry: ReadonlyMap<string, Language> = new Map([de, en, es, fr, it, nl, pt, ru, tr].map((language) => [language.tag, language]));

/** Tags of the languages that claims are read in. */
export const LANGUAGE_TAGS: readonly string[] = [...registry.keys()];

/**
 * The language of a BCP 47 tag.
 * @param tag - `fr`, `pt-BR`
 * @returns what the engine knows of it, undefined where it doesn't read the language
 */
export function languageOf(tag: string): Language | undefined {
  return registry.get((tag.split('-')[0] ?? tag).toLowerCase());
}
