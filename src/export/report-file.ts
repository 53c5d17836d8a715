import { claimReviews } from './claim-review';
import type { Report } from './report';
import { reportCsv } from './report-csv';
import type { ReportFile, ReportFormat } from './report-formats';
import { reportMarkdown } from './report-markdown';

const FORMS: Readonly<
  Record<ReportFormat, { readonly ending: string; readonly type: string; readonly write: (report: Report) => string }>
> = {
  markdown: { ending: 'md', type: 'text/markdown', write: reportMarkdown },
  csv: { ending: 'csv', type: 'text/csv', write: reportCsv },
  json: { ending: 'json', type: 'application/json', write: (report) => `${JSON.stringify(report, null, 2)}\n` },
  'claim-review': { ending: 'jsonld', type: 'application/ld+json', write: claimReviews },
};

/**
 * Writes a report in a form.
 * @param report - of a page
 * @param format - the form
 * @returns the text, and a name for a file that tells site and day
 */
export function reportFile(report: Report, format: ReportFormat): ReportFile {
  const { ending, type, write } = FORMS[format];
  const host = URL.canParse(report.page.url) ? new URL(report.page.url).hostname.replace(/^www\./, '') : '';
  return { name: `${['chiffre', host, report.made].filter((part) => part !== '').join('-')}.${ending}`, type, text: write(report) };
}
