import type { Area } from '../terms';

/** What a text names as a place. */
export type PlaceKind =
  /** A country or territory by name, or by a word such as "hierzulande" that stands for one. */
  | 'country'
  /** An adjective or the people of a country. */
  | 'demonym'
  /** The European Union, by name or adjective. */
  | 'union'
  | 'world'
  | 'city'
  /** A region of several countries, which has no code: `area` is `world`. */
  | 'several';

/** A place in a text, with what it may restrict. */
export interface Place {
  /** UTF-16 offset in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly area: Area;
  readonly kind: PlaceKind;
  /**
   * What the words around make of it.
   * - `in`: a preposition makes it an area ("in India", "aus Frankreich").
   * - `people`: it restricts people, accounts or devices ("Indian users", "les Français", "comptes marocains").
   * - `label`: it heads a figure, as in lists ("France : 19 848 559", "Índia (20 mil)").
   * - `other`: anything else: an origin ("the Russian founder", "US company"), a subject, a part of a name.
   */
  readonly qualifies: 'in' | 'people' | 'label' | 'other';
  /**
   * Said without a name.
   * - `home` ("hierzulande", "nos compatriotes"): `area` is the home of the language, `world` where it has none.
   * - `antecedent` ("in the country"): `area` is the country that the passage named before, else the home of the language; if an
   *   earlier passage names one, that is meant.
   * - `there`: `area` is the country that the passage named before, `world` where it named none.
   * - `homeland` ("at home"): `area` is the country that the passage named before, `world` where it named none.
   */
  readonly unnamed?: 'home' | 'antecedent' | 'there' | 'homeland';
}
