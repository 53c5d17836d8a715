import type { Article } from '../article';
import type { Assessment } from '../check/assessment';
import { appName } from '../dataset/app-name';
import type { Dataset } from '../dataset/dataset';
import type { Locale } from '../locales/locales';
import type { PartialDate } from '../terms';
import type { Report } from './report';
import { reportedClaim } from './reported-claim';

/** What a report is made from. */
export interface ReportInput {
  /** Address of the page. */
  readonly url: string;
  readonly article: Article;
  /** In reading order. */
  readonly assessments: readonly Assessment[];
  readonly dataset: Dataset;
  /** ISO day. */
  readonly today: PartialDate;
  readonly locale: Locale;
  /**
   * The comparison in a sentence or two, in that language.
   * @param assessment - the one that is reported
   */
  readonly explain: (assessment: Assessment) => string;
}

/** The sentence of a passage that holds an offset, as the browser parts sentences. */
function sentenceAt(text: string, lang: string, offset: number): string {
  const segments = new Intl.Segmenter(lang === 'und' ? undefined : lang, { granularity: 'sentence' }).segment(text);
  return (segments.containing(offset)?.segment ?? text).trim();
}

/**
 * Makes the report of a page.
 * @param input - the page, its assessments, and how to word them
 * @returns a plain value that fits `reportSchema`
 */
export function makeReport({ url, article, assessments, dataset, today, locale, explain }: ReportInput): Report {
  const { title, lang, published, passages } = article;
  const slugs = new Set(assessments.flatMap(({ claim, evidence }) => [claim.app, ...evidence.map(({ figure }) => figure.app)]));
  return {
    report: 1,
    tool: 'Chiffre',
    made: today,
    locale,
    data: { version: dataset.version, updated: dataset.updated },
    page: { url, title, lang, published },
    apps: [...slugs].map((id) => ({ id, name: appName(dataset, id) })),
    claims: assessments.map((assessment) => {
      const { passage, start, quote } = assessment.claim;
      const read = passages[passage];
      return {
        ...reportedClaim(assessment, explain(assessment)),
        sentence: read ? sentenceAt(read.text, read.lang ?? lang, start) : quote,
      };
    }),
  };
}
