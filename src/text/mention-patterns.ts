/** Names to look for. */
export interface AppNames {
  /** As they are written, in any script; found in any case, also as the start of a word. */
  readonly names: readonly string[];
  /** Names that are ordinary words too ("Signal", "X"): found only as they are written here, in capitals, or with a short ending. */
  readonly alsoWords: readonly string[];
}

/** Names to look for, written down: each the source of a pattern without flags, empty where there are none. */
export interface MentionPatterns {
  /** Names in lower case. */
  readonly sure: string;
  /** Names that are ordinary words too. */
  readonly alsoWords: string;
}

const longestFirst = (names: Iterable<string>): string[] =>
  [...new Set([...names].map((name) => name.trim()).filter((name) => name !== ''))].sort((a, b) => b.length - a.length);

/** One pattern of all names. */
const patternOf = (names: readonly string[]): string =>
  longestFirst(names)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|');

/**
 * Writes down what the quick look for names looks for. The build does it once, since the content script would have to on every page. The
 * patterns go without flags: with `iu` a browser takes some 20 ms to read a pattern of a hundred names.
 * @param names - the names
 */
export function mentionPatterns({ names, alsoWords }: AppNames): MentionPatterns {
  return {
    sure: patternOf(names.map((name) => name.toLowerCase())),
    alsoWords: patternOf(alsoWords.flatMap((name) => [name, name.toUpperCase()])),
  };
}
