import { METRICS, type Area, type IsoDuration, type Metric, type Mode, type PartialDate } from '../terms';
import { withArticleTime } from './article-time';
import type { Candidate } from './candidate';
import { carriedTime, isNextSentence } from './carry-time';
import type { ClaimTime } from './dating/claim-time';
import { reportedTime } from './dating/reported-years';
import type { Unfinished } from './finishing';
import type { Period } from './period';
import { inside } from './reading';
import { isFormer } from './resolve-mode';
import { isResult, isUptake } from './metric-kinds';

/**
 * When a number held: as its words say, else as what is told beside it, what stands before and the article have it.
 * @param unfinished - the draft with what stands beside it
 * @param metric - what is claimed
 * @param own - what the number's own words say of its time
 * @param mode - how it is put, as far as its words tell
 * @param rate - the rate that its words name
 */
export function finishTime(unfinished: Unfinished, metric: Metric, own: ClaimTime, mode: Mode, rate: Period | undefined): ClaimTime {
  const { draft, last, context } = unfinished;
  const { candidate: c } = draft;
  const told = toldTime(c, unfinished, metric, own, mode, rate);
  const expected = told.asOf === null && mode === 'forecast' ? expectedTime(c, unfinished, metric) : null;
  if (expected !== null) return { asOf: expected, length: null, future: false };
  const carried =
    told.asOf === null && !isAimedAt(metric, mode) && c.passage.index > 0
      ? carriedTime(c, draft.app, metric, last && { claim: last.claim, candidate: last.draft.candidate }, context.passages)
      : undefined;
  return reportedTime(
    carried ?? told,
    metric,
    last && c.passage.index - last.claim.passage <= 1 ? last.claim : undefined,
    context.pageDate,
  );
}

/** The time of a number's words, else that of its list, of the claim before or of the article, unless it is of no time told before. */
function toldTime(c: Candidate, unfinished: Unfinished, metric: Metric, own: ClaimTime, mode: Mode, rate: Period | undefined): ClaimTime {
  const { before, sameSentence, listedWith, context, finished } = unfinished;
  if (isOfNoReport(c, metric, rate) || isAimedAt(metric, mode) || isTotalRaised(c, metric) || mode === 'hypothetical') return own;
  // "in the quarter 16 and 6; in all of 2018, 55 and 22, respectively"
  if (listedWith && own.asOf === null) return { ...own, asOf: listedWith.asOf };
  return withArticleTime(own, c, metric, before ?? sameSentence, context, finished);
}

/** Rates at which results are reported. */
const RESULT_RATES: ReadonlySet<IsoDuration> = new Set(['P1Y', 'P3M', 'P6M']);

/** So near behind its sum a rate stands, in characters. */
const RATE_BESIDE = 2;

/** "loses $4m a day": a sum at a rate at which no results are reported is of no quarter told before. */
function isOfNoReport({ quantity }: Candidate, metric: Metric, rate: Period | undefined): boolean {
  return (
    isResult(metric) &&
    rate !== undefined &&
    !RESULT_RATES.has(rate.duration) &&
    rate.start >= quantity.end &&
    rate.start - quantity.end <= RATE_BESIDE
  );
}

/** "five months before it had been 800, and the aim is a billion": what is aimed at is of no time told before. */
function isAimedAt(metric: Metric, mode: Mode): boolean {
  return mode === 'forecast' && METRICS[metric].group === 'audience';
}

/** "330 million in March; in total its debt passes 2 billion": a total is of no time told before. */
function isTotalRaised({ passage, domain, quantity }: Candidate, metric: Metric): boolean {
  return (
    METRICS[metric].unit === 'money' &&
    inside(passage.features, { start: domain.start, end: quantity.start }).some((f) => f.value.includes('total-raised'))
  );
}

/** The quarter that a number expected for it is of, told by the claim before. */
function expectedTime(c: Candidate, { draft, last, sameSentence }: Unfinished, metric: Metric): PartialDate | null {
  if (last?.claim.asOf?.includes('Q') !== true || c.passage.index - last.claim.passage > 1) return null;
  const sameTime =
    last.claim.mode === 'forecast'
      ? // "For the fourth quarter it promises 540 million and hopes for 215 million users": what else is promised is of the same time.
        last.claim.app === draft.app &&
        (sameSentence !== undefined || isNextSentence(c, last.draft.candidate)) &&
        inside(c.passage.moments, c.domain).length === 0
      : // "The consensus had made do with 207 million", behind what the quarter brought: so is what was expected.
        draft.continues !== undefined &&
        last.claim.metric === metric &&
        last.claim.mode === 'asserted' &&
        inside(c.passage.moments, c.sentence).length === 0;
  return sameTime ? last.claim.asOf : null;
}

/**
 * The time once window and area are known: that of the same stretch told beside, else that of the survey that the article begins with.
 * @param unfinished - the draft with what stands beside it
 * @param metric - what is claimed
 * @param time - when it held, as far as words tell
 * @param window - what it is counted over
 * @param area - where it holds, by its own words and the claims before
 */
export function dateByWindowAndArea(
  { draft: { candidate: c }, finished, context }: Unfinished,
  metric: Metric,
  time: ClaimTime,
  window: IsoDuration | null,
  area: Area,
): ClaimTime {
  if (time.asOf !== null) return time;
  const asOf =
    (window !== null && isStretch(window) && isUptake(metric) ? stretchToldBeside(c, metric, window, finished) : null) ??
    (isSurveyed(c, metric, area) ? context.surveyLead() : null);
  return asOf === null ? time : { ...time, asOf };
}

/** Days and hours that something was counted in, but for one day alone. */
const isStretch = (window: IsoDuration): boolean => window !== 'P1D' && /[DH]$/.test(window);

/**
 * "17.8 million between 5 and 12 January. Telegram had 15.7 million in the same week": a stretch that is told beside another of its length
 * is the same one. Its end is the newest told, for what it rose or fell from the one before.
 */
function stretchToldBeside(c: Candidate, metric: Metric, window: IsoDuration, finished: Unfinished['finished']): PartialDate | null {
  if (inside(c.passage.moments, c.domain).length > 0) return null;
  const told = finished
    .filter((f) => f.claim.metric === metric && f.claim.window === window && c.passage.index - f.claim.passage <= 1)
    .flatMap((f) => f.claim.asOf ?? [])
    .toSorted();
  return (c.quantity.change?.role === 'from' ? told.at(0) : told.at(-1)) ?? null;
}

/** Whether a figure that says nothing of time is one of a survey in a country: an audience there, or the time that people spend. */
function isSurveyed(c: Candidate, metric: Metric, area: Area): boolean {
  return (
    c.passage.index > 0 &&
    area !== 'world' &&
    (METRICS[metric].group === 'audience' || metric === 'minutes-per-user') &&
    !isFormer(c) &&
    !inside(c.passage.moments, c.sentence).some((m) => m.kind === 'now' || m.kind === 'unresolved')
  );
}
