import { METRICS, type Metric, type PartialDate } from '../terms';
import { dateBefore } from './calendar';
import type { Candidate } from './candidate';
import type { Claim } from './claim';
import type { Context, Finished } from './finishing';
import type { Moment } from './moment';
import type { ListHeader } from './read-lists';
import { inside, within } from './reading';
import { isFormer } from './resolve-mode';
import type { ClaimTime } from './dating/claim-time';
import { isOfOrigin } from './dating/dates-of-origins';
import { OPENING_REACH } from './dating/sentence-opening';
import { ownSurveyDate } from './dating/survey-dates';
import { isOfNumberBefore } from './resolve-time';
import { periodOf } from './resolve-window';
import { isResult, isUptake } from './metric-kinds';

/**
 * The time of a number whose words name none: results of one report and figures of one survey are told over several sentences; the time is
 * named once.
 * @param time - what the number's own words say of its time
 * @param c - the number
 * @param metric - what is claimed
 * @param before - the claim that it goes on with, or that stands before it in its sentence
 * @param context - the article
 * @param finished - the claims before
 */
export function withArticleTime(
  time: ClaimTime,
  c: Candidate,
  metric: Metric,
  before: Claim | undefined,
  context: Context,
  finished: readonly Finished[],
): ClaimTime {
  if (time.asOf !== null || c.passage.index === 0) return time;
  const told =
    (c.header && headerTime(c.header)) ??
    (isResult(metric) ? resultTime(c, context, finished) : undefined) ??
    (isCountedOnDay(c, metric) ? dayBefore(c, metric, finished) : undefined);
  if (told) return told;
  const surveyed = timeBeforeChange(c, metric, context, finished) ?? surveyTime(c, metric, context);
  if (surveyed) return { ...time, asOf: surveyed };
  const quarter = METRICS[metric].group === 'audience' ? quarterTold(c, finished) : undefined;
  if (quarter) return quarter;
  if (before === undefined || before.asOf === null) return time;
  const same: ClaimTime = { asOf: before.asOf, length: null, future: false };
  if (isOfSameWindow(c, metric, before)) return c.quantity.change?.role === 'from' || isFormer(c) ? time : same;
  return goesOnInSentence(c, metric, before, finished) || sharesTime(c, metric, before) ? same : time;
}

/** The time of a result: that of its sentence, of the results told last, of the report, or the last that its passage names before it. */
function resultTime(c: Candidate, context: Context, finished: readonly Finished[]): ClaimTime | undefined {
  const last = newestOf(finished, (f) => isResult(f.claim.metric) && f.draft.continues === undefined && !f.claim.former)?.claim;
  const only = onlyDate(c, last?.asOf ?? '');
  if (only) return { asOf: only.date, length: only.length, future: only.when === 'future' };
  // "Its loss widened from 72 million to 360 million": what it was is a year older.
  const years = c.quantity.change?.role === 'from' ? 1 : 0;
  if (last?.asOf && last.passage > 0 && (years === 0 || last.asOf.length !== 10))
    return { asOf: `${Number(last.asOf.slice(0, 4)) - years}${last.asOf.slice(4)}`, length: last.window, future: false };
  if (last) return undefined;
  const reported = reportedQuarter(c, context);
  if (reported) return { asOf: reported.date, length: reported.length, future: false };
  const stated = inside(c.passage.moments, { start: 0, end: c.quantity.start }).findLast(
    (m) => (m.kind === 'year' || m.kind === 'quarter' || m.kind === 'half') && m.date !== null && !isOfOrigin(m, c.passage),
  );
  return stated && { asOf: stated.date, length: stated.length, future: stated.when === 'future' };
}

/**
 * "revenue of $2bn and a profit of $700mn this year": the only date of a sentence is that of all its results, unless it is what they are
 * compared with: older than the results told last, or behind a word for a contrast.
 */
