import { METRICS, type Metric } from '../terms';
import { signNear, type Candidate } from './candidate';
import { dayOf } from './carry-window';
import type { Claim } from './claim';
import type { ClaimTime } from './dating/claim-time';
import type { AppDraft } from './draft';
import type { Unfinished } from './finishing';
import type { Period } from './period';
import { inside, startingAt, within } from './reading';
import { audienceMetric, isAudiencePeriod, periodOf } from './resolve-window';

/** The rates that a number is told at. */
export interface Rates {
  /** The one that its words name. */
  readonly named: Period | undefined;
  /** The one that may make it an audience: the day or month that people came in goes before a rate that no audience is counted by. */
  readonly counting: Period | undefined;
}

/** The rates of a number, by its own words and those that its sentence shares. */
export function ratesOf({ draft: { candidate: c }, neighbours, alike }: Unfinished): Rates {
  const named = isOfShare(c) ? undefined : periodOf(c, ['rate'], neighbours, alike);
  return { named, counting: named && isAudiencePeriod(named) ? named : (dayOf(c) ?? named) };
}

/**
 * What a number measures, once the period that an audience is counted by is known.
 * @param unfinished - the draft with what stands beside it
 * @param rate - the rate that may make it an audience
 */
export function finishMetric({ draft, before, last, sameSentence, listedWith }: Unfinished, rate: Period | undefined): Metric {
  const { candidate: c, metric } = draft;
  if (METRICS[metric].group !== 'audience') return metric;
  // "60 million a day, and within a month 85 million"
  const stretch =
    before && BY_PERIOD.has(before.metric)
      ? inside(c.passage.periods, c.domain).find((p) => p.kind === 'span' && isAudiencePeriod(p))
      : undefined;
  if (before && rate && isAudiencePeriod(rate) && (within(rate, c.domain) || !sameSentence)) return audienceMetric('users', rate);
  if (stretch) return audienceMetric('users', stretch);
  // "by the day 81 and 68 million, respectively"
  if (listedWith && last?.draft.metric === metric) return listedWith.metric;
  if (before && isCarriedOver(draft, before)) return 'users';
  // "of registered ones it counts 145": what its own noun names is its own.
  if (before && draft.continues?.metric === metric) return before.metric;
  return audienceMetric(metric, rate);
}

/** "In March 33.6 million Italians opened the app": whoever opens it within a month is of its monthly audience. */
export function isOpenedInMonth(c: Candidate, metric: Metric, time: ClaimTime): boolean {
  return (
    metric === 'users' &&
    c.head.kind === 'noun' &&
    signNear(c, 'open') &&
    (time.length === 'P1M' || inside(c.passage.periods, c.sentence).some((p) => p.kind === 'span' && p.duration === 'P1M'))
  );
}

/** Audiences that are counted by the period. */
const BY_PERIOD: ReadonlySet<Metric> = new Set<Metric>(['daily-active-users', 'weekly-active-users', 'monthly-active-users']);

/** Between a pronoun that takes up what was counted and the number stands a verb at most, in characters. */
const PRONOUN_REACH = 12;

/** Daily users of one app say nothing of how the paragraphs behind count another's. */
function isCarriedOver({ continues, candidate, app, rule }: AppDraft, before: Claim): boolean {
  const { passage, domain, quantity } = candidate;
  // "Skype, of the same house, ne ha 40": a pronoun beside the verb takes up what was counted.
  const ofThem = inside(passage.epithets, { start: domain.start, end: quantity.start }).some(
    (e) =>
      e.value.every((cue) => cue === 'pronoun') &&
      quantity.hedgeStart - e.end <= PRONOUN_REACH &&
      !startingAt(passage.functions, e.start)?.value.includes('possessive'),
  );
  return (
    !ofThem &&
    rule !== 'told-before' &&
    (before.metric === 'daily-active-users' || before.metric === 'registered-users') &&
    before.app !== app &&
    continues !== undefined &&
    continues.candidate.passage !== candidate.passage
  );
}

/** "70 per cent of the 450 million are active each day": what is said so often is said of the share. */
const isOfShare = ({ passage, quantity, before }: Candidate): boolean =>
  before?.quantity.kind === 'percent' &&
  quantity.hedgeStart - before.quantity.end <= SHARE_LINK &&
  !/[,;:(]/.test(passage.text.folded.slice(before.quantity.end, quantity.hedgeStart)) &&
  inside(passage.functions, { start: before.quantity.end, end: quantity.hedgeStart }).some((f) => f.value.includes('link'));

/** Between a share and its whole stand a preposition and an article, so long in characters. */
const SHARE_LINK = 9;
