import type { NumberLexeme } from './number-lexeme';
import type { DigitNumber } from './read-digits';

/** A word, sign or row of digits that may have to do with a number. Everything between tokens has not. */
export interface NumberToken {
  readonly start: number;
  /** Behind what a quote may hold. */
  readonly end: number;
  /** Behind the whole word, where its ending is no part of a quote. */
  readonly wordEnd: number;
  readonly digits: DigitNumber | undefined;
  readonly word: NumberLexeme | undefined;
  /** Letters stand right before or behind the digits that are no unit: the digits are part of a name. */
  readonly partOfName: boolean;
}

/** Whether nothing but a space or a hyphen stands between two tokens. */
export function followsClosely(before: NumberToken, after: NumberToken, text: string): boolean {
  const gap = after.start - before.wordEnd;
  if (gap === 0) return true;
  if (gap !== 1) return false;
  const code = text.charCodeAt(before.wordEnd);
  return code === 32 || code === 45;
}
