import type { Figure } from '../dataset/schema';
import { agreesWith, byCloseness, type Comparison } from './comparison';
import { describesNear, describesUpTo } from './reference-date';

/** A figure that may not decide, but agrees with the claim: the number is known from somewhere. */
export interface Doubt {
  readonly reason: 'context-only' | 'known-with-feature-or-event';
  readonly figure: Figure;
}

/**
 * Why a claim may be right after all: it agrees with a figure that is only shown beside, or with one that only has a feature
 * or event more or less. Where that is so, nothing is called outdated, mislabelled or different.
 * @returns the closest such figure in time, null where nothing stands in the way
 */
export function findDoubt(comparison: Comparison): Doubt | null {
  const { context, nearby, time: { at } } = comparison;
  const possible = (figure: Figure): boolean => figure.status !== 'disputed' && agreesWith(comparison, figure)
    && (!at || describesUpTo(figure, at) || describesNear(figure, at));
  const beside = byCloseness(context.filter(possible), at)[0];
  if (beside) return { reason: 'context-only', figure: beside };
  const near = byCloseness(nearby.filter(possible), at)[0];
  return near ? { reason: 'known-with-feature-or-event', figure: near } : null;
}

/** The figure known to be wrong that the claim repeats, null where it repeats none. Tells what a number is; decides nothing. */
export function findDisputed(comparison: Comparison): Figure | null {
  const { context, time: { at } } = comparison;
  return byCloseness(context.filter((figure) => figure.status === 'disputed' && agreesWith(comparison, figure)), at)[0] ?? null;
}
