import { followsClosely, type NumberToken } from './number-token';
import { addDigits, type Reading } from './numeral-reading';

/** Adds the digits at `index` to the reading. Returns how many tokens were used, 0 where they begin another number. */
export function takeDigits(reading: Reading, tokens: readonly NumberToken[], index: number, text: string): number {
  const token = tokens[index];
  const digits = token?.digits;
  if (token === undefined || digits === undefined) return 0;
  const begun = reading.hasGroup || reading.thousands > 0 || reading.total > 0;
  if (begun) {
    // Digits go on behind a scale word only where they can be nothing else: "1 million 200 000", "4 millones 2 mil".
    if (reading.hasGroup || digits.decimals > 0) return 0;
    const next = tokens[index + 1];
    const scaled = next?.word?.scale !== undefined && followsClosely(token, next, text) && digits.value < 1000;
    // Mexican papers print "mil 200 millones" and "2 mil 130 millones", Turkish ones "87 bin 314".
    if (reading.thousands > 0)
      return (scaled && reading.words && !reading.digits) || goesOnBehindThousand(tokens, index, text) ? addDigits(reading, digits) : 0;
    // "1 milyar 200 milyon", "1 млрд 300 млн"
    const smaller =
      (next?.word?.thousand !== undefined || (next?.word?.scale ?? next?.word?.abbreviation ?? Infinity) < reading.lastScale) &&
      next !== undefined &&
      followsClosely(token, next, text) &&
      digits.value < 1000;
    if (!smaller && !(digits.grouped && digits.value < reading.lastScale)) return 0;
  }
  if (token.partOfName && begun) return 0;
  return addDigits(reading, digits);
}

/** "789 mil 880", "346 milyon 717 bin 193": digits right behind the word for thousand, unless they are a day, a share or how often. */
function goesOnBehindThousand(tokens: readonly NumberToken[], index: number, text: string): boolean {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (
    before?.word?.goesOn !== true ||
    token?.digits === undefined ||
    token.digits.value >= 1000 ||
    token.digits.decimals > 0 ||
    token.digits.grouped
  )
    return false;
  const next = behind !== undefined && behind.start - token.wordEnd <= 1 && followsClosely(token, behind, text) ? behind.word : undefined;
  // "300 mil 20 de mayo"
  const dated =
    next?.month === true ||
    (behind !== undefined &&
      next !== undefined &&
      tokens[index + 2]?.word?.month === true &&
      followsClosely(behind, tokens[index + 2] ?? behind, text));
  return !dated && next?.percent !== true && next?.thousand === undefined && next?.times !== true;
}

/** "Three point five": adds the decimals behind a spoken point. Returns how many tokens were used, 0 where none follow. */
export function takePoint(reading: Reading, tokens: readonly NumberToken[], index: number, text: string): number {
  let decimals = '';
  let used = 1;
  for (;;) {
    const before = tokens[index + used - 1];
    const token = tokens[index + used];
    if (before === undefined || token === undefined || !followsClosely(before, token, text)) break;
    const value = token.digits === undefined ? token.word?.cardinal : token.digits.value;
    if (value === undefined || !Number.isInteger(value) || value > 99 || (decimals !== '' && value > 9)) break;
    // Fifty-five spoken as ten and unit is one pair of decimals.
    if (decimals.length === 2 && decimals.endsWith('0') && value > 0) decimals = decimals.charAt(0);
    decimals += String(value);
    used += 1;
    if (token.digits !== undefined) break;
  }
  if (decimals === '') return 0;
  reading.group = Number(`${reading.group}.${decimals}`);
  reading.one = false;
  reading.significant += decimals.length + 1;
  return used;
}

/**
 * "Un miliardo e 151 milioni": digits behind the joiner with a smaller scale of their own. Returns how many tokens were used, 0 where there
 * is none.
 */
export function takeJoinedDigits(reading: Reading, tokens: readonly NumberToken[], index: number, text: string): number {
  const [token, behind] = [tokens[index], tokens[index + 1]];
  if (
    reading.hasGroup ||
    reading.thousands > 0 ||
    token?.digits === undefined ||
    token.digits.value >= 1000 ||
    behind === undefined ||
    !followsClosely(token, behind, text)
  )
    return 0;
  const scale = behind.word?.scale ?? (behind.word?.thousand === undefined ? undefined : 1000);
  return scale !== undefined && scale < reading.lastScale ? 1 + addDigits(reading, token.digits) : 0;
}
