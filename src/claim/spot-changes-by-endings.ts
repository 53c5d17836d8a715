import type { ChangeEndings } from '../languages/number-words';
import type { RawQuantity } from './raw-quantity';

/** How much may stand between the two numbers, in characters: an ending, a noun and a hedge. */
const BETWEEN = 28;
/** How far behind the second number its ending may stand, in characters: on the number or on its noun. */
const BEHIND = 16;
/** No noun changes by a larger factor within a breath. */
const LARGEST_CHANGE = 10_000;

/**
 * Marks changes that a language tells by the endings of numbers or their nouns: "256'dan 512'ye", "500 milyondan 900 milyona".
 * @param raws - the numbers in reading order, changed in place
 * @param endings - the endings for "from" and "to"
 * @param folded - the folded text
 */
export function spotChangesByEndings(raws: readonly RawQuantity[], endings: ChangeEndings, folded: string): void {
  for (let i = 1; i < raws.length; i += 1) {
    const [low, high] = [raws[i - 1], raws[i]];
    if (low === undefined || high === undefined || !mayChange(low, high) || high.start - low.end > BETWEEN) continue;
    const between = folded.slice(low.end, high.start);
    // Words: the number's own ending or a noun with one, then at most a hedge.
    const words = between
      .replace(/^'/, '')
      .split(' ')
      .filter((word) => word !== '');
    if (words.length > 2 || /[^\p{L}' ]/u.test(between) || !endsWith(words[0], endings.from)) continue;
    const behind =
      /^'?\p{L}*(?: \p{L}+)?/u
        .exec(folded.slice(high.end, high.end + BEHIND))?.[0]
        .replace(/^'/, '')
        .split(' ') ?? [];
    if (!behind.some((word) => endsWith(word, endings.to))) continue;
    low.change = { role: 'from', other: high };
    high.change = { role: 'to', other: low };
  }
}

function endsWith(word: string | undefined, endings: readonly string[]): boolean {
  return word !== undefined && endings.some((ending) => word.endsWith(ending));
}

function mayChange(low: RawQuantity, high: RawQuantity): boolean {
  if (low.kind !== high.kind || low.kind === 'other' || low.kind === 'ordinal' || low.kind === 'duration') return false;
  if (
    low.change !== undefined ||
    high.change !== undefined ||
    low.valueMax !== undefined ||
    high.valueMax !== undefined ||
    low.value === high.value
  )
    return false;
  const ratio = high.value / low.value;
  return ratio > 1 / LARGEST_CHANGE && ratio < LARGEST_CHANGE;
}
