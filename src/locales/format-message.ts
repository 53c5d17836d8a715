import IntlMessageFormat from 'intl-messageformat';
import type { Locale } from './locales';
import { MESSAGES, type MessageId } from './messages';
import { expand, HAS_SYNTAX, type ParsedMessage } from './parsed-message';

/** What a message's placeholders stand for: finished text, or a number that its plural rule chooses by. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A string in ICU MessageFormat; the packaged extension holds those with placeholders as parsed when it was built. */
export type MessageText = string | ParsedMessage;

/** Parsed messages by language and key: parsing costs far more than formatting. */
const parsed = new Map<string, IntlMessageFormat>();

/**
 * A string in ICU MessageFormat, ready to show.
 * @param locale - its language
 * @param key - tells it apart from other strings of the language
 * @param text - the string as it is written, or parsed
 * @param values - what the placeholders stand for; numbers and dates are formatted beforehand
 * @returns the text
 * @throws Error if a placeholder of the string has no value: a mistake in our code, which the tests of every message catch
 */
export function formatText(locale: Locale, key: string, text: MessageText, values: MessageValues = {}): string {
  if (typeof text === 'string' && !HAS_SYNTAX.test(text)) return text;
  const id = `${locale} ${key}`;
  let message = parsed.get(id);
  if (!message) {
    message = new IntlMessageFormat(typeof text === 'string' ? text : expand(text), locale, undefined, { ignoreTag: true });
    parsed.set(id, message);
  }
  return String(message.format({ ...values }));
}

/**
 * One string of the interface, see {@link formatText}.
 * @param locale - language of the interface
 * @param id - key of the string
 * @param values - what the placeholders stand for
 */
export function formatMessage(locale: Locale, id: MessageId, values: MessageValues = {}): string {
  return formatText(locale, id, MESSAGES[locale][id], values);
}
