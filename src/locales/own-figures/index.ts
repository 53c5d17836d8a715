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
import { formatText, type MessageValues } from '../format-message';
import type { Locale } from '../locales';
import type { OwnFiguresStringId, OwnFiguresStrings } from './strings';

/** The strings of the page for own figures. They stand apart from the rest, so that worker and popup don't carry them. */
export const OWN_FIGURES_STRINGS: Readonly<Record<Locale, OwnFiguresStrings>> = {
  en, fr, es, 'pt-BR': ptBR, 'pt-PT': ptPT, it, de, ru, nl, tr, ar,
};

/** Gives a string of the page in one language. */
export type FormatOwnFigures = (id: OwnFiguresStringId, values?: MessageValues) => string;

/**
 * The strings of the page in a language, see `formatMessage`.
 * @param locale - language of the interface
 * @returns the function that gives them
 */
export function ownFiguresStrings(locale: Locale): FormatOwnFigures {
  return (id, values) => formatText(locale, `own-figures ${id}`, OWN_FIGURES_STRINGS[locale][id], values);
}
