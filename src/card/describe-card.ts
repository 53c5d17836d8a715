import type { Assessment } from '../check/assessment';
import { mainFigure } from '../check/main-figure';
import { appName } from '../dataset/app-name';
import { citations } from '../export/citation';
import { formatDate } from '../locales/format-date';
import { formatMessage } from '../locales/format-message';
import { formatArea, formatQuantity } from '../locales/format-quantity';
import { directionOf } from '../locales/locales';
import { VERDICT_GROUP } from '../terms';
import type { Card, CardPassage } from './card';
import type { CardContext } from './card-context';
import { describeChart } from './describe-chart';
import { claimId } from './describe-marks';
import { describeLists, describeRows, joined } from './describe-rows';

/** More sources than this tell a reader nothing new. */
const FURTHER_SOURCES = 6;

/** The form's address. It carries the number and how it was read, not the page's address: that is the reader's to give. */
function reportUrl({ claim, verdict }: Assessment, { locale, dataset, reportPage }: CardContext): string | null {
  if (reportPage === null) return null;
  const app = appName(dataset, claim.app);
  const query = new URLSearchParams({
    title: formatMessage(locale, 'report.title', { app, metric: formatMessage(locale, `metric.${claim.metric}`) }),
    body: formatMessage(locale, 'report.body', {
      quote: claim.quote,
      headline: formatQuantity(locale, claim),
      app,
      verdict: formatMessage(locale, `verdict.${verdict}`),
      version: dataset.version,
    }),
  });
  return `${reportPage}?${query}`;
}

/** What the card tells on demand. */
function describeMore(assessment: Assessment, { locale, dataset }: CardContext): CardPassage[] {
  const { claim, evidence } = assessment;
  const figure = mainFigure(assessment);
  const parts: CardPassage[] = [];
  const add = (part: Partial<CardPassage> & Pick<CardPassage, 'label'>) => parts.push({ text: '', lang: null, links: [], ...part });
  add({ label: formatMessage(locale, 'card.what-is-counted'), text: formatMessage(locale, `definition.${claim.metric}`) });
  if (figure) {
    add({
      label: formatMessage(locale, 'card.kind-of-source'),
      text: `${formatMessage(locale, `origin.${figure.origin}`)} (${figure.who}).`,
    });
    if (figure.note) add({ label: formatMessage(locale, 'card.note'), text: figure.note, lang: 'en' });
  }
  const told = evidence.filter(({ role }) => role !== 'related').map((entry) => entry.figure);
  const linked = new Set(told.map(({ sources }) => sources[0]?.url));
  const further = new Map(
    told
      .flatMap(({ sources }) => sources)
      .filter(({ url }) => !linked.has(url))
      .map((source) => [source.url, source]),
  );
  if (further.size > 0) {
    const links = [...further.values()].slice(0, FURTHER_SOURCES).map(({ publisher, published, url }) => ({
      text: joined(locale, [publisher, published !== null && formatDate(locale, published)]),
      url,
    }));
    add({ label: formatMessage(locale, 'card.sources'), links });
  }
  add({ label: '', text: formatMessage(locale, 'card.data-version', { version: dataset.version }) });
  return parts;
}

/**
 * Describes the card of one assessment: every word that it shows, in the interface's language.
 * @param assessment - the claim with verdict and evidence
 * @param context - the interface's language, the article, the dataset, and where errors are reported
 * @returns a plain value that can travel in a message
 */
export function describeCard(assessment: Assessment, context: CardContext): Card {
  const { claim, verdict } = assessment;
  const { locale, dataset } = context;
  const figure = mainFigure(assessment);
  const charted = describeChart(assessment, context);
  const scope = formatMessage(locale, 'card.scope', { app: appName(dataset, claim.app), area: formatArea(locale, claim.area) });
  return {
    id: claimId(claim),
    locale,
    dir: directionOf(locale),
    verdict,
    group: VERDICT_GROUP[verdict],
    verdictLabel: formatMessage(locale, `verdict.${verdict}`),
    headline: formatQuantity(locale, claim),
    scope: joined(locale, [scope, figure !== undefined && formatMessage(locale, `origin.${figure.origin}`)]),
    explanation: context.explain(assessment),
    rows: describeRows(assessment, context),
    chart: charted?.chart ?? null,
    lists: describeLists(assessment, context, charted?.figures ?? new Set()),
    more: describeMore(assessment, context),
    dataAge: formatMessage(locale, 'card.data-age', { date: formatDate(locale, dataset.updated.slice(0, 7)) }),
    citations: citations(assessment, context).map((each) => ({ ...each, label: formatMessage(locale, `citation.format.${each.format}`) })),
    reportUrl: reportUrl(assessment, context),
  };
}
