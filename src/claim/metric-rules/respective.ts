import { METRICS } from '../../terms';
import { inside } from '../reading';
import { type Rule, continuing } from './rule';

/** The rule by which a number takes over what stood in its place of a list before. */
export const IN_ORDER = 'goes-on-in-order';

/** How far words may part the numbers of a list, and the last one from "respectively", in characters. */
const LIST_GAP = 16;

/** "85 million and 55 million respectively": each number goes on with the measure that stands in its place before. */
export const respective: Rule = (c, { all }) => {
  const word = inside(c.passage.functions, c.sentence).find((f) => f.value.includes('respective'));
  if (!word || c.head.kind === 'noun') return undefined;
  const near = inside(c.passage.quantities, c.sentence).filter((q) => q.kind === c.quantity.kind);
  const own = near.findIndex((q) => q.start === c.quantity.start);
  const joined = (at: number): boolean => (near[at]?.start ?? Infinity) - (near[at - 1]?.end ?? -Infinity) <= LIST_GAP;
  let first = own;
  while (first > 0 && joined(first)) first -= 1;
  let last = own;
  while (joined(last + 1)) last += 1;
  const [from, to] = [near[first], near[last]];
  if (first === last || !from || !to || Math.max(word.start - to.end, from.start - word.end) > LIST_GAP) return undefined;
  const before = all.filter((d) => d.candidate.passage !== c.passage || d.candidate.quantity.end <= from.start);
  const model = before[before.length - (last - first + 1) + (own - first)];
  return model && METRICS[model.metric].unit !== 'percent' ? continuing(model, IN_ORDER, c) : undefined;
};
