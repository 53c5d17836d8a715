import type { BarCue } from '../../languages/lexicon';
import { type Candidate, signNear } from '../candidate';
import { gap, inside } from '../reading';

/** "has sold 31,000 of them": between the verb of having and the number a verb of trade. */
export function isOfGoods({ passage, domain, quantity }: Candidate): boolean {
  return inside(passage.signs, { start: domain.start, end: quantity.end + 2 * SOLD_REACH }).some(
    (s) => s.value.includes('buy') && gap(s, quantity) <= SOLD_REACH,
  );
}

/** How far from a bare number it may be said that so many were sold, in characters. */
const SOLD_REACH = 12;

/** "The buy-out clause stands at 15 million": words for a price or cost before a bare number, and none for people. */
export function isPriced(c: Candidate): boolean {
  const { passage, domain, quantity } = c;
  if (c.head.kind !== 'none' || quantity.scale < 1000) return false;
  const word = inside(passage.bars, { start: domain.start, end: quantity.start }).findLast((b) => b.value.some((cue) => PRICED.has(cue)));
  return (
    word !== undefined &&
    !passage.text.folded.slice(word.end, quantity.hedgeStart).includes(',') &&
    inside(passage.heads, { start: word.end, end: quantity.start }).length === 0 &&
    !signNear(c, 'use', 'active', 'open', 'registered', 'join', 'paying', 'download', 'send', 'leak', 'new', 'profit', 'loss', 'revenue')
  );
}

/** What says that a number is a sum of something else. */
const PRICED: ReadonlySet<BarCue> = new Set<BarCue>(['price', 'other-money', 'outlay', 'crime']);

/** "Before that the company was worth 22 billion": words for a sum, and none for people, beside a number whose currency nothing tells. */
export function speaksOfMoney(c: Candidate): boolean {
  return (
    c.head.kind === 'none' &&
    c.quantity.scale >= 1_000_000 &&
    signNear(c, 'value', 'revenue', 'profit', 'fine', 'borrow', 'buy') &&
    !signNear(c, 'use', 'have', 'active', 'open', 'registered', 'join', 'paying', 'download', 'send', 'leak', 'new')
  );
}
