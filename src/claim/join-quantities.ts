import type { NumberLexeme } from './number-lexeme';
import { followsClosely, type NumberToken } from './number-token';
import type { RawQuantity } from './raw-quantity';

/** Numbers further apart than this belong to different things. */
const LONGEST_PART = 40;
const CHANGE_REACH = 120;
/**
 * A number borrows its neighbour's scale only if the two then lie within this factor: "from 3 to 1.5 million", but not "from 500 to 2
 * million".
 */
const SHARED_SCALE_REACH = 50;
/** Nor does it where it would fall by more than this: "from 300 to 25,000 complaints" rises. */
const MOST_FALL = 5;
/** "two Brazilians out of three": up to here a whole need not be round where the noun stands between. */
const LARGEST_SMALL_WHOLE = 5;

/**
 * Joins numbers that say one thing together: shares (`one in four`), ranges, changes; marks lists.
 * @param raws - the numbers in reading order
 * @param tokens - the tokens that they were read from
 * @param text - the normalised text
 * @returns the list with joined numbers as one; both sides of a change stay and point at each other
 */
export function joinQuantities(raws: readonly RawQuantity[], tokens: readonly NumberToken[], text: string): RawQuantity[] {
  const joined: RawQuantity[] = [];
  for (const raw of raws) {
    if (raw.weak) continue;
    const previous = joined[joined.length - 1];
    if (previous !== undefined && repeats(previous, raw, text)) continue;
    if (previous !== undefined && previous.valueMax === undefined && previous.kind !== 'other' && raw.kind !== 'other') {
      const one = joinShare(previous, raw, tokens, text) ?? joinPair(previous, raw, tokens, text);
      if (one !== undefined) {
        joined[joined.length - 1] = one;
        continue;
      }
    }
    joined.push(raw);
  }
  joinPartedChanges(joined, tokens, text);
  // From the end, so that a list hands its last number's scale down to its first.
  for (let index = joined.length - 2; index >= 0; index -= 1) {
    const low = joined[index];
    const high = joined[index + 1];
    if (low !== undefined && high !== undefined) markList(low, high, tokens, text);
  }
  return joined;
}

/** Between the two ends of a change stand a noun, a date or what changes, so long in characters. */
const PARTED_REACH = 60;
/** Nothing in the news changes by a larger factor; smaller numbers without a scale change right beside each other. */
const MOST_CHANGE = 50;
const LEAST_PARTED = 1000;

/**
 * "from 18 million in August 2024 to 50 million", "De 18 millions en août, ses utilisateurs sont passés à cinquante": what changes, or
 * when, between the two ends.
 */
function joinPartedChanges(raws: readonly RawQuantity[], tokens: readonly NumberToken[], text: string): void {
  for (const [index, high] of raws.entries()) {
    const to = high.first - (tokens[high.first - 1]?.word?.changeTo ? 1 : 2);
    const token = tokens[to];
    if (
      high.change !== undefined ||
      high.valueMax !== undefined ||
      token?.word?.changeTo === undefined ||
      !runsOn(tokens, to, high.first, text)
    )
      continue;
    const low = raws
      .slice(Math.max(0, index - 3), index)
      .findLast((raw) => raw.value >= LEAST_PARTED && (raw.scale > 1 || raw.value > LARGEST_YEAR || raw.kind === 'money'));
    if (
      low === undefined ||
      low.change !== undefined ||
      low.valueMax !== undefined ||
      low.kind !== high.kind ||
      low.last >= to ||
      !wordBefore(low.first, tokens, text)?.changeFrom
    )
      continue;
    const between = text.slice(low.wordEnd, token.start);
    const scale = high.scale === 1 && high.value < LEAST_PARTED ? low.scale : 1;
    const ratio = (high.value * scale) / low.value;
    if (
      between.length > PARTED_REACH ||
      /[;:!?()]|[.](?!\d)/.test(between) ||
      ratio === 1 ||
      ratio > MOST_CHANGE ||
      ratio < 1 / MOST_CHANGE ||
      (token.word.to && !tellsChange(low, to, tokens, text))
    )
      continue;
    low.change = { role: 'from', other: high };
    high.change = { role: 'to', other: low };
  }
}