function onlyDate({ passage, sentence, quantity }: Candidate, newest: string): Moment | undefined {
  const [only, more] = inside(passage.moments, sentence).filter(
    (m) => !isOfOrigin(m, passage) && (m.kind === 'year' || m.kind === 'quarter' || m.kind === 'half' || m.kind === 'now'),
  );
  if (!only?.date || more || only.date < newest.slice(0, only.date.length) || quantity.change?.role === 'from') return undefined;
  const contrasted =
    only.start > quantity.end &&
    inside(passage.functions, { start: quantity.end, end: only.start }).some((f) => f.value.includes('contrast'));
  return contrasted ? undefined : only;
}

/** What is counted on the day, or in the time, that the sentence before names. */
function isCountedOnDay({ passage, sentence }: Candidate, metric: Metric): boolean {
  return (
    (METRICS[metric].group === 'activity' || isUptake(metric) || metric === 'outage-reports') &&
    !inside(passage.periods, sentence).some((p) => p.kind === 'rate')
  );
}

/** "in nine months, from 800 to 1,000 million": the first number is as old as the span is long; in surveys, of the wave before. */
function timeBeforeChange(c: Candidate, metric: Metric, context: Context, finished: readonly Finished[]): PartialDate | null | undefined {
  if (c.quantity.change?.role !== 'from' || !context.pageDate) return undefined;
  const earlier =
    METRICS[metric].group === 'reach'
      ? finished.findLast((f) => f.claim.asOf !== null && f.claim.asOf !== context.surveyDate())?.claim.asOf
      : undefined;
  if (earlier) return earlier;
  const span = inside(c.passage.periods, c.sentence).find((p) => p.kind === 'span' && /^P\d+[MY]$/.test(p.duration));
  return span && dateBefore(context.pageDate, span.duration);
}

/** When the survey was made that a share is of. */
const surveyTime = (c: Candidate, metric: Metric, context: Context): PartialDate | null =>
  METRICS[metric].group === 'reach' ? (ownSurveyDate(c) ?? context.surveyDate()) : null;

/** "In the quarter 191 million came": the quarter that was told last, where the sentence has no other date for an audience. */
function quarterTold(c: Candidate, finished: readonly Finished[]): ClaimTime | undefined {
  const span = periodOf(c, ['span'], [c]);
  if (span?.duration !== 'P3M') return undefined;
  const last = newestOf(finished, (f) => f.claim.asOf?.includes('Q') === true && f.draft.continues === undefined)?.claim;
  const others = inside(c.passage.moments, c.sentence).some((m) => m.kind === 'now' || m.date !== null);
  return last && (within(span, c.domain) || !others) ? { asOf: last.asOf, length: null, future: false } : undefined;
}

/** "Between 5 and 12 January it was installed 17.8 million times. X got 15.7 million": counts of one window are of one time. */
function isOfSameWindow({ passage, sentence }: Candidate, metric: Metric, before: Claim): boolean {
  return (
    (metric === 'downloads' || metric === 'data-requests') &&
    before.metric === metric &&
    before.window !== null &&
    before.passage === passage.index - 1 &&
    !inside(passage.moments, sentence).some((m) => m.date !== null)
  );
}

/** "191 million in the quarter; the market had hoped for 194": what goes on within the sentence is of the same time. */
function goesOnInSentence(c: Candidate, metric: Metric, before: Claim, finished: readonly Finished[]): boolean {
  return (
    (before.metric === metric ||
      (METRICS[metric].group === 'audience' && METRICS[before.metric].group === 'audience') ||
      (metric === 'new-users' && before.asOf?.includes('Q') === true)) &&
    draftGoesOn(c, before, finished)
  );
}

