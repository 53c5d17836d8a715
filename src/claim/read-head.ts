import { isLetterCode } from '../text/characters';
import type { HeadCue, SignCue } from '../languages/lexicon';
import type { Metric } from '../terms';
import type { FoundPhrase } from '../text/phrases';
import { compiled } from './compiled-pattern';
import type { Quantity } from './quantity';
import { firstFrom, inside, startingAt as at, type PassageReading, type Span } from './reading';
import type { FunctionCue } from '../languages/phrase-table';
import type { HeadEntry } from './wordbook';

/** What stands beside a number: a noun that we know, none ("at about 400."), or one that we don't know and that makes it something else. */
export type Head =
  | {
      readonly kind: 'noun';
      readonly heads: readonly HeadCue[];
      readonly metrics: readonly Metric[];
      readonly span: Span;
      readonly side: 'after' | 'before';
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly span: Span };

/** What people do with an app. */
const DONE: ReadonlySet<SignCue> = new Set<SignCue>(['join', 'use', 'open', 'send', 'spend', 'ban', 'remove']);

/** How many words that we don't know may stand between a number and its noun ("two billion encrypted daily messages"). */
const UNKNOWN_WORDS_BETWEEN = 2;
/** Scale words from here on are nouns in most languages, tied to what they count by a preposition. */
const COUNTING_SCALE = 1_000_000;
/** Fewer people that do something are told with a noun. */
const LEAST_DOING = 10_000;
/** How many words in all are looked at behind a number. */
const WORDS_BEHIND = 8;
/** A number that opens its passage may be an entry of a list; a bullet may stand before it. */
const ENTRY_REACH = 3;
/** No phrase of a lexicon is longer, in characters. */
const LONGEST_PHRASE = 60;
const HYPHEN = 0x2d;
const COLON = 0x3a;

/**
 * Finds the noun that a quantity counts.
 * @param passage - the passage
 * @param quantity - the quantity, as a number whose noun is still open
 * @param limit - offset at which the quantity's part of the sentence ends
 * @returns the noun behind the number, else the noun before its colon or dash, else whether anything else is counted
 */
export function readHead(passage: PassageReading, quantity: Quantity, limit: number): Head {
  return headBehind(passage, quantity, limit) ?? headBeforeColon(passage, quantity) ?? { kind: 'none' };
}

/** Where the look for a noun behind a number stands. */
interface Look {
  readonly passage: PassageReading;
  readonly quantity: Quantity;
  /** Where the number's part of the sentence ends. */
  readonly limit: number;
  /** Where the next word begins. */
  offset: number;
  /** How many words were looked at. */
  word: number;
  /** How many of them we don't know, and where the first stands. */
  unknown: number;
  firstUnknown: Span | undefined;
  /** Behind the colon of an entry of a list only a noun that we know is what the number counts. */
  entry: boolean;
}

/** What a word says: where to look on, or what the number counts. */
type Step = number | { readonly head: Head | undefined };

/** Nothing is counted that we could tell. */
const NOTHING: Step = { head: undefined };

const nounUnknownTo = ({ firstUnknown, entry }: Look): Head | undefined =>
  firstUnknown && !entry ? { kind: 'unknown', span: firstUnknown } : undefined;

function headBehind(passage: PassageReading, quantity: Quantity, limit: number): Head | undefined {
  const {
    text: { folded },
    language: { times },
  } = passage;
  const ended = endOfEnding(folded, quantity.end);
  if (isDeclined(passage, quantity, folded.slice(quantity.end, ended))) return undefined;
  const offset = times.postposed ? Math.max(ended, quantity.hedgeEnd) : ended;
  const look: Look = { passage, quantity, limit, offset, word: 0, unknown: 0, firstUnknown: undefined, entry: false };
  for (; look.word < WORDS_BEHIND; look.word += 1) {
    look.offset = skipSpaces(folded, look.offset);
    if (look.offset >= limit) break;
    const step = stepOf(look);
    if (typeof step !== 'number') return step.head;
    look.offset = step;
  }
  return nounUnknownTo(look);
}