/** Larger numbers of four digits are no years. */
const LARGEST_YEAR = 2100;

/** Whether a verb of changing stands before a number or up to where its change ends. */
function tellsChange(low: RawQuantity, to: number, tokens: readonly NumberToken[], text: string): boolean {
  return changeSaidBefore(low, tokens, text) || tokens.slice(low.last + 1, to).some((t) => t.word?.changeSign);
}

/** "Forty-five (45)": the same number once more, in brackets. */
function repeats(previous: RawQuantity, raw: RawQuantity, text: string): boolean {
  return (
    raw.value === previous.value &&
    raw.form === 'digits' &&
    previous.form === 'words' &&
    raw.kind === 'count' &&
    text.slice(previous.wordEnd, raw.start) === ' (' &&
    text.charAt(raw.wordEnd) === ')'
  );
}

/** `one in four`, `un Français sur deux`, `13 em cada 100`: small whole numbers with a few words between at most. */
function joinShare(part: RawQuantity, whole: RawQuantity, tokens: readonly NumberToken[], text: string): RawQuantity | undefined {
  const isSmall = (raw: RawQuantity): boolean =>
    raw.kind === 'count' && raw.scale <= 1000 && raw.form !== 'bare' && Number.isInteger(raw.value);
  if (!isSmall(part) || !isSmall(whole) || part.value >= whole.value || part.value < 1 || whole.value > 1000) return undefined;
  let link = whole.first - 1;
  const links = (word: NumberLexeme | undefined): boolean => word?.shareLink === true || word?.looseShareLink === true;
  while (link > part.last && tokens[link]?.word?.filler && !links(tokens[link]?.word)) link -= 1;
  const token = tokens[link];
  if (token === undefined || !links(token.word) || link <= part.last || !runsOn(tokens, link, whole.first, text)) return undefined;
  const between = text.slice(part.wordEnd, token.start);
  if (between.length > LONGEST_PART || /[.,;:!?()«»"“”]/.test(between)) return undefined;
  const words = between.trim() === '' ? 0 : between.trim().split(' ').length;
  // With words between, only round or small wholes make it a share: "five users in fifteen countries" is none.
  // "nine inhabitants in ten": nothing is counted behind the whole.
  const ends = words === 1 && whole.value <= LARGEST_SMALL_WHOLE && /^(?:[.,;:)!?]|$)/.test(text.slice(whole.wordEnd, whole.wordEnd + 1));
  const mayPart =
    token.word?.shareLink || ends
      ? ends || part.value === 1 || whole.value % 10 === 0 || (words === 1 && whole.value <= LARGEST_SMALL_WHOLE)
      : token.word?.shareLinkBehindOne === true && part.value === 1;
  if (words > 3 || (words > 0 && !mayPart)) return undefined;
  if (whole.value > 20 && whole.value % 10 !== 0) return undefined;
  const joined: RawQuantity = {
    ...part,
    end: whole.end,
    wordEnd: whole.wordEnd,
    last: whole.last,
    kind: 'share',
    value: Math.round((part.value / whole.value) * 1000) / 10,
    significantDigits: 2,
  };
  delete joined.article;
  return joined;
}

/** Whether the tokens from one to another follow each other with nothing but spaces between. */
function runsOn(tokens: readonly NumberToken[], from: number, to: number, text: string): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined || next === undefined || !followsClosely(token, next, text)) return false;
  }
  return true;
}

