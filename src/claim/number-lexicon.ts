import { BYTE_SIGNS, CURRENCY_SIGNS, type HedgeWords, type NumberWords, type Spellings } from '../languages/number-words';
import type { Bound, IsoDuration } from '../terms';
import { expandPattern } from '../text/phrase-pattern';
import { type PhraseBook, phraseBook, type PhraseEntries } from '../text/phrases';

/** Everything that a word or sign may be in and around a number. One word often plays several parts; the place decides which. */
export interface NumberLexeme extends Readonly<Filled<Meaning>> {
  /** A quantity may begin with it. */
  readonly starts: boolean;
}

/** The same fields, none of them left out. */
type Filled<T> = { [K in keyof Required<T>]: T[K] | undefined };

/** What one list of the language's data says about a word. */
interface Meaning {
  cardinal?: number;
  /** The cardinal is an article too. */
  one?: true;
  article?: true;
  partial?: number;
  partialBound?: Bound;
  hundred?: true;
  thousand?: 'alone' | 'after';
  /** Digits below a thousand may go on behind it. */
  goesOn?: true;
  scale?: number;
  many?: true;
  abbreviation?: number;
  /** Spellings of a one-letter abbreviation, whose case matters. */
  letters?: string[];
  joiner?: true;
  plusHalf?: true;
  point?: true;
  minus?: true;
  collective?: number;
  dozen?: number;
  vague?: true;
  percent?: true;
  percentBefore?: true;
  points?: true;
  of?: true;
  currency?: string;
  /** A currency's sign or code, which may stand before the number. */
  sign?: string;
  bytes?: number;
  duration?: IsoDuration;
  span?: number;
  times?: true;
  comparison?: true;
  multiple?: number;
  share?: number;
  shareLink?: true;
  looseShareLink?: true;
  shareLinkBehindOne?: true;
  between?: true;
  and?: true;
  to?: true;
  or?: true;
  rangeFrom?: true;
  changeFrom?: true;
  changeTo?: true;
  changeSign?: true;
  before?: Bound;
  after?: Bound;
  late?: Bound;
  reached?: true;
  /** A verb behind which such a hedge says where a change ended. */
  arrival?: true;
  cannot?: true;
  filler?: true;
  ordinalEnding?: true;
  ordinal?: number;
  label?: true;
  beforeYear?: true;
  month?: true;
  clock?: true;
  /** Value of a number written as one word. */
  glued?: number;
  /** Length of the part that belongs to a quote, in languages whose endings don't. */
  stem?: number;
}

/** Every field, so that all lexemes have one shape: reading them is several times faster than reading objects of many shapes. */
const blank = {
  starts: false,
  cardinal: undefined,
  one: undefined,
  article: undefined,
  partial: undefined,
  partialBound: undefined,
  hundred: undefined,
  thousand: undefined,
  goesOn: undefined,
  scale: undefined,
  many: undefined,
  abbreviation: undefined,
  letters: undefined,
  joiner: undefined,
  plusHalf: undefined,
  point: undefined,
  minus: undefined,
  collective: undefined,
  dozen: undefined,
  vague: undefined,
  percent: undefined,
  percentBefore: undefined,
  points: undefined,
  of: undefined,
  currency: undefined,
  sign: undefined,
  bytes: undefined,
  duration: undefined,
  span: undefined,
  times: undefined,
  comparison: undefined,
  multiple: undefined,
  share: undefined,
  shareLink: undefined,
  looseShareLink: undefined,
  shareLinkBehindOne: undefined,
  between: undefined,
  and: undefined,
  to: undefined,
  or: undefined,
  rangeFrom: undefined,
  changeFrom: undefined,
  changeTo: undefined,
  changeSign: undefined,
  before: undefined,
  after: undefined,
  late: undefined,
  reached: undefined,
  arrival: undefined,
  cannot: undefined,
  filler: undefined,
  ordinalEnding: undefined,
  ordinal: undefined,
  label: undefined,
  beforeYear: undefined,
  month: undefined,
  clock: undefined,
  glued: undefined,
  stem: undefined,
};

/** The parts with which a quantity may begin. */
const starters: readonly (keyof Meaning)[] = [
  'cardinal', 'article', 'partial', 'hundred', 'thousand', 'scale', 'collective', 'dozen', 'glued', 'sign', 'percentBefore', 'percent', 'span', 'share', 'ordinal', 'multiple',
];

/**
 * A lexeme of what is known about a word.
 * @param meaning - the parts that it may play
 */
export function lexeme(meaning: Meaning): NumberLexeme {
  return { ...blank, ...meaning, starts: starters.some((part) => meaning[part] !== undefined) };
}

