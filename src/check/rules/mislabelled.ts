import type { Rule } from '../comparison';
import { contradicted, wayOut } from '../contradiction';
import { ages } from '../fact-kind';
import { knownAs } from '../known-as';
import { isDated } from '../reference-date';

/** Rule 5: the record has another number for this, and has this number for something else. */
export const mislabelled: Rule = (comparison) => {
  const {
    kind,
    time: { at },
  } = comparison;
  const current = contradicted(comparison);
  if (!at || !current || (ages(kind) && current.every((figure) => isDated(figure, at)))) return null;
  const possible = wayOut(comparison, current);
  if (possible === 'newer-than-record' || possible === 'other-survey') return null;
  const known = knownAs(comparison);
  return known ? { verdict: 'mislabelled', reason: known.as, record: current.slice(0, 1), knownAs: known } : null;
};
