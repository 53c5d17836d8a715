import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formatMessage, type MessageValues } from '../locales/format-message';
import type { Locale } from '../locales/locales';
import type { MessageId } from '../locales/messages';

/** Language of the interface, for every component below. */
export const LocaleContext = createContext<Locale>('en');

/** Gives a string of the interface in the reader's language. */
export type Translate = (id: MessageId, values?: MessageValues) => string;

/** @returns the function that a component gets its strings from */
export function useStrings(): Translate {
  const locale = useContext(LocaleContext);
  return (id, values) => formatMessage(locale, id, values);
}
