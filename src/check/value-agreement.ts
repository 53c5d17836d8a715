import type { Bound } from '../terms';
import { CLOSE, ECHO_WITHIN, FLOAT_NOISE, LOWER_BOUND_SLACK, ROUGH, TOLD_AGAIN_WITHIN } from './thresholds';

/** A number as stated: by a page or by a source. */
export interface StatedValue {
  readonly value: number;
  /** Upper end, on ranges only. */
  readonly valueMax?: number;
  readonly bound: Bound;
}

const sameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= FLOAT_NOISE * Math.max(Math.abs(a), Math.abs(b));

/** How many digits of a number are said: 1 of 500 million, 3 of 2.91 billion. Trailing zeros count as rounded away. */
export const significantDigits = (value: number): number => value.toExponential().replace(/e[^]*/, '').replace(/\D/g, '').length;

/** Share of the larger one: 1.5 is told as "2", 0.95 as "1", 1.49 as "1"; with one digit none is rounded further. */
const FURTHEST_ROUNDED = 0.34;

/**
 * Whether a figure, rounded to as many significant digits as the claim has, is the claim: 2,989 is "3" but not "2.98".
 * @param claimed - the claim's value; its trailing zeros count as rounded away
 * @param figure - the figure's value
 */
export function roundsTo(claimed: number, figure: number): boolean {
  // What is further off needs no digits counted, and most figures are.
  if (Math.abs(figure - claimed) > Math.max(Math.abs(figure), Math.abs(claimed)) * FURTHEST_ROUNDED) return false;
  return sameNumber(Number(figure.toPrecision(significantDigits(claimed))), claimed);
}

/**
 * How far a claim is from a figure, as a share of the figure.
 * @returns 0 where the figure lies within the claim's range, `Infinity` where the figure is 0 and the claim is not
 */
export function distance(claim: StatedValue, figure: { readonly value: number }): number {
  const upper = claim.valueMax ?? claim.value;
  const gap = Math.max(claim.value - figure.value, figure.value - upper, 0);
  if (gap === 0) return 0;
  return figure.value === 0 ? Infinity : gap / Math.abs(figure.value);
}

/** Whether a number is a figure digit by digit: rounded, or off by what cutting digits costs. */
export const isToldAgain = (claimed: number, figure: number): boolean =>
  roundsTo(claimed, figure) || distance({ value: claimed, bound: 'exact' }, { value: figure }) <= TOLD_AGAIN_WITHIN;

/**
 * Whether a number may be a figure told again. One with more digits than the figure is another reading, and one that agrees only
 * because a hedge allows a tenth is another number: a hedge covers rounding.
 */
export function mayEcho(claim: StatedValue, figure: StatedValue): boolean {
  const finer = significantDigits(claim.value) > significantDigits(figure.value) + 1;
  return distance(claim, figure) <= (finer ? ECHO_WITHIN : CLOSE) || roundsTo(claim.value, figure.value);
}

/** One value against a figure; magnitudes only, so that losses round like profits. */
function valueAgrees(claimed: number, claimBound: Bound, figure: StatedValue, byRoundingOnly: boolean): boolean {
  if (claimed !== 0 && figure.value !== 0 && Math.sign(claimed) !== Math.sign(figure.value)) return false;
  const [stated, known] = [Math.abs(claimed), Math.abs(figure.value)];
  const off = distance({ value: stated, bound: claimBound }, { value: known });
  const rounded = off <= ROUGH && roundsTo(stated, known);
  if (rounded || (!byRoundingOnly && off <= CLOSE + FLOAT_NOISE)) return true;
  if ((claimBound === 'about' || figure.bound === 'about') && off <= ROUGH + FLOAT_NOISE) return true;
  const within = (low: number, high: number): boolean =>
    stated >= low * known * (1 - FLOAT_NOISE) && stated <= high * known * (1 + FLOAT_NOISE);
  return (
    (claimBound === 'at-least' && within(1 - LOWER_BOUND_SLACK, 1 + CLOSE)) ||
    (claimBound === 'at-most' && within(1 - CLOSE, 1 + LOWER_BOUND_SLACK)) ||
    (figure.bound === 'at-least' && within(1 - CLOSE, 1 + ROUGH)) ||
    (figure.bound === 'at-most' && within(1 - ROUGH, 1 + CLOSE))
  );
}

/**
 * Whether a claim and a figure state the same number, as `claims` are read by a careful editor: within 2.5 %, within 10 % where
 * one of them is hedged or the claim is the figure rounded, and within the reach of "more than" and "up to".
 * @param claim - the claim's value, range and bound
 * @param figure - the figure's value and bound
 * @param byRoundingOnly - for money that is a single fact: being close is not enough, 16 billion is not 16.4
 */
export function agrees(claim: StatedValue, figure: StatedValue, byRoundingOnly = false): boolean {
  if (claim.valueMax !== undefined) {
    if (figure.value >= claim.value && figure.value <= claim.valueMax) return true;
    return [claim.value, claim.valueMax].some((end) => valueAgrees(end, claim.bound, figure, byRoundingOnly));
  }
  return valueAgrees(claim.value, claim.bound, figure, byRoundingOnly);
}

/** Whether they are too far apart to be the same number under any rounding: more than 10 %, and no bound makes them agree. */
export const disagrees = (claim: StatedValue, figure: StatedValue): boolean => !agrees(claim, figure) && distance(claim, figure) > ROUGH;
