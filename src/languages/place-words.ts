/**
 * How a language names places: typed data, no code. The names of the countries come from `Intl.DisplayNames`; a language adds other
 * names, inflections, and the words for people and adjectives.
 *
 * All phrases are patterns of `phraseBook`: `*` for any ending, `(a|b|)` for alternatives, `-` for hyphen or space; any case.
 */
import type { Area } from '../terms';
import type { Phrases } from './time-words';

/** The countries and territories of ISO 3166-1 whose names are read; uninhabited and tiny ones are left out. */
export const COUNTRIES: readonly Area[] = (
  'AD AE AF AG AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ ' +
  'DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GF GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI ' +
  'NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW ' +
  'TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'
).split(' ');

type ByArea = Readonly<Partial<Record<Area, Phrases>>>;

/** What a language says of places, beyond the names of countries that `Intl` knows. */
export interface PlaceWords {
  /** BCP 47 tag under which `Intl` knows the names of countries. */
  readonly locale: string;
  /** The country that "here", "our compatriots" mean where the text names none before; null where the language has no one country. */
  readonly home: Area | null;
  /** Names that `Intl` doesn't give: everyday names, old names, other cases. `EU` may be among the areas. */
  readonly names: ByArea;
  /** Names that are read only in capitals: "US". */
  readonly acronyms: ByArea;
  /** Names that are words or first names too; they count only behind a preposition of place. */
  readonly guarded: Phrases;
  /** Inflections of the names that `Intl` gives: a last part and what stands for it; the first that fits counts. */
  readonly endings: readonly (readonly [ending: string, forms: Phrases])[];
  /** Adjectives, and nouns for people that look the same. */
  readonly demonyms: ByArea;
  /** Nouns that can only be people: "Indians", "Inder", "россияне". */
  readonly peoples: ByArea;
  /**
   * What a demonym must look like to be people by itself: with a capital (French), or with one of these endings behind a word of
   * `peopleLeads` (Spanish, Portuguese, Italian). Neither where people have words of their own.
   */
  readonly peopleWithCapital: boolean;
  readonly peopleEndings: readonly string[];
  readonly peopleLeads: Phrases;
  /** Capitals and other cities that stand for a government or a market. */
  readonly cities: ByArea;
  readonly world: Phrases;
  /** Continents and other regions of several countries, with their adjectives. */
  readonly several: Phrases;
  /** "hierzulande", "our compatriots": the home of the language. */
  readonly here: Phrases;
  /** "in the country": the one that was named before, else the home of the language. */
  readonly thatCountry: Phrases;
  /** "there": the country that the passage named last, where no app that things happen on was named since. */
  readonly there: Phrases;
  /** "at home": where the app spoken of comes from. */
  readonly homeland: Phrases;
  /** Prepositions that make a place an area: "in", "across", "from". */
  readonly leads: Phrases;
  /** Prepositions between an app and where it comes from: "the app from Tokyo". */
  readonly froms: readonly string[];
  /** Endings that do the same behind a name: "'de". */
  readonly leadEndings: readonly string[];
  /** Articles and the like between a preposition and a name. */
  readonly links: Phrases;
  /** Words that join names of a list: "and", "or". */
  readonly joins: Phrases;
  /** Nouns that an area restricts: users, people, accounts, smartphones. */
  readonly people: Phrases;
}
