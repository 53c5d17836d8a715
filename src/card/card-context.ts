import type { Article } from '../article';
import type { Assessment } from '../check/assessment';
import type { Dataset } from '../dataset/dataset';
import type { Locale } from '../locales/locales';

/** What a card is described from, beside the assessment itself. */
export interface CardContext {
  /** Language of the interface, whatever the page's. */
  readonly locale: Locale;
  readonly article: Article;
  readonly dataset: Dataset;
  /**
   * The comparison in a sentence or two, in the interface's language.
   * @param assessment - the one that the card is about
   */
  readonly explain: (assessment: Assessment) => string;
  /** Address of the form for reporting errors, without query; null where there is none. */
  readonly reportPage: string | null;
}