/** A part of a number written as one word. */
export interface GluedPart {
  readonly cardinal?: number;
  readonly hundred?: true;
  readonly thousand?: true;
  readonly joiner?: true;
  readonly half?: true;
}

/** A language's number words, made ready for reading. */
export interface NumberLexicon {
  /** Built when it is first asked for: where a whole lexicon is looked for in one go, few words are looked up here. */
  readonly book: PhraseBook<NumberLexeme>;
  /** The parts of numbers written as one word, where the language does that. */
  readonly glued: PhraseBook<GluedPart> | undefined;
  readonly decimal: string;
  readonly group: string;
}

const lexicons = new WeakMap<NumberWords, Map<string, NumberLexicon>>();

/**
 * The lexicon of a language, built on first use and kept.
 * @param words - the language's data
 * @param tag - BCP 47 tag of the text, which may name a region with other separators (`es-MX`)
 */
export function lexiconOf(words: NumberWords, tag: string = words.tag): NumberLexicon {
  let byTag = lexicons.get(words);
  if (byTag === undefined) lexicons.set(words, (byTag = new Map<string, NumberLexicon>()));
  const known = byTag.get(tag);
  if (known !== undefined) return known;
  // Separators depend on the region, the words don't: one book serves all regions.
  const twin = byTag.values().next().value;
  let book: Pick<NumberLexicon, 'book'> | undefined = twin;
  const lexicon: NumberLexicon = {
    ...separatorsOf(words, tag),
    get book() { return (book ??= { book: bookOf(words) }).book; },
    glued: twin === undefined ? gluedOf(words) : twin.glued,
  };
  byTag.set(tag, lexicon);
  return lexicon;
}

function separatorsOf(words: NumberWords, tag: string): { decimal: string; group: string } {
  if (words.separators !== undefined && (tag === words.tag || !tag.startsWith(words.tag))) return words.separators;
  let parts: Intl.NumberFormatPart[];
  try {
    parts = new Intl.NumberFormat(tag, { useGrouping: 'always' }).formatToParts(1_234_567.8);
  } catch {
    // A page may claim to be in a language that is no valid tag.
    parts = new Intl.NumberFormat(words.tag, { useGrouping: 'always' }).formatToParts(1_234_567.8);
  }
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group').replace(/\s/, ' ').replace('’', "'") };
}

function bookOf(words: NumberWords): PhraseBook<NumberLexeme> {
  return phraseBook(numberEntries(words));
}

/**
 * What the words of a language may be in and around a number.
 * @param words - the language's data
 * @returns phrases for a book, each once
 */
