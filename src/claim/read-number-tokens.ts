import { isDigitCode, isLetterCode, isUnspacedCode, isWordBoundary, isWordCode } from '../text/characters';
import type { NormalText } from '../text/normalise';
import type { FoundPhrase } from '../text/phrases';
import { lexeme, type NumberLexeme } from './number-lexeme';
import type { GluedPart, NumberLexicon } from './number-lexicon';
import type { NumberToken } from './number-token';
import { fractionValue, readDigits } from './read-digits';

/**
 * Parts a text into the tokens that matter to numbers, in one pass.
 * @param text - the normalised text
 * @param lexicon - the language's number words
 * @param found - the longest of them at every place of the text, where they have been looked for already
 */
export function readNumberTokens(text: NormalText, lexicon: NumberLexicon, found?: readonly FoundPhrase<NumberLexeme>[]): NumberToken[] {
  const { folded, wordStarts } = text;
  const tokens: NumberToken[] = [];
  let at = 0;
  let next = 0;
  for (const start of wordStarts) {
    if (start < at) continue;
    let phrase = found === undefined ? lexicon.book.phraseAt(folded, start) : found[next];
    while (phrase !== undefined && phrase.start < start) phrase = found?.[(next += 1)];
    if (phrase?.start !== start) phrase = undefined;
    // Most words and signs have nothing to do with numbers.
    if (phrase === undefined && lexicon.glued === undefined && !mayStandAlone(folded.charCodeAt(start))) continue;
    at = pushAt(text, start, phrase, lexicon, tokens);
    // Behind digits or a part of a word goes on what begins at no word's start: the "m" of "25m".
    while (at < folded.length && !isWordBoundary(folded, at)) at = pushAt(text, at, lexicon.book.phraseAt(folded, at), lexicon, tokens);
  }
  return tokens;
}

/** Whether a code unit is a digit or a fraction. */
function mayStandAlone(code: number): boolean {
  return isDigitCode(code) || fractionValue(code) !== undefined || (isWordCode(code) && !isLetterCode(code));
}

/** Reads what stands at an offset, whatever it is; returns the offset behind it. */
function pushAt({ text, folded }: NormalText, at: number, phrase: FoundLexeme, lexicon: NumberLexicon, tokens: NumberToken[]): number {
  const code = folded.charCodeAt(at);
  if (isDigitCode(code)) return pushDigits(text, at, lexicon, tokens);
  return isWordCode(code) ? pushWord(text, folded, at, phrase, lexicon, tokens) : pushSign(folded, at, phrase, tokens);
}

type FoundLexeme = FoundPhrase<NumberLexeme> | undefined;

function pushDigits(text: string, at: number, lexicon: NumberLexicon, tokens: NumberToken[]): number {
  const digits = readDigits(text, at, lexicon.decimal);
  const last = tokens[tokens.length - 1];
  const before = text.charCodeAt(at - 1);
  const glued = isLetterCode(before) && !isUnspacedCode(before) && !(last?.end === at && last.word?.sign !== undefined);
  // A hyphen or a point ties digits to a name: Covid-19, v2.12.
  const tied = (before === 45 || before === 46 || before === 95) && isWordCode(text.charCodeAt(at - 2)) && last?.end !== at - 1;
  tokens.push({ start: digits.start, end: digits.end, wordEnd: digits.end, digits, word: undefined, partOfName: glued || tied });
  return digits.end;
}

function pushWord(text: string, folded: string, at: number, found: FoundLexeme, lexicon: NumberLexicon, tokens: NumberToken[]): number {
  const previous = tokens[tokens.length - 1];
  const behindDigits = previous?.digits !== undefined && previous.end === at;
  if (found !== undefined && fits(text, found.start, found.end, found.value, behindDigits)) {
    const { stem } = found.value;
    tokens.push({
      start: at,
      end: stem === undefined ? found.end : at + stem,
      wordEnd: found.end,
      digits: undefined,
      word: found.value,
      partOfName: false,
    });
    return found.end;
  }
  if (lexicon.glued !== undefined && !behindDigits) {
    const end = pushGlued(folded, at, lexicon, tokens);
    if (end !== undefined) return end;
  }
  const end = endOfWord(folded, at);
  if (behindDigits && previous !== undefined) tokens[tokens.length - 1] = { ...previous, partOfName: true };
  return end;
}

/**
 * A one-letter abbreviation must stand in its own case, and in lower case right behind the digits (25m, but not 25 m); `k` is no unit and
 * may stand apart.
 */
function fits(text: string, start: number, end: number, word: NumberLexeme, behindDigits: boolean): boolean {
  if (word.letters === undefined || otherParts(word)) return true;
  // Square and cubic metres.
  const behind = text.charCodeAt(end);
  if (behind === 0xb2 || behind === 0xb3) return false;
  const spelling = text.slice(start, end);
  return word.letters.includes(spelling) && (behindDigits || spelling === 'k' || spelling !== spelling.toLowerCase());
}