/** What a word may be, the first that it is in this order; else it is one that we don't know. */
const STEPS: readonly ((look: Look) => Step | undefined)[] = [
  knownNoun,
  presentedNoun,
  signBefore,
  peopleForNoun,
  nameOfSomethingElse,
  ({ passage, offset }) => stepOver(passage, offset),
  functionWord,
  howItIsPut,
  whatIsDone,
];

function stepOf(look: Look): Step {
  for (const say of STEPS) {
    const step = say(look);
    if (step !== undefined) return step;
  }
  return unknownWord(look);
}

function knownNoun(look: Look): Step | undefined {
  const { passage, offset } = look;
  const head = at(passage.heads, offset);
  if (head) return { head: noun(whole(passage, head), 'after') };
  return startsTimeOrNumber(passage, offset) ? { head: nounUnknownTo(look) } : undefined;
}

/** "45 billion: that is the number of messages …", "45 миллиардов – столько сообщений …" */
function presentedNoun(look: Look): Step | undefined {
  const { passage, quantity, limit, offset, word } = look;
  const code = passage.text.folded.charCodeAt(offset);
  if (word > 0 || (code !== COLON && !DASHES.has(code))) return undefined;
  const opensList = code === COLON && quantity.start <= ENTRY_REACH;
  if (opensSentence(passage, { start: Math.min(quantity.start, quantity.hedgeStart), end: quantity.end })) {
    const head = presented(passage, offset + 1, limit);
    if (head !== undefined || !opensList) return { head };
  }
  if (!opensList) return undefined;
  // "450m: people using the app each month"
  look.entry = true;
  return offset + 1;
}

/** An opening quotation mark may stand before the noun; any other sign ends the phrase. */
function signBefore(look: Look): Step | undefined {
  const { passage, quantity, offset } = look;
  const code = passage.text.folded.charCodeAt(offset);
  if (isLetterCode(code)) return undefined;
  return (code === HYPHEN && offset === quantity.end) || OPENING_QUOTES.has(code) ? offset + 1 : { head: nounUnknownTo(look) };
}

function peopleForNoun({ passage, offset, unknown }: Look): Step | undefined {
  const people = passage.placeAt(offset);
  return people?.kind === 'demonym' &&
    (people.qualifies === 'people' || (unknown === 0 && endsThere(passage, people.end))) &&
    headIsNext(passage, people.end) === undefined
    ? { head: { kind: 'noun', heads: ['person'], metrics: [], span: people, side: 'after' } }
    : undefined;
}

/** "38.000 medizinische Institutionen WeChat-Konten": behind a noun of its own a name begins something else. */
function nameOfSomethingElse({ passage, offset, firstUnknown }: Look): Step | undefined {
  return passage.language.lexicon.nounsHaveCapitals && firstUnknown && at(passage.mentions, offset) !== undefined
    ? { head: { kind: 'unknown', span: firstUnknown } }
    : undefined;
}

function functionWord(look: Look): Step | undefined {
  const { passage, quantity, offset, word, unknown } = look;
  const known = at(passage.functions, offset);
  if (known === undefined || known.value.every((cue) => cue === 'office' || cue === 'except')) return undefined;
  if (word === 0 && quantity.scale >= COUNTING_SCALE && opensNoun(passage, known)) return known.end;
  return known.value.includes('filler') && (!known.value.includes('closer') || unknown > 0 || leadsToHead(passage, known.end))
    ? known.end
    : { head: nounUnknownTo(look) };
}

/** "against 1.38 expected": how it is put is no noun. */
function howItIsPut({ passage, offset, word }: Look): Step | undefined {
  const put = word === 0 ? at(passage.modes, offset) : undefined;
  if (put?.value.some((cue) => cue === 'forecast' || cue === 'former') !== true) return undefined;
  return leadsToHead(passage, put.end) ? put.end : NOTHING;
}

