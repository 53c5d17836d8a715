import { fold } from './fold';

/**
 * Spells a phrase pattern out: `a|b` and `(a|b|)` become each of their alternatives, `-` a hyphen or a space; `*` stays.
 * Groups don't nest.
 * @param pattern - a pattern as described at `phraseBook`
 * @returns every spelling once, folded, without outer or double spaces
 * @throws RangeError where a bracket is not closed: the pattern is a mistake in a language's data
 */
export function expandPattern(pattern: string): string[] {
  const spellings = spell(fold(pattern.normalize('NFC').replaceAll('’', "'")));
  return [...new Set(spellings.map((spelling) => spelling.replace(/ {2,}/g, ' ').trim()))];
}

function spell(pattern: string): string[] {
  // Alternatives outside groups, spelled out so far.
  const done: string[] = [];
  let spellings = [''];
  let at = 0;
  let wordStart = true;
  while (at < pattern.length) {
    const sign = pattern.charAt(at);
    let choices: string[];
    if (sign === '(') {
      const close = pattern.indexOf(')', at);
      if (close < 0) throw new RangeError(`The phrase pattern "${pattern}" opens a bracket and never closes it; add the ")".`);
      choices = spell(pattern.slice(at + 1, close));
      at = close + 1;
    } else if (sign === '|') {
      done.push(...spellings);
      spellings = [''];
      wordStart = true;
      at += 1;
      continue;
    } else {
      // A hyphen at the very beginning is one: "-odd" is no word of its own.
      choices = sign === '-' && !wordStart ? ['-', ' '] : [sign];
      at += 1;
    }
    wordStart = false;
    spellings = spellings.flatMap((spelling) => choices.map((choice) => spelling + choice));
  }
  return [...done, ...spellings];
}
