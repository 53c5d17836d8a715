import type { Article } from '../article';
import type { Claim } from './claim';
import { draftsOf } from './draft-claims';
import { finishClaims } from './finish-claims';
import type { Names } from './names';
import { readPassages } from './read-passages';
import type { Trace } from './trace';
import type { Observer } from './observer';

/**
 * Finds every claim of an article.
 * @param article - passages, language and date of the page
 * @param names - apps and events of the dataset
 * @param trace - told what each stage kept or dropped, where somebody wants to know
 * @param observer - told of every number instead of having it weighed, for learning
 * @returns claims in reading order; offsets are of the passages' text as written
 */
export function readClaims(article: Article, names: Names, trace?: Trace, observer?: Observer): Claim[] {
  const passages = readPassages(article, names);
  if (passages.length === 0) return [];
  return finishClaims(draftsOf(passages, names, article.published?.date ?? null, trace, observer), passages, article, names);
}
