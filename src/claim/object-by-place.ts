import { METRICS } from '../terms';
import { counts, signInSentence, signNear } from './candidate';
import { ownWords } from './metric-rules/money';
import type { OwnedNumber } from './object-to-draft';
import { inside } from './reading';

/** A fine without a word for it is at most so many times larger or smaller than one told before (the logarithm). */
const ALIKE = 1.1;

/**
 * Why a number states nothing that only its place in the article gives to an app: its sentence names none. Then its words must prove what
 * those of a sentence with a name need not.
 * @param number - the number, what it states and whose it may be
 * @returns the reason in words, for traces; undefined where the words are proof enough
 */
export function objectionByPlace({ candidate: c, metric, reading: { rule }, drafts, samePassage }: OwnedNumber): string | undefined {
  const { passage, sentence, domain } = c;
  const why = `${metric} by its place only`;
  // "The watchdog has 19 million": no word of the sentence says that it is a fine.
  if (rule === 'sum-of-a-fine' && !signInSentence(c, 'fine') && !drafts.some((d) => d.metric === 'fine' && Math.abs(Math.log(d.value / c.quantity.value)) < ALIKE)) return `${why}, without a word for a fine`;
  // "Researchers looked at 1.5 million messages": nobody sends them, and no time passes.
  if ((rule === 'messages' || rule === 'photos' || rule === 'videos' || rule === 'calls') && samePassage === undefined && !signInSentence(c, 'send', 'use', 'conversation') && !inside(passage.periods, sentence).some((p) => p.kind === 'rate')) return `${why}, without what is done`;
  // "39 per cent read the paper on their phone": nobody uses an app, and no other time or place is told.
  if (rule === 'share-goes-on' && !signNear(c, 'use', 'open') && inside(passage.epithets, domain).every((e) => e.value.includes('outsider')) && inside(passage.moments, domain).length === 0 && inside(passage.places, domain).length === 0) return `${why}, without a word for use`;
  // "The market for adverts in channels has grown to 300 million", "the 500 largest channels took 45 million"
  const own = { start: ownWords(c).start, end: c.quantity.hedgeStart };
  if ((METRICS[metric].unit === 'money' || c.head.kind === 'none') && inside(passage.signs, own).some((s) => s.value.includes('market') || s.value.includes('channel')) && METRICS[metric].group !== 'limits' && METRICS[metric].unit !== 'percent') return `${why}, behind a market or channels`;
  // "up to 4 per cent of turnover or 20 million": the word for the sum says what the percentage is of.
  if (metric === 'revenue' && c.before?.quantity.kind === 'percent' && inside(passage.signs, { start: c.before.quantity.end, end: c.quantity.start }).some((s) => s.value.includes('revenue'))) return `${why}, behind its share`;
  // "A gift changed hands for 200,000": behind a sum another one that no word explains.
  if ((rule === 'money-goes-on' || rule === 'sum-goes-on') && inside(passage.modes, sentence).length === 0 && !inside(passage.bars, sentence).some((b) => b.value.includes('stock')) && inside(passage.moments, domain).length === 0) return `${why}, behind a sum`;
  if (metric === 'valuation' && inside(passage.bars, { start: sentence.start, end: c.quantity.start }).some((b) => b.value.includes('other-money'))) return `${why}, of other money`;
  // "He is convicted over his shop on X. His 680,000 subscribers …"
  if (metric === 'users' && counts(c, 'member') && [...inside(passage.mentions, sentence), ...inside(passage.epithets, sentence).filter((e) => e.value.some((cue) => cue !== 'pronoun' && cue !== 'outsider'))].length === 0) return `${why}, where anybody may have members`;
  // "Everybody spends four hours a day online"
  const before = { start: 0, end: sentence.end };
  if (metric === 'minutes-per-user' && inside(passage.epithets, before).length === 0 && inside(passage.mentions, before).length === 0 && !inside(passage.heads, sentence).some((h) => h.value.heads.includes('user')) && !(rule === 'spends-as-asked' && passage.signs.some((s) => s.value.includes('spend'))) && inside(passage.places, sentence).length === 0) return `${why}, spent nowhere`;
  return undefined;
}
