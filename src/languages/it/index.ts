import type { Language } from '../language';
import { lexicon } from './lexicon';
import { numbers } from './numbers';
import { places } from './places';
import { times } from './times';

export const language: Language = { tag: 'it', numbers, times, places, lexicon };
