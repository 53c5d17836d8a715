import type { Article } from '../article';
import type { Assessment } from '../check/assessment';
import type { Claim } from '../claim/claim';
import { appName } from '../dataset/app-name';
import type { Dataset } from '../dataset/dataset';
import { formatMessage } from '../locales/format-message';
import { formatQuantity } from '../locales/format-quantity';
import { directionOf, type Locale } from '../locales/locales';
import { VERDICT_GROUP, type Verdict } from '../terms';
import type { MarkedClaim, MarkingStrings } from './marked-claim';

/**
 * The name of a claim between worker and page. Made of what was read, so that reading the same article again gives the
 * same names even after the worker was stopped.
 */
export function claimId({ passage, start, end, app, metric }: Claim): string {
  return `${passage}.${start}.${end}.${app}.${metric}`;
}

/** A language's sentences, kept: making one takes the browser as long as checking a claim. */
const segmenters = new Map<string, Intl.Segmenter>();

/** Numbers the sentences of a passage: offset → index of its sentence. */
function sentenceIndex(text: string, lang: string): (offset: number) => number {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  const starts = Array.from(segmenter.segment(text), ({ index }) => index);
  return (offset) => starts.findLastIndex((start) => start <= offset);
}

/** Numbers the sentences of passages in which several claims stand; the claim that is alone in its passage is so in its sentence. */
function sentencesOf(article: Article, assessments: readonly Assessment[]): ReadonlyMap<number, (offset: number) => number> {
  const sentences = new Map<number, (offset: number) => number>();
  const met = new Set<number>();
  for (const { claim } of assessments) {
    const { text = '', lang = article.lang } = article.passages[claim.passage] ?? {};
    if (met.has(claim.passage) && !sentences.has(claim.passage)) sentences.set(claim.passage, sentenceIndex(text, lang));
    met.add(claim.passage);
  }
  return sentences;
}

/**
 * Describes every claim of an article for marking.
 * @param assessments - in reading order
 * @param context - the article, for its sentences; the dataset, for names; the interface's language
 * @returns one entry an assessment, same order
 */
export function describeMarks(
  assessments: readonly Assessment[],
  { article, dataset, locale }: { readonly article: Article; readonly dataset: Dataset; readonly locale: Locale },
): MarkedClaim[] {
  const sentences = sentencesOf(article, assessments);
  const labels = new Map<Verdict, string>();
  return assessments.map(({ claim, verdict }) => {
    const { passage, start, end } = claim;
    const headline = formatQuantity(locale, claim);
    const verdictLabel = labels.get(verdict) ?? formatMessage(locale, `verdict.${verdict}`);
    labels.set(verdict, verdictLabel);
    const name = appName(dataset, claim.app);
    return {
      id: claimId(claim),
      passage,
      start,
      end,
      verdict,
      group: VERDICT_GROUP[verdict],
      verdictLabel,
      headline,
      appName: name,
      label: formatMessage(locale, 'list.item', { headline, app: name, verdict: verdictLabel }),
      sentence: `${passage}.${sentences.get(passage)?.(start) ?? 0}`,
    };
  });
}

const stringsOf = new Map<Locale, MarkingStrings>();

/** @returns the fixed strings of card and list, sent once with the marks */
export function markingStrings(locale: Locale): MarkingStrings {
  let strings = stringsOf.get(locale);
  if (!strings) {
    strings = makeMarkingStrings(locale);
    stringsOf.set(locale, strings);
  }
  return strings;
}

function makeMarkingStrings(locale: Locale): MarkingStrings {
  const text = (id: Parameters<typeof formatMessage>[1]) => formatMessage(locale, id);
  return {
    locale,
    dir: directionOf(locale),
    listTitle: text('list.title'),
    more: text('card.more'),
    close: text('card.close'),
    copy: text('card.copy'),
    formats: text('card.formats'),
    copied: text('card.copied'),
    copyFailed: text('card.copy-failed'),
    notAClaim: text('card.not-a-claim'),
    report: text('card.report'),
    reportHint: text('card.report-hint'),
    // The page fills these in itself, since it alone knows which claims are still shown.
    step: formatMessage(locale, 'card.step', { position: '{position}', total: '{total}' }),
    next: text('card.next'),
    previous: text('card.previous'),
    loading: text('card.loading'),
    noAnswer: text('card.no-answer'),
  };
}