/** The last claim of some kind, or the newest as exact as it: what a report compares with lies before. */
function newestOf(finished: readonly Finished[], wanted: (f: Finished) => boolean): Finished | undefined {
  const told = finished.slice(-REPORT_REACH).filter((f) => f.claim.asOf !== null && wanted(f));
  const exact = told.at(-1)?.claim.asOf?.length;
  return told.reduce<Finished | undefined>(
    (newest, f) => (f.claim.asOf?.length === exact && (f.claim.asOf ?? '') >= (newest?.claim.asOf ?? '') ? f : newest),
    undefined,
  );
}

/** So many claims back a report still goes on. */
const REPORT_REACH = 40;

/** A sentence tells no more results than this. */
const BESIDE_RESULTS = 6;

/** The one date that the passage above a list names. */
function headerTime({ passage }: ListHeader): ClaimTime | undefined {
  const dated = passage.moments.filter((m) => m.date !== null && m.kind !== 'weekday' && m.kind !== 'relative' && m.when !== 'future');
  const [only] = dated;
  return dated.length === 1 && only ? { asOf: only.date, length: only.length, future: false } : undefined;
}

/** Whether a number goes on with the claim before in the same sentence, and not by a contrast that may be of another time. */
function draftGoesOn(c: Candidate, before: Claim, finished: readonly Finished[]): boolean {
  const last = finished.at(-1);
  return (
    last?.claim === before &&
    last.draft.candidate.sentence === c.sentence &&
    c.quantity.change === undefined &&
    !isFormer(c) &&
    !inside(c.passage.moments, { start: last.draft.candidate.quantity.end, end: c.domain.end }).some(
      (m) => m.kind === 'now' || m.kind === 'weekday' || isOfNumberBefore(m, c),
    ) &&
    !inside(c.passage.functions, { start: last.draft.candidate.quantity.end, end: c.quantity.start }).some((f) =>
      f.value.includes('contrast'),
    )
  );
}

/** The quarter or half whose results an article reports, where its headline or first passage names it. */
function reportedQuarter(c: Candidate, { passages }: Context): Moment | undefined {
  for (const passage of passages) {
    if (passage === c.passage || passage.index > 1) return undefined;
    const moment = passage.moments.find((m) => (m.kind === 'quarter' || m.kind === 'half') && m.date !== null && m.when !== 'future');
    if (moment) return moment;
  }
  return undefined;
}

/**
 * "31 December was the busiest day ever. 100 billion messages …", "In January 2021 everything changed. Two million joined …": the sentence
 * before names the time that is counted, and no figure of its own.
 */
function dayBefore(c: Candidate, metric: Metric, finished: readonly Finished[]): ClaimTime | undefined {
  const at = c.passage.sentences.findIndex((s) => s.start === c.sentence.start);
  const previous = c.passage.sentences[at - 1];
  // "On Tuesday alone they talked for 2.7 billion minutes": it names its own day.
  if (!previous || inside(c.passage.moments, c.sentence).some((m) => m.kind === 'weekday' || m.kind === 'now')) return undefined;
  const [only, more] = inside(c.passage.moments, previous).filter(
    (m) =>
      m.date !== null &&
      m.when === 'past' &&
      !m.bare &&
      ((m.kind === 'day' &&
        metric !== 'downloads' &&
        (METRICS[metric].group !== 'audience' || inside(c.passage.periods, c.domain).some((p) => p.duration === 'P1D'))) ||
        (m.start - previous.start <= OPENING_REACH &&
          !finished.slice(-BESIDE_RESULTS).some((f) => f.draft.candidate.sentence === previous))),
  );
  return only && !more ? { asOf: only.date, length: only.kind === 'day' ? only.length : null, future: false } : undefined;
}

/** "18 billion messages and 2.5 billion calls": things listed in one breath share their date. */
function sharesTime(c: Candidate, metric: Metric, before: Claim): boolean {
  return (
    !before.former &&
    METRICS[metric].group === 'activity' &&
    METRICS[before.metric].group !== 'business' &&
    c.before !== undefined &&
    c.quantity.start - c.before.quantity.end < 60
  );
}
