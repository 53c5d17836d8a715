import { language as de } from './de';
import { language as en } from './en';
import { language as es } from './es';
import { language as fr } from './fr';
import { language as it } from './it';
import type { Language } from './language';
import { language as nl } from './nl';
import { language as pt } from './pt';
import { language as ru } from './ru';
import { language as tr } from './tr';

/** Every language that claims are read in, by its tag, as it is written down. */
export const LANGUAGES: Readonly<Record<string, Language>> = { de, en, es, fr, it, nl, pt, ru, tr };
