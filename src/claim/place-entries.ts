/*
 * The words that a language names places with, as entries of a book of phrases: what `read-places` works on.
 */
import { COUNTRIES, type PlaceWords } from '../languages/place-words';
import type { Phrases } from '../languages/time-words';
import type { Area } from '../terms';
import { fold } from '../text/fold';
import { expandPattern } from '../text/phrase-pattern';
import { gatheredPhrases, type PhraseEntries, type PhraseSource } from '../text/phrase-source';

/** What a word may mean where places are named. */
export type PlaceSense =
  | { readonly is: 'name'; readonly area: Area; readonly capitals: boolean; readonly guarded: boolean }
  | { readonly is: 'demonym'; readonly area: Area }
  | { readonly is: 'people'; readonly area: Area }
  | { readonly is: 'city'; readonly area: Area }
  | {
      readonly is: 'world' | 'several' | 'here' | 'that-country' | 'there' | 'homeland' | 'lead' | 'link' | 'join' | 'noun' | 'people-lead';
    };

/**
 * The words for places of a language with what they may mean.
 * @param words - how the language names places; names of countries are those that `Intl` knows
 * @returns each spelling once, with the first of what is told of it for each kind of word
 */
export function placePhrases(words: PlaceWords): PhraseSource<readonly PlaceSense[]> {
  return gatheredPhrases(placeSenses(words), (senses) =>
    senses.filter((sense, at) => senses.findIndex((other) => other.is === sense.is) === at),
  );
}

function placeSenses(words: PlaceWords): PhraseEntries<PlaceSense> {
  const senses: (readonly [string, PlaceSense])[] = [];
  const add = (phrases: Phrases, sense: PlaceSense): void => {
    for (const pattern of phrases) senses.push([pattern, sense]);
  };
  const guarded = new Set(words.guarded.flatMap(expandPattern));
  const addName = (area: Area, phrases: Phrases): void => {
    for (const spelling of phrases.flatMap(expandPattern))
      add([spelling], { is: 'name', area, capitals: false, guarded: guarded.has(spelling) });
  };
  for (const [area, phrases] of entriesOf(words.acronyms)) add(phrases, { is: 'name', area, capitals: true, guarded: false });
  for (const [area, phrases] of entriesOf(words.names)) addName(area, phrases);
  const names = new Intl.DisplayNames(words.locale, { type: 'region', fallback: 'none' });
  for (const area of COUNTRIES) {
    const name = names.of(area);
    if (name !== undefined) addName(area, inflect(name, words));
  }
  for (const [area, phrases] of entriesOf(words.peoples)) add(phrases, { is: 'people', area });
  for (const [area, phrases] of entriesOf(words.demonyms)) add(phrases, { is: 'demonym', area });
  for (const [area, phrases] of entriesOf(words.cities)) add(phrases, { is: 'city', area });
  add(words.world, { is: 'world' });
  add(words.several, { is: 'several' });
  add(words.here, { is: 'here' });
  add(words.thatCountry, { is: 'that-country' });
  add(words.there, { is: 'there' });
  add(words.homeland, { is: 'homeland' });
  add(words.leads, { is: 'lead' });
  add(words.links, { is: 'link' });
  add(words.joins, { is: 'join' });
  add(words.people, { is: 'noun' });
  add(words.peopleLeads, { is: 'people-lead' });
  return senses;
}

/** A name as `Intl` gives it and as the language inflects it; what stands in brackets is another name. */
function inflect(name: string, { endings }: PlaceWords): string[] {
  return name
    .split(/[()]/)
    .map((part) => fold(part.trim()))
    .filter((part) => part.length > 2 && !part.includes('|'))
    .flatMap((part) => {
      const ending = endings.find(([last]) => part.endsWith(last));
      if (ending === undefined) return [part];
      const stem = part.slice(0, part.length - ending[0].length);
      return [part, ...ending[1].map((form) => stem + form)];
    });
}

function entriesOf(areas: PlaceWords['names']): (readonly [Area, Phrases])[] {
  return Object.entries(areas).map(([area, phrases]) => [area, phrases ?? []] as const);
}
