import type { Language } from './language';
import { numbers as deNumbers } from './de/numbers';
import { numbers as enNumbers } from './en/numbers';
import { numbers as esNumbers } from './es/numbers';
import { numbers as frNumbers } from './fr/numbers';
import { numbers as itNumbers } from './it/numbers';
import { numbers as nlNumbers } from './nl/numbers';
import { numbers as ptNumbers } from './pt/numbers';
import { numbers as ruNumbers } from './ru/numbers';
import { numbers as trNumbers } from './tr/numbers';
import { lexicon as de } from './de/lexicon';
import { lexicon as en } from './en/lexicon';
import { lexicon as es } from './es/lexicon';
import { lexicon as fr } from './fr/lexicon';
import { lexicon as it } from './it/lexicon';
import { lexicon as nl } from './nl/lexicon';
import { lexicon as pt } from './pt/lexicon';
import { lexicon as ru } from './ru/lexicon';
import { lexicon as tr } from './tr/lexicon';
import { times as deTimes } from './de/times';
import { times as enTimes } from './en/times';
import { times as esTimes } from './es/times';
import { times as frTimes } from './fr/times';
import { times as itTimes } from './it/times';
import { times as nlTimes } from './nl/times';
import { times as ptTimes } from './pt/times';
import { times as ruTimes } from './ru/times';
import { times as trTimes } from './tr/times';
import { places as enPlaces } from './en/places';
import { places as frPlaces } from './fr/places';

const registry: Readonly<Record<string, Language>> = {
  de: { tag: 'de', numbers: deNumbers, times: deTimes, places: enPlaces, lexicon: de },
  en: { tag: 'en', numbers: enNumbers, times: enTimes, places: enPlaces, lexicon: en },
  es: { tag: 'es', numbers: esNumbers, times: esTimes, places: enPlaces, lexicon: es },
  fr: { tag: 'fr', numbers: frNumbers, times: frTimes, places: frPlaces, lexicon: fr },
  it: { tag: 'it', numbers: itNumbers, times: itTimes, places: enPlaces, lexicon: it },
  nl: { tag: 'nl', numbers: nlNumbers, times: nlTimes, places: enPlaces, lexicon: nl },
  pt: { tag: 'pt', numbers: ptNumbers, times: ptTimes, places: enPlaces, lexicon: pt },
  ru: { tag: 'ru', numbers: ruNumbers, times: ruTimes, places: enPlaces, lexicon: ru },
  tr: { tag: 'tr', numbers: trNumbers, times: trTimes, places: enPlaces, lexicon: tr },
};

/** Tags of the languages that claims are read in. */
export const LANGUAGE_TAGS: readonly string[] = Object.keys(registry);

/**
 * The language of a BCP 47 tag.
 * @param tag - `fr`, `pt-BR`
 * @returns what the engine knows of it, undefined where it doesn't read the language
 */
export function languageOf(tag: string): Language | undefined {
  return registry[(tag.split('-')[0] ?? tag).toLowerCase()];
}
