import { PhraseShelf } from '../text/phrase-shelf';
import type { FoundPhrase } from '../text/phrases';
import type { WordedText } from '../text/word-starts';
import type { Metric } from '../terms';
import type { Language } from '../languages/language';
import type { BarCue, EpithetCue, HeadCue, Lexicon, ModeCue, SignCue, SpeechCue } from '../languages/lexicon';
import { placeEntries, type PlaceSense } from './place-entries';
import { timeEntries, type TimeMeaning } from './time-entries';
import { numberEntries } from './number-entries';
import type { NumberLexeme } from './number-lexeme';

/** What a phrase says of a quantity: the noun that it counts, or a metric named outright. */
export interface HeadEntry {
  readonly heads: readonly HeadCue[];
  readonly metrics: readonly Metric[];
}

export type FunctionCue = 'link' | 'medium' | 'part' | 'filler' | 'closer' | 'clause' | 'contrast' | 'when' | 'origin' | 'office' | 'except' | 'respective' | 'possessive' | 'definite';

/** The phrases of a language in one text, by what they are looked for; each list in reading order. */
export interface LexiconPhrases {
  readonly heads: readonly FoundPhrase<HeadEntry>[];
  readonly signs: readonly FoundPhrase<readonly SignCue[]>[];
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
 * Gathers what each phrase means over several records: one phrase may say several things, and what a stem says (`utilis*`) its words
 * say too, also where they are listed on their own (`utilisateurs`), since only the longest phrase at a place is found.
 */
function gather<K extends string>(record: Readonly<Record<K, readonly string[]>>): Map<string, K[]> {
  const byPhrase = new Map<string, K[]>();
  for (const key of keysOf(record)) {
    for (const phrase of record[key]) {
      const known = byPhrase.get(phrase);
      if (!known) byPhrase.set(phrase, [key]);
      else if (!known.includes(key)) known.push(key);
    }
  }
  const stems = [...byPhrase.keys()].filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1));
  const ofStem = new Map(stems.map((stem) => [stem, [...(byPhrase.get(`${stem}*`) ?? [])]]));
  for (const [phrase, keys] of byPhrase) {
    const bare = phrase.endsWith('*') ? phrase.slice(0, -1) : phrase;
    // Only the last word may differ: `comptes*` says nothing of `comptes actifs`.
    for (let length = bare.length; length > bare.lastIndexOf(' ') + 1; length--) {
      for (const key of ofStem.get(bare.slice(0, length)) ?? []) if (!keys.includes(key)) keys.push(key);
    }
  }
  return byPhrase;
}

/** Heads and names of metrics share a book, so each record is told the other's phrases. */
function gatherBoth({ heads, metrics }: Lexicon): { heads: Map<string, HeadCue[]>; metrics: Map<string, Metric[]> } {
  const joint = gather({ ...prefixed('h:', heads), ...prefixed('m:', metrics) });
  const split = <K extends string>(prefix: string, known: readonly K[]): Map<string, K[]> =>
    new Map([...joint].map(([phrase, keys]) => [phrase, known.filter((key) => keys.includes(`${prefix}${key}`))]));
  return { heads: split('h:', keysOf(heads)), metrics: split('m:', keysOf(metrics)) };
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
  const { heads, metrics } = gatherBoth(lexicon);
  const headEntries = new Map<string, HeadEntry>();
  for (const phrase of heads.keys()) headEntries.set(phrase, { heads: heads.get(phrase) ?? [], metrics: metrics.get(phrase) ?? [] });
  const { links, mediums, parts, fillers, closers, clauses, contrasts, whens, origins, offices, excepts, respectives, possessives, definites } = lexicon.function;
  const shelf = new PhraseShelf();
  const books = {
    heads: shelf.add(headEntries),
    signs: shelf.add(gather(lexicon.signs)),
    bars: shelf.add(gather(lexicon.bars)),
    modes: shelf.add(gather(lexicon.modes)),
    epithets: shelf.add(gather(lexicon.epithets)),
    speech: shelf.add(gather(lexicon.speech)),
    functions: shelf.add(gather({ link: links, medium: mediums, part: parts, filler: fillers, closer: closers, clause: clauses, contrast: contrasts, when: whens, origin: origins, office: offices, except: excepts, respective: respectives, possessive: possessives, definite: definites })),
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