function joinPair(low: RawQuantity, high: RawQuantity, tokens: readonly NumberToken[], text: string): RawQuantity | undefined {
  const link = linkBetween(low, high, tokens, text);
  if (link === undefined || low.kind === 'ordinal' || high.kind === 'ordinal') return undefined;
  if (low.article && low.kind === 'count' && !link.or) return undefined;
  const from = wordBefore(low.first, tokens, text);
  const shared = share(low, high);
  if (shared === undefined) return undefined;
  const [first, second] = shared;
  const rising = first.value < second.value;
  const isRange =
    rising &&
    ((link.and && from?.between) ||
      (link.to && (from === undefined || from.rangeFrom || !from.changeFrom)) ||
      link.dash ||
      (link.or && second.value <= 2 * first.value + 1 && (first.kind !== 'count' || second.value > 2 || second.scale > 1)));
  const isChange = from?.changeFrom && link.changeTo;
  // "From 285,000 to 17.8 million downloads in a week": no range is so wide.
  const wide = first.kind === 'count' && second.value >= LEAST_PARTED && second.value > TENFOLD * first.value;
  if (isChange && !(isRange && !wide && !changeSaidBefore(low, tokens, text))) {
    Object.assign(low, first);
    Object.assign(high, second);
    low.change = { role: 'from', other: high };
    high.change = { role: 'to', other: low };
    return undefined;
  }
  if (link.dash && !isRange) {
    if (low.scale === 1 && high.scale === 1 && low.kind === 'count' && high.kind === 'count') {
      low.kind = high.kind = 'other';
      low.reason = high.reason = low.value < 100 ? 'score' : 'name';
    }
    return undefined;
  }
  if (!isRange) return undefined;
  if (link.dash && isCode(low, high, text)) {
    low.kind = high.kind = 'other';
    low.reason = high.reason = 'name';
    return undefined;
  }
  if (link.dash && isScore(low, high)) {
    low.kind = high.kind = 'other';
    low.reason = high.reason = 'score';
    return undefined;
  }
  const joined: RawQuantity = {
    ...second,
    start: first.start,
    first: first.first,
    value: first.value,
    valueMax: second.value,
    bound: first.bound ?? second.bound,
    significantDigits: Math.max(first.significantDigits, second.significantDigits),
  };
  delete joined.article;
  return joined;
}

/** A phone number, an ISSN: three numbers with hyphens, two of four digits, or two of very different size. */
function isCode(low: RawQuantity, high: RawQuantity, text: string): boolean {
  if (low.kind !== 'count' || high.kind !== 'count' || high.scale > 1) return false;
  const more = /^-\d/.test(text.slice(high.end, high.end + 2)) || /\d-$/.test(text.slice(Math.max(0, low.start - 2), low.start));
  const ungrouped = high.end - high.start === 4 && low.end - low.start === 4 && high.value >= 1000;
  return more || ungrouped || high.value > 20 * low.value;
}

/** Two small bare numbers with a hyphen are a score, unless they are counted in something. */
function isScore(low: RawQuantity, high: RawQuantity): boolean {
  return low.kind === 'count' && high.kind === 'count' && high.scale === 1 && !high.times && high.value < 10;
}

interface Link {
  readonly and?: true | undefined;
  readonly to?: true | undefined;
  readonly or?: true | undefined;
  readonly changeTo?: true | undefined;
  readonly dash?: true;
}

function linkBetween(low: RawQuantity, high: RawQuantity, tokens: readonly NumberToken[], text: string): Link | undefined {
  if (high.first === low.last + 1) {
    const gap = text.slice(low.wordEnd, high.start);
    if (gap === '-' || gap === '–' || gap === ' - ' || gap === ' – ' || gap === '—') return { dash: true };
    return undefined;
  }
  const index = low.last + 1;
  const token = tokens[index];
  if (token?.word === undefined || !runsOn(tokens, low.last, high.first, text)) return undefined;
  for (let at = index + 1; at < high.first; at += 1) {
    const word = tokens[at]?.word;
    if (!word?.filler && word?.before === undefined) return undefined;
  }
  const { and, to, or, changeTo } = token.word;
  return and || to || or || changeTo ? { and, to, or, changeTo } : undefined;
}

