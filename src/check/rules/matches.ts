import { compareDates, monthsBefore, type DaySpan } from '../../dataset/partial-date';
import type { Figure } from '../../dataset/schema';
import type { ReasonsByVerdict } from '../assessment';
import type { Series } from '../comparable';
import { agreesWith, byCloseness, currentOf, type Comparison, type Finding, type Rule } from '../comparison';
import { ages, isSingleFact } from '../fact-kind';
import { daysOfFigure, describesNear, describesUpTo, isDated } from '../reference-date';
import { BURST_MONTHS } from '../thresholds';

/**
 * The series that may agree: a monthly claim is held against users without a period only where no monthly figure is known.
 */
function seriesThatMayAgree({ series, time: { at } }: Comparison): readonly Series[] {
  const decisive = series.filter((each) => !each.agreesOnly);
  const hasOwn = decisive.some((each) => each.figures.some((figure) => !at || describesUpTo(figure, at)));
  return hasOwn ? decisive : series;
}

/** Those of the figures that speak for the claim's time by the rule of its kind. */
function speakFor(comparison: Comparison, at: DaySpan, reason: ReasonsByVerdict['matches']): readonly Figure[] {
  const series = seriesThatMayAgree(comparison);
  const all = series.flatMap((each) => each.figures);
  switch (reason) {
    case 'agrees-single-fact': {
      if (!isSingleFact(comparison.kind)) return [];
      const from = comparison.kind === 'burst' ? monthsBefore(at.start, BURST_MONTHS) : -Infinity;
      return all.filter((figure) => describesUpTo(figure, at) && daysOfFigure(figure).end >= from);
    }
    case 'agrees-in-force':
      return series.flatMap((each) => currentOf(comparison, each)).filter((figure) => !(ages(comparison.kind) && isDated(figure, at)));
    case 'agrees-near-date':
      return comparison.kind === 'period-count' ? [] : all.filter((figure) => describesNear(figure, at));
    case 'agrees-former':
      return comparison.claim.former ? all.filter((figure) => describesUpTo(figure, at)) : [];
    case 'agrees-date-unknown':
      return [];
  }
}

/** In which order reasons are given: the strongest statement first. */
const REASONS: readonly ReasonsByVerdict['matches'][] = ['agrees-single-fact', 'agrees-in-force', 'agrees-near-date', 'agrees-former'];

/** Rule 3: the record has the number for the claim's time. */
export const matches: Rule = (comparison) => {
  const { time: { at } } = comparison;
  const found = (reason: ReasonsByVerdict['matches'], figures: readonly Figure[]): Finding | null => {
    const agreeing = byCloseness(figures.filter((figure) => agreesWith(comparison, figure)), at);
    return agreeing.length > 0 ? { verdict: 'matches', reason, record: agreeing.slice(0, 1) } : null;
  };
  if (!at) return found('agrees-date-unknown', seriesThatMayAgree(comparison).flatMap((each) => each.figures).toSorted((a, b) => compareDates(a.asOf, b.asOf)));
  for (const reason of REASONS) {
    const finding = found(reason, speakFor(comparison, at, reason));
    if (finding) return finding;
  }
  return null;
};
