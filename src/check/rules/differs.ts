import { agreeing, type Rule } from '../comparison';
import { contradicted, wayOut } from '../contradiction';
import { describesUpTo, isOlderThan } from '../reference-date';
import { DIFFERS_WITHIN_MONTHS } from '../thresholds';

/** Rule 6: a fresh figure says otherwise, and the number lies neither on the way to the next one nor beyond the last. */
export const differs: Rule = (comparison) => {
  const {
    time: { at },
  } = comparison;
  const current = contradicted(comparison);
  if (!at || !current || wayOut(comparison, current)) return null;
  // What was right at some time up to the claim's is an old number at worst; the rule before left it in doubt.
  if (
    agreeing(
      comparison.counts.flat().filter((figure) => describesUpTo(figure, at)),
      comparison,
    ).length > 0
  )
    return null;
  if (current.every((figure) => isOlderThan(figure, at, DIFFERS_WITHIN_MONTHS))) return null;
  return { verdict: 'differs', reason: 'disagrees-in-force', record: current.slice(0, 1) };
};
