import type { Dataset } from '../dataset/dataset';
import type { Figure } from '../dataset/schema';
import { formatDate } from '../locales/format-date';
import { formatMessage, type MessageValues } from '../locales/format-message';
import { formatPercent } from '../locales/format-number';
import { formatArea, formatQuantity, formatValue } from '../locales/format-quantity';
import type { Locale } from '../locales/locales';
import type { Assessment, Reason } from './assessment';
import { SAID_FROM } from './thresholds';

/** Reasons whose sentence is followed by how far the page's number is from the record. */
const GAP_IS_TOLD: ReadonlySet<Reason> = new Set([
  'agrees-in-force',
  'agrees-near-date',
  'agrees-former',
  'agrees-single-fact',
  'agrees-date-unknown',
  'newer-than-record',
  'too-old',
  'bound-allows',
  'other-survey',
  'other-fact',
  'once-agreed',
] satisfies Reason[]);

/** Reasons whose sentence says itself that the page's date is unknown. */
const DATE_IS_TOLD: ReadonlySet<Reason> = new Set(['agrees-date-unknown', 'no-page-date'] satisfies Reason[]);

/** A figure as a sentence names it: what it counts, who says so, of when, and where it is another app's or place's. */
function point(figure: Figure | undefined | null, { claim }: Assessment, locale: Locale, dataset: Dataset): string {
  if (!figure) return '';
  const place = [
    ...(figure.app === claim.app ? [] : [dataset.apps.get(figure.app)?.name ?? figure.app]),
    ...(figure.area === claim.area ? [] : [formatArea(locale, figure.area)]),
  ];
  return formatMessage(locale, 'explain.figure', {
    figure: formatQuantity(locale, figure),
    who: figure.who,
    date: formatDate(locale, figure.asOf),
    placed: place.length > 0 ? 'yes' : 'no',
    place: place.join(' · '),
  });
}

/** The values that every sentence may use; which ones it uses is the translator's choice. */
function valuesOf(assessment: Assessment, locale: Locale, dataset: Dataset): MessageValues {
  const { claim, compared, evidence, difference, knownAs } = assessment;
  const records = evidence.filter(({ role }) => role === 'record').map(({ figure }) => figure);
  const since = evidence.find(({ role }) => role === 'since')?.figure;
  const second = records[1] ?? since;
  const wrong = evidence.find(({ figure }) => figure.status === 'disputed')?.figure;
  const size = Math.abs(difference ?? 0);
  return {
    number: formatValue(locale, claim),
    claim: formatQuantity(locale, claim),
    record: point(compared, assessment, locale, dataset),
    recorded: compared ? 'yes' : 'no',
    second: point(second, assessment, locale, dataset),
    followed: second ? 'yes' : 'no',
    known: point(knownAs?.figure, assessment, locale, dataset),
    wrong: point(wrong, assessment, locale, dataset),
    gap: (difference ?? 0) > 0 ? 'above' : 'below',
    percent: formatPercent(locale, size < 0.1 ? Math.round(size * 1000) / 10 : Math.round(size * 100)),
  };
}

/** Whether the number is off enough to be worth a word. */
const isOff = ({ difference }: Assessment): boolean => difference !== null && Math.abs(difference) >= SAID_FROM;

/** What else there is to say of the number: what it is known as, that it is an error told again, or how far off it is. */
function addition(assessment: Assessment, values: MessageValues, locale: Locale, dataset: Dataset): string {
  const { verdict, reason, knownAs, compared, evidence } = assessment;
  const told = verdict === 'mislabelled' || knownAs?.figure === compared;
  if (knownAs && !told) return formatMessage(locale, knownAs.as === 'thousandfold' ? 'explain.hint-thousandfold' : 'explain.hint', values);
  if (reason === 'disputed') return values['recorded'] === 'yes' ? formatMessage(locale, 'explain.beside', values) : '';
  const digits = evidence.find(({ role, figure }) => role === 'hint' && figure.status !== 'disputed')?.figure;
  if (digits && !knownAs)
    return formatMessage(locale, 'explain.same-digits', { ...values, known: point(digits, assessment, locale, dataset) });
  return GAP_IS_TOLD.has(reason) && isOff(assessment) ? formatMessage(locale, 'explain.gap', values) : '';
}

/**
 * Says in a sentence or two how the verdict came about: what was compared, how far apart, of which dates, or why nothing decides.
 * It tells what is on record, never that a page is wrong.
 * @param assessment - what the check found
 * @param locale - language of the interface; numbers and dates follow it
 * @param dataset - knows the names of apps
 * @returns plain text
 */
export function explain(assessment: Assessment, locale: Locale, dataset: Dataset): string {
  const { reason, published, dataEnd } = assessment;
  const values = valuesOf(assessment, locale, dataset);
  return [
    formatMessage(locale, `explain.${reason}`, values),
    addition(assessment, values, locale, dataset),
    published === null && !DATE_IS_TOLD.has(reason) ? formatMessage(locale, 'explain.date-unknown') : '',
    dataEnd === null
      ? ''
      : formatMessage(locale, 'explain.data-end', { date: formatDate(locale, dataEnd), newer: published === null ? 'no' : 'yes' }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
