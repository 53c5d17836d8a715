import { mappedPhrases, patternedPhrases, spelledPhrases, type PhraseSource } from '../text/phrase-source';
import { PhraseShelf, type Meanings, type ShelvedBook } from '../text/phrase-shelf';
import type { FoundPhrase } from '../text/phrases';
import type { NormalText } from '../text/normalise';
import type { Metric } from '../terms';
import type { BarCue, EpithetCue, HeadCue, ModeCue, SignCue, SpeechCue } from '../languages/lexicon';
import type { FunctionCue, PhraseMeaning } from '../languages/phrase-table';
import type { ReadyLanguage } from '../languages/ready-language';
import { separableEntries, type Separable } from './join-separated-verbs';
import { placePhrases, type PlaceSense } from './place-entries';
import { timePhrases, type TimeMeaning } from './time-entries';
import { numberPhrases } from './number-entries';
import type { NumberLexeme } from './number-lexeme';

/** What a phrase says of a quantity: the noun that it counts, or a metric named outright. */
export interface HeadEntry {
  readonly heads: readonly HeadCue[];
  readonly metrics: readonly Metric[];
}

/** The phrases of a language in one text, by what they are looked for; each list in reading order. */
export interface LexiconPhrases {
  readonly heads: readonly FoundPhrase<HeadEntry>[];
  readonly signs: readonly FoundPhrase<readonly SignCue[]>[];
  /** Verbs that say something with a particle at the end of their clause. */
  readonly separable: readonly FoundPhrase<Separable<SignCue>>[];
  /** The same of verbs that say how something is put. */
  readonly separableModes: readonly FoundPhrase<Separable<ModeCue>>[];
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
  read(text: NormalText): LexiconPhrases;
}

/**
 * Makes the phrases of a language ready.
 * @param language - its wording, number words, words of time and names of places
 * @returns its phrases, to be looked for in folded text; building takes some milliseconds a language, so it is done once
 */
export function wordbook({ lexicon, numbers, times, places }: ReadyLanguage): Wordbook {
  const shelf = new PhraseShelf();
  const heads = shelf.book<HeadEntry>();
  const signs = shelf.book<readonly SignCue[]>();
  const separable = shelf.book<Separable<SignCue>>();
  const separableModes = shelf.book<Separable<ModeCue>>();
  const bars = shelf.book<readonly BarCue[]>();
  const modes = shelf.book<readonly ModeCue[]>();
  const epithets = shelf.book<readonly EpithetCue[]>();
  const speech = shelf.book<readonly SpeechCue[]>();
  const functions = shelf.book<readonly FunctionCue[]>();
  const features = shelf.book<readonly string[]>();
  const numberWords = shelf.book<NumberLexeme>({ overlapping: true });
  const timeWords = shelf.book<TimeMeaning>({ overlapping: true });
  const placeNames = shelf.book<readonly PlaceSense[]>();

  const meaningsOf = (meaning: PhraseMeaning): Meanings => [
    ...((meaning.heads ?? meaning.metrics) ? [heads.mean({ heads: meaning.heads ?? [], metrics: meaning.metrics ?? [] })] : []),
    ...inBook(signs, meaning.signs),
    ...inBook(bars, meaning.bars),
    ...inBook(modes, meaning.modes),
    ...inBook(epithets, meaning.epithets),
    ...inBook(speech, meaning.speech),
    ...inBook(functions, meaning.functions),
    ...inBook(features, meaning.features),
  ];
  shelf.add(spelledPhrases(lexicon.phrases.map(([meaning, phrases]) => [meaningsOf(meaning), phrases])));
  shelf.add(allIn(separable, patternedPhrases(separableEntries(lexicon.separable ?? []))));
  shelf.add(allIn(separableModes, patternedPhrases(separableEntries(lexicon.separableModes ?? []))));
  shelf.add(allIn(numberWords, numberPhrases(numbers)));
  shelf.add(allIn(timeWords, timePhrases(times)));
  shelf.add(allIn(placeNames, placePhrases(places)));
  const bare =
    lexicon.bareCapitals &&
    new Map(Object.entries(lexicon.bareCapitals).map(([capital, letter]) => [capital.charCodeAt(0), letter.charCodeAt(0)]));
  return {
    read(text) {
      shelf.read(text, bare && ((at) => bare.get(text.text.charCodeAt(at))));
      return {
        heads: heads.found,
        signs: signs.found,
        separable: separable.found,
        separableModes: separableModes.found,
        bars: bars.found,
        modes: modes.found,
        epithets: epithets.found,
        speech: speech.found,
        functions: functions.found,
        features: features.found,
        numberWords: numberWords.found,
        times: timeWords.found,
        places: placeNames.found,
      };
    },
  };
}

const inBook = <V>(book: ShelvedBook<V>, value: V | undefined): Meanings => (value === undefined ? [] : [book.mean(value)]);

const allIn = <V>(book: ShelvedBook<V>, source: PhraseSource<V>): PhraseSource<Meanings> =>
  mappedPhrases(source, (value) => [book.mean(value)]);
