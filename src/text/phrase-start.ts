/**
 * Patterns wait by so many of their first code units. With fewer an article needs nearly all of a language's phrases, with more many are
 * too short.
 */
export const START_LENGTH = 3;
/** Starts are mixed into so many numbers; phrases of one number wait together, whether they begin alike or not. */
export const STARTS = 4096;
/** The start of phrases that are shorter than a start, or have a wildcard in it. */
export const NO_START = STARTS;

/**
 * The start of whatever begins at an offset.
 * @param folded - a text in lower case
 * @param at - the offset
 * @param first - the code unit that is read there, that of the text by default
 * @returns a whole number from 0 to below {@link STARTS}; {@link NO_START} where the text ends before
 */
export function startAt(folded: string, at: number, first = folded.charCodeAt(at)): number {
  if (at + START_LENGTH > folded.length) return NO_START;
  return (first * 961 + folded.charCodeAt(at + 1) * 31 + folded.charCodeAt(at + 2)) & (STARTS - 1);
}

/**
 * The start by which a phrase waits.
 * @param phrase - a phrase in lower case, in which `*` is a wildcard
 * @returns as {@link startAt}, or {@link NO_START}
 */
export function startOfPhrase(phrase: string): number {
  const wildcard = phrase.indexOf('*');
  return wildcard >= 0 && wildcard < START_LENGTH ? NO_START : startAt(phrase, 0);
}
