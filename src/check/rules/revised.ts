import { agreeing, type Rule } from '../comparison';
import { describesUpTo } from '../reference-date';

/** Rule 2: the number is one that its publisher, or the body responsible, later corrected. */
export const revised: Rule = (comparison) => {
  const {
    counts,
    time: { at },
  } = comparison;
  const corrected = counts.flat().filter((figure) => figure.status === 'revised' && (!at || describesUpTo(figure, at)));
  const record = agreeing(corrected, comparison);
  return record.length > 0 ? { verdict: 'revised', reason: 'agrees-with-revised', record: record.slice(0, 1) } : null;
};
