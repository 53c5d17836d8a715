import { ownFigures as en } from './en';
import { ownFigures as fr } from './fr';
import { ownFigures as es } from './es';
import { ownFigures as ptBR } from './pt-BR';
import { ownFigures as ptPT } from './pt-PT';
import { ownFigures as it } from './it';
import { ownFigures as de } from './de';
import { ownFigures as ru } from './ru';
import { ownFigures as nl } from './nl';
import { ownFigures as tr } from './tr';
import { ownFigures as ar } from './ar';
import type { Locale } from '../locales';
import type { OwnFiguresStrings } from './strings';

/** The strings of the page for own figures. They stand apart from the rest, so that worker and popup don't carry them. */
export const OWN_FIGURES_STRINGS: Readonly<Record<Locale, OwnFiguresStrings>> = {
  en, fr, es, 'pt-BR': ptBR, 'pt-PT': ptPT, it, de, ru, nl, tr, ar,
};

/**
 * Makes sure that the strings of a language can be read from {@link OWN_FIGURES_STRINGS}; see `prepareMessages`.
 * @param _locale - language of the interface
 */
export function prepareOwnFiguresStrings(_locale: Locale): Promise<unknown> {
  return Promise.resolve();
}
