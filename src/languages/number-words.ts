import type { IsoDuration } from '../terms';

/**
 * Spellings of one meaning, as `phraseBook` understands them: `a|b`, `(a|b|)`, `word*`, `-` for a hyphen or a space.
 * A quote ends with the word that carries `*`, unless the language is {@link NumberWords.stemsOnly}.
 */
export type Spellings = string;

/** Words that set a bound, by the bound; `exact` keeps a phrase from being taken for a hedge. */
export interface HedgeWords {
  readonly about: Spellings;
  readonly 'at-least': Spellings;
  readonly 'at-most': Spellings;
  readonly exact?: Spellings;
}

/**
 * All that a language knows about quantities. Separators and month names come from `Intl`; everything else that news
 * writes is here, as data: the reader of quantities has no rule for a single language.
 */
export interface NumberWords {
  /** BCP 47 tag of the language, for `Intl`. */
  readonly tag: string;
  /** Separators in use, where `Intl` names others than the language's papers print. */
  readonly separators?: { readonly decimal: string; readonly group: string };
  /** Words below 1000 by value; they add up in falling order (`vingt` + `trois`). Hundreds that are one word belong here too. */
  readonly cardinals: Readonly<Record<number, Spellings>>;
  /** Words for one that are articles too: a number only before a scale word or a unit, or alone at the end of a phrase. */
  readonly one: Spellings;
  /** Words that are one before a scale word or a unit of time, and nothing otherwise (`a`). */
  readonly article?: Spellings;
  /** Values that need a scale word or a unit behind them: `demi`, `half a`, `a quarter of a`. */
  readonly partial: Readonly<Record<number, Spellings>>;
  /** Such values with a hedge of their own: `une petite (heure)`. */
  readonly hedgedPartial?: { readonly [bound in 'about' | 'at-least' | 'at-most']?: Readonly<Record<number, Spellings>> };
  /** Words that multiply what stands before them by a hundred, or mean a hundred. */
  readonly hundred?: Spellings;
  /** Thousand, which may stand alone. */
  readonly thousand: Spellings;
  /** Thousand that needs a number before it (`mila`, `тысяч`); alone it says nothing definite. */
  readonly thousands?: Spellings;
  /** Digits go on behind the word for thousand, and a larger scale behind both: `87 bin 314`, `2 mil 130 millones`. */
  readonly digitsBehindThousand?: true;
  /** Scale words by value: `one` may stand alone for one of them ("le milliard"), `many` alone is vague ("des milliards"). */
  readonly scales: Readonly<Record<number, { readonly one: Spellings; readonly many: Spellings }>>;
  /** Short scales that follow digits only. Those of one letter are matched in this case, and lower case only without a space. */
  readonly abbreviations: Readonly<Record<number, Spellings>>;
  /** `et`, `and`, `y` within a number. */
  readonly joiner?: Spellings;
  /** Number words are written as one word, with this between unit and ten where the language turns them round (`und`); `''` for none. */
  readonly glued?: Spellings;
  /** Where cases are glued to numbers: how the endings begin that make a number an adjective of the noun behind it (`milyon`luk); with any other it counts nothing behind. */
  readonly adjectival?: readonly string[];
  /** Word endings are no part of a quote (`milyar`ı). */
  readonly stemsOnly?: true;
  /** Behind a number or its unit: and a half. */
  readonly plusHalf: Spellings;
  /** The spoken decimal sign. */
  readonly point?: Spellings;
  /** The spoken minus sign. */
  readonly minus?: Spellings;
  /** Nouns for about so many, with what joins them to the next word: `une centaine (de|d')`. */
  readonly collectives?: Readonly<Record<number, Spellings>>;
  /** Nouns for exactly so many: `a dozen`. */
  readonly dozens?: Readonly<Record<number, Spellings>>;
  /** Amounts without a number: `des dizaines de`, `hundreds of`. They swallow a scale word behind them. */
  readonly vague: Spellings;
  readonly percent: Spellings;
  /** Stands before the number: `yüzde 25`. A `%` there is known already. */
  readonly percentBefore?: Spellings;
  /** Percentage points. */
  readonly points?: Spellings;
  /** What joins a scale word and a unit: `de`. */
  readonly of?: Spellings;
  /** Currency words by ISO 4217 code; signs and codes are known already. */
  readonly currencies: Readonly<Record<string, Spellings>>;
  /** Byte words by factor; the international abbreviations are known already. */
  readonly bytes: Readonly<Record<number, Spellings>>;
  readonly durations: Readonly<Record<IsoDuration, Spellings>>;
  /** Whole durations in words, by their length in minutes: `полчаса`, `half an hour`. */
  readonly spans?: Readonly<Record<number, Spellings>>;
  /** `fois`, `times`: how often, or how much more. */
  readonly times: Spellings;
  /** Words behind `times` that make it a comparison: `plus`, `as`. */
  readonly comparison: Spellings;
  /** `twice`, `doppelt`. */
  readonly multiples: Readonly<Record<number, Spellings>>;
  /** Shares in words, by percent: `la moitié`, `every third`. */
  readonly shares: Readonly<Record<number, Spellings>>;
  /** `one in ten`, `un sur dix`: what stands between part and whole. */
  readonly shareLink: Spellings;
  /** The same, where the word has many other uses: only between neighbouring numbers. */
  readonly looseShareLink?: Spellings;
  /** The same, also with words between, if the first number is one and no article: `one user in ten`. */
  readonly shareLinkBehindOne?: Spellings;
  /** Pattern of how verbs end that stand behind their number: "29 bin civarında kaldı." */
  readonly verbs?: string;
  /** How shares are told whose whole stands first. */
  readonly partsBehind?: PartsBehind;
  readonly range: {
    /** Stands before the first number of `between 5 and 6`; a number pair with `and` between is a range only then. */
    readonly between: Spellings;
    readonly and: Spellings;
    /** `5 to 6`. */
    readonly to: Spellings;
    /** `5 or 6`. */
    readonly or: Spellings;
    /** May stand before `5 to 6` in a range. */
    readonly from?: Spellings;
  };
  readonly change: {
    readonly from: Spellings;
    readonly to: Spellings;
    /** Where the same words introduce ranges and changes: verbs and nouns that make it a change, looked for before it. */
    readonly signs: Spellings;
    /** Hedges that only say where a change ended, once such a sign stands before them: Russian `до`. */
    readonly reached?: Spellings;
    /** The verbs that make an arrival of such a hedge, where {@link signs} hold words that are other things too: "creció hasta 390". */
    readonly reachedBy?: Spellings;
    /** Endings of numbers and nouns that tell a change where the language has no words for it: `256'dan 512'ye`. */
    readonly endings?: ChangeEndings;
  };
  readonly before: HedgeWords;
  readonly after: HedgeWords;
  /** Hedges that may stand behind the counted noun: `200 personnes au maximum`. */
  readonly late?: HedgeWords;
  /** Words, as alternatives of a pattern, behind which the word for one counts and is no article: "just one chat", "nur noch an eine Gruppe". */
  readonly only?: string;
  /** Words that turn "more than" behind them into a limit: `cannot`, `ne peut plus`. */
  readonly cannot?: Spellings;
  /** Words that may stand between a hedge and its number: `the`, `les`. */
  readonly filler: Spellings;
  /** Endings on digits that make an ordinal: `e`, `th`. */
  readonly ordinalEnding: Spellings;
  /** Ordinals of scale words by value: `billionth`. */
  readonly ordinals?: Readonly<Record<number, Spellings>>;
  /** Words before digits that make them a number in a row: `no.`, `page`, `version`. */
  readonly label: Spellings;
  /** Words before four digits that make them a year: `in`, `since`. */
  readonly beforeYear: Spellings;
  /** Words behind digits that make them an hour of the day: `Uhr`, `p.m.`. */
  readonly clock?: Spellings;
}