/** The word before a number, behind its hedges and articles. */
function wordBefore(first: number, tokens: readonly NumberToken[], text: string): NumberLexeme | undefined {
  let at = first - 1;
  while (at >= 0) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || !followsClosely(token, next, text)) return undefined;
    const { word } = token;
    if (word?.between || word?.changeFrom || word?.rangeFrom) return word;
    if (!word?.filler && word?.before === undefined) return undefined;
    at -= 1;
  }
  return undefined;
}

function changeSaidBefore(low: RawQuantity, tokens: readonly NumberToken[], text: string): boolean {
  for (let at = low.first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || low.start - token.start > CHANGE_REACH) return false;
    if (token.word?.changeSign) return !/[.!?;] /.test(text.slice(token.end, low.start));
  }
  return false;
}

/** The ends of a range, and what shares a thousand, lie no further apart. */
const TENFOLD = 10;

/** Gives the unit and scale of one number to the other, where only one has them. Undefined where the two can't belong together. */
function share(low: RawQuantity, high: RawQuantity): [RawQuantity, RawQuantity] | undefined {
  let first = low;
  const second = high;
  if (first.form === 'bare' || (second.form === 'bare' && first.scale > 1)) return first.kind === second.kind ? [first, second] : undefined;
  if (
    first.scale === 1 &&
    second.scale > 1 &&
    near(first.value * second.scale, second.value) &&
    first.value * second.scale <= MOST_FALL * second.value
  ) {
    first = { ...first, value: first.value * second.scale, scale: second.scale };
  }
  // "3 e 4 mil milhões": the thousand before the scale word holds for both.
  const whole = second.scale * 1000;
  if (
    first.scale === 1 &&
    second.scale >= 1e6 &&
    second.value >= whole &&
    first.value * whole < second.value &&
    first.value * whole * TENFOLD > second.value
  ) {
    first = { ...first, value: first.value * whole, scale: second.scale };
  }
  if (first.kind === second.kind) {
    return first.currency === second.currency && first.unitDuration === second.unitDuration ? [first, second] : undefined;
  }
  if (first.kind === 'count' && first.times === undefined) return [lend(first, second), second];
  // "from 21 minutes to six"
  if (second.kind === 'count' && second.scale === 1 && first.kind === 'duration' && first.scale === 1) return [first, lend(second, first)];
  if (second.kind === 'count' && first.kind === 'money') return [first, lend(second, first)];
  return undefined;
}

function near(a: number, b: number): boolean {
  return a <= b * SHARED_SCALE_REACH && b <= a * SHARED_SCALE_REACH;
}

function lend(to: RawQuantity, from: RawQuantity): RawQuantity {
  return {
    ...to,
    kind: from.kind,
    value: to.value * from.unitFactor,
    unitFactor: from.unitFactor,
    ...(from.currency !== undefined && { currency: from.currency }),
    ...(from.unitDuration !== undefined && { unitDuration: from.unitDuration }),
  };
}

/** Numbers right behind each other, with a comma or `and` between. */
function markList(low: RawQuantity, high: RawQuantity, tokens: readonly NumberToken[], text: string): void {
  if (low.valueMax !== undefined || low.change !== undefined) return;
  if (
    low.kind !== 'count' ||
    high.kind === 'other' ||
    low.scale > 1 ||
    low.article ||
    (high.scale === 1 && high.kind === 'count' && high.listWith === undefined)
  )
    return;
  const link = tokens[low.last + 1];
  const listed =
    high.first === low.last + 1
      ? text.slice(low.wordEnd, high.start) === ', '
      : high.first === low.last + 2 &&
        (link?.word?.and || link?.word?.or || link?.word?.joiner) &&
        runsOn(tokens, low.last, high.first, text);
  if (listed) low.listWith = high.listWith ?? high;
}
