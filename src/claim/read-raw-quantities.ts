import type { NormalText } from '../text/normalise';
import { isDigitCode } from '../text/characters';
import { attachUnit } from './attach-unit';
import { followsClosely, type NumberToken } from './number-token';
import { extendTo, isFollowedClosely, type RawQuantity, rawQuantityOf, rawQuantityOfWord } from './raw-quantity';
import { readNumeral } from './read-numeral';

/**
 * Reads every number of a text with its unit.
 * @param text - the normalised text
 * @param tokens - its tokens
 */
export function readRawQuantities(text: NormalText, tokens: readonly NumberToken[]): RawQuantity[] {
  const found: RawQuantity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const raw = readAt(text.text, tokens, index);
    if (raw === undefined) {
      index = behindVague(tokens, index, text.text);
    } else {
      if (raw !== 'nothing') found.push(raw);
      index = raw === 'nothing' ? index + 1 : raw.last + 1;
    }
  }
  return found;
}

/** Behind an amount without a number and the scale words that it swallows (`des dizaines de milliers de millions`). */
function behindVague(tokens: readonly NumberToken[], index: number, text: string): number {
  let at = index;
  let token = tokens[at];
  if (token?.word?.vague === undefined) return index + 1;
  for (;;) {
    const next = tokens[at + 1];
    if (token === undefined || next?.word === undefined || !followsClosely(token, next, text)) return at + 1;
    const { word } = next;
    if (word.scale === undefined && word.thousand === undefined && !word.vague && !word.hundred && !word.of) return at + 1;
    at += 1;
    token = next;
  }
}

function readAt(text: string, tokens: readonly NumberToken[], index: number): RawQuantity | 'nothing' | undefined {
  const token = tokens[index];
  if (token === undefined || (token.word?.vague && token.word.scale === undefined)) return undefined;
  const { word } = token;
  if (word?.starts === false) return undefined;
  if (word?.sign !== undefined) {
    const next = tokens[index + 1];
    const numeral = next !== undefined && followsClosely(token, next, text) ? readNumeral(tokens, index + 1, text) : undefined;
    if (numeral !== undefined && numeral.form !== 'bare' && !numeral.article && !numeral.needsUnit) {
      const raw = rawQuantityOf(text, tokens, numeral, index);
      raw.kind = 'money';
      raw.currency = word.sign;
      // "$5 million dollars" names its currency twice.
      const behind = tokens[raw.last + 1];
      if (behind?.word?.currency === word.sign && behind.word.sign === undefined && isFollowedClosely(tokens, raw.last, text))
        extendTo(raw, tokens, raw.last + 1);
      return raw;
    }
  }
  if (word?.percentBefore || (word?.percent && text.charAt(token.start) === '%' && !isDigitCode(text.charCodeAt(token.start - 1)))) {
    const next = tokens[index + 1];
    const numeral = next !== undefined && followsClosely(token, next, text) ? readNumeral(tokens, index + 1, text) : undefined;
    if (numeral !== undefined && numeral.form !== 'bare' && numeral.scale === 1)
      return { ...rawQuantityOf(text, tokens, numeral, index), kind: 'percent' };
  }
  if (word?.span !== undefined) return rawQuantityOfWord(tokens, index, 'duration', word.span, { unitDuration: 'PT1M' });
  if (word?.share !== undefined && !scaleFollows(tokens, index, text)) return rawQuantityOfWord(tokens, index, 'share', word.share);
  if (word?.ordinal !== undefined) return rawQuantityOfWord(tokens, index, 'ordinal', word.ordinal);
  const numeral = readNumeral(tokens, index, text);
  if (numeral === undefined) return word?.multiple === undefined ? undefined : rawQuantityOfWord(tokens, index, 'multiple', word.multiple);
  const raw = rawQuantityOf(text, tokens, numeral, index);
  attachUnit(raw, numeral, tokens, text);
  if (numeral.vague) return { ...raw, weak: true };
  if (numeral.needsUnit && (raw.kind === 'count' || raw.kind === 'percent')) {
    return word?.multiple === undefined ? 'nothing' : rawQuantityOfWord(tokens, index, 'multiple', word.multiple);
  }
  return raw;
}

function scaleFollows(tokens: readonly NumberToken[], index: number, text: string): boolean {
  const next = tokens[index + 1];
  return next?.word?.scale !== undefined && tokens[index]?.word?.partial !== undefined && isFollowedClosely(tokens, index, text);
}
