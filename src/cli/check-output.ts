import type { Article } from '../article';
import type { Assessment } from '../check/assessment';
import { explain } from '../check/explain';
import type { Dataset } from '../dataset/dataset';
import { makeReport } from '../export/make-report';
import { furtherReportCsv, reportCsv } from '../export/report-csv';
import { reportMarkdown } from '../export/report-markdown';
import type { Report } from '../export/report';
import { claimLine } from './claim-line';
import { claimTable } from './claim-table';

/** How results are printed. */
export const OUTPUT_FORMS = ['table', 'json', 'csv', 'markdown'] as const;
export type OutputForm = (typeof OUTPUT_FORMS)[number];

/** A document that was checked. */
export interface CheckedDocument {
  /** Path or address. */
  readonly name: string;
  readonly doc: string;
  readonly article: Article;
  readonly assessments: readonly Assessment[];
  readonly dataset: Dataset;
  /** ISO day. */
  readonly today: string;
}

const reportOf = ({ name, article, assessments, dataset, today }: CheckedDocument): Report =>
  makeReport({ url: name, article, assessments, dataset, today, locale: 'en', explain: (each) => explain(each, 'en', dataset) });

const linesOf = ({ doc, assessments, dataset }: CheckedDocument) =>
  assessments.map((each) => claimLine(doc, each, explain(each, 'en', dataset)));

/**
 * Prints documents in one form, one after the other.
 * @param form - the form
 * @returns what to print of a document, empty for nothing; of CSV the first one brings the header
 */
export function outputIn(form: OutputForm): (document: CheckedDocument) => string {
  let isFirst = true;
  const forms: Readonly<Record<OutputForm, (document: CheckedDocument) => string>> = {
    json: (document) =>
      linesOf(document)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    table: (document) =>
      `${document.name} · ${document.article.lang} · ${document.article.published?.date ?? 'date unknown'}\n${claimTable(linesOf(document))}\n\n`,
    markdown: (document) => (document.assessments.length > 0 ? `${reportMarkdown(reportOf(document))}\n` : ''),
    csv(document) {
      const report = reportOf(document);
      const text = isFirst ? reportCsv(report) : furtherReportCsv(report);
      isFirst = false;
      return text;
    },
  };
  return forms[form];
}
