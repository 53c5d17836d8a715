import { canBeFrontCoded, frontCoded, frontDecoded } from './front-coding';

/** Begins a joined list and stands between its words; no word of a language holds it. */
const MARK = '~';
/** Begins a list that is front-coded; no text of a language begins with it. */
const CODED = '^';

export type Entries = Readonly<Record<string, unknown>>;

/** Whether a value is a record and no list. */
export const isEntries = (value: unknown): value is Entries => typeof value === 'object' && value !== null && !Array.isArray(value);
const mapEntries = (entries: Entries, make: (value: unknown) => unknown): Entries =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, make(value)]));

/**
 * Joins every list of texts within a value into one text.
 * @param value - data that JSON carries
 * @returns the same for {@link splitLists} to undo
 * @throws Error if a text holds the mark that joins them
 */
export function joinLists(value: unknown): unknown {
  if (typeof value === 'string' && (value.includes(MARK) || value.startsWith(CODED)))
    throw new Error(
      `The word "${value}" holds "${MARK}" or begins with "${CODED}", which join words in the package: choose another mark in src/worker-files/word-lists.ts.`,
    );
  if (isEntries(value)) return mapEntries(value, joinLists);
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value.map(joinLists);
  const words = items.filter((item) => typeof item === 'string');
  if (words.length === 0 || words.length < items.length || value.some((item) => typeof item !== 'string')) return items;
  return words.every(canBeFrontCoded) ? `${CODED}${frontCoded(words)}` : `${MARK}${words.join(MARK)}`;
}

const split = new WeakMap<object, unknown>();

function splitAll(value: unknown): unknown {
  if (typeof value === 'string')
    return value.startsWith(MARK) ? value.slice(1).split(MARK) : value.startsWith(CODED) ? frontDecoded(value.slice(1)) : value;
  if (Array.isArray(value)) return value.map(splitAll);
  return isEntries(value) ? mapEntries(value, splitAll) : value;
}

/**
 * Makes lists of texts out of joined ones.
 * @param value - what {@link joinLists} made
 * @returns the value that went in, the same each time for the same object
 */
export function splitLists(value: unknown): unknown {
  if (!isEntries(value)) return splitAll(value);
  const known = split.get(value);
  if (known !== undefined) return known;
  const made = splitAll(value);
  split.set(value, made);
  return made;
}
