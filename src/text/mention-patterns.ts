/** Names to look for. */
export interface AppNames {
  /** As they are written, in any script; found in any case, also within a word. */
  readonly names: readonly string[];
  /** Names that are ordinary words too ("Signal", "X"): found only as they are written here, in capitals, or with a short ending. */
  readonly alsoWords: readonly string[];
}

/** Names to look for in texts with letters of one script, written down: each the source of a pattern without flags, empty where there are none. */
export interface NamePatterns {
  /** A letter without which none of the names can stand in a text; empty where that is not worth a look. */
  readonly letter: string;
  /** Names in lower case. */
  readonly sure: string;
  /** Names that are ordinary words too. */
  readonly alsoWords: string;
}

/** Names to look for, by script. */
export type MentionPatterns = readonly NamePatterns[];

/** Cyrillic letters stand apart: few texts in Latin script hold any, and a browser takes as long to read a pattern as to look for it. */
const CYRILLIC = /[\u0400-\u04ff]/;

const trimmed = (names: Iterable<string>): string[] => [...new Set([...names].map((name) => name.trim()).filter((name) => name !== ''))];

/** One pattern of all names: those of letters alone come first and in order, since browsers then share their beginnings. */
function patternOf(names: readonly string[]): string {
  const sorted = trimmed(names).sort();
  const isWord = (name: string): boolean => /^\p{L}+$/u.test(name);
  return [...sorted.filter(isWord), ...sorted.filter((name) => !isWord(name))]
    .map((name) =>
      name
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/\s+/g, '\\s+')
        .replace(/['’]/g, "['’]"),
    )
    .join('|');
}

/**
 * Writes down what the quick look for names looks for. The build does it once, since the content script would have to on every page. The
 * patterns go without flags: with `iu` a browser takes some 20 ms to read a pattern of a hundred names.
 * @param names - the names
 */
export function mentionPatterns({ names, alsoWords }: AppNames): MentionPatterns {
  const patterns = (letter: string, isMeant: (name: string) => boolean): NamePatterns => ({
    letter,
    sure: patternOf(names.filter(isMeant).map((name) => name.toLowerCase())),
    alsoWords: patternOf(alsoWords.filter(isMeant).flatMap((name) => [name, name.toUpperCase()])),
  });
  return [patterns('', (name) => !CYRILLIC.test(name)), patterns(CYRILLIC.source, (name) => CYRILLIC.test(name))];
}
