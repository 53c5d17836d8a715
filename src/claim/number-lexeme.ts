import type { Bound, IsoDuration } from '../terms';

/** Everything that a word or sign may be in and around a number. One word often plays several parts; the place decides which. */
export interface NumberLexeme extends Readonly<Filled<Meaning>> {
  /** A quantity may begin with it. */
  readonly starts: boolean;
}

/** The same fields, none of them left out. */
type Filled<T> = { [K in keyof Required<T>]: T[K] | undefined };

/** What one list of the language's data says about a word. */
export interface Meaning {
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
  'cardinal',
  'article',
  'partial',
  'hundred',
  'thousand',
  'scale',
  'collective',
  'dozen',
  'glued',
  'sign',
  'percentBefore',
  'percent',
  'span',
  'share',
  'ordinal',
  'multiple',
];

/**
 * A lexeme of what is known about a word.
 * @param meaning - the parts that it may play
 */
export function lexeme(meaning: Meaning): NumberLexeme {
  return { ...blank, ...meaning, starts: starters.some((part) => meaning[part] !== undefined) };
}
