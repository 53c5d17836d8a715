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

/**
 * Describes every claim of an article for marking.
 * @param assessments - in reading order
 * @param context - the dataset, for names; the interface's language
 * @returns one entry an assessment, same order
 */
export function describeMarks(
  assessments: readonly Assessment[],
  { dataset, locale }: { readonly dataset: Dataset; readonly locale: Locale },
): MarkedClaim[] {
  const labels = new Map<Verdict, string>();
  return assessments.map(({ claim, verdict }) => {
    const { passage, start, end, sentence } = claim;
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
      sentence: `${passage}.${sentence}`,
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
