import type { Lexicon } from './lexicon';
import type { NumberWords } from './number-words';
import type { PlaceWords } from './place-words';
import type { TimeWords } from './time-words';

/** Everything that the engine knows of a language: typed data, no code. */
export interface Language {
  /** BCP 47 tag of the language, without region: `fr`. */
  readonly tag: string;
  readonly numbers: NumberWords;
  readonly times: TimeWords;
  readonly places: PlaceWords;
  readonly lexicon: Lexicon;
}
