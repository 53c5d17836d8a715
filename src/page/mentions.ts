/** Names to look for. */
export interface AppNames {
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

/**
 * One pattern of all names, null of none. It has no flags: with `iu` a browser takes some 20 ms to read a pattern of a hundred names, on
 * every page.
 */
function compile(names: readonly string[], flags = ''): RegExp | null {
  const patterns = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), flags);
}

const isCapital = (letter: string): boolean => letter.toLowerCase() !== letter;
const isSmall = (letter: string): boolean => letter.toUpperCase() !== letter;

/** Whether what was found is a word of its own, or one with an ending. */
function standsAlone(text: string, { 0: name, index }: RegExpExecArray): boolean {
  if (index > 0 && isCapital(text.charAt(index - 1))) return false;
  const end = index + name.length;
  let ending = 0;
  while (ending <= ENDING && isSmall(text.charAt(end + ending))) ending += 1;
  return ending === 0 || (ending <= ENDING && name.length >= TAKES_ENDING);
}

/**
 * A quick look for names in a text, to leave pages that can't hold a claim. Says yes too often rather than too seldom: the engine decides.
 * The text of a whole page runs on where a paragraph ends ("… it growsTelegram has …"), so a change from small to capital letters counts as
 * the edge of a word.
 * @param names - the names
 * @returns a test that is true where one of the names stands in the text, or with an ending ("WhatsApps", "Телеграма")
 */
export function createMentionTest({ names, alsoWords }: AppNames): (text: string) => boolean {
  const sure = compile(longestFirst(names.map((name) => name.toLowerCase())));
  const unsure = compile(longestFirst(alsoWords.flatMap((name) => [name, name.toUpperCase()])), 'g');
  return (text) => {
    if (sure?.test(text.toLowerCase())) return true;
    if (unsure === null) return false;
    unsure.lastIndex = 0;
    for (let found = unsure.exec(text); found; found = unsure.exec(text)) if (standsAlone(text, found)) return true;
    return false;
  };
}
