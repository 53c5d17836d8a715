import { useContext } from 'preact/hooks';
import { LocaleContext } from '../../src/extension-pages/locale-context';
import type { Locale } from '../../src/locales/locales';
import { ownFiguresStrings, type FormatOwnFigures } from '../../src/locales/own-figures';
import { numberFormat } from '../../src/locales/intl';
import type { FaultReason } from '../../src/own-figures/own-figures';

/** @returns the page's strings in the interface's language, and that language */
export function useOwnStrings(): { readonly text: FormatOwnFigures; readonly locale: Locale } {
  const locale = useContext(LocaleContext);
  return { text: ownFiguresStrings(locale), locale };
}

/**
 * What a fault says.
 * @param reason - the fault
 * @param text - the page's strings
 * @param locale - their language
 */
export function faultText(reason: FaultReason, text: FormatOwnFigures, locale: Locale): string {
  const { code, ...rest } = reason;
  const values: Readonly<Record<string, string | number>> = rest;
  const shown = Object.entries(values).map(([name, value]): [string, string] => [
    name,
    typeof value === 'number' ? numberFormat(locale, {}).format(value) : value || '–',
  ]);
  return text(`fault.${code}`, Object.fromEntries(shown));
}
