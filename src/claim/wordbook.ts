import { expandPattern } from '../text/phrase-pattern';
import { PhraseShelf } from '../text/phrase-shelf';
import type { FoundPhrase } from '../text/phrases';
import type { WordedText } from '../text/word-starts';
import type { Metric } from '../terms';
import type { Language } from '../languages/language';
import type { BarCue, EpithetCue, HeadCue, Lexicon, ModeCue, SignCue, SpeechCue } from '../languages/lexicon';
import { separableEntries, type Separable } from './join-separated-verbs';
import { placeEntries, type PlaceSense } from './place-entries';
import { timeEntries, type TimeMeaning } from './time-entries';
import { numberEntries } from './number-entries';
import type { NumberLexeme } from './number-lexeme';

/** What a phrase says of a quantity: the noun that it counts, or a metric named outright. */
export interface HeadEntry {
  readonly heads: readonly HeadCue[];
  readonly metrics: readonly Metric[];
}

export type FunctionCue = 'link' | 'medium' | 'part' | 'filler' | 'closer' | 'clause' | 'contrast' | 'when' | 'origin' | 'office' | 'except' | 'respective' | 'possessive' | 'definite' | 'example' | 'example-behind';

/** The phrases of a language in one text, by what they are looked for; each list in reading order. */
export interface LexiconPhrases {
  readonly heads: readonly FoundPhrase<HeadEntry>[];
  readonly signs: readonly FoundPhrase<readonly SignCue[]>[];
  /** Verbs that say something with a particle at the end of their clause. */
  readonly separable: readonly FoundPhrase<Separable>[];
  readonly bars: readonly FoundPhrase<readonly BarCue[]>[];
  readonly modes: readonly FoundPhrase<readonly ModeCue[]>[];
  readonly epithets: readonly FoundPhrase<readonly EpithetCue[]>[];
  readonly speech: readonly FoundPhrase<readonly SpeechCue[]>[];
  readonly functions: readonly FoundPhrase<readonly FunctionCue[]>[];
  readonly features: readonly FoundPhrase<readonly string[]>[];
  /** What may have to do with a number: the longest phrase at every place. */
  readonly numberWords: readonly FoundPhrase<NumberLexeme>[];
  /** Words of time: the longest phrase at every place. */
  readonly times: readonly FoundPhrase<TimeMeaning>[];
  readonly places: readonly FoundPhrase<readonly PlaceSense[]>[];
}

/** A language's phrases, ready to be looked for in text. */
export interface Wordbook {
  /** Finds all of them in one go. */
  read(text: WordedText): LexiconPhrases;
}

/**
 * Gathers what each phrase means over several records: one phrase may say several things, in whichever pattern it is written
 * (`passano (da|dal)`, `passano da`), and what a stem says (`utilis*`) its words
 * say too, also where they are listed on their own (`utilisateurs`), since only the longest phrase at a place is found.
 */
function gather<K extends string>(record: Readonly<Record<K, readonly string[]>>): Map<string, K[]> {
  const byPhrase = new Map<string, K[]>();
  for (const key of keysOf(record)) {
    for (const phrase of record[key].flatMap(expandPattern)) {
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

/** Heads and names of metrics share a book, so each record is told the other's phrases. */
function gatherBoth({ heads, metrics }: Lexicon): Map<string, HeadEntry> {
  const joint = gather({ ...prefixed('h:', heads), ...prefixed('m:', metrics) });
  const [ofHeads, ofMetrics] = [ranked('h:', keysOf(heads)), ranked('m:', keysOf(metrics))];
  const entries = new Map<string, HeadEntry>();
  for (const [phrase, keys] of joint) entries.set(phrase, { heads: inOrder(ofHeads, keys), metrics: inOrder(ofMetrics, keys) });
  return entries;
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

/**
 * Makes the phrases of a language ready.
 * @param language - its wording, number words, words of time and names of places
 * @returns its phrases, to be looked for in folded text; building takes a few milliseconds a language, so it is done once
 */
export function wordbook({ lexicon, numbers, times, places }: Language): Wordbook {
  const { links, mediums, parts, fillers, closers, clauses, contrasts, whens, origins, offices, excepts, respectives, possessives, definites, examples, examplesBehind } = lexicon.function;
  const shelf = new PhraseShelf();
  const books = {
    heads: shelf.add(gatherBoth(lexicon)),
    signs: shelf.add(gather(lexicon.signs)),
    separable: shelf.add(separableEntries(lexicon.separable ?? [])),
    bars: shelf.add(gather(lexicon.bars)),
    modes: shelf.add(gather(lexicon.modes)),
    epithets: shelf.add(gather(lexicon.epithets)),
    speech: shelf.add(gather(lexicon.speech)),
    functions: shelf.add(gather({ link: links, medium: mediums, part: parts, filler: fillers, closer: closers, clause: clauses, contrast: contrasts, when: whens, origin: origins, office: offices, except: excepts, respective: respectives, possessive: possessives, definite: definites, example: examples, 'example-behind': examplesBehind })),
    features: shelf.add(gather(lexicon.features)),
    numberWords: shelf.add(numberEntries(numbers), { overlapping: true }),
    times: shelf.add(timeEntries(times), { overlapping: true }),
    places: shelf.add(placeEntries(places)),
  };
  return {
    read(text) {
      shelf.read(text);
      return {
        heads: books.heads.found,
        signs: books.signs.found,
        separable: books.separable.found,
        bars: books.bars.found,
        modes: books.modes.found,
        epithets: books.epithets.found,
        speech: books.speech.found,
        functions: books.functions.found,
        features: books.features.found,
        numberWords: books.numberWords.found,
        times: books.times.found,
        places: books.places.found,
      };
    },
  };
}
