import { METRICS } from '../../terms';
import { type Candidate, counts } from '../candidate';
import { inside } from '../reading';

/** By fewer people no audience grows. */
const SMALLEST_GAIN = 1_000_000;

/** "grew in the quarter by 50 million": a verb of growing, with a word for "by" right before the number. */
export function tellsGrowth({ passage, domain, quantity }: Candidate): boolean {
  const grows = inside(passage.signs, domain).filter((s) => s.value.includes('grow'));
  return (
    grows.some((s) => quantity.hedgeStart - s.end === 1 && passage.text.folded.slice(s.start, s.end).includes(' ')) ||
    (grows.length > 0 &&
      inside(passage.bars, { start: domain.start, end: quantity.hedgeStart }).some(
        (b) => b.value.includes('comparison') && quantity.hedgeStart - b.end === 1,
      ))
  );
}

/** "Its audience grew by 50 million in the quarter": who joined within a time. */
export function isGrownBy(c: Candidate): boolean {
  const { passage, domain, quantity } = c;
  if (quantity.value < SMALLEST_GAIN || inside(passage.periods, domain).length === 0) return false;
  const joined = inside(passage.signs, { start: domain.start, end: quantity.hedgeStart }).some(
    (s) => s.value.includes('join') && quantity.hedgeStart - s.end <= 1,
  );
  if (!joined && !tellsGrowth(c)) return false;
  const before = { start: domain.start, end: quantity.start };
  return (
    counts(c, 'user', 'member', 'person', 'account', 'customer') ||
    inside(passage.heads, domain).some(
      (h) => h.value.heads.includes('user') || h.value.metrics.some((m) => METRICS[m].group === 'audience'),
    ) ||
    inside(passage.signs, before).some((s) => s.value.includes('use'))
  );
}
