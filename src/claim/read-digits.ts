import { isDigitCode } from '../text/characters';

/** A number in digits. */
export interface DigitNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Thousands are parted by a separator. */
  readonly grouped: boolean;
  /** Digits behind the decimal sign. */
  readonly decimals: number;
  /** A point parts the last digits though the language writes a comma there: `9.15` may be a time of day. */
  readonly pointed?: true;
  readonly significantDigits: number;
  /** Set where the digits are no number: a phone number, a date, a version, a number padded with zeros. */
  readonly reason?: 'phone' | 'date' | 'version' | 'leading-zero';
}

const SPACE = 32;
const APOSTROPHE = 39;
const OPENING_BRACKET = 40;
const COMMA = 44;
const HYPHEN = 45;
const POINT = 46;
const ZERO = 48;
/** No number has more groups; a cap keeps rows of numbers (`1 2 3 …`) linear. */
const MOST_GROUPS = 12;

const fractions: ReadonlyMap<number, number> = new Map(
  Object.entries({ '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5, '⅛': 1 / 8 }).map(([sign, value]) => [
    sign.charCodeAt(0),
    value,
  ]),
);

/**
 * The value of a vulgar fraction sign, undefined for any other character.
 * @param code - a UTF-16 code unit
 */
export function fractionValue(code: number): number | undefined {
  return code < 0xbc ? undefined : fractions.get(code);
}

function startsWithPoint(text: string, start: number): boolean {
  const sign = text.charCodeAt(start - 1);
  if (sign !== POINT && sign !== COMMA) return false;
  const before = start < 2 ? SPACE : text.charCodeAt(start - 2);
  return before === SPACE || before === HYPHEN || before === OPENING_BRACKET;
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigitCode(text.charCodeAt(at))) at += 1;
  return at;
}

interface Chain {
  /** Start and end of each run of digits, flat. */
  readonly bounds: readonly number[];
  /** The separator before each run but the first. */
  readonly separators: readonly number[];
}

/**
 * Reads the number that begins at a digit: thousands parted by space, apostrophe, point or comma, Indian groups, decimals.
 *
 * Which of point and comma is the decimal sign follows the language; where only one reading makes a well-formed number,
 * that one is taken: `80.000` in French, `1.5` in Russian, `1,500` in Spanish. Three decimals of which the last is a
 * zero are read as a thousand, for nobody prints `1,500` to say one and a half.
 * Digits behind a decimal sign that stands at the beginning of a word (`.77`) are a fraction.
 * @param text - a normalised text
 * @param start - offset of the first digit
 * @param decimal - the language's decimal sign, `.` or `,`
 */
export function readDigits(text: string, start: number, decimal: string): DigitNumber {
  if (startsWithPoint(text, start)) {
    const end = endOfDigits(text, start);
    const digits = text.slice(start, end);
    return {
      start: start - 1,
      end,
      value: Number(`.${digits}`),
      grouped: false,
      decimals: digits.length,
      significantDigits: countSignificant('', digits),
    };
  }
  const chain = readChain(text, start);
  return readCode(text, chain) ?? readValue(text, chain, decimal.charCodeAt(0));
}

function readChain(text: string, start: number): Chain {
  const bounds: number[] = [];
  const separators: number[] = [];
  let at = start;
  while (bounds.length < MOST_GROUPS * 2) {
    const from = at;
    at = endOfDigits(text, at);
    bounds.push(from, at);
    const separator = text.charCodeAt(at);
    const parts = separator === SPACE || separator === APOSTROPHE || separator === COMMA || separator === POINT;
    if (!parts || !isDigitCode(text.charCodeAt(at + 1))) break;
    separators.push(separator);
    at += 1;
  }
  return { bounds, separators };
}

function lengthOf(chain: Chain, group: number): number {
  return (chain.bounds[group * 2 + 1] ?? 0) - (chain.bounds[group * 2] ?? 0);
}

