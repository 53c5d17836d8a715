import type { NormalText } from '../text/normalise';
import type { Quantity } from './quantity';

/** One group of thousands behind up to three digits. */
const GROUPED = /^\d{1,3}[.,]\d{3}$/;

/**
 * People and things are counted in whole numbers: "1,024 integrantes" is a thousand and more where the language has a decimal comma, as
 * papers of Mexico and Central America print it.
 * @param quantities - the quantities of a passage, changed in place
 * @param text - the passage
 * @returns the same list
 */
export function wholeCounts(quantities: Quantity[], { folded }: NormalText): Quantity[] {
  for (const [i, quantity] of quantities.entries()) {
    if (quantity.kind !== 'count' || quantity.scale !== 1 || quantity.form !== 'digits' || Number.isInteger(quantity.value)) continue;
    if (GROUPED.test(folded.slice(quantity.start, quantity.end))) quantities[i] = { ...quantity, value: Math.round(quantity.value * 1000) };
  }
  return quantities;
}
