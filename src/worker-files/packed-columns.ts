/** Columns as the package holds them: the entries of each in one text, a space between two. */
export type PackedColumns = Readonly<Record<string, string>>;

/** What stands in a column. */
type Entry = string | number | null | readonly number[];

/** Columns of numbers and of lists of numbers; all others are of words, or of nothing. */
const NUMBERS: readonly string[] = ['value', 'primary', 'seen'];
const LISTS: readonly string[] = ['sources'];

const SPACE = ' ';

/** A number in the fewest characters: `41e6`. */
const shortest = (value: number): string => String(value).replace(/(?<!0)0{3,}$/, (zeros) => `e${zeros.length}`);

/**
 * Makes columns small for the package: without quotes, commas and the word for nothing, of which a list of words is full.
 * @param columns - lists of words without a space, of numbers, or of lists of numbers, under the names that tell which
 * @returns texts that JSON carries, for {@link unpackColumns} to undo
 * @throws Error if a column does not come out as it went in
 */
export function packColumns(columns: Readonly<Record<string, readonly Entry[]>>): PackedColumns {
  const packed = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      column.map((entry) => (typeof entry === 'number' ? shortest(entry) : entry === null ? '' : String(entry))).join(SPACE),
    ]),
  );
  const unpacked = unpackColumns(packed);
  for (const [name, column] of Object.entries(columns))
    if (JSON.stringify(unpacked[name]) !== JSON.stringify(column))
      throw new Error(
        `The column "${name}" of the dataset does not come out as it went in. Look for a word with a space in it, or an empty list.`,
      );
  return packed;
}

/**
 * Makes columns of what the package holds.
 * @param packed - what {@link packColumns} made
 * @returns the columns that went in
 */
export function unpackColumns(packed: PackedColumns): Record<string, readonly Entry[]> {
  return Object.fromEntries(
    Object.entries(packed).map(([name, text]) => {
      const words = text.split(SPACE);
      const isList = LISTS.includes(name);
      return [
        name,
        words.map((word) => (isList ? word.split(',').map(Number) : NUMBERS.includes(name) ? Number(word) : word === '' ? null : word)),
      ];
    }),
  );
}
