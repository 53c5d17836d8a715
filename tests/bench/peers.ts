/** Programs to compare with, from this folder's own packages; those that are not installed are left out. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Recognizers {
  recognizeNumber(
    text: string,
    culture: string,
    options?: number,
    fallBack?: boolean,
  ): { start: number; end: number; resolution?: { value?: string } }[];
}
type Compromise = (text: string) => {
  numbers(): { json(options: object): { offset: { start: number; length: number }; number?: { num?: number } }[] };
};

function packageOf<Package>(name: string): Package | null {
  try {
    return require(name) as Package;
  } catch {
    return null;
  }
}

/** Cultures that recognizers-text-number has a name for, by language; some of them it has no numbers of. */
const CULTURES: Readonly<Record<string, string>> = {
  en: 'en-us',
  fr: 'fr-fr',
  es: 'es-es',
  pt: 'pt-br',
  de: 'de-de',
  it: 'it-it',
  nl: 'nl-nl',
};

/** A number that a program found. */
export interface PeerNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Finds the numbers of a text, null where the program does not know the language or is not installed. */
export type PeerReader = (text: string) => PeerNumber[];

/** Options of recognizers-text-number: none. */
const NO_OPTIONS = 0;

/**
 * @returns recognizers-text-number for a language, null where it does not read it: unless it is told not to fall back, it then reads the
 * text as English, finds next to nothing, and is quick
 */
export function recognizers(lang: string): PeerReader | null {
  const found = packageOf<Recognizers>('@microsoft/recognizers-text-number');
  const culture = CULTURES[lang];
  if (found === null || culture === undefined) return null;
  const read: PeerReader = (text) =>
    found.recognizeNumber(text, culture, NO_OPTIONS, false).map(({ start, end, resolution }) => ({
      start,
      end: end + 1,
      value: Number(resolution?.value),
    }));
  try {
    read('1');
    return read;
  } catch {
    return null;
  }
}

/** @returns compromise, which reads English */
export function compromise(lang: string): PeerReader | null {
  const nlp = packageOf<Compromise>('compromise');
  if (nlp === null || lang !== 'en') return null;
  return (text) =>
    nlp(text)
      .numbers()
      .json({ offset: true })
      .map(({ offset, number }) => ({
        start: offset.start,
        end: offset.start + offset.length,
        value: number?.num ?? Number.NaN,
      }));
}
