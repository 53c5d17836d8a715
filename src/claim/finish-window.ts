import { METRICS, type IsoDuration, type Metric } from '../terms';
import type { Candidate } from './candidate';
import { isNextSentence } from './carry-time';
import { framePeriod, rateBefore, shortenedWindow, stretchBefore, weekdayOf } from './carry-window';
import type { ClaimTime } from './dating/claim-time';
import type { Rates } from './finish-metric';
import type { Unfinished } from './finishing';
import { HANDED_OVER } from './metric-rules/requests';
import type { Period } from './period';
import { gap, inside, within } from './reading';
import { boundOf } from './resolve-mode';
import { isAudiencePeriod, isWindowed, periodOf, windowOf } from './resolve-window';
import { isResult, isUptake } from './metric-kinds';

/**
 * What a number is counted over: by its own words, else by what is told beside and before it.
 * @param unfinished - the draft with what stands beside it
 * @param metric - what is claimed
 * @param time - when it held
 * @param rates - the rates that it is told at
 * @returns ISO duration, or null for a state and for counts since launch
 */
export function finishWindow(unfinished: Unfinished, metric: Metric, time: ClaimTime, rates: Rates): IsoDuration | null {
  const { draft, last, listedWith } = unfinished;
  const { candidate: c } = draft;
  const counted = draft.rule === HANDED_OVER ? 'data-requests' : metric;
  const passed = metric === 'downloads' && isMarkPassed(c, metric);
  const period = isWindowed(counted) ? countedPeriod(unfinished, metric, rates.counting, passed) : undefined;
  let window = listedWith?.window ?? windowOf(counted, isOfOwnStretch(c, metric, period, time) ? undefined : period, time.length);
  if (METRICS[metric].group === 'activity' && period === undefined) window = dailyCount(unfinished, metric, window);
  if (metric === 'fine' && isDailyPenalty(c, rates.named)) window = 'P1D';
  if (isUptake(metric)) window ??= weekdayOf(c);
  if (window === null && isWindowed(counted) && !passed) window = windowToldBefore(unfinished, metric);
  if (metric === 'new-users') window = windowOfSameBurst(unfinished, metric) ?? window;
  window ??= isUptake(metric) ? stretchBefore(draft, last, time) : rateBefore(draft, last);
  if (window === null && OF_A_VISITOR.has(metric)) window = windowOfVisits(unfinished);
  return window;
}

/** What one user does: how often, or for how long. */
const OF_A_VISITOR: ReadonlySet<Metric> = new Set<Metric>(['opens-per-user', 'minutes-per-user']);

/**
 * "In a day 70 million joined, and the app passed a billion downloads": a mark that is passed was not reached in the time that the sentence
 * names for something else.
 */
function isMarkPassed(c: Candidate, metric: Metric): boolean {
  return boundOf(c, metric) === 'at-least' && c.quantity.bound === 'exact';
}

/** The period that a number is counted over; a mark that is passed has none but in its own part of the sentence. */
function countedPeriod(
  { draft: { candidate: c }, neighbours, alike }: Unfinished,
  metric: Metric,
  rate: Period | undefined,
  passed: boolean,
): Period | undefined {
  const period = periodOf(c, OF_A_VISITOR.has(metric) ? ['rate'] : ['rate', 'span'], neighbours, alike) ?? rate;
  return period && passed && !within(period, c.domain) ? undefined : period;
}

/**
 * "In the last quarter it took in 16 billion; in all of 2018, 55": the stretch of its own part goes before one that the sentence opens
 * with.
 */
function isOfOwnStretch({ passage, domain }: Candidate, metric: Metric, period: Period | undefined, time: ClaimTime): boolean {
  return (
    isResult(metric) &&
    period !== undefined &&
    !within(period, domain) &&
    time.length !== null &&
    inside(passage.moments, domain).some((m) => m.length === time.length)
  );
}

/** What an app carries, where no period of its own is named: a month or year that is named dates the count that was told before. */
function dailyCount({ draft, before, sameSentence, finished }: Unfinished, metric: Metric, own: IsoDuration | null): IsoDuration | null {
  // "350 million photos a day, against 200 million in June": the month dates the daily count.
  const window = before?.metric === metric && before.window !== null ? before.window : own;
  if (window !== 'P1Y') return window;
  // "In 2018 the average was 65 billion", behind "100 billion a day": the year dates the daily count.
  return (
    finished.findLast((f) => f.claim.metric === metric && f.claim.app === draft.app && f.claim.window === 'P1D')?.claim.window ??
    (sameSentence && METRICS[sameSentence.metric].group === 'activity' ? sameSentence.window : null) ??
    window
  );
}

/** How near a daily penalty says that it is one, in characters. */
const DAILY_REACH = 12;

/** A penalty that runs by the day. */
function isDailyPenalty({ domain, quantity }: Candidate, rate: Period | undefined): boolean {
  return rate?.duration === 'P1D' && within(rate, domain) && gap(rate, quantity) <= DAILY_REACH;
}

/** What introduces a list, the claim that a number goes on with, or another of its kind in the sentence says what it is counted over. */
function windowToldBefore(unfinished: Unfinished, metric: Metric): IsoDuration | null {
  const { draft, before, sameSentence, context } = unfinished;
  return (
    framePeriod(draft.candidate, metric, context) ??
    before?.window ??
    (sameSentence && METRICS[sameSentence.metric].group === METRICS[metric].group ? sameSentence.window : null)
  );
}

/** "after four hours five million, after seven ten million": what comes behind another number of the burst may leave the unit out. */
function windowOfSameBurst({ draft: { candidate: c }, last }: Unfinished, metric: Metric): IsoDuration | null {
  return last?.claim.metric === metric &&
    last.claim.passage === c.passage.index &&
    !inside(c.passage.periods, c.domain).some((p) => p.kind === 'span')
    ? shortenedWindow(c, last.claim.window)
    : null;
}

/** "158 million open it every day, 18 times on average": what a visitor does is counted over the time that the audience is. */
function windowOfVisits({ draft: { candidate: c }, last }: Unfinished): IsoDuration | null {
  return (
    inside(c.passage.periods, { start: c.sentence.start, end: c.quantity.start }).findLast((p) => p.kind === 'rate' && isAudiencePeriod(p))
      ?.duration ?? (last?.claim.metric === 'daily-active-users' && isNextSentence(c, last.draft.candidate) ? 'P1D' : null)
  );
}
