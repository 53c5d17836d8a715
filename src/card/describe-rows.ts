import type { Assessment, Evidence, EvidenceRole } from '../check/assessment';
import type { Claim } from '../claim/claim';
import { appName } from '../dataset/app-name';
import type { Figure, Source } from '../dataset/schema';
import { formatDate } from '../locales/format-date';
import { formatMessage } from '../locales/format-message';
import { formatPercent } from '../locales/format-number';
import { formatArea, formatQuantity, formatValue } from '../locales/format-quantity';
import { numberFormat } from '../locales/intl';
import { directionOf, type Locale } from '../locales/locales';
import type { MessageId } from '../locales/messages';
import type { CardLink, CardList, CardRow } from './card';
import type { CardContext } from './card-context';
import { featureName } from '../locales/feature-name';
import type { Verdict } from '../terms';

/** At most so many rows of one role: the card is short at first sight. */
const ROWS_OF_ROLE = 2;
/** At most so many entries in a list. */
const LIST_LENGTH = 4;

/** Verdicts under which a later figure is worth comparing with the page's number: it once was, or was said to be, on record. */
const COMPARES_SINCE: ReadonlySet<Verdict> = new Set(['matches', 'outdated', 'revised']);

const ROLE_LABEL: Readonly<Record<Exclude<EvidenceRole, 'related'>, MessageId>> = {
  record: 'card.on-record',
  since: 'card.since-then',
  hint: 'card.known-as',
};

/** @returns the address of a source under the publisher's name */
export function sourceLink({ publisher, url }: Source): CardLink {
  return { text: publisher, url };
}

/**
 * Sets short texts apart by middle dots, which are the same in all languages of the interface. Each is isolated, so that
 * a name in Latin letters and the number beside it keep their order in right-to-left text.
 */
export function joined(locale: Locale, parts: readonly (string | false)[]): string {
  const there = parts.filter((part) => part !== '' && part !== false);
  return (directionOf(locale) === 'rtl' ? there.map((part) => `\u2067${part}\u2069`) : there).join(' · ');
}

/** Whether the two count the same thing, so that a bare number says enough beside the headline. */
function sameMeasure(claim: Claim, figure: Figure): boolean {
  return claim.metric === figure.metric && claim.window === figure.window && claim.currency === figure.currency;
}

function figureValue(claim: Claim, figure: Figure, locale: Locale): string {
  const value = sameMeasure(claim, figure) ? formatValue(locale, figure) : formatQuantity(locale, figure);
  return figure.feature && figure.feature !== claim.feature
    ? formatMessage(locale, 'value.with-feature', { value, feature: featureName(locale, figure.feature) })
    : value;
}

/** How a later figure compares with the page's number: `ten times that number`, `12% less`. */
export function describeChange(locale: Locale, from: number, to: number): string {
  if (from <= 0 || to <= 0) return '';
  const ratio = to / from;
  if (Math.abs(ratio - 1) <= 0.025) return formatMessage(locale, 'change.same');
  if (ratio >= 2) return formatMessage(locale, 'change.times', { n: numberFormat(locale, { maximumSignificantDigits: 2 }).format(ratio) });
  const percent = formatPercent(locale, Math.round(Math.abs(ratio - 1) * 100));
  return formatMessage(locale, ratio > 1 ? 'change.more' : 'change.less', { percent });
}

function evidenceRow({ role, figure }: Evidence, label: string, { claim, verdict }: Assessment, { locale, dataset }: CardContext): CardRow {
  const [source] = figure.sources;
  return {
    label,
    value: figureValue(claim, figure, locale),
    detail: joined(locale, [
      figure.app !== claim.app && appName(dataset, figure.app),
      figure.area !== claim.area && formatArea(locale, figure.area),
      formatDate(locale, figure.asOf),
      role === 'since' && COMPARES_SINCE.has(verdict) && sameMeasure(claim, figure) && describeChange(locale, claim.value, figure.value),
      figure.own !== undefined && formatMessage(locale, 'card.own', { name: figure.own }),
      figure.use === 'context' && figure.status !== 'disputed' && formatMessage(locale, 'card.context'),
      figure.status !== undefined && formatMessage(locale, `card.${figure.status}`),
    ]),
    link: source ? sourceLink(source) : null,
  };
}

/**
 * The rows of the card: what the page says, what is on record, what came since, what the number is known as.
 * @returns the page's row first; a row that continues the one above has no label
 */
export function describeRows(assessment: Assessment, context: CardContext): CardRow[] {
  const { claim, evidence } = assessment;
  const { locale, article } = context;
  const date = claim.asOf ?? (claim.former ? null : (article.published?.date ?? null));
  const rows: CardRow[] = [
    {
      label: formatMessage(locale, 'card.this-page'),
      value: formatValue(locale, claim),
      detail: joined(locale, [
        date !== null && formatDate(locale, date),
        claim.former === true && formatMessage(locale, 'card.former'),
        claim.attribution !== null && formatMessage(locale, 'card.quoting', { who: claim.attribution }),
      ]),
      link: null,
    },
  ];
  for (const role of ['record', 'hint', 'since'] as const) {
    evidence
      .filter((entry) => entry.role === role)
      .slice(0, ROWS_OF_ROLE)
      .forEach((entry, index) => {
        rows.push(evidenceRow(entry, index === 0 ? formatMessage(locale, ROLE_LABEL[role]) : '', assessment, context));
      });
  }
  return rows;
}

/**
 * The lists of the card: the same measure of other apps, and the app's own figures around the page's date.
 * @param charted - figures that the chart shows already
 */
export function describeLists(
  { claim, verdict, evidence }: Assessment,
  { locale, dataset }: CardContext,
  charted: ReadonlySet<Figure>,
): CardList[] {
  const related = evidence.filter(({ role }) => role === 'related').map(({ figure }) => figure);
  const lists: CardList[] = [];
  const add = (id: MessageId, figures: readonly Figure[]) => {
    if (figures.length === 0) return;
    lists.push({
      label: formatMessage(locale, id),
      items: figures.slice(0, LIST_LENGTH).map((figure) => ({
        name: joined(locale, [
          figure.app !== claim.app && appName(dataset, figure.app),
          figure.area !== claim.area && formatArea(locale, figure.area),
          formatDate(locale, figure.asOf),
          figure.own !== undefined && formatMessage(locale, 'card.own', { name: figure.own }),
          // Names of events are known by one name everywhere, mostly the English one.
          figure.event !== undefined && figure.event !== claim.event && (dataset.events.get(figure.event)?.name ?? ''),
        ]),
        value: figureValue(claim, figure, locale),
        url: figure.sources[0]?.url ?? null,
      })),
    });
  };
  // Where nothing decides, the nearest figures are what a reader looks for; else those in the chart need no second place.
  add(
    'card.related',
    related.filter((figure) => figure.app === claim.app && (verdict === 'unverified' || !charted.has(figure))),
  );
  add(
    'card.elsewhere',
    related.filter(({ app }) => app !== claim.app),
  );
  return lists;
}
