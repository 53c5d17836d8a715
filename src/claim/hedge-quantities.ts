import type { NormalText } from '../text/normalise';
import type { Bound } from '../terms';
import { followsClosely, type NumberToken } from './number-token';
import type { RawQuantity } from './raw-quantity';

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
    const late = before === undefined && after === undefined ? hedgeBehindNoun(raw, raws[index + 1], tokens, text.text) : undefined;
    const bound = before?.bound ?? after?.bound ?? late ?? raw.bound;
    if (bound !== undefined) raw.bound = bound;
    if (before !== undefined) correctByContext(raw, before.token, tokens, text.text);
    if (before !== undefined && tokens[before.token]?.word?.reached && isGrownTo(raws[index - 1], before.start, text.text))
      raw.bound = 'exact';
    if (before !== undefined) raw.hedgeStart = before.start;
    if (after !== undefined) raw.hedgeEnd = after.end;
  });
}

/** "swelled by 50 %, up to 446 million": right behind a percentage "up to" says what it came to. */
function isGrownTo(previous: RawQuantity | undefined, start: number, text: string): boolean {
  return previous?.kind === 'percent' && /^%?,? ?$/.test(text.slice(previous.wordEnd, start));
}

interface BeforeHedge {
  readonly bound: Bound;
  readonly start: number;
  /** Index of the first token of the hedge. */
  readonly token: number;
}

/** How far before a hedge words may stand that change what it means. */
const CONTEXT_REACH = 80;

/** "Cannot send to more than five" is a limit; "grew to" says where a change ended, though the word also means "up to". */
function correctByContext(raw: RawQuantity, hedge: number, tokens: readonly NumberToken[], text: string): void {
  const hedges = tokens.slice(hedge, raw.first);
  const reached = hedges.some((token) => token.word?.reached);
  // "shrank to about nine million"
  const arrived = hedges.some((token) => token.word?.before === 'about') ? 'about' : 'exact';
  if (!reached && raw.bound !== 'at-least') return;
  const from = tokens[hedge]?.start ?? 0;
  for (let at = hedge - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || from - token.end > CONTEXT_REACH) return;
    // "rose from five to eight, and groups may have up to a thousand": that change has ended already.
    if (
      reached &&
      token.word?.changeTo &&
      !token.word.reached &&
      (tokens[at + 1]?.digits !== undefined || tokens[at + 1]?.word?.cardinal !== undefined)
    )
      return;
    const changes = reached ? token.word?.arrival : token.word?.cannot;
    if (!changes) continue;
    const between = text.slice(token.end, from);
    if (!/[.!?;] /.test(between) && (reached || !/[,:] /.test(between))) raw.bound = reached ? arrived : 'at-most';
    return;
  }
  if (reached && /(?:^|[.!?…] )$/.test(text.slice(Math.max(0, from - 2), from)) && arrives(raw, tokens, text)) raw.bound = arrived;
}

/** "До миллиарда сервис не дорос": the hedge opens its sentence, and the verb of arriving follows. */
function arrives(raw: RawQuantity, tokens: readonly NumberToken[], text: string): boolean {
  for (let at = raw.last + 1; ; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start - raw.wordEnd > CONTEXT_REACH || /[.!?;] /.test(text.slice(raw.wordEnd, token.start)))
      return false;
    if (token.word?.arrival) return true;
  }
}

/** Of several hedges in a row ("up to around 200") a limit says more than "around". */
function hedgeBefore(raw: RawQuantity, tokens: readonly NumberToken[], text: string): BeforeHedge | undefined {
  let found: BeforeHedge | undefined;
  // What links a change's two sides ("up to" in "from 20 up to 30") is no hedge on the second.
  const stop = raw.change?.role === 'to' ? raw.change.other.last + 1 : -1;
  for (let at = raw.first - 1; at > stop; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || !precedes(token, next, raw, text)) break;
    const { word } = token;
    // What introduces a range ("от 5 до 10") bounds nothing.
    if (raw.valueMax !== undefined && (word?.rangeFrom || word?.between)) break;
    if (word?.before !== undefined) {
      // "всего около 50": what says that nothing more is meant leaves "about" as it is.
      const open = found === undefined || (word.before !== 'exact' && (found.bound === 'about' || found.bound === 'exact'));
      const bound = open ? word.before : (found?.bound ?? word.before);
      found = { bound, start: token.start, token: at };
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

function hedgeAfter(
  raw: RawQuantity,
  following: RawQuantity | undefined,
  tokens: readonly NumberToken[],
  text: string,
): { bound: Bound; end: number } | undefined {
  const token = tokens[raw.last + 1];
  if (token?.word?.after === undefined) return undefined;
  const gap = text.slice(raw.wordEnd, Math.min(token.start, raw.wordEnd + 3));
  if (token.start - raw.wordEnd > 2 || (gap !== '' && gap !== ' ' && gap !== '-' && gap !== '%')) return undefined;
  // "+" belongs to what it touches; words that stand before numbers too belong to the next number, where one follows.
  if (text.charAt(token.start) === '+' && gap !== '') return undefined;
  if (token.word.before !== undefined && following !== undefined && following.start - token.end <= 1) return undefined;
  // "iki milyona kadar": behind an ending the word says what it says behind a noun.
  return { bound: (raw.wordEnd > raw.end ? token.word.late : undefined) ?? token.word.after, end: token.end };
}

const LONGEST_NOUN = 40;

/** `200 personnes au maximum`: the hedge follows what is counted. Its span is not the number's, so only the bound is taken. */
function hedgeBehindNoun(
  raw: RawQuantity,
  following: RawQuantity | undefined,
  tokens: readonly NumberToken[],
  text: string,
): Bound | undefined {
  for (let at = raw.last + 1; ; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start - raw.wordEnd > LONGEST_NOUN || (following !== undefined && token.start >= following.start))
      return undefined;
    if (token.word?.late === undefined) continue;
    const between = text.slice(raw.wordEnd, token.start);
    // A hedge for the next number is not this one's.
    if (token.word.before !== undefined && following !== undefined && following.start - token.end <= 1) return undefined;
    // "200 million users, if not more": behind a comma the hedge ends its clause.
    return /[^\p{L}\p{M} '-]/u.test(/^(?:[.,;)]|$)/.test(text.slice(token.end, token.end + 1)) ? between.replace(/, $/, ' ') : between) ||
      between.trim().split(' ').length > 3
      ? undefined
      : token.word.late;
  }
}