/** Digits that look like a number and are none. */
function readCode(text: string, chain: Chain): DigitNumber | undefined {
  const groups = chain.bounds.length / 2;
  const start = chain.bounds[0] ?? 0;
  const end = chain.bounds[chain.bounds.length - 1] ?? start;
  const code = (reason: NonNullable<DigitNumber['reason']>): DigitNumber => ({
    start,
    end,
    value: Number(text.slice(start, chain.bounds[1])),
    grouped: false,
    decimals: 0,
    significantDigits: 0,
    reason,
  });
  if (groups < 3) return undefined;
  const separator = chain.separators[0];
  const alike = chain.separators.every((other) => other === separator);
  if (!alike) return undefined;
  let digits = 0;
  let pairs = 0;
  let triples = 0;
  for (let group = 0; group < groups; group += 1) {
    const length = lengthOf(chain, group);
    digits += length;
    if (length === 2) pairs += 1;
    if (length === 3 && group > 0) triples += 1;
  }
  const wellFormed = triples === groups - 1;
  if (text.charCodeAt(start - 1) === 43 && separator === SPACE && digits >= 9 && (!wellFormed || digits > 10)) return code('phone');
  if (separator !== COMMA && groups >= 4 && pairs >= groups - 1 && lengthOf(chain, 0) <= 3) return code('phone');
  if (wellFormed || separator !== POINT) return undefined;
  const last = lengthOf(chain, groups - 1);
  return code(groups === 3 && lengthOf(chain, 0) <= 2 && lengthOf(chain, 1) <= 2 && (last === 4 || last === 2) ? 'date' : 'version');
}

function readValue(text: string, chain: Chain, decimal: number): DigitNumber {
  const { bounds, separators } = chain;
  const start = bounds[0] ?? 0;
  const zeroFirst = text.charCodeAt(start) === ZERO && lengthOf(chain, 0) > 1;
  let last = 0;
  const separator = separators[0];
  if (separator !== undefined && mayGroup(text, chain, decimal)) {
    last = indianGroups(chain) ?? lastTriple(chain, separator);
  }
  const grouped = last > 0;
  const next = separators[last];
  let fraction = '';
  // Behind grouped thousands the other sign is the decimal one; before a second sign of its kind a sign parts a list.
  if (
    next !== undefined &&
    (next === COMMA || next === POINT) &&
    next !== (grouped ? separator : undefined) &&
    separators[last + 1] !== next
  ) {
    last += 1;
    fraction = text.slice(bounds[last * 2], bounds[last * 2 + 1]);
  }
  let end = bounds[last * 2 + 1] ?? start;
  let whole = text.slice(start, fraction === '' ? end : bounds[last * 2 - 1]);
  if (grouped) whole = whole.replace(/\D/g, '');
  let value = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  const vulgar = fraction === '' ? fractionValue(text.charCodeAt(end)) : undefined;
  if (vulgar !== undefined) {
    value += vulgar;
    end += 1;
  }
  return {
    start,
    end,
    value,
    grouped,
    decimals: vulgar === undefined ? fraction.length : 1,
    significantDigits: vulgar === undefined ? countSignificant(whole, fraction) : whole.length + 1,
    ...(fraction !== '' && decimal === COMMA && text.charCodeAt(end - fraction.length - 1) === POINT && { pointed: true as const }),
    ...(zeroFirst && { reason: 'leading-zero' as const }),
  };
}

/** Whether the first separator parts thousands. */
function mayGroup(text: string, chain: Chain, decimal: number): boolean {
  const separator = chain.separators[0];
  const first = lengthOf(chain, 0);
  if (first > 3 || text.charCodeAt(chain.bounds[0] ?? 0) === ZERO) return false;
  if (separator !== decimal) return true;
  // The decimal sign parts thousands where it stands twice, or before three digits that end in a zero.
  if (chain.separators[1] === separator) return true;
  return lengthOf(chain, 1) === 3 && text.charCodeAt((chain.bounds[3] ?? 0) - 1) === ZERO;
}

function lastTriple(chain: Chain, separator: number): number {
  let last = 0;
  while (chain.separators[last] === separator && lengthOf(chain, last + 1) === 3) last += 1;
  // A row of unequal groups (`1.200.5`) is no number beyond its first group, unless a space only parts it from the next number.
  if (separator !== SPACE && chain.separators[last] === separator) return 0;
  return last;
}

/** Groups of two before the last three: `1,00,000`. */
function indianGroups(chain: Chain): number | undefined {
  let last = 0;
  while (chain.separators[last] === COMMA && lengthOf(chain, last + 1) === 2) last += 1;
  if (last === 0 || lengthOf(chain, 0) > 2) return undefined;
  return chain.separators[last] === COMMA && lengthOf(chain, last + 1) === 3 && chain.separators[last + 1] !== COMMA ? last + 1 : undefined;
}

function countSignificant(whole: string, fraction: string): number {
  const digits = (whole + fraction).replace(/^0+/, '');
  let end = digits.length;
  if (fraction === '') while (digits.charAt(end - 1) === '0') end -= 1;
  return end;
}
