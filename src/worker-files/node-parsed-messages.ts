/** The build's way to strings that need no parser when they are shown. Runs in Node. */
import { parse } from '@formatjs/icu-messageformat-parser';

/** What marks ICU MessageFormat in a text; the same as in `format-message.ts`. */
const HAS_SYNTAX = /[{}']/;

const withoutPlaces = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'location').map(([key, inner]) => [key, withoutPlaces(inner)]));
};

/**
 * Parses strings ahead.
 * @param strings - by language and key
 * @returns the same; those with placeholders as what the parser makes of them
 */
export function parsedMessages(strings: Readonly<Record<string, Readonly<Record<string, string>>>>): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const parsed = (text: string): unknown => (HAS_SYNTAX.test(text) ? withoutPlaces(parse(text, { ignoreTag: true })) : text);
  return Object.fromEntries(Object.entries(strings).map(([locale, texts]) => [locale, Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, parsed(text)]))]));
}
