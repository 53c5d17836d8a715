import { METRICS } from '../../terms';
import type { Quantity } from '../quantity';
import { type Rule, continuing } from './rule';

/** What is told in a unit of its own is not told again by a bare number. */
const UNTOLD: ReadonlySet<Quantity['kind']> = new Set<Quantity['kind']>(['bytes', 'percent', 'share', 'duration']);

/** A number that was told before, alone: "he would sign at 10 billion", "five is the right number". */
export const echo: Rule = (c, { told, inPassage }) => {
  if (c.head.kind !== 'none') return undefined;
  const same = told(c.quantity.value);
  if (
    !same ||
    UNTOLD.has(same.candidate.quantity.kind) ||
    ((METRICS[same.metric].unit === 'money' || METRICS[same.metric].group === 'activity') && same.candidate.passage !== c.passage)
  )
    return undefined;
  // A headline says no more than "users" of what the text counts by the month.
  if (
    same.candidate.passage.index === 0 &&
    same.metric === 'users' &&
    inPassage &&
    METRICS[inPassage.metric].group === 'audience' &&
    inPassage.metric !== 'new-users' &&
    inPassage.metric !== 'paying-users'
  )
    return continuing(inPassage, 'told-before', c);
  return continuing(same, 'told-before', c);
};
