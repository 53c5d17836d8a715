/**
 * schema.org ClaimReview, as https://schema.org/ClaimReview defines it. It says what the record says of a claim; `author` and `url`, by
 * which a newsroom signs a review and says where it stands, are left to the newsroom: a reader's browser is no publisher.
 */
import { formatMessage } from '../locales/format-message';
import type { Verdict } from '../terms';
import type { Report } from './report';

/** Verdicts that rest on a comparison. A forecast and what nothing on record decides are no reviewed claims. */
const REVIEWED: ReadonlySet<Verdict> = new Set(['revised', 'matches', 'outdated', 'mislabelled', 'differs']);

/** JSON-LD that any reader of JSON can take. */
type Node = { readonly [property: string]: string | Node | readonly (string | Node)[] };

/** schema.org's Date takes days, months and years, but no quarters. */
const dated = (date: string | null | undefined): Node => (date && !date.includes('Q') ? { datePublished: date } : {});

function review(report: Report, claim: Report['claims'][number]): Node {
  const { page, locale, made } = report;
  const sources = claim.figures.filter(({ role, source }) => role !== 'related' && source.url !== '').map(({ source }) => source);
  return {
    '@type': 'ClaimReview',
    datePublished: made,
    inLanguage: locale,
    claimReviewed: claim.sentence,
    itemReviewed: {
      '@type': 'Claim',
      text: claim.sentence,
      appearance: {
        '@type': 'Article',
        ...(/^https?:/.test(page.url) && { url: page.url }),
        ...(page.title !== '' && { headline: page.title }),
        ...dated(page.published?.date),
        ...(page.lang !== 'und' && { inLanguage: page.lang }),
      },
    },
    reviewRating: { '@type': 'Rating', alternateName: formatMessage(locale, `verdict.${claim.verdict}`), ratingExplanation: claim.reason },
    isBasedOn: sources.map(({ url, publisher, published }) => ({
      '@type': 'CreativeWork',
      url,
      publisher: { '@type': 'Organization', name: publisher },
      ...dated(published),
    })),
  };
}

/**
 * The claims of a report that were checked, as JSON-LD.
 * @param report - of a page
 * @returns indented JSON with one ClaimReview a claim; its graph is empty where none was decided
 */
export function claimReviews(report: Report): string {
  const graph = report.claims.filter(({ verdict }) => REVIEWED.has(verdict)).map((claim) => review(report, claim));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}