/** A verb of what people do or say is no noun. */
function whatIsDone({ passage, quantity, offset, word }: Look): Step | undefined {
  if (word > 0) return undefined;
  // "The most recent 100 million arrived in four months"
  const done = quantity.kind === 'count' && quantity.value >= LEAST_DOING ? at(passage.signs, offset) : undefined;
  const isDone =
    done?.value.some((cue) => DONE.has(cue) && (cue === 'join' || quantity.scale >= COUNTING_SCALE)) === true &&
    inside(passage.heads, done).length === 0;
  // "79 % said they used it", "the 500 million announced on Tuesday"
  return isDone || at(passage.speech, offset) !== undefined || (quantity.kind === 'percent' && usesApp(passage, offset))
    ? NOTHING
    : undefined;
}

function unknownWord(look: Look): Step {
  const { passage, offset } = look;
  const {
    text: { folded, text },
    language: {
      lexicon: { nounsHaveCapitals },
      numbers: { verbs },
    },
  } = passage;
  const end = endOfWord(folded, offset);
  if (nounsHaveCapitals && text.charAt(offset) === folded.charAt(offset)) return end;
  // "29 bin civarında kaldı.": a verb that ends its clause is no noun.
  if (verbs !== undefined && look.unknown === 0 && compiled(`^\\p{L}*(?:${verbs})`).test(folded.slice(offset, end + CONJUNCTION)))
    return NOTHING;
  look.unknown += 1;
  look.firstUnknown ??= { start: offset, end };
  if (look.unknown > UNKNOWN_WORDS_BETWEEN) return { head: nounUnknownTo(look) };
  return folded.charCodeAt(end) === HYPHEN ? end + 1 : end;
}

/** No conjunction behind a verb is longer, with its space, in characters. */
const CONJUNCTION = 7;

/** "632 Millionen aktiven Nutzern": an adjective that can stand for its noun, with the noun. */
function whole(passage: PassageReading, head: FoundPhrase<HeadEntry>): FoundPhrase<HeadEntry> {
  const next = at(passage.heads, skipSpaces(passage.text.folded, head.end));
  // "945 deutsche Anfragen": what a people's word stands before is counted, and "70 тысяч платящих компаний" are companies.
  if (next && (head.value.heads.includes('population') || (head.value.heads.includes('payer') && next.value.heads.includes('business'))))
    return next;
  return next?.value.heads.some((cue) => head.value.heads.includes(cue)) === true ? { ...head, end: next.end } : head;
}

/** Quotation marks that may stand before a noun. */
const OPENING_QUOTES: ReadonlySet<number> = new Set([0x22, 0xab, 0x201c, 0x201e]);

/** "1.6 million de téléphones": in some languages a preposition ties a scale word to its noun, known or not. */
function opensNoun(passage: PassageReading, link: FoundPhrase<readonly FunctionCue[]>): boolean {
  if (!link.value.includes('link') || !link.value.includes('filler')) return false;
  const space = skipSpaces(passage.text.folded, link.end);
  const next = OPENING_QUOTES.has(passage.text.folded.charCodeAt(space)) ? space + 1 : space;
  return (
    isLetterCode(passage.text.folded.charCodeAt(next)) &&
    at(passage.functions, next) === undefined &&
    !startsTimeOrNumber(passage, next) &&
    at(passage.mentions, next) === undefined &&
    passage.placeAt(next)?.kind !== 'country'
  );
}

/** A word such as "and" or "de" may go on to the noun or begin something else: within two words behind it the noun must come. */
function leadsToHead(passage: PassageReading, offset: number): boolean {
  const { folded } = passage.text;
  let at0 = skipSpaces(folded, offset);
  if (OPENING_QUOTES.has(folded.charCodeAt(at0))) at0 += 1;
  for (let word = 0; word < 3; word++) {
    if (at(passage.heads, at0)) return true;
    if (!isLetterCode(folded.charCodeAt(at0))) return false;
    at0 = skipSpaces(folded, endOfWord(folded, at0));
  }
  return false;
}

