import type { ModeCue } from '../languages/lexicon';
import { METRICS, type Bound, type Metric, type Mode } from '../terms';
import { governs, type Candidate } from './candidate';
import { gap, inside, type Span } from './reading';

/** How far before a number a verb such as "passes" may stand to bind it, in characters. */
const VERB_REACH = 48;

/** A day that a limit begins on opens its sentence, behind a few words ("A partir desta terça"). */
const BEGINS_REACH = 20;

/** What a company or authority can intend. */
const INTENDED: ReadonlySet<Metric> = new Set(['acquisition-price', 'valuation', 'funding', 'fine', 'debt']);

/** The part of the sentence in which a word can put the number in another mode: its own, and what leads up to it. */
function reach(c: Candidate): Span {
  return c.domain;
}

function near(c: Candidate, range: Span, cue: ModeCue): number {
  let best = Infinity;
  for (const item of inside(c.passage.modes, range)) if (item.value.includes(cue) && governs(c, item)) best = Math.min(best, gap(item, c.quantity));
  return best;
}


/**
 * How a claim is put.
 * @param c - the quantity with its surroundings
 * @param metric - what is claimed; deals and fines can be planned
 * @param future - the claim's own date lies after the page's
 */
export function modeOf(c: Candidate, metric: Metric, future: boolean): Mode {
  const range = reach(c);
  const denied = near(c, range, 'denied');
  const hypothetical = near(c, range, 'hypothetical');
  // A fine that must be paid is a fact, whatever tense says so.
  const forecast = Math.min(metric === 'fine' || beginsNow(c, metric) ? Infinity : near(c, range, 'forecast'), INTENDED.has(metric) ? near(c, range, 'intent') : Infinity);
  const least = Math.min(denied, hypothetical, forecast);
  if (least === Infinity) return future ? 'forecast' : 'asserted';
  if (denied === least) return 'denied';
  if (hypothetical === least) return 'hypothetical';
  return 'forecast';
}

/** "Starting today, groups will hold 1,024": a limit that is in force with the news is no forecast. */
function beginsNow(c: Candidate, metric: Metric): boolean {
  return METRICS[metric].group === 'limits' && inside(c.passage.moments, c.sentence).some((m) => m.kind === 'now' || (m.kind === 'weekday' && m.start <= c.sentence.start + BEGINS_REACH));
}

/**
 * The bound of a claim: the quantity's own hedge, else a verb that says as much.
 * @param c - the quantity with its surroundings
 */
export function boundOf(c: Candidate): Bound {
  const { quantity } = c;
  if (quantity.bound !== 'exact') return quantity.bound;
  const before = { start: Math.max(c.domain.start, quantity.start - VERB_REACH), end: Math.min(c.domain.end, quantity.end + VERB_REACH) };
  const exceeds = near(c, before, 'exceeds');
  const nears = near(c, before, 'nears');
  if (exceeds === Infinity && nears === Infinity) return 'exact';
  return exceeds <= nears ? 'at-least' : 'about';
}

/** Whether the text marks the number as one of an earlier time. */
export function isFormer(c: Candidate): boolean {
  if (c.quantity.change?.role === 'from') return true;
  const before = { start: Math.max(c.domain.start, c.quantity.hedgeStart - 30), end: c.quantity.hedgeStart };
  return near(c, before, 'former') < 20;
}
