import type { PlaceWords } from '../languages/place-words';
import type { Area } from '../terms';
import type { NormalText } from '../text/normalise';
import type { FoundPhrase, PhraseBook } from '../text/phrases';
import { bookFrom } from '../text/phrases';
import type { Place, PlaceKind } from './place';
import { placePhrases, type PlaceSense } from './place-entries';

type Mark = FoundPhrase<readonly PlaceSense[]>;

const books = new WeakMap<PlaceWords, PhraseBook<readonly PlaceSense[]>>();

function bookOf(words: PlaceWords): PhraseBook<readonly PlaceSense[]> {
  const known = books.get(words);
  if (known) return known;
  const made = bookFrom(placePhrases(words));
  books.set(words, made);
  return made;
}

/**
 * Reads every country, people, union and region that a text names.
 * @param text - a normalised passage
 * @param words - how its language names places
 * @param marked - its words for places, where they have been looked for already
 * @returns the places in reading order, none overlapping another
 */
export function readPlaces(text: NormalText, words: PlaceWords, marked?: readonly Mark[]): Place[] {
  const marks = marked ?? bookOf(words).findPhrases(text);
  const places: Place[] = [];
  let named: Area | null = null;
  /** By index of a mark: the place that it became. */
  const placeAt = new Map<number, Place>();
  marks.forEach((_, index) => {
    const place = placeOf({ text, words, marks, placeAt }, index, named);
    if (place === null) return;
    places.push(place);
    placeAt.set(index, place);
    if ((place.kind === 'country' && place.unnamed === undefined) || place.kind === 'demonym') named = place.area;
  });
  return places;
}

interface Surroundings {
  readonly text: NormalText;
  readonly words: PlaceWords;
  readonly marks: readonly Mark[];
  readonly placeAt: ReadonlyMap<number, Place>;
}

function placeOf(around: Surroundings, index: number, named: Area | null): Place | null {
  const mark = around.marks[index];
  if (mark === undefined) return null;
  const { text, words } = around;
  // "Île-de-France", "Ex-Jugoslawien": part of another name.
  if (/[\p{L}\d]-$/u.test(text.text.slice(Math.max(0, mark.start - 2), mark.start))) return null;
  const base = { start: mark.start, end: mark.end };
  for (const sense of mark.value) {
    if (sense.is === 'world') return { ...base, area: 'world', kind: 'world', qualifies: 'in' };
    if (sense.is === 'here') return { ...base, area: words.home ?? 'world', kind: 'country', qualifies: 'in', unnamed: 'home' };
    if (sense.is === 'that-country')
      return { ...base, area: named ?? words.home ?? 'world', kind: 'country', qualifies: 'in', unnamed: 'antecedent' };
    if (sense.is === 'there' || sense.is === 'homeland')
      return { ...base, area: named ?? 'world', kind: named === null ? 'world' : 'country', qualifies: 'in', unnamed: sense.is };
    if (sense.is === 'several') return { ...base, area: 'world', kind: 'several', qualifies: qualifyName(around, index) };
    if (sense.is === 'name') {
      if (!hasCapital(text, mark, sense.capitals)) continue;
      const qualifies = qualifyName(around, index);
      if (sense.guarded && qualifies !== 'in' && qualifies !== 'label') continue;
      // "US-Dollar", "China-Chef"
      if (qualifies === 'other' && /^-\p{L}/u.test(text.text.slice(mark.end, mark.end + 2))) continue;
      return { ...base, area: sense.area, kind: kindOf(sense.area, 'country'), qualifies };
    }
    if (sense.is === 'city' && hasCapital(text, mark, false)) {
      const qualifies = qualifyName(around, index);
      // "TOKYO: 170 million people …" says where it was written.
      return { ...base, area: sense.area, kind: 'city', qualifies: qualifies === 'label' ? 'other' : qualifies };
    }
    // "die Deutschen", not "im deutschen Netz"
    if (sense.is === 'people' && has(mark, 'demonym') && !hasCapital(text, mark, false)) continue;
    if (sense.is === 'people') return { ...base, area: sense.area, kind: kindOf(sense.area, 'demonym'), qualifies: 'people' };
    if (sense.is === 'demonym')
      return { ...base, area: sense.area, kind: kindOf(sense.area, 'demonym'), qualifies: qualifyDemonym(around, index) };
  }
  return null;
}