/** "82 per cent open it every month": a verb of use with an app, or a word for one, as its object. */
function usesApp(passage: PassageReading, offset: number): boolean {
  const verb = at(passage.signs, offset);
  if (verb?.value.some((cue) => cue === 'use' || cue === 'open' || cue === 'have') !== true) return false;
  // "93 % chatea por WhatsApp"
  const next = skipSpaces(passage.text.folded, verb.end);
  const link = at(passage.functions, next);
  const object = link?.value.includes('medium') === true ? skipSpaces(passage.text.folded, link.end) : next;
  if (verb.value.every((cue) => cue === 'have')) return at(passage.mentions, object) !== undefined;
  return at(passage.mentions, object) !== undefined || at(passage.epithets, object) !== undefined;
}

/** "some 95 million Japanese each month", "20 million Thai and …": where no noun follows, the adjective stands for the people. */
function endsThere(passage: PassageReading, offset: number): boolean {
  const { folded } = passage.text;
  const next = skipSpaces(folded, offset);
  if (!isLetterCode(folded.charCodeAt(next))) return folded.charAt(offset) !== '-';
  return (
    at(passage.functions, next)?.value.some((cue) => cue === 'closer' || cue === 'clause') === true ||
    startsTimeOrNumber(passage, next) ||
    passage.tellsTime({ start: next, end: next + 1 })
  );
}

/** A noun that follows an adjective of a country: "Indian users". */
function headIsNext(passage: PassageReading, offset: number): HeadEntry | undefined {
  return at(passage.heads, skipSpaces(passage.text.folded, offset))?.value;
}

/** A noun for a whole people ("españoles") counts persons wherever no share is taken of it. */
function noun(head: FoundPhrase<HeadEntry>, side: 'after' | 'before'): Head {
  const { heads, metrics } = head.value;
  return {
    kind: 'noun',
    heads: heads.includes('population') && !heads.includes('person') ? [...heads, 'person'] : heads,
    metrics,
    span: head,
    side,
  };
}

/** "2.2 billion a year earlier", "from 40 to 50": what begins here is no noun of the number. */
function startsTimeOrNumber(passage: PassageReading, offset: number): boolean {
  if (at(passage.quantities, offset) !== undefined) return true;
  return (
    passage.tellsTime({ start: offset, end: offset + 1 }) &&
    (at(passage.moments, offset) !== undefined || at(passage.periods, offset)?.kind === 'span')
  );
}

/** Case endings glued to a number ("500 milyonu", "8'i") are no word of their own. */
function endOfEnding(folded: string, offset: number): number {
  let to = folded.charCodeAt(offset) === 0x27 ? offset + 1 : offset;
  while (to < folded.length && isLetterCode(folded.charCodeAt(to))) to += 1;
  return to;
}

/**
 * "347 milyona çıktı": where endings stand on scale words, a number with a case counts nothing behind it, unless a hedge follows ("20
 * milyona yakın kişi").
 */
