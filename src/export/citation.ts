import type { Article } from '../article';
import type { Assessment } from '../check/assessment';
import { mainFigure } from '../check/main-figure';
import { appName } from '../dataset/app-name';
import type { Dataset } from '../dataset/dataset';
import type { Figure, Source } from '../dataset/schema';
import { featureName } from '../locales/feature-name';
import { formatDate, formatMonthDay } from '../locales/format-date';
import { formatMessage } from '../locales/format-message';
import { formatArea, formatQuantity } from '../locales/format-quantity';
import type { Locale } from '../locales/locales';
import { escapeHtml, escapeMarkdown, htmlLink, markdownLink } from './markup';
import { textFragment } from './text-fragment';

/** The forms of a citation, the usual one first. `link` leads to the number in the article. */
export const CITATION_FORMATS = ['plain', 'markdown', 'html', 'apa', 'link'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** One form of a citation. The text of a `link` is a fragment: the page, which knows its own address, puts that in front. */
export interface Citation {
  readonly format: CitationFormat;
  readonly text: string;
}

/** What a citation is made from, beside the assessment. */
export interface CitationContext {
  readonly locale: Locale;
  readonly article: Article;
  readonly dataset: Dataset;
}

/** How a form of citation writes text and links. */
interface Writing {
  readonly text: (text: string) => string;
  readonly source: (source: Source) => string;
}

const asIs = (text: string): string => text;
const WRITINGS: Readonly<Record<'plain' | 'markdown' | 'html', Writing>> = {
  plain: { text: asIs, source: ({ publisher, url }) => `${publisher}, ${url}` },
  markdown: { text: escapeMarkdown, source: ({ publisher, url }) => markdownLink(publisher, url) },
  html: { text: escapeHtml, source: ({ publisher, url }) => htmlLink(publisher, url) },
};

/** `Telegram: over 100 million monthly active users, worldwide (Feb 23, 2016)`. */
function statement(figure: Figure, { locale, dataset }: CitationContext): string {
  const quantity = formatQuantity(locale, figure);
  return formatMessage(locale, 'citation.statement', {
    app: appName(dataset, figure.app),
    figure: figure.feature
      ? formatMessage(locale, 'value.with-feature', { value: quantity, feature: featureName(locale, figure.feature) })
      : quantity,
    area: formatArea(locale, figure.area),
    date: formatDate(locale, figure.asOf),
  });
}

/** Publisher, year and day, title, description in brackets, address, as APA's seventh edition writes a web page. */
function apa(figure: Figure, { publisher, published, title, url }: Source, context: CitationContext): string {
  const { locale } = context;
  const [year, ...rest] = (published ?? '').split('-');
  const date = year
    ? [year, ...(rest.length > 0 ? [formatMonthDay(locale, published ?? '')] : [])].join(', ')
    : formatMessage(locale, 'citation.no-date');
  const described = `[${statement(figure, context)}]`;
  return `${publisher.replace(/\.$/, '')}. (${date}). ${title === null ? described : `${title} ${described}`}. ${url} (${via(context, figure.own)})`;
}

function via({ locale, dataset }: CitationContext, own?: string): string {
  if (own !== undefined) return formatMessage(locale, 'citation.via-own', { name: own });
  return formatMessage(locale, 'citation.via', { date: formatDate(locale, dataset.updated.slice(0, 7)) });
}

/** The claim as the page states it, where the record has nothing to cite. */
function withoutSource({ claim }: Assessment, context: CitationContext): string {
  const { locale, dataset } = context;
  return formatMessage(locale, 'citation.none', {
    app: appName(dataset, claim.app),
    figure: formatQuantity(locale, claim),
    area: formatArea(locale, claim.area),
    date: formatDate(locale, dataset.updated),
    via: via(context),
  });
}

/**
 * The figure behind a card as a citation, in every form that can be written.
 * @param assessment - the claim with its evidence; its first record is cited, else what the number is known as
 * @param context - language, article (for the link), dataset
 * @returns the forms in the order of {@link CITATION_FORMATS}; without a source only plain text and the link
 */
export function citations(assessment: Assessment, context: CitationContext): Citation[] {
  const { claim } = assessment;
  const link: Citation = {
    format: 'link',
    text: textFragment(context.article.passages[claim.passage]?.text ?? claim.quote, claim.start, claim.end),
  };
  const figure = mainFigure(assessment);
  const [source] = figure?.sources ?? [];
  if (!figure || !source) return [{ format: 'plain', text: withoutSource(assessment, context) }, link];
  const sourced = (['plain', 'markdown', 'html'] as const).map((format) => {
    const writing = WRITINGS[format];
    return {
      format,
      text: formatMessage(context.locale, 'citation.sourced', {
        statement: writing.text(statement(figure, context)),
        source: writing.source(source),
        via: writing.text(via(context, figure.own)),
      }),
    };
  });
  return [...sourced, { format: 'apa', text: apa(figure, source, context) }, link];
}
