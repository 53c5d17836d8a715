import { signNear, type Candidate } from '../candidate';
import type { Draft } from '../draft';
import { inside, nearest } from '../reading';
import { isMoneyCue, nearestMoneyCue, speaksOfDeal, type MoneyCue } from './money';
import { type MetricReading, type Rule, continuing, found, speaksOfApp } from './rule';

/** In an article on fines a larger sum that is paid may be the price of a company. */
const SMALLEST_DEAL = 50_000_000;

/** What a sum is by words that no fine is told with. */
const OTHERWISE: ReadonlySet<MoneyCue> = new Set<MoneyCue>(['profit', 'revenue', 'value', 'raise', 'borrow']);

/** Whether the word nearest to a sum may speak of a fine. */
const mayBeFine = (c: Candidate): boolean =>
  nearest(
    c.passage.signs.filter((s) => s.value.some(isMoneyCue)),
    c.sentence,
    c.quantity,
  )?.value.includes('fine') === true;

/**
 * "The price of refusing again: 18 million roubles", "the same court had been content with 4 million": in an article on fines a sum that
 * nothing makes another one is a fine.
 */
export const penalties: Rule = (c, { fines, inPassage, before }) => {
  if (!fines) return undefined;
  const cue = nearestMoneyCue(c, c.domain) ?? nearestMoneyCue(c, c.sentence);
  if (cue === 'fine' || (cue !== undefined && OTHERWISE.has(cue)) || (cue === 'loss' && !mayBeFine(c))) return undefined;
  const named = new Set(
    inside(c.passage.mentions, c.sentence)
      .filter((m) => m.by === 'name')
      .map((m) => m.app),
  );
  // "when Facebook bought it for 19 billion"
  if (cue === 'buy' && ((!mayBeFine(c) && named.size > 1) || (c.quantity.value >= SMALLEST_DEAL && speaksOfDeal(c)))) return undefined;
  const told = (inPassage ?? before)?.metric === 'fine';
  return cue !== undefined || told || speaksOfApp(c) ? found('fine', 'sum-of-a-fine') : undefined;
};

/** Fines come in millions where the currency is left out. */
const SMALLEST_SHORT = 1_000_000;

/** "405 million for Instagram, 5.5 for WhatsApp": behind a fine a bare number beside a name is one too. */
export function fineAgain(c: Candidate, sum: Draft | undefined, fines: boolean): MetricReading | undefined {
  if (!fines || sum?.metric !== 'fine' || c.head.kind !== 'none' || c.quantity.scale < SMALLEST_SHORT) return undefined;
  if (signNear(c, 'use', 'have', 'join', 'active', 'open', 'send', 'leak', 'download', 'revenue', 'profit', 'loss', 'value'))
    return undefined;
  return inside(c.passage.mentions, c.domain).some((m) => m.by === 'name') ? continuing(sum, 'fine-again', c) : undefined;
}
