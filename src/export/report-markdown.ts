import { featureName } from '../locales/feature-name';
import { formatDate } from '../locales/format-date';
import { formatMessage } from '../locales/format-message';
import { formatArea, formatQuantity } from '../locales/format-quantity';
import type { MessageId } from '../locales/messages';
import { escapeMarkdown, markdownLink } from './markup';
import type { Report, ReportedFigure } from './report';

const ROLE_LABEL: Readonly<Record<ReportedFigure['role'], MessageId>> = {
  record: 'card.on-record',
  since: 'card.since-then',
  hint: 'card.known-as',
  related: 'card.related',
};
/** Beside what decides, more figures than this are a list that nobody reads. */
const RELATED_SHOWN = 4;

function figureLine(report: Report, figure: ReportedFigure): string {
  const { locale } = report;
  const quantity = formatQuantity(locale, figure);
  const statement = formatMessage(locale, 'citation.statement', {
    app: report.apps.find(({ id }) => id === figure.app)?.name ?? figure.app,
    figure: figure.feature
      ? formatMessage(locale, 'value.with-feature', { value: quantity, feature: featureName(locale, figure.feature) })
      : quantity,
    area: formatArea(locale, figure.area),
    date: formatDate(locale, figure.asOf),
  });
  const { publisher, url } = figure.source;
  const own = figure.own === undefined ? '' : ` (${escapeMarkdown(formatMessage(locale, 'card.own', { name: figure.own }))})`;
  return `- ${escapeMarkdown(formatMessage(locale, ROLE_LABEL[figure.role]))}: ${escapeMarkdown(statement)}, ${url === '' ? escapeMarkdown(publisher) : markdownLink(publisher, url)}${own}`;
}

function claimPart(report: Report, claim: Report['claims'][number]): string {
  const { locale } = report;
  const heading = formatMessage(locale, 'list.item', {
    headline: formatQuantity(locale, claim),
    app: report.apps.find(({ id }) => id === claim.app)?.name ?? claim.app,
    verdict: formatMessage(locale, `verdict.${claim.verdict}`),
  });
  const related = claim.figures.filter(({ role }) => role === 'related').slice(0, RELATED_SHOWN);
  const figures = [...claim.figures.filter(({ role }) => role !== 'related'), ...related];
  return [
    `## ${escapeMarkdown(heading)}`,
    `> ${escapeMarkdown(claim.sentence)}`,
    escapeMarkdown(claim.reason),
    figures.map((figure) => figureLine(report, figure)).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * A report as Markdown, in the report's language.
 * @param report - of a page
 * @returns title, address and date, then a part for each claim with the sentence that holds it, then what it was checked with
 */
export function reportMarkdown(report: Report): string {
  const { page, locale, data, made } = report;
  const date = page.published
    ? formatMessage(locale, 'popup.published', { date: formatDate(locale, page.published.date) })
    : formatMessage(locale, 'popup.no-date');
  return [
    `# ${escapeMarkdown(page.title === '' ? page.url : page.title)}`,
    `${/^https?:/.test(page.url) ? markdownLink(page.url, page.url) : escapeMarkdown(page.url)}  \n${escapeMarkdown(date)}`,
    ...report.claims.map((claim) => claimPart(report, claim)),
    `${formatMessage(locale, 'popup.report-tool', { version: data.version })} · ${formatDate(locale, made)}`,
  ]
    .join('\n\n')
    .concat('\n');
}
