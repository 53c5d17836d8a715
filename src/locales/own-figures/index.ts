import { formatText, type MessageValues } from '../format-message';
import type { Locale } from '../locales';
import { OWN_FIGURES_STRINGS } from './all';
import type { OwnFiguresStringId } from './strings';

export { prepareOwnFiguresStrings } from './all';

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