function kindOf(area: Area, kind: PlaceKind): PlaceKind {
  return area === 'EU' ? 'union' : kind;
}

/** Names of countries begin with a capital in every language; acronyms are all capitals, else "us" would be a country. */
function hasCapital({ text, folded }: NormalText, { start, end }: Mark, all: boolean): boolean {
  const written = text.slice(start, end);
  return all ? written === written.toUpperCase() : written !== folded.slice(start, end);
}

function qualifyName(around: Surroundings, index: number): Place['qualifies'] {
  const { text, words, marks, placeAt } = around;
  const mark = marks[index];
  if (mark === undefined) return 'other';
  if (leadBefore(around, index)) return 'in';
  const behind = text.folded.slice(mark.end, mark.end + 8);
  if (words.leadEndings.some((ending) => behind.startsWith(ending) && !/^\p{L}/u.test(behind.slice(ending.length)))) return 'in';
  // A list goes on: "in Italy, Spain and Greece"
  const before = joinedBefore(around, index);
  if (before !== undefined && (placeAt.get(before)?.qualifies === 'in' || placeAt.get(before)?.qualifies === 'label'))
    return placeAt.get(before)?.qualifies ?? 'other';
  if (nounBeside(around, index)) return 'people';
  if (/^ ?(?::|\(~?\d)/.test(behind)) return 'label';
  return 'other';
}

function leadBefore({ text, marks }: Surroundings, index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const left = marks[at];
    const right = marks[at + 1];
    if (left === undefined || right === undefined || !/^[ ']?$/.test(text.folded.slice(left.end, right.start))) return false;
    if (has(left, 'lead')) return true;
    if (!has(left, 'link')) return false;
  }
  return false;
}

/** The index of the place that this one is joined to by a comma or "and". */
function joinedBefore({ text, marks, placeAt }: Surroundings, index: number): number | undefined {
  let right = marks[index]?.start ?? 0;
  for (let at = index - 1; at >= 0 && index - at <= 4; at -= 1) {
    const mark = marks[at];
    if (mark === undefined) return undefined;
    // A figure in brackets may stand between: "Filippine (1,18), Indonesia (1,1)"
    if (!/^[ ']?(?: ?\([^()]{0,24}\))?,? ?$/.test(text.folded.slice(mark.end, right))) return undefined;
    if (placeAt.has(at)) return at;
    if (!has(mark, 'join') && !has(mark, 'link')) return undefined;
    right = mark.start;
  }
  return undefined;
}

/** Whether a noun for people or their accounts stands beside, with at most one word between. */
function nounBeside({ text, marks }: Surroundings, index: number): boolean {
  const mark = marks[index];
  if (mark === undefined) return false;
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) <= 3; at += step) {
      const other = marks[at];
      if (other === undefined) break;
      const gap = step < 0 ? text.folded.slice(other.end, mark.start) : text.folded.slice(mark.end, other.start);
      if (!/^(?:[ '-]| (?:[\p{L}'-]+ ){1,2})$/u.test(gap) || gap.length > 24 || has(other, 'join')) break;
      if (has(other, 'noun')) return true;
    }
  }
  return false;
}

function qualifyDemonym(around: Surroundings, index: number): Place['qualifies'] {
  const { text, words, marks } = around;
  const mark = marks[index];
  if (mark === undefined) return 'other';
  if (nounBeside(around, index)) return 'people';
  const written = text.text.slice(mark.start, mark.end);
  const behindCapital = /^ \p{Lu}/u.test(text.text.slice(mark.end, mark.end + 2));
  if (words.peopleWithCapital) {
    const capital = written.charAt(0) !== text.folded.charAt(mark.start);
    return capital && !behindCapital ? 'people' : 'other';
  }
  if (behindCapital || !words.peopleEndings.some((ending) => text.folded.slice(mark.start, mark.end).endsWith(ending))) return 'other';
  const before = marks[index - 1];
  const led = before !== undefined && has(before, 'people-lead') && text.folded.slice(before.end, mark.start) === ' ';
  return led || /(?:\d|^) ?$/.test(text.folded.slice(Math.max(0, mark.start - 2), mark.start)) ? 'people' : 'other';
}

function has(mark: Mark, is: PlaceSense['is']): boolean {
  return mark.value.some((sense) => sense.is === is);
}
