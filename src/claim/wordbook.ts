import { phraseBook, type PhraseBook } from '../text/phrases';
import type { Metric } from '../terms';
import type { BarCue, EpithetCue, HeadCue, Lexicon, ModeCue, SignCue, SpeechCue } from '../languages/lexicon';

/** What a phrase says of a quantity: the noun that it counts, or a metric named outright. */
export interface HeadEntry {
  readonly heads: readonly HeadCue[];
  readonly metrics: readonly Metric[];
}

/** Everything that a phrase in the surroundings of a quantity may point at. */
export interface SignEntry {
  readonly signs: readonly SignCue[];
  readonly bars: readonly BarCue[];
  readonly modes: readonly ModeCue[];
}

export type FunctionCue = 'link' | 'filler' | 'closer' | 'clause' | 'contrast';

/** A language's lexicon, ready to be looked for in text. */
export interface Wordbook {
  readonly heads: PhraseBook<HeadEntry>;
  readonly signs: PhraseBook<SignEntry>;
  readonly bars: PhraseBook<readonly BarCue[]>;
  readonly modes: PhraseBook<readonly ModeCue[]>;
  readonly epithets: PhraseBook<readonly EpithetCue[]>;
  readonly speech: PhraseBook<readonly SpeechCue[]>;
  readonly functions: PhraseBook<readonly FunctionCue[]>;
  readonly features: PhraseBook<readonly string[]>;
}

/** Gathers what each phrase means over several records: one phrase may say several things. */
function gather<K extends string>(record: Readonly<Record<K, readonly string[]>>): Map<string, K[]> {
  const byPhrase = new Map<string, K[]>();
  for (const key of keysOf(record)) {
    for (const phrase of record[key]) {
      const known = byPhrase.get(phrase);
      if (known) known.push(key);
      else byPhrase.set(phrase, [key]);
    }
  }
  return byPhrase;
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/**
 * Builds the phrase books of a lexicon.
 * @param lexicon - a language's wording
 * @returns books over folded text; building takes a few milliseconds a language, so it is done once
 */
export function wordbook(lexicon: Lexicon): Wordbook {
  const heads = gather(lexicon.heads);
  const metrics = gather(lexicon.metrics);
  const signs = gather(lexicon.signs);
  const headEntries = new Map<string, HeadEntry>();
  for (const phrase of new Set([...heads.keys(), ...metrics.keys()])) {
    headEntries.set(phrase, { heads: heads.get(phrase) ?? [], metrics: metrics.get(phrase) ?? [] });
  }
  const signEntries = new Map<string, SignEntry>();
  for (const [phrase, list] of signs) signEntries.set(phrase, { signs: list, bars: [], modes: [] });
  const { links, fillers, closers, clauses, contrasts } = lexicon.function;
  return {
    heads: phraseBook(headEntries),
    signs: phraseBook(signEntries),
    bars: phraseBook(gather(lexicon.bars)),
    modes: phraseBook(gather(lexicon.modes)),
    epithets: phraseBook(gather(lexicon.epithets)),
    speech: phraseBook(gather(lexicon.speech)),
    functions: phraseBook(gather({ link: links, filler: fillers, closer: closers, clause: clauses, contrast: contrasts })),
    features: phraseBook(gather(lexicon.features)),
  };
}
