import { fold } from './fold';

/**
 * Spells a phrase pattern out: `a|b` and `(a|b|)` become each of their alternatives, `-` a hyphen or a space; `*` stays.
 * Groups don't nest.
 * @param pattern - a pattern as described at `phraseBook`
 * @returns every spelling once, folded, without outer or double spaces
 * @throws RangeError where a bracket is not closed: the pattern is a mistake in a language's data
 */
export function expandPattern(pattern: string): string[] {
  // Most patterns are phrases as they stand.
  if (!unplain.test(pattern)) return [fold(pattern.normalize('NFC'))];
  const spellings = spell(fold(pattern.normalize('NFC').replaceAll('’', "'")));
  return [...new Set(spellings.map((spelling) => spelling.replace(/ {2,}/g, ' ').trim()))];
}

const special = /[(|-]/g;
/** A sign that means something, or a space that is to go. */
const unplain = /[(|’-]| {2}|^\s|\s$/;

function spell(pattern: string): string[] {
  // Alternatives outside groups, spelled out so far.
  const done: string[] = [];
  let spellings = [''];
  let at = 0;
  let wordStart = true;
  const extend = (choices: readonly string[]): void => {
    const [only] = choices;
    spellings =
      choices.length === 1 && only !== undefined
        ? spellings.map((spelling) => spelling + only)
        : spellings.flatMap((spelling) => choices.map((choice) => spelling + choice));
    wordStart = false;
  };
  while (at < pattern.length) {
    special.lastIndex = at;
    const next = special.exec(pattern)?.index ?? pattern.length;
    if (next > at) extend([pattern.slice(at, next)]);
    const sign = pattern.charAt(next);
    at = next + 1;
    if (sign === '(') {
      const close = pattern.indexOf(')', next);
      if (close < 0) throw new RangeError(`The phrase pattern "${pattern}" opens a bracket and never closes it; add the ")".`);
      extend(spell(pattern.slice(next + 1, close)));
      at = close + 1;
    } else if (sign === '|') {
      done.push(...spellings);
      spellings = [''];
      wordStart = true;
    } else if (sign === '-') {
      // A hyphen at the very beginning is one: "-odd" is no word of its own.
      extend(wordStart ? ['-'] : ['-', ' ']);
    }
  }
  return [...done, ...spellings];
}
