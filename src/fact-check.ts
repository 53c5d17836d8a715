import type { Article } from './article';
import type { Assessment } from './check/assessment';
import { assessClaim } from './check/assess-claim';
import { readClaims } from './claim/read-claims';
import type { Dataset } from './dataset/dataset';
import type { PartialDate } from './terms';

/**
 * The whole story: an article's text becomes claims, each claim an assessment.
 * @param article - passages, language and publication date, as read from the page
 * @param dataset - the figures to check against
 * @param today - ISO day, an argument so that the same input gives the same output
 * @returns one assessment a claim, in reading order
 */
export function factCheck(article: Article, dataset: Dataset, today: PartialDate): Assessment[] {
  const published = article.published?.date ?? null;
  return readClaims(article, dataset).map((claim) => assessClaim(claim, { published, today, dataset }));
}
