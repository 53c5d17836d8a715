import type { Language } from './language';
import type { Lexicon } from './lexicon';
import { phraseTable, type PhraseTable } from './phrase-table';

/** A lexicon as the engine reads with it. */
export interface ReadyLexicon extends Pick<Lexicon, 'abbreviations' | 'nounsHaveCapitals' | 'bareCapitals' | 'separable' | 'separableModes'> {
  /** All phrases but those of {@link Lexicon.separable} and {@link Lexicon.separableModes}, spelled out. */
  readonly phrases: PhraseTable;
  readonly mediumEndings: Lexicon['function']['mediumEndings'];
}

/** A language as the engine reads with it. */
export interface ReadyLanguage extends Omit<Language, 'lexicon'> {
  readonly lexicon: ReadyLexicon;
}

/**
 * Makes a language ready.
 * @param language - as it is written down
 * @throws RangeError where a pattern of it is none
 */
export function readyLanguage({ lexicon, ...others }: Language): ReadyLanguage {
  const { abbreviations, nounsHaveCapitals, bareCapitals, separable, separableModes } = lexicon;
  const { mediumEndings } = lexicon.function;
  return { ...others, lexicon: { abbreviations, ...(nounsHaveCapitals && { nounsHaveCapitals }), ...(bareCapitals && { bareCapitals }), ...(separable && { separable }), ...(separableModes && { separableModes }), mediumEndings, phrases: phraseTable(lexicon) } };
}
