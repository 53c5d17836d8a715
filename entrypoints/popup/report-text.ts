import type { PageReport } from '../../src/extension/messages';
import { formatDate } from '../../src/locales/format-date';
import { formatMessage } from '../../src/locales/format-message';
import type { Locale } from '../../src/locales/locales';

/**
 * The page's claims as plain text for the clipboard.
 * @param report - of the page
 * @param version - of the data, as `YYYY.MM.N`
 * @param locale - language of the interface
 * @returns title, address and date, then one line a claim, then what it was checked with
 */
export function reportText({ title, url, published, claims }: PageReport, version: string, locale: Locale): string {
  const date = published ? formatMessage(locale, 'popup.published', { date: formatDate(locale, published.date) }) : formatMessage(locale, 'popup.no-date');
  return [title, url, date, '', ...claims.map(({ label }) => `- ${label}`), '', formatMessage(locale, 'popup.report-tool', { version })].join('\n');
}
