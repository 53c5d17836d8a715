import { daysOf, monthsBefore, timeOf, type DaySpan } from '../../dataset/find-evidence';
import type { Figure } from '../../dataset/schema';
import type { ReasonsByVerdict } from '../assessment';
import { agreeing, currentOf, type Comparison, type Rule } from '../comparison';
import { ages, isOneFact } from '../fact-kind';
import { describesNear, describesUpTo, isDated } from '../reference-date';
import { BURST_MONTHS } from '../thresholds';

type Reason = ReasonsByVerdict['matches'];

/** The time by which a figure is dated: that of the claim, but no later than the day on which the app closed. */
function lastTime({ claim, dataset }: Comparison, at: DaySpan): DaySpan {
  const closed = dataset.apps.get(claim.app)?.closed;
  const end = closed ? daysOf(closed) : null;
  return end && end.start < at.start ? end : at;
}

/** Why a figure speaks for the claim's time, by the rule of its kind; null where it does not. */
function speaksFor(comparison: Comparison, at: DaySpan, current: ReadonlySet<Figure>, figure: Figure): Reason | null {
  const { claim, kind } = comparison;
  if (isOneFact(kind)) {
    const from = kind === 'burst' ? monthsBefore(at.start, BURST_MONTHS) : -Infinity;
    if (describesUpTo(figure, at) && timeOf(figure).end >= from) return 'agrees-single-fact';
  }
  if (current.has(figure) && !(ages(kind) && isDated(figure, lastTime(comparison, at)))) return 'agrees-in-force';
  if (kind !== 'period-count' && describesNear(figure, at)) return 'agrees-near-date';
  return claim.former && describesUpTo(figure, at) ? 'agrees-former' : null;
}

/** Rule 3: the record has the number for the claim's time. */
export const matches: Rule = (comparison) => {
  const {
    time: { at },
    counts,
    confirming,
  } = comparison;
  const candidates = agreeing([...counts.flat(), ...confirming], comparison);
  if (!at) return candidates.length > 0 ? { verdict: 'matches', reason: 'agrees-date-unknown', record: candidates.slice(0, 1) } : null;
  const current = new Set([...counts, confirming].flatMap((count) => currentOf(comparison, count)));
  for (const figure of candidates) {
    const reason = speaksFor(comparison, at, current, figure);
    if (reason) return { verdict: 'matches', reason, record: [figure] };
  }
  return null;
};
