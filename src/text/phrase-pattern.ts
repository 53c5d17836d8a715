import { fold } from './fold';

/**
 * Spells a phrase pattern out: `(a|b|)` becomes each of its alternatives, `-` a hyphen or a space; `*` stays.
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
  let spellings = [''];
  let at = 0;
  while (at < pattern.length) {
    const sign = pattern.charAt(at);
    let choices: string[];
    if (sign === '(') {
      const close = pattern.indexOf(')', at);
      if (close < 0) throw new RangeError(`The phrase pattern "${pattern}" opens a bracket and never closes it; add the ")".`);
      choices = pattern.slice(at + 1, close).split('|').flatMap(spell);
      at = close + 1;
    } else {
      // A hyphen at the very beginning is one: "-odd" is no word of its own.
      choices = sign === '-' && at > 0 ? ['-', ' '] : [sign];
      at += 1;
    }
    spellings = spellings.flatMap((spelling) => choices.map((choice) => spelling + choice));
  }
  return spellings;
}
