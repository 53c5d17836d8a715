/** Names to look for. */
export interface AppNames {
  /** As they are written, in any script; found in any case, also within a word. */
  readonly names: readonly string[];
  /** Names that are ordinary words too ("Signal", "X"): found only as they are written here, in capitals, or with a short ending. */
  readonly alsoWords: readonly string[];
}

/** Names to look for in texts with letters of one script, written down: each the source of a pattern without flags, empty where there are none. */
export interface NamePatterns {
  /** Small letters of which each name has one: a text with none of them has none of the names. Empty where every text is looked through. */
  readonly letters: string;
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
  const patterns = (isMeant: (name: string) => boolean): NamePatterns => ({
    letters: lettersOf([...names, ...alsoWords].filter(isMeant)),
    sure: patternOf(names.filter(isMeant).map((name) => name.toLowerCase())),
    alsoWords: patternOf(alsoWords.filter(isMeant).flatMap((name) => [name, name.toUpperCase()])),
  });
  return [patterns((name) => !CYRILLIC.test(name)), patterns((name) => CYRILLIC.test(name))];
}

/** Few Cyrillic letters of which each name has one, that of the most names first; none for names in other letters. */
function lettersOf(names: readonly string[]): string {
  const of = (name: string): string[] => [...name.toLowerCase()].filter((letter) => CYRILLIC.test(letter));
  let letters = '';
  for (let left = names; left.length > 0; left = left.filter((name) => !of(name).some((letter) => letters.includes(letter)))) {
    const counts = new Map<string, number>();
    for (const letter of left.flatMap((name) => [...new Set(of(name))])) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
    if (!most) break;
    letters += most[0];
  }
  return letters;
}
