import type { NormalText } from '../text/normalise';
import type { Bound } from '../terms';
import type { NumberToken } from './read-number-tokens';
import { followsClosely } from './read-numeral';
import type { RawQuantity } from './read-raw-quantities';

/**
 * Sets the bounds that hedges give, each hedge to the number next to it only.
 * @param raws - the numbers of a text; changed in place
 * @param tokens - the tokens that they were read from
 * @param text - the normalised text
 */
export function hedgeQuantities(raws: RawQuantity[], tokens: readonly NumberToken[], text: NormalText): void {
  raws.forEach((raw, index) => {
    const before = hedgeBefore(raw, tokens, text.text);
    const after = hedgeAfter(raw, raws[index + 1], tokens, text.text);
    const bound = before?.bound ?? after?.bound ?? raw.bound;
    if (bound !== undefined) raw.bound = bound;
    if (before !== undefined) raw.hedgeStart = before.start;
    if (after !== undefined) raw.hedgeEnd = after.end;
  });
}

/** Of several hedges in a row ("up to around 200") a limit says more than "around". */
function hedgeBefore(raw: RawQuantity, tokens: readonly NumberToken[], text: string): { bound: Bound; start: number } | undefined {
  let found: { bound: Bound; start: number } | undefined;
  for (let at = raw.first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || !precedes(token, next, raw, text)) break;
    const { word } = token;
    if (word?.before !== undefined) {
      const bound = found === undefined || found.bound === 'about' || found.bound === 'exact' ? word.before : found.bound;
      found = { bound, start: token.start };
    } else if (!word?.filler) {
      break;
    }
  }
  return found;
}

/** A minus sign or a bracket may stand between the words and the number. */
function precedes(token: NumberToken, next: NumberToken, raw: RawQuantity, text: string): boolean {
  return followsClosely(token, next, text) || (next.start > raw.start && raw.start - token.wordEnd <= 1);
}

function hedgeAfter(raw: RawQuantity, following: RawQuantity | undefined, tokens: readonly NumberToken[], text: string): { bound: Bound; end: number } | undefined {
  const token = tokens[raw.last + 1];
  if (token?.word?.after === undefined) return undefined;
  const gap = text.slice(raw.end, Math.min(token.start, raw.end + 3));
  if (token.start - raw.end > 2 || (gap !== '' && gap !== ' ' && gap !== '-' && gap !== '%')) return undefined;
  // "+" belongs to what it touches; words that stand before numbers too belong to the next number, where one follows.
  if (text.charAt(token.start) === '+' && gap !== '') return undefined;
  if (token.word.before !== undefined && following !== undefined && following.start - token.end <= 1) return undefined;
  return { bound: token.word.after, end: token.end };
}
