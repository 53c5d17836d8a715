import { timeOf } from '../dataset/find-evidence';
import type { Figure } from '../dataset/schema';
import { METRICS } from '../terms';
import { compareFigures, currentOf, type Comparison } from './comparison';
import { isOneFact } from './fact-kind';
import { nextAfter, trendOf } from './in-force';
import { isKnownOtherwise } from './known-as';
import { TOO_FAR } from './thresholds';
import { distance, disagrees, isToldAgain } from './value-agreement';

/** The figures in force that a claim disagrees with, the newest first; null where one agrees, is close, or none is in force. */
export function contradicted(comparison: Comparison): readonly Figure[] | null {
  const {
    claim,
    kind,
    counts,
    time: { page },
  } = comparison;
  if (!page || claim.former || isOneFact(kind)) return null;
  const current = counts.flatMap((count) => currentOf(comparison, count));
  if (current.length === 0 || current.some((figure) => !disagrees(claim, figure))) return null;
  return current.toSorted((a, b) => timeOf(b).end - timeOf(a).end || distance(claim, a) - distance(claim, b) || compareFigures(a, b));
}

/** Why a number that is unlike the record may still be right, or not count what the record counts. */
export type WayOut =
  | 'between-figures'
  | 'newer-than-record'
  | 'bound-allows'
  | 'other-survey'
  | 'known-otherwise'
  | 'too-far'
  | 'other-date';

/** Whether the claim may be a reading that comes before the next figure, or after the last one. */
function missingReading(comparison: Comparison): WayOut | null {
  const {
    claim,
    counts,
    time: { at },
  } = comparison;
  if (!at) return null;
  const upper = claim.valueMax ?? claim.value;
  for (const count of counts) {
    const current = currentOf(comparison, count);
    const newest = count.at(-1);
    if (current.length === 0 || !newest) continue;
    const next = nextAfter(count, current, at);
    const values = [...current, ...next].map((figure) => figure.value);
    if (next.length > 0 && upper >= Math.min(...values) && claim.value <= Math.max(...values)) return 'between-figures';
    if (next.some((figure) => !disagrees(claim, figure))) return 'between-figures';
    if (next.some((figure) => timeOf(figure).start > at.end)) continue;
    const falling = trendOf(count) === 'falling';
    if (falling ? upper < newest.value : claim.value > newest.value) return 'newer-than-record';
  }
  return null;
}

/**
 * The later figures of a count that the number already is, digit by digit: a page that has it speaks of a goal or of a rumour, not of its
 * time.
 */
export function reachedLater({ claim, counts, time: { at } }: Comparison): readonly Figure[] {
  return at ? counts.flat().filter((figure) => timeOf(figure).start > at.end && isToldAgain(claim.value, figure.value)) : [];
}

/** Whether "more than" is said of less than all figures, or "up to" of more: little said, but nothing untrue. */
function boundAllows({ claim }: Comparison, current: readonly Figure[]): boolean {
  return (
    (claim.bound === 'at-least' && current.every((figure) => claim.value <= figure.value)) ||
    (claim.bound === 'at-most' && current.every((figure) => claim.value >= figure.value))
  );
}

/**
 * Whether another survey may have found another share: each asks other people, so only one that the text names is held to its own result.
 */
function mayBeOtherSurvey({ claim }: Comparison, current: readonly Figure[]): boolean {
  if (METRICS[claim.metric].group !== 'reach') return false;
  const named = claim.attribution?.toLowerCase() ?? '';
  return !current.some(({ who }) => named !== '' && (named.includes(who.toLowerCase()) || who.toLowerCase().includes(named)));
}

/** Whether the number is off by more than a factor of three from all figures in force. */
const isTooFar = ({ claim }: Comparison, current: readonly Figure[]): boolean =>
  current.every(({ value }) => claim.value > value * TOO_FAR || (claim.valueMax ?? claim.value) * TOO_FAR < value);

/**
 * Whether the claim may be right although the figures in force say otherwise.
 * @param comparison - the claim and what bears on it
 * @param current - the figures that it disagrees with
 * @returns why it may be right, null where the record leaves no room for it
 */
export function wayOut(comparison: Comparison, current: readonly Figure[]): WayOut | null {
  const missing = missingReading(comparison);
  if (missing) return missing;
  if (reachedLater(comparison).length > 0) return 'other-date';
  if (boundAllows(comparison, current)) return 'bound-allows';
  if (mayBeOtherSurvey(comparison, current)) return 'other-survey';
  if (isKnownOtherwise(comparison)) return 'known-otherwise';
  return isTooFar(comparison, current) ? 'too-far' : null;
}
