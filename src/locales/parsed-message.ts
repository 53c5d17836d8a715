import type IntlMessageFormat from 'intl-messageformat';

/** What marks ICU MessageFormat in a text; a text without any of it is shown as it stands. */
export const HAS_SYNTAX = /[{}']/;

type Elements = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;
type Element = Elements[number];

/** A choice of a {@link ParsedMessage}: by plural rules, by plural rules of ranks, or by the value itself. */
export type ChoiceKind = 'cardinal' | 'ordinal' | 'select';

/**
 * A message as parsed when the extension was built, in few letters: a text stands for itself, 0 for the number that a choice counts,
 * `[name]` for a placeholder, `[name, options, kind]` for a choice.
 */
export type ParsedMessage = readonly (string | 0 | readonly [string] | readonly [string, Readonly<Record<string, ParsedMessage>>, ChoiceKind])[];

// The numbers of `TYPE` in @formatjs/icu-messageformat-parser, which the packaged extension does without.
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

const mapValues = <From, To>(record: Readonly<Record<string, From>>, make: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

function expandElement(part: ParsedMessage[number]): Element {
  if (part === 0) return { type: POUND };
  if (typeof part === 'string') return { type: LITERAL, value: part };
  const [value, options, kind] = part;
  if (options === undefined) return { type: ARGUMENT, value };
  const expanded = mapValues(options, (each) => ({ value: expand(each) }));
  return kind === 'select' ? { type: SELECT, value, options: expanded } : { type: PLURAL, value, options: expanded, offset: 0, pluralType: kind };
}

/**
 * Gives back what the parser gave.
 * @param message - a message in few letters
 * @returns elements for `IntlMessageFormat`
 */
export const expand = (message: ParsedMessage): Elements => message.map(expandElement);
