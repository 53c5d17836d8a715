/**
 * Asks the browser which language a text is in: BCP 47, or null where it isn't sure. In the content script, `browser.i18n.detectLanguage`.
 */
export type DetectLanguage = (text: string) => Promise<string | null>;

/** How the languages of an article and of its passages are told. */
export interface LanguageTeller {
  /**
   * @param stated - the `lang` attribute and its like, best first; some empty or malformed
   * @param text - the article's text
   * @returns a BCP 47 tag, `und` where nothing tells
   */
  readonly article: (stated: readonly (string | null | undefined)[], text: string) => string;
  /**
   * @param stated - the passage's own `lang` attribute
   * @param text - the passage
   * @param article - the article's language
   * @returns the passage's tag, or undefined where it is the article's
   */
  readonly passage: (stated: string | null, text: string, article: string) => string | undefined;
}

/** Believes what the page says. Pages lie, so the browser's own detection, or `page-language.ts`, has the last word. */
export const tellByTags: LanguageTeller = {
  article: (stated) => stated.map(wellFormed).find((tag) => tag !== null) ?? 'und',
  passage: (stated, _text, article) => {
    const tag = wellFormed(stated);
    return tag && baseOf(tag) !== baseOf(article) ? tag : undefined;
  },
};

/** @returns the language of a tag without region; the two kinds of Norwegian are one */
export function baseOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

/** `en_US` and `EN-us` are `en-US`; `lang=`, `x-default` and an empty attribute are nothing. */
export function wellFormed(tag: string | null | undefined): string | null {
  const [, language, region] = /^\s*([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}|\d{3}))?\b(?!=)/.exec(tag?.toLowerCase() ?? '') ?? [];
  if (!language || language === 'und') return null;
  return region ? `${language}-${region.toUpperCase()}` : language;
}
