import IntlMessageFormat from 'intl-messageformat';
import type { Locale } from './locales';
import { MESSAGES, type MessageId } from './messages';

/** What a message's placeholders stand for: finished text, or a number that its plural rule chooses by. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Parsed messages by language and key: parsing costs far more than formatting. */
const parsed = new Map<string, IntlMessageFormat>();

/**
 * One string of the interface, ready to show.
 * @param locale - language of the interface
 * @param id - key of the string
 * @param values - what the placeholders stand for; numbers and dates are formatted beforehand
 * @returns the text
 * @throws Error if a placeholder of the string has no value: a mistake in our code, which the tests of every message catch
 */
export function formatMessage(locale: Locale, id: MessageId, values: MessageValues = {}): string {
  const key = `${locale} ${id}`;
  let message = parsed.get(key);
  if (!message) {
    message = new IntlMessageFormat(MESSAGES[locale][id], locale, undefined, { ignoreTag: true });
    parsed.set(key, message);
  }
  return String(message.format({ ...values }));
}
