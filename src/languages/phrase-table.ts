import type { Metric } from '../terms';
import { expandPattern } from '../text/phrase-pattern';
import type { BarCue, EpithetCue, HeadCue, Lexicon, ModeCue, SignCue, SpeechCue } from './lexicon';

/** What small words do. */
export type FunctionCue = 'link' | 'medium' | 'part' | 'filler' | 'closer' | 'clause' | 'contrast' | 'when' | 'origin' | 'office' | 'except' | 'respective' | 'possessive' | 'definite' | 'example' | 'example-behind' | 'with' | 'indefinite';

/** All that a phrase says, by the records of a lexicon. */
export interface PhraseMeaning {
  readonly heads?: readonly HeadCue[];
  readonly metrics?: readonly Metric[];
  readonly signs?: readonly SignCue[];
  readonly bars?: readonly BarCue[];
  readonly modes?: readonly ModeCue[];
  readonly epithets?: readonly EpithetCue[];
  readonly speech?: readonly SpeechCue[];
  readonly functions?: readonly FunctionCue[];
  readonly features?: readonly string[];
}

/** The phrases of a lexicon, spelled out and in lower case, by what they say; `*` is a wildcard. */
export type PhraseTable = readonly (readonly [meaning: PhraseMeaning, phrases: readonly string[]])[];

/**
 * Makes the table of a lexicon's phrases, so that nothing is left to be worked out where claims are read.
 * @param lexicon - the wording of a language
 * @returns each phrase once; one that a stem covers says what the stem says too
 * @throws RangeError where a pattern of the lexicon is none
 */
export function phraseTable({ heads, metrics, signs, bars, modes, epithets, speech, function: words, features }: Lexicon): PhraseTable {
  const functions: Readonly<Record<FunctionCue, readonly string[]>> = {
    link: words.links, medium: words.mediums, part: words.parts, filler: words.fillers, closer: words.closers, clause: words.clauses, contrast: words.contrasts,
    when: words.whens, origin: words.origins, office: words.offices, except: words.excepts, respective: words.respectives, possessive: words.possessives, definite: words.definites,
    example: words.examples, 'example-behind': words.examplesBehind, with: words.withs, indefinite: words.indefinites,
  };
  const meanings = new Map<string, PhraseMeaning>();
  const add = <K extends keyof PhraseMeaning>(book: K, roles: ReadonlyMap<string, PhraseMeaning[K]>): void => {
    for (const [phrase, own] of roles) meanings.set(phrase, { ...meanings.get(phrase), [book]: own });
  };
  // Heads and names of metrics are one book, so a stem of either tells the words of both.
  const both = gather({ ...prefixed('h:', heads), ...prefixed('m:', metrics) });
  const [ofHeads, ofMetrics] = [ranked('h:', keysOf(heads)), ranked('m:', keysOf(metrics))];
  add('heads', mapped(both, (roles) => inOrder(ofHeads, roles)));
  add('metrics', mapped(both, (roles) => inOrder(ofMetrics, roles)));
  add('signs', gather(signs));
  add('bars', gather(bars));
  add('modes', gather(modes));
  add('epithets', gather(epithets));
  add('speech', gather(speech));
  add('functions', gather(functions));
  add('features', gather(features));
  return byMeaning(meanings);
}

function byMeaning(meanings: ReadonlyMap<string, PhraseMeaning>): PhraseTable {
  const rows = new Map<string, [PhraseMeaning, string[]]>();
  // In the order of their letters phrases take the least place in the package.
  for (const [phrase, meaning] of [...meanings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = JSON.stringify(meaning);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [meaning, [phrase]]);
    else row[1].push(phrase);
  }
  return [...rows.values()];
}

/** Without the phrases of which nothing is made. */
function mapped<R>(byPhrase: ReadonlyMap<string, readonly string[]>, make: (roles: readonly string[]) => R[]): Map<string, R[]> {
  const made = new Map<string, R[]>();
  for (const [phrase, roles] of byPhrase) {
    const own = make(roles);
    if (own.length > 0) made.set(phrase, own);
  }
  return made;
}

/**
 * Gathers what each phrase means over several records: one phrase may say several things, in whichever pattern it is written
 * (`passano (da|dal)`, `passano da`), and what a stem says (`utilis*`) its words
 * say too, also where they are listed on their own (`utilisateurs`), since only the longest phrase at a place is found.
 */
function gather<K extends string>(record: Readonly<Record<K, readonly string[]>>): Map<string, K[]> {
  const byPhrase = new Map<string, K[]>();
  for (const key of keysOf(record)) {
    for (const phrase of record[key].flatMap(expandPattern).flatMap(swissToo)) {
      const known = byPhrase.get(phrase);
      if (!known) byPhrase.set(phrase, [key]);
      else if (!known.includes(key)) known.push(key);
    }
  }
  const stems = stemsOf(byPhrase);
  for (const [phrase, keys] of byPhrase) {
    const bare = phrase.endsWith('*') ? phrase.slice(0, -1) : phrase;
    // Only the last word may differ: `comptes*` says nothing of `comptes actifs`.
    const shortest = bare.lastIndexOf(' ') + 2;
    for (let length = Math.min(STEM_START, bare.length); length > 0; length--) {
      for (const { stem, keys: more } of stems.get(bare.slice(0, length)) ?? []) {
        if (stem.length >= shortest && bare.startsWith(stem)) for (const key of more) if (!keys.includes(key)) keys.push(key);
      }
    }
  }
  return byPhrase;
}

/** "Bußgeld" is "Bussgeld" in Switzerland. */
const swissToo = (phrase: string): string[] => (phrase.includes('ß') ? [phrase, phrase.replaceAll('ß', 'ss')] : [phrase]);

/** How many letters stems are sorted by. */
const STEM_START = 3;

/** Stems with what they say, by how they begin, the longest first. */
function stemsOf<K>(byPhrase: ReadonlyMap<string, readonly K[]>): Map<string, { readonly stem: string; readonly keys: readonly K[] }[]> {
  const stems = new Map<string, { readonly stem: string; readonly keys: readonly K[] }[]>();
  for (const [phrase, keys] of byPhrase) {
    if (!phrase.endsWith('*')) continue;
    const stem = phrase.slice(0, -1);
    const start = stem.slice(0, STEM_START);
    const alike = stems.get(start);
    // What a stem is listed for, not what it takes over from shorter ones.
    if (alike) alike.push({ stem, keys: [...keys] });
    else stems.set(start, [{ stem, keys: [...keys] }]);
  }
  for (const alike of stems.values()) alike.sort((a, b) => b.stem.length - a.stem.length);
  return stems;
}

type Ranks<K> = ReadonlyMap<string, { readonly key: K; readonly rank: number }>;

function ranked<K extends string>(prefix: string, keys: readonly K[]): Ranks<K> {
  return new Map(keys.map((key, rank) => [prefix + key, { key, rank }]));
}

/** The keys of one record among those of both, in the record's order. */
function inOrder<K>(known: Ranks<K>, keys: readonly string[]): K[] {
  const found = keys.flatMap((key) => known.get(key) ?? []);
  return found.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}

function prefixed(prefix: string, record: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(record).map(([key, phrases]) => [`${prefix}${key}`, phrases]));
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
