import { LANGUAGES } from './all';
import type { Language } from './language';
import { readyLanguage, type ReadyLanguage } from './ready-language';

function whenAskedFor(language: Language): PropertyDescriptor {
  let ready: ReadyLanguage | undefined;
  return { enumerable: true, get: () => (ready ??= readyLanguage(language)) };
}

/**
 * Every language that claims are read in, by its tag, ready to be read with. The build makes them ready; the worker gets each from a file of its
 * own, when a text asks for it.
 */
export const READY_LANGUAGES: Readonly<Record<string, ReadyLanguage>> = Object.defineProperties({}, Object.fromEntries(Object.entries(LANGUAGES).map(([tag, language]) => [tag, whenAskedFor(language)])));
