import type { Figure } from '../dataset/schema';
import { currentOf, type Comparison } from './comparison';
import { isSingleFact } from './fact-kind';
import { nextAfter, trendOf } from './in-force';
import { daysOfFigure } from './reference-date';
import { distance, disagrees } from './value-agreement';

/** The figures in force that a claim disagrees with, the newest first; null where one agrees, is close, or none is in force. */
export function contradicted(comparison: Comparison): readonly Figure[] | null {
  const { claim, kind, time: { page } } = comparison;
  if (!page || claim.former || isSingleFact(kind)) return null;
  const current = comparison.series.filter((each) => !each.agreesOnly).flatMap((each) => currentOf(comparison, each));
  if (current.length === 0 || current.some((figure) => !disagrees(claim, figure))) return null;
  return current.toSorted((a, b) => daysOfFigure(b).end - daysOfFigure(a).end || distance(claim, a) - distance(claim, b));
}

/** Why a number that is unlike the record may still be right: it lies on the way to the next figure, or beyond the last one. */
export type WayOut = 'between-figures' | 'newer-than-record';

/**
 * Whether the claim may be a reading that the record lacks.
 * @returns why it may be right, null where the record leaves no room for it
 */
export function wayOut(comparison: Comparison): WayOut | null {
  const { claim, time: { at } } = comparison;
  if (!at) return null;
  const upper = claim.valueMax ?? claim.value;
  for (const each of comparison.series.filter(({ agreesOnly }) => !agreesOnly)) {
    const current = currentOf(comparison, each);
    if (current.length === 0) continue;
    const next = nextAfter(each.figures, current, at);
    const values = [...current, ...next].map((figure) => figure.value);
    if (next.length > 0 && upper >= Math.min(...values) && claim.value <= Math.max(...values)) return 'between-figures';
    if (next.some((figure) => !disagrees(claim, figure))) return 'between-figures';
    if (next.some((figure) => daysOfFigure(figure).start > at.end)) continue;
    const trend = trendOf(each.figures);
    const newest = each.figures.at(-1);
    if (!newest) continue;
    if (trend !== 'falling' && claim.value > newest.value) return 'newer-than-record';
    if (trend === 'falling' && upper < newest.value) return 'newer-than-record';
  }
  return null;
}
