/** The build's way to strings that need no parser when they are shown. Runs in Node. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { HAS_SYNTAX, type ParsedMessage } from '../locales/parsed-message';

const condenseOptions = (
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
): Record<string, ParsedMessage> => Object.fromEntries(Object.entries(options).map(([key, { value }]) => [key, condense(value)]));

/** @throws Error for syntax that strings here do not use: numbers, dates and tags are formatted beforehand */
function condense(elements: readonly MessageFormatElement[]): ParsedMessage {
  return elements.map((element): ParsedMessage[number] => {
    if (element.type === TYPE.literal) return element.value;
    if (element.type === TYPE.argument) return [element.value];
    if (element.type === TYPE.pound) return 0;
    if (element.type === TYPE.select) return [element.value, condenseOptions(element.options), 'select'];
    if (element.type === TYPE.plural && element.offset === 0)
      return [element.value, condenseOptions(element.options), element.pluralType ?? 'cardinal'];
    throw new Error(
      `Strings of the interface use texts, placeholders, plurals without an offset and choices only; one has ${JSON.stringify(element)}.`,
    );
  });
}

/**
 * Parses strings ahead.
 * @param strings - by language and key
 * @returns the same; those with placeholders as parsed messages
 */
export function parsedMessages(
  strings: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Readonly<Record<string, Readonly<Record<string, string | ParsedMessage>>>> {
  const parsed = (text: string): string | ParsedMessage => (HAS_SYNTAX.test(text) ? condense(parse(text, { ignoreTag: true })) : text);
  return Object.fromEntries(
    Object.entries(strings).map(([locale, texts]) => [
      locale,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, parsed(text)])),
    ]),
  );
}
