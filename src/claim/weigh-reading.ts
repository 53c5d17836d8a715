import { METRICS, type Metric } from '../terms';
import { type Candidate, signNear } from './candidate';
import { type Meet, nameFeatures, type NumbersBefore } from './metric-features';
import type { Observer } from './observer';
import { type MetricReading, continuing, found, none } from './metric-rules/rule';
import { inside } from './reading';
import type { ArticleSurvey } from './survey-article';
import { classOf, weighMetric } from './weigh-metric';

/**
 * So sure what was learnt must be to speak where no rule does (surer of hours, of which clocks and plans are full), to overrule a rule that
 * gives a number another measure, and one that gives it any. Where a rule says that a number is none, that stands: it knows why.
 */
const SPEAKS = 0.8;
const SPEAKS_OF_TIME = 0.93;
const OVERRULES = 0.97;
const LEAVES_OUT = 0.85;

/**
 * Asks what was learnt from labelled articles whether what the rules say of a number is likely: where all that stands around it speaks
 * clearly for something else, that stands.
 * @param ruled - what the rules say
 * @param open - whether they say nothing of it, rather than what it is none of
 * @param c - the number with its surroundings
 * @param before - the numbers before it
 * @param survey - what the article is about
 * @param observer - told of the number instead
 * @returns the reading of the rules, or the one that was learnt
 */
export function weighReading(
  ruled: MetricReading,
  open: boolean,
  c: Candidate,
  before: NumbersBefore,
  survey: ArticleSurvey,
  observer?: Observer,
): MetricReading {
  const name = (meet: Meet): void => nameFeatures(c, before, survey, meet);
  const said = ruled.metric === null ? 'none' : classOf(ruled.metric);
  if (observer) {
    observer.metric(c, said, name);
    return ruled;
  }
  // Clocks, versions and scores are told by how they are written.
  if (ruled.metric === null && !(open && c.quantity.kind !== 'other' && isNearClaims(c, before))) return ruled;
  const weighed = weighMetric(c.quantity.kind, said, name);
  if (weighed === undefined || weighed.metric === said) return ruled;
  const { metric, probability } = weighed;
  const speaks = c.quantity.kind === 'duration' ? SPEAKS_OF_TIME : SPEAKS;
  const needed = ruled.metric === null ? speaks : metric === 'none' ? LEAVES_OUT : OVERRULES;
  if (probability < needed) return ruled;
  if (metric === 'none') return none(LEARNT);
  if (
    (ruled.metric === null && !(isOfKind(c, metric) && isLarge(c))) ||
    ((metric === 'registered-users' || said === 'new-users') && isByPeriod(c))
  )
    return ruled;
  return stated(metric, c, before);
}

/** Whether a number is written as what it would state: a bare number that nothing speaks for is no sum and no share. */
const isOfKind = ({ quantity: { kind } }: Candidate, metric: Metric): boolean => {
  const { unit } = METRICS[metric];
  return unit === 'money'
    ? kind === 'money'
    : unit === 'percent'
      ? kind === 'percent' || kind === 'share'
      : kind !== 'money' && kind !== 'percent' && kind !== 'share';
};

/** Of small counts there are too many in any article. */
const LEAST_COUNT = 1000;
const isLarge = ({ quantity: { kind, value, scale } }: Candidate): boolean => kind !== 'count' || value * scale >= LEAST_COUNT;

/**
 * "120 million of those signed up log in each month": who comes by the month is counted as coming; "350,000 join each day": and who joins
 * by the day, as joining.
 */
const isByPeriod = ({ passage, domain }: Candidate): boolean => inside(passage.periods, domain).some((p) => p.kind === 'rate');

/** The rule of what was learnt. */
const LEARNT = 'learnt';

/** Most numbers of an article stand where nothing of an app is told. */
const isNearClaims = ({ passage, sentence }: Candidate, { previous }: NumbersBefore): boolean =>
  previous?.candidate.passage === passage ||
  inside(passage.mentions, sentence).length > 0 ||
  (previous !== undefined && passage.index - previous.candidate.passage.index <= 1);

function stated(metric: Metric, c: Candidate, { previous }: NumbersBefore): MetricReading {
  // "…, against 45 the year before": a bare number goes on with the scale and period of the one before.
  if (previous !== undefined && classOf(previous.metric) === metric && c.head.kind !== 'noun') return continuing(previous, LEARNT, c);
  return metric === 'profit' && signNear(c, 'loss') && METRICS[metric].unit === 'money'
    ? { metric, rule: LEARNT, negative: true }
    : found(metric, LEARNT);
}
