/** The languages of the interface, as BCP 47 tags; the first is the one to fall back on. */
export const LOCALES = ['en', 'fr', 'es', 'pt-BR', 'pt-PT', 'it', 'de', 'ru', 'nl', 'tr', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** Reading direction of text in the interface. */
export type Direction = 'ltr' | 'rtl';

/**
 * Chooses the interface's language.
 * @param wanted - BCP 47 tags in the reader's order of preference, as `navigator.languages` or the setting gives them
 * @returns the first wanted language that the interface has (any Portuguese but Portugal's is served by Brazil's), else English
 */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const lower = tag.toLowerCase().replaceAll('_', '-');
    const exact = LOCALES.find((locale) => locale.toLowerCase() === lower);
    if (exact) return exact;
    const language = lower.split('-')[0];
    const near = LOCALES.find((locale) => locale.split('-')[0] === language);
    if (near) return near;
  }
  return 'en';
}

/** @returns the reading direction of a language of the interface */
export function directionOf(locale: Locale): Direction {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
