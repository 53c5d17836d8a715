import { agreesWith, byCloseness, type Rule } from '../comparison';
import { describesUpTo } from '../reference-date';

/** Rule 2: the number is one that its publisher, or the body responsible, later corrected. */
export const revised: Rule = (comparison) => {
  const { series, time: { at } } = comparison;
  const corrected = series.flatMap((each) => each.figures)
    .filter((figure) => figure.status === 'revised' && (!at || describesUpTo(figure, at)) && agreesWith(comparison, figure));
  const record = byCloseness(corrected, at);
  return record.length > 0 ? { verdict: 'revised', reason: 'agrees-with-revised', record: record.slice(0, 1) } : null;
};
