import { joinsWords, wordTraits } from './characters';

/** A text in which phrases are looked for. */
export interface WordedText {
  /** In lower case. */
  readonly folded: string;
  /** Every offset at which a phrase may begin, ascending: the boundaries of words and signs, but no spaces. */
  readonly wordStarts: readonly number[];
}

const SPACE = 32;

/**
 * Finds where words begin, once for all that is looked for in a text.
 * @param folded - a text
 * @returns offsets, ascending
 */
export function wordStartsOf(folded: string): number[] {
  const starts: number[] = [];
  let before = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const traits = wordTraits(code);
    if (code !== SPACE && !joinsWords(before, traits)) starts.push(at);
    before = traits;
  }
  return starts;
}

/**
 * @param wordStarts - offsets, ascending
 * @param from - an offset
 * @returns the index of the first of them that is not below it
 */
export function firstWordFrom(wordStarts: readonly number[], from: number): number {
  let low = 0;
  let high = from === 0 ? 0 : wordStarts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((wordStarts[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
