import type { Rule } from '../comparison';
import { contradicted, wayOut } from '../contradiction';
import { isOlderThan } from '../reference-date';
import { DIFFERS_WITHIN_MONTHS } from '../thresholds';

/** Rule 6: a fresh figure says otherwise, and the number lies neither on the way to the next one nor beyond the last. */
export const differs: Rule = (comparison) => {
  const { time: { at } } = comparison;
  const current = contradicted(comparison);
  if (!at || !current || wayOut(comparison, current)) return null;
  if (current.every((figure) => isOlderThan(figure, at, DIFFERS_WITHIN_MONTHS))) return null;
  return { verdict: 'differs', reason: 'disagrees-in-force', record: current.slice(0, 1) };
};
