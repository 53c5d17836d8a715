import type { Figure } from '../dataset/schema';
import { agreeing, type Comparison } from './comparison';
import { ages } from './fact-kind';
import { daysApart, describesNear, describesUpTo } from './reference-date';
import { BESIDE_DAYS } from './thresholds';

/** A figure that may not decide, but agrees with the claim: the number is known from somewhere. */
export interface Doubt {
  readonly reason: 'context-only' | 'known-with-feature-or-event';
  readonly figure: Figure;
}

/**
 * Why a claim may be right after all: it agrees with a figure that is only shown beside, or with one that only has a feature
 * or event more or less. Where that is so, nothing is called outdated, mislabelled or different.
 * @returns the most telling such figure, null where nothing stands in the way
 */
export function findDoubt(comparison: Comparison): Doubt | null {
  const {
    context,
    nearby,
    time: { at },
  } = comparison;
  const possible = (figure: Figure): boolean =>
    figure.status !== 'disputed' && (!at || describesUpTo(figure, at) || describesNear(figure, at));
  const beside = agreeing(context.filter(possible), comparison)[0];
  if (beside) return { reason: 'context-only', figure: beside };
  const near = agreeing(nearby.filter(possible), comparison)[0];
  return near ? { reason: 'known-with-feature-or-event', figure: near } : null;
}

/** The doubt worth telling a reader: one of about the claim's time, if its kind ages. An older one blocks a verdict all the same. */
export function tellingDoubt(comparison: Comparison): Doubt | null {
  const {
    kind,
    time: { at },
  } = comparison;
  const doubt = findDoubt(comparison);
  return doubt && (!at || !ages(kind) || daysApart(doubt.figure, at) <= BESIDE_DAYS) ? doubt : null;
}

/**
 * The figure known to be wrong that the claim repeats. It tells what a number is and decides nothing. A number that is right of
 * another time is not taken for one, unless it is the wrong one's own time.
 * @returns the most telling such figure, null where the claim repeats none
 */
export function findDisputed(comparison: Comparison): Figure | null {
  const {
    context,
    counts,
    time: { at },
  } = comparison;
  const wrong = agreeing(
    context.filter((figure) => figure.status === 'disputed'),
    comparison,
  );
  const rightOnce = agreeing(counts.flat(), comparison).length > 0;
  return wrong.find((figure) => !at || describesNear(figure, at) || (!rightOnce && describesUpTo(figure, at))) ?? null;
}
