import type { Claim } from '../claim/claim';
import type { Dataset } from '../dataset/dataset';
import type { Figure } from '../dataset/schema';
import { daysOf, type DaySpan } from '../dataset/partial-date';
import type { PartialDate, Verdict } from '../terms';
import type { KnownFigure, ReasonsByVerdict } from './assessment';
import { findComparable, type Comparable, type Series } from './comparable';
import { factKindOf, isSingleFact, type FactKind } from './fact-kind';
import { inForce } from './in-force';
import { daysOfFigure, describesUpTo, overlap, referenceTime, type ReferenceTime } from './reference-date';
import { agrees } from './value-agreement';
import { METRICS } from '../terms';

/** All that a rule may look at: the claim, its time, and what the dataset holds for it. */
export interface Comparison extends Comparable {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly time: ReferenceTime;
  readonly kind: FactKind;
  /** Decisive figures of the same count but another period, for counts of a period; empty otherwise. */
  readonly otherPeriods: readonly Figure[];
}

/** What a rule found: a verdict with its reason and the figures that led to it, the most telling first. */
export type Finding = {
  [V in Verdict]: { readonly verdict: V; readonly reason: ReasonsByVerdict[V]; readonly record: readonly Figure[]; readonly knownAs?: KnownFigure }
}[Verdict];

/** A rule of the check: a finding where it holds, null where the next one is to be tried. */
export type Rule = (comparison: Comparison) => Finding | null;

/**
 * Of a count of periods, what speaks of the claim's own: the period that the text names, else the newest known at its time.
 * A newer one that the page could hardly have known still counts, since agreeing with it is no accident.
 */
function ofSamePeriod(figures: readonly Figure[], claim: Claim, { at, page }: ReferenceTime): readonly Figure[] {
  const stated: DaySpan | null = claim.asOf === null ? null : daysOf(claim.asOf);
  if (stated) return figures.filter((figure) => overlap(daysOfFigure(figure), stated));
  if (!at || !page) return figures;
  const newest = inForce(figures, at, page)[0];
  return newest ? figures.filter((figure) => daysOfFigure(figure).end >= daysOfFigure(newest).end && describesUpTo(figure, at)) : [];
}

/**
 * Gathers what bears on a claim.
 * @param claim - the claim
 * @param published - the page's date, null where unknown
 * @param dataset - the figures
 */
export function compare(claim: Claim, published: PartialDate | null, dataset: Dataset): Comparison {
  const time = referenceTime(claim.asOf, published);
  const kind = factKindOf(claim);
  const found = findComparable(claim, dataset);
  const base = { claim, dataset, time, kind, context: found.context, nearby: found.nearby, family: found.family };
  if (kind !== 'period-count') return { ...base, series: found.series, otherPeriods: [] };
  const series: Series[] = found.series
    .map((each) => ({ ...each, figures: ofSamePeriod(each.figures, claim, time) }))
    .filter(({ figures }) => figures.length > 0);
  const kept = new Set(series.flatMap(({ figures }) => figures));
  return { ...base, series, otherPeriods: found.series.flatMap(({ figures }) => figures).filter((figure) => !kept.has(figure)) };
}

/** Whether the claim and a figure state the same number. */
export function agreesWith({ claim, kind }: Comparison, figure: Figure): boolean {
  return agrees(claim, figure, METRICS[figure.metric].unit === 'money' && isSingleFact(kind));
}

/** The figures of a series that are in force at the claim's time; none where its time or the page's date is unknown. */
export function currentOf({ time: { at, page } }: Comparison, { figures }: Series): readonly Figure[] {
  return at && page ? inForce(figures, at, page) : [];
}

/** The figures that agree with the claim, the closest in time to the end of its time first; of as close ones the newest. */
export function byCloseness(figures: readonly Figure[], at: DaySpan | null): Figure[] {
  const gap = (figure: Figure): number => {
    if (!at) return -daysOfFigure(figure).end;
    const { start, end } = daysOfFigure(figure);
    return Math.max(0, start - at.end, at.start - end);
  };
  return figures.map((figure, index) => ({ figure, index })).sort((a, b) => gap(a.figure) - gap(b.figure) || b.index - a.index).map(({ figure }) => figure);
}