function isDeclined({ language: { numbers } }: PassageReading, quantity: Quantity, ending: string): boolean {
  const { adjectival } = numbers;
  return (
    adjectival !== undefined &&
    quantity.hedgeEnd <= quantity.end &&
    /\p{L}/u.test(ending) &&
    !adjectival.some((stem) => ending.replace(/^'/, '').startsWith(stem))
  );
}

/** Names, places, periods and marks such as "active" may stand between a number and its noun. */
function stepOver(passage: PassageReading, offset: number): number | undefined {
  const name = at(passage.mentions, offset);
  if (name?.by === 'name') return skipGenitive(passage.text.folded, name.end);
  const place = passage.placeAt(offset);
  if (place && place.qualifies !== 'in') return skipGenitive(passage.text.folded, place.end);
  const period = passage.tellsTime({ start: offset, end: offset + 1 }) ? at(passage.periods, offset) : undefined;
  if (period?.kind === 'rate' && passage.text.folded.indexOf(' ', period.start) >= period.end) return period.end;
  const sign = at(passage.signs, offset);
  if (sign?.value.some((cue) => cue === 'active' || cue === 'registered' || cue === 'paying' || cue === 'new')) return sign.end;
  return undefined;
}

/** How far before its colon or dash a noun may end, in characters. */
const NOUN_BEFORE = 40;

const OPENING_BRACKET = 0x28;

/** How far behind "that is the number of" the noun begins, in characters. */
const PRESENTED_REACH = 40;

/** The first noun behind the colon or dash of a number that opens its sentence, where no other number, name or comma stands between. */
function presented(passage: PassageReading, from: number, limit: number): Head | undefined {
  // "1,024: that is the new ceiling of groups" counts no groups.
  const head = inside(passage.heads, { start: from, end: Math.min(limit, passage.text.folded.length) }).find(
    (h) => !h.value.heads.includes('content') && !h.value.heads.includes('recipient'),
  );
  if (head === undefined || head.start - from > PRESENTED_REACH || /[,.;:()]/.test(passage.text.folded.slice(from, head.start)))
    return undefined;
  const between = { start: from, end: head.start };
  return inside(passage.quantities, between).length > 0 || inside(passage.mentions, between).length > 0 ? undefined : noun(head, 'after');
}

const DASHES: ReadonlySet<number> = new Set([0x2013, 0x2014]);

function opensSentence(passage: PassageReading, head: Span): boolean {
  return passage.sentences[firstFrom(passage.sentences, head.start + 1) - 1]?.start === head.start;
}

function headBeforeColon(passage: PassageReading, quantity: Quantity): Head | undefined {
  const { folded } = passage.text;
  const edge = Math.min(quantity.start, quantity.hedgeStart);
  let offset = edge - 1;
  while (offset >= 0 && folded.charCodeAt(offset) === 0x20) offset -= 1;
  const mark = folded.charCodeAt(offset);
  // "of the registered users (663 million)"
  const beside = mark === OPENING_BRACKET && quantity.kind === 'count' ? lastBefore(passage.heads, offset, 1) : undefined;
  if (beside && (beside.value.metrics.length > 0 || beside.value.heads.includes('user') || beside.value.heads.includes('member')))
    return noun(beside, 'before');
  if (mark !== COLON && !DASHES.has(mark)) return undefined;
  const head = lastBefore(passage.heads, offset + 1, NOUN_BEFORE);
  // "… of 36 million people a month. Behind it Telegram: 21.4": the noun of another sentence is another number's, but for that of a
  // question.
  if (head && /[.!] /.test(folded.slice(head.end, offset))) return undefined;
  // "Monthly reach fell to 94 million, the daily one – to 79": behind another number it is no longer of that noun.
  if (head && inside(passage.quantities, { start: head.end, end: offset }).some((q) => q.kind === 'count' && q.scale >= 1000))
    return undefined;
  // A dash stands for "is" only where the sentence opens with its noun ("Users of X — over 900 million"), or its clause does (", and
  // messages — a billion").
  return head &&
    (mark === COLON ||
      opensSentence(passage, head) ||
      (folded.slice(head.end, offset).trim() === '' && /, (?:\p{L}{1,3} )?$/u.test(folded.slice(0, head.start))))
    ? noun(head, 'before')
    : undefined;
}

/** The last phrase that ends at or before an offset, at most so many characters before it. */
export function lastBefore(list: readonly FoundPhrase<HeadEntry>[], offset: number, reach: number): FoundPhrase<HeadEntry> | undefined {
  let best: FoundPhrase<HeadEntry> | undefined;
  for (let i = firstFrom(list, offset - reach - LONGEST_PHRASE); i < list.length; i++) {
    const item = list[i];
    if (item === undefined || item.end > offset) break;
    if (offset - item.end <= reach) best = item;
  }
  return best;
}

function skipSpaces(folded: string, offset: number): number {
  let to = offset;
  while (folded.charCodeAt(to) === 0x20) to += 1;
  return to;
}

function skipGenitive(folded: string, offset: number): number {
  if (folded.startsWith("'s", offset)) return offset + 2;
  if (folded.charCodeAt(offset) === HYPHEN) return offset + 1;
  return offset;
}

function endOfWord(folded: string, offset: number): number {
  let to = offset;
  while (to < folded.length && isLetterCode(folded.charCodeAt(to))) to += 1;
  // An elided article (`l'`, `d'`) is a word of its own with its apostrophe.
  if (folded.charCodeAt(to) === 0x27) to += 1;
  return Math.max(to, offset + 1);
}