/** Of so many so many: "on telefondan dokuzu". */
export interface PartsBehind {
  /** Pattern of how the noun of the whole ends. */
  readonly noun: string;
  /** The parts from one on, without their ending. */
  readonly parts: readonly string[];
  /** Pattern of the ending that makes a number a part, on words and digits alike. */
  readonly ending: string;
}

/** Endings that say from what and to what something changes. */
export interface ChangeEndings {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Currency signs and codes, the same in every language. The longest wins: `US$` before `$`. */
export const CURRENCY_SIGNS: Readonly<Record<string, Spellings>> = {
  USD: '$|us$|us-$|u$s|$us|usd',
  EUR: '€|eur',
  GBP: '£|gbp',
  RUB: '₽|rub|rur',
  BRL: 'r$|brl',
  INR: '₹|inr|rs|rs.',
  JPY: '¥|jpy',
  CNY: 'cny|rmb',
  KRW: '₩|krw',
  TRY: '₺|try',
  UAH: '₴|uah',
  ILS: '₪',
  NGN: '₦',
  VND: '₫',
  CHF: 'chf',
  CAD: 'c$|ca$|cad',
  AUD: 'a$|au$|aud',
  SGD: 's$|sgd',
  HKD: 'hk$|hkd',
  TWD: 'nt$',
};

/** Abbreviations of byte sizes, the same in every language that writes Latin letters; decimal, as messengers state their limits. */
export const BYTE_SIGNS: Readonly<Record<number, Spellings>> = {
  1e3: 'kb|kbyte',
  1e6: 'mb|mbyte',
  1e9: 'gb|gbyte',
  1e12: 'tb|tbyte',
  1024: 'kib',
  1048576: 'mib',
  1073741824: 'gib',
};