export function numberEntries(words: NumberWords): PhraseEntries<NumberLexeme> {
  const lexemes = new Map<string, Meaning>();
  const add = (spellings: Spellings | undefined, meaning: Meaning): void => {
    if (spellings === undefined || spellings === '') return;
    for (const phrase of expandPattern(spellings)) {
      if (phrase === '') continue;
      const known = lexemes.get(phrase) ?? {};
      // What was said first about a word stands; other parts it may play are added.
      lexemes.set(phrase, { ...meaning, ...known, ...(words.stemsOnly && phrase.endsWith('*') && { stem: phrase.length - 1 }) });
    }
  };
  const addAll = (table: Readonly<Record<string, Spellings>> | undefined, meaning: (key: string) => Meaning): void => {
    for (const [key, spellings] of Object.entries(table ?? {})) add(spellings, meaning(key));
  };
  const addHedges = (hedges: HedgeWords, meaning: (bound: Bound) => Meaning): void => {
    add(hedges.exact, meaning('exact'));
    add(hedges['at-most'], meaning('at-most'));
    add(hedges['at-least'], meaning('at-least'));
    add(hedges.about, meaning('about'));
  };

  addAll(words.cardinals, (key) => ({ cardinal: Number(key) }));
  add(words.one, { cardinal: 1, one: true });
  add(words.article, { article: true });
  addAll(words.partial, (key) => ({ partial: Number(key) }));
  for (const bound of ['about', 'at-least', 'at-most'] as const) {
    addAll(words.hedgedPartial?.[bound], (key) => ({ partial: Number(key), partialBound: bound }));
  }
  add(words.hundred, { hundred: true });
  const goesOn = words.digitsBehindThousand ? ({ goesOn: true } as const) : {};
  add(words.thousand, { thousand: 'alone', ...goesOn });
  add(words.thousands, { thousand: 'after', ...goesOn });
  for (const [value, { one, many }] of Object.entries(words.scales)) {
    add(one, { scale: Number(value) });
    add(many, { scale: Number(value), many: true });
  }
  for (const [value, spellings] of Object.entries(words.abbreviations)) {
    for (const spelling of spellings.split('|')) {
      const folded = spelling.toLowerCase();
      const known = lexemes.get(folded);
      // "mM" is a thousand million, "mm" a length.
      if (spelling.length === 1 || /^\p{Ll}\p{Lu}/u.test(spelling)) {
        if (known?.letters === undefined) add(folded, { abbreviation: Number(value), letters: [spelling] });
        else known.letters.push(spelling);
      } else {
        add(spelling, { abbreviation: Number(value) });
      }
    }
  }
  add(words.joiner, { joiner: true });
  add(words.plusHalf, { plusHalf: true });
  add(words.point, { point: true });
  add(words.minus, { minus: true });
  addAll(words.collectives, (key) => ({ collective: Number(key) }));
  addAll(words.dozens, (key) => ({ dozen: Number(key) }));
  add(words.vague, { vague: true });
  add(`%|${words.percent}`, { percent: true });
  add(words.percentBefore, { percentBefore: true });
  add(words.points, { points: true });
  add(words.of, { of: true });
  addAll(CURRENCY_SIGNS, (code) => ({ sign: code, currency: code }));
  addAll(words.currencies, (code) => ({ currency: code }));
  addAll(words.bytes, (key) => ({ bytes: Number(key) }));
  addAll(BYTE_SIGNS, (key) => ({ bytes: Number(key) }));
  addAll(words.durations, (key) => ({ duration: key }));
  addAll(words.spans, (key) => ({ span: Number(key) }));
  add(words.times, { times: true });
  add(words.comparison, { comparison: true });
  addAll(words.multiples, (key) => ({ multiple: Number(key) }));
  addAll(words.shares, (key) => ({ share: Number(key) }));
  add(words.shareLink, { shareLink: true });
  add(words.looseShareLink, { looseShareLink: true });
  add(words.shareLinkBehindOne, { shareLinkBehindOne: true });
  add(words.range.between, { between: true });
  add(words.range.and, { and: true });
  add(words.range.to, { to: true });
  add(words.range.or, { or: true });
  add(words.range.from, { rangeFrom: true });
  add(words.change.from, { changeFrom: true });
  add(words.change.to, { changeTo: true });
  add(words.change.signs, { changeSign: true });
  add(words.change.reached, { reached: true });
  add(words.change.reachedBy ?? words.change.signs, { arrival: true });
  add(words.cannot, { cannot: true });
  addHedges(words.before, (bound) => ({ before: bound }));
  addHedges(words.after, (bound) => ({ after: bound }));
  if (words.late !== undefined) addHedges(words.late, (bound) => ({ late: bound }));
  add('~|≈|±', { before: 'about' });
  add('>|≥', { before: 'at-least' });
  add('<|≤', { before: 'at-most' });
  add('+', { after: 'at-least' });
  add(words.filler, { filler: true });
  add(words.ordinalEnding, { ordinalEnding: true });
  addAll(words.ordinals, (key) => ({ ordinal: Number(key) }));
  add(`#|n°|nº|№|${words.label}`, { label: true });
  add(words.beforeYear, { beforeYear: true });
  add(words.clock, { clock: true });
  add(monthNames(words.tag).join('|'), { month: true });
  return Array.from(lexemes, ([phrase, meaning]) => [phrase, lexeme(meaning)] as const);
}

/** Month names in every form in which the language writes them beside a day. */
function monthNames(tag: string): string[] {
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' });
    const dated = new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' });
    for (let index = 0; index < 12; index += 1) {
      const date = new Date(Date.UTC(2020, index, 15));
      names.add(alone.format(date));
      for (const part of dated.formatToParts(date)) if (part.type === 'month') names.add(part.value);
    }
  }
  // Without the point of an abbreviation, which would hide the number in "sept."; some languages number their months.
  return [...names].map((name) => name.replace(/\.$/, '')).filter((name) => name.length >= 3);
}

function gluedOf(words: NumberWords): PhraseBook<GluedPart> | undefined {
  if (words.glued === undefined) return undefined;
  const parts: (readonly [string, GluedPart])[] = [];
  const add = (spellings: Spellings | undefined, meaning: GluedPart): void => {
    for (const phrase of expandPattern(spellings ?? '')) {
      if (phrase !== '' && !/[ *'-]/.test(phrase)) parts.push([phrase, meaning]);
    }
  };
  for (const [value, spellings] of Object.entries(words.cardinals)) add(spellings, { cardinal: Number(value) });
  add(words.one, { cardinal: 1 });
  add(words.hundred, { hundred: true });
  add(words.thousand, { thousand: true });
  add(words.thousands, { thousand: true });
  add(words.plusHalf, { half: true });
  add(words.glued, { joiner: true });
  return phraseBook(parts);
}
