/** Names to look for. */
export interface Names {
  /** As they are written, in any script; found in any case, also as the start of a word. */
  readonly names: readonly string[];
  /** Names that are ordinary words too ("Signal", "X"): found only as they are written here, in capitals, or with a short ending. */
  readonly alsoWords: readonly string[];
}

/** Letters of an ending ("Signals", "Сигнала") after a name of at least so many letters. */
const ENDING = 3;
const TAKES_ENDING = 4;

const longestFirst = (names: Iterable<string>): string[] =>
  [...new Set([...names].map((name) => name.trim()).filter((name) => name !== ''))].sort((a, b) => b.length - a.length);

const patternOf = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** One pattern of all names, null of none. */
const compile = (alternatives: readonly string[], flags: string): RegExp | null => (alternatives.length === 0 ? null : new RegExp(alternatives.join('|'), flags));

/**
 * A quick look for names in a text, to leave pages that can't hold a claim. Says yes too often rather than too seldom: the engine decides.
 * The text of a whole page runs on where a paragraph ends ("… it growsTelegram has …"), so a change from small to capital letters counts as the edge of a word.
 * @param names - the names
 * @returns a test that is true where one of the names stands in the text, or with an ending ("WhatsApps", "Телеграма")
 */
export function createMentionTest({ names, alsoWords }: Names): (text: string) => boolean {
  const sure = compile(longestFirst(names).map(patternOf), 'iu');
  const spellings = longestFirst(alsoWords.flatMap((name) => [name, name.toUpperCase()]));
  const unsure = compile(spellings.map((name) => `(?<!\\p{Lu})${patternOf(name)}${name.length >= TAKES_ENDING ? `\\p{Ll}{0,${ENDING}}` : ''}(?!\\p{Ll})`), 'u');
  return (text) => (sure?.test(text) ?? false) || (unsure?.test(text) ?? false);
}