function otherParts(word: NumberLexeme): boolean {
  return (
    word.currency !== undefined ||
    word.duration !== undefined ||
    word.bytes !== undefined ||
    word.of !== undefined ||
    word.ordinalEnding !== undefined
  );
}

/** Reads a number that is one word (`zweihundertfünfzig`) as tokens that follow each other without a gap. */
function pushGlued(folded: string, at: number, lexicon: NumberLexicon, tokens: NumberToken[]): number | undefined {
  const parts: { start: number; end: number; value: GluedPart }[] = [];
  let from = at;
  for (;;) {
    const part = lexicon.glued?.prefixAt(folded, from);
    if (part === undefined)
      return parts.length === 0
        ? undefined
        : pushGluedEnding(
            folded,
            at,
            from,
            parts.map((p) => p.value),
            lexicon,
            tokens,
          );
    parts.push(part);
    from = part.end;
    const code = folded.charCodeAt(from);
    if (!isWordCode(code)) break;
    // No number word is this long; the cap keeps rows of number words linear.
    if (parts.length > 16) return undefined;
  }
  const value = valueOfGlued(parts.map((part) => part.value));
  if (value === undefined) return undefined;
  const word = lexeme(value >= 1000 ? { glued: value } : { cardinal: value, glued: value });
  tokens.push({ start: at, end: from, wordEnd: from, digits: undefined, word, partOfName: false });
  return from;
}

/** Reads a number word with the ordinal of a scale or a word for "times" behind it, as one word (`hundertmillionste`, `fünfmal`). */
function pushGluedEnding(
  folded: string,
  at: number,
  from: number,
  parts: readonly GluedPart[],
  lexicon: NumberLexicon,
  tokens: NumberToken[],
): number | undefined {
  const behind = lexicon.book.phraseAt(folded, from);
  const value = behind?.value.ordinal === undefined && behind?.value.times === undefined ? undefined : valueOfGlued(parts);
  if (behind === undefined || value === undefined) return undefined;
  if (behind.value.ordinal === undefined) {
    tokens.push(
      { start: at, end: from, wordEnd: from, digits: undefined, word: lexeme({ cardinal: value, glued: value }), partOfName: false },
      { start: from, end: behind.end, wordEnd: behind.end, digits: undefined, word: behind.value, partOfName: false },
    );
    return behind.end;
  }
  tokens.push({
    start: at,
    end: behind.end,
    wordEnd: behind.end,
    digits: undefined,
    word: lexeme({ ordinal: value * behind.value.ordinal }),
    partOfName: false,
  });
  return behind.end;
}

/** The value of number words in a row, where a joiner turns unit and ten round (`ein` `und` `zwanzig`). */
function valueOfGlued(parts: readonly GluedPart[]): number | undefined {
  let total = 0;
  let group = 0;
  let unit: number | undefined;
  for (const part of parts) {
    if (part.joiner) {
      if (group % 100 === 0) continue;
      if (group % 100 > 9) return undefined;
      unit = group % 100;
      group -= unit;
    } else if (part.half) {
      group += 0.5;
    } else if (part.cardinal !== undefined) {
      const room = unit === undefined ? lowestPlace(group) : 100;
      if (group > 0 && part.cardinal >= room) return undefined;
      if (unit !== undefined && part.cardinal % 10 !== 0) return undefined;
      group += part.cardinal + (unit ?? 0);
      unit = undefined;
    } else if (part.hundred) {
      if (group >= 100) return undefined;
      group = (group || 1) * 100;
    } else if (part.thousand) {
      if (total > 0) return undefined;
      total = (group || 1) * 1000;
      group = 0;
    }
  }
  return unit === undefined ? total + group : undefined;
}

/** The place value of the last digit that isn't zero: 10 for 120. Anything smaller still fits behind it. */
export function lowestPlace(value: number): number {
  if (value === 0) return Number.POSITIVE_INFINITY;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

function pushSign(folded: string, at: number, found: FoundLexeme, tokens: NumberToken[]): number {
  const fraction = fractionValue(folded.charCodeAt(at));
  if (fraction !== undefined) {
    tokens.push({ start: at, end: at + 1, wordEnd: at + 1, digits: undefined, word: lexeme({ partial: fraction }), partOfName: false });
    return at + 1;
  }
  if (found === undefined) return at + 1;
  tokens.push({ start: at, end: found.end, wordEnd: found.end, digits: undefined, word: found.value, partOfName: false });
  return found.end;
}

function endOfWord(folded: string, from: number): number {
  let at = from + 1;
  while (at < folded.length && isWordCode(folded.charCodeAt(at)) && !isUnspacedCode(folded.charCodeAt(at))) at += 1;
  return at;
}
