import type { Article } from '../article';
import { readClaims } from '../claim/read-claims';
import type { Names } from '../claim/names';
import { LANGUAGE_TAGS } from '../languages';

/** Tried in this order: of languages that make as much of a text, the one that more is written in is the likelier. */
const BY_USE: readonly string[] = ['en', ...LANGUAGE_TAGS.filter((tag) => tag !== 'en')];

/**
 * The language of a text that is too short to tell its language by its words: the one in which most claims can be read.
 * For texts that a person hands in, who wants them read; on pages of the web an unknown language is left alone.
 * @param article - the text
 * @param names - apps and events of the dataset
 * @returns a tag of the registry, `und` where no language makes anything of the text
 */
export function mostTellingLanguage(article: Article, names: Names): string {
  let best = { lang: 'und', claims: 0 };
  for (const lang of BY_USE) {
    const claims = readClaims({ ...article, lang }, names).length;
    if (claims > best.claims) best = { lang, claims };
  }
  return best.lang;
}
