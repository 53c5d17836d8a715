import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../src/claim/read-places';
import type { Place } from '../../../src/claim/place';
import { places as de } from '../../../src/languages/de/places';
import { places as en } from '../../../src/languages/en/places';
import { places as es } from '../../../src/languages/es/places';
import { places as fr } from '../../../src/languages/fr/places';
import { places as italian } from '../../../src/languages/it/places';
import { places as nl } from '../../../src/languages/nl/places';
import { places as pt } from '../../../src/languages/pt/places';
import { places as ru } from '../../../src/languages/ru/places';
import { places as tr } from '../../../src/languages/tr/places';
import type { PlaceWords } from '../../../src/languages/place-words';
import { COUNTRIES } from '../../../src/languages/place-words';
import { normalise } from '../../../src/text/normalise';
import { expectLinear } from './expect-linear';

function read(text: string, words: PlaceWords): Place[] {
  return readPlaces(normalise(text), words);
}

/** A text and its only place as "area kind qualifies". */
const tables: readonly (readonly [PlaceWords, string, string])[] = [
  [fr, 'au Brésil', 'BR country in'], [fr, 'aux Pays-Bas', 'NL country in'], [fr, 'depuis l’Espagne', 'ES country in'], [fr, 'les internautes belges', 'BE demonym people'],
  [fr, 'un Italien sur trois', 'IT demonym people'], [fr, 'le fondateur ukrainien', 'UA demonym other'], [fr, 'dans le monde entier', 'world world in'], [fr, 'dans l’Union européenne', 'EU union in'],
  [fr, 'en Amérique latine', 'world several in'], [fr, 'Tunisie : 120 000', 'TN country label'], [fr, 'la société canadienne', 'CA demonym other'],
  [en, 'in Nigeria', 'NG country in'], [en, 'across the United Kingdom', 'GB country in'], [en, 'Mexican users', 'MX demonym people'], [en, 'two million Italians', 'IT demonym people'],
  [en, 'US phones', 'US country people'], [en, 'a Swedish company', 'SE demonym other'], [en, 'worldwide', 'world world in'], [en, 'in Africa', 'world several in'], [en, 'in the EU', 'EU union in'],
  [en, 'Kenya (14 million)', 'KE country label'],
  [es, 'en Argentina', 'AR country in'], [es, 'tres millones de peruanos', 'PE demonym people'], [es, 'usuarios chilenos', 'CL demonym people'], [es, 'en EE. UU.', 'US country in'], [es, 'el empresario ruso', 'RU demonym other'],
  [pt, 'na Índia', 'IN country in'], [pt, 'no Reino Unido', 'GB country in'], [pt, 'dois milhões de portugueses', 'PT demonym people'], [pt, 'a empresa japonesa', 'JP demonym other'],
  [italian, 'negli Stati Uniti', 'US country in'], [italian, 'utenti spagnoli', 'ES demonym people'], [italian, 'gli svizzeri', 'CH demonym people'], [italian, 'la società tedesca', 'DE demonym other'],
  [de, 'in der Schweiz', 'CH country in'], [de, 'in den USA', 'US country in'], [de, 'britische Nutzer', 'GB demonym people'], [de, 'Millionen Spanier', 'ES demonym people'], [de, 'US-Nutzer', 'US country people'],
  [de, 'der russische Gründer', 'RU demonym other'], [de, 'hierzulande', 'DE country in'], [de, 'weltweit', 'world world in'], [de, 'aus Brasilien', 'BR country in'],
  [ru, 'в Индонезии', 'ID country in'], [ru, 'в Германии', 'DE country in'], [ru, 'из Турции', 'TR country in'], [ru, 'в Казахстане', 'KZ country in'], [ru, 'миллион россиян', 'RU demonym people'], [ru, 'в США', 'US country in'],
  [ru, 'индийские пользователи', 'IN demonym people'], [ru, 'французская компания', 'FR demonym other'], [ru, 'по всему миру', 'world world in'],
  [nl, 'in Duitsland', 'DE country in'], [nl, 'drie miljoen Belgen', 'BE demonym people'], [nl, 'Franse gebruikers', 'FR demonym people'], [nl, 'een Amerikaans bedrijf', 'US demonym other'],
  [tr, 'Almanya’da', 'DE country in'], [tr, 'Hintli kullanıcılar', 'IN demonym people'], [tr, 'dünyada', 'world world in'], [tr, 'ABD’de', 'US country in'],
];

/** What looks like a place and is none. */
const none: readonly (readonly [PlaceWords, string])[] = [
  [en, 'he told us'], [en, 'Michael Jordan said'], [en, 'the china shop'], [fr, 'la réunion commence'], [fr, 'en Île-de-France'], [de, 'zehn US-Dollar'], [ru, 'после того как'], [tr, 'bir çin seddi'],
];

describe('readPlaces', () => {
  for (const [words, text, expected] of tables) {
    it(`${words.locale}: ${text}`, () => expect(read(text, words).map(({ area, kind, qualifies }) => `${area} ${kind} ${qualifies}`)).toEqual([expected]));
  }

  for (const [words, text] of none) it(`${words.locale}, nothing: ${text}`, () => expect(read(text, words)).toEqual([]));

  it.each([en, fr, es, pt, italian, de, ru, nl, tr])('knows every country by the name that Intl gives it ($locale)', (words) => {
    const names = new Intl.DisplayNames(words.locale, { type: 'region' });
    const missed = COUNTRIES.filter((area) => {
      const name = (names.of(area) ?? '').split(/[(]/)[0] ?? '';
      return !read(`x ${name}`, { ...words, guarded: [] }).some((place) => place.area === area);
    });
    // A name that is another country's in everyday use may go to that one.
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(3);
  });

  it('carries the preposition on through a list', () => {
    expect(read('in Italy, Spain and Greece', en).map(({ area, qualifies }) => `${area} ${qualifies}`)).toEqual(['IT in', 'ES in', 'GR in']);
    expect(read('Filippine (1,4), Indonesia (1,2) e Cina (0,9)', italian).map(({ area, qualifies }) => `${area} ${qualifies}`)).toEqual(['PH label', 'ID label', 'CN label']);
  });

  it('takes "the country" for the one that was named, and says so', () => {
    expect(read('Brazil is big. Across the country, many use it.', en).at(-1)).toMatchObject({ area: 'BR', unnamed: 'antecedent' });
    expect(read('Die Inder lieben es, hierzulande weniger', de).at(-1)).toMatchObject({ area: 'DE', unnamed: 'home' });
  });

  it.each([['names', 'in India and '], ['half-names', 'United '], ['spaces', ' ']])('grows no faster than the text: %s', (_, piece) => expectLinear(piece, (text) => readPlaces(normalise(text), en)));
});
