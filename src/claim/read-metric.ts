import { METRICS, type Metric } from '../terms';
import type { Candidate } from './candidate';
import type { Drafts } from './draft';
import { activity, activityBefore, downloads, opensPerUser, timeGoesOn, timeSpent } from './metric-rules/activity';
import { audience, business, paying, registered } from './metric-rules/audience';
import { growth } from './metric-rules/growth';
import { countBars } from './metric-rules/barred-counts';
import { countContinues } from './metric-rules/continued';
import { respective } from './metric-rules/respective';
import { bareFileSize, fileSize, forwardLimit, messageLength, otherLimits } from './metric-rules/limits';
import { recordedLimit } from './metric-rules/recorded-limits';
import { bareMoney } from './metric-rules/bare-sums';
import { moneyBars, moneyContinues, moneySigns } from './metric-rules/money';
import { milestone } from './metric-rules/milestones';
import { listed } from './metric-rules/listed';
import { penalties } from './metric-rules/penalties';
import { partialCounts } from './metric-rules/partial-counts';
import { MANKIND, type MetricReading, type Rule, continuing, found, none } from './metric-rules/rule';
import { downtime, downtimeGoesOn } from './metric-rules/downtime';
import { outageReports } from './metric-rules/outage-reports';
import { peopleAffected, peopleTargeted } from './metric-rules/people-affected';
import { requests } from './metric-rules/requests';
import { themeGoesOn } from './metric-rules/safety-theme';
import { takenDown } from './metric-rules/takedowns';
import { echo } from './metric-rules/told-before';
import { bareShare, shareBars, sharePopulation } from './metric-rules/shares';
import { employees } from './metric-rules/staff';

/** Companies are not bought, valued or paid for less; smaller sums beside such words are prices. */
const SMALLEST_SUM = 100_000;

/**
 * Courts impose fines from here on that newspapers print as those of a company; nobody buys an app for less than the price; smaller results
 * and damages are those of somebody.
 */
const SMALLEST: Readonly<Partial<Record<Metric, number>>> = {
  fine: 20_000,
  'acquisition-price': 1_000_000,
  revenue: 500_000,
  profit: 500_000,
};

/**
 * Decides which metric a quantity states, if any.
 * @param candidate - the quantity with its surroundings
 * @param drafts - what the numbers before it were found to state
 */
export function readMetric(candidate: Candidate, drafts: Drafts): MetricReading {
  for (const rule of RULES[candidate.quantity.kind] ?? []) {
    const reading = rule(candidate, drafts);
    if (reading?.metric && isTooSmall(candidate, reading)) return none('small-sum');
    if (reading?.metric && METRICS[reading.metric].unit === 'people' && candidate.quantity.value > MANKIND)
      return moreThanMankind(candidate, drafts);
    if (reading) return reading;
  }
  return none('no-rule');
}

/**
 * "On New Year's Eve alone 54 billion went through its servers": so many go on with what was sent, where a passage before tells of that.
 */
function moreThanMankind(candidate: Candidate, { all }: Drafts): MetricReading {
  const counted = candidate.head.kind === 'none' ? activityBefore(candidate) : undefined;
  if (counted) return found(counted, 'counted-before');
  const sent =
    candidate.head.kind === 'none'
      ? all.findLast((d) => METRICS[d.metric].group === 'activity' && candidate.passage.index - d.candidate.passage.index <= 1)
      : undefined;
  return sent ? continuing(sent, 'activity-goes-on', candidate) : none('mankind');
}

function isTooSmall({ quantity }: Candidate, reading: Extract<MetricReading, { metric: Metric }>): boolean {
  if (METRICS[reading.metric].unit !== 'money') return false;
  return quantity.value * (reading.scale ?? 1) < (SMALLEST[reading.metric] ?? SMALLEST_SUM);
}

const COUNT_RULES: readonly Rule[] = [
  listed,
  countBars,
  partialCounts,
  peopleTargeted,
  timeGoesOn,
  downtimeGoesOn,
  respective,
  bareFileSize,
  forwardLimit,
  otherLimits,
  recordedLimit,
  messageLength,
  requests,
  employees,
  outageReports,
  takenDown,
  opensPerUser,
  downloads,
  activity,
  themeGoesOn,
  peopleAffected,
  bareMoney,
  bareShare,
  echo,
  paying,
  growth,
  business,
  registered,
  audience,
  countContinues,
];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  count: COUNT_RULES,
  money: [listed, moneyBars, respective, penalties, moneySigns, moneyContinues],
  percent: [listed, shareBars, sharePopulation],
  share: [shareBars, sharePopulation],
  ordinal: [milestone],
  bytes: [fileSize],
  duration: [listed, timeSpent, downtime],
};
