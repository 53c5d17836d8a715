import type { HeadCue } from '../languages/lexicon';
import { MESSENGER_STEMS } from '../languages/messenger-words';
import { METRICS, type Metric } from '../terms';
import { counts, signNear, type Candidate } from './candidate';
import { isMeans } from './find-topic';
import { isExample, isGenitive, opensClause } from './name-roles';
import { inside, touches, type PassageReading, type Span } from './reading';

/** What a bank, a club or a city has of its own. */
const RESULTS: ReadonlySet<Metric> = new Set<Metric>(['employees', 'revenue', 'profit', 'valuation']);

/** What they pay and raise. */
const DEALS: ReadonlySet<Metric> = new Set<Metric>(['acquisition-price', 'funding']);

/** Whom they count, whatever else is told of them. */
const COUNTED: readonly HeadCue[] = ['customer', 'member', 'account', 'business', 'employee', 'payer'];

/**
 * Whether a number is one of a bank, a club, a ministry or a game: the subject of its own sentence, or of the one before where its own
 * names nobody.
 * @param c - the number with its surroundings
 * @param metric - what it states
 */
export function isHeld(c: Candidate, metric: Metric): boolean {
  const { passage, sentence, quantity, head } = c;
  const { group } = METRICS[metric];
  const counted = counts(c, ...COUNTED);
  // "The club sold a striker for 45 million": whoever bought or sold "it" may have dealt with the app.
  const dealt =
    DEALS.has(metric) &&
    inside(passage.epithets, sentence).every((e) => e.value.includes('outsider')) &&
    inside(passage.mentions, sentence).length === 0 &&
    inside(passage.strangers, sentence).length === 0;
  if (
    !dealt &&
    !RESULTS.has(metric) &&
    !(
      (group === 'audience' || metric === 'new-users') &&
      (counted || ((head.kind === 'none' || counts(c, 'user', 'person')) && !signNear(c, 'use', 'open', 'active')))
    )
  )
    return false;
  const before = { start: sentence.start, end: Math.min(quantity.start, quantity.hedgeStart) };
  const holder = subjectHolder(passage, before);
  if (holder !== undefined) return isOpen(passage, { start: holder.end, end: before.end }, RESULTS.has(metric));
  if (!RESULTS.has(metric) && !counted) return false;
  const last = passage.sentences.findLast((s) => s.end <= sentence.start);
  const told = last && subjectHolder(passage, { start: last.start, end: Math.min(last.end, last.start + SUBJECT_REACH) });
  return told !== undefined && last !== undefined && isOpen(passage, before) && isOpen(passage, { start: told.end, end: last.end });
}

/** So far from its beginning the subject of a sentence ends, in characters. */
const SUBJECT_REACH = 50;

/** The last word for somebody who is no app in a range, where no preposition makes it a place or an owner. */
function subjectHolder(passage: PassageReading, range: Span): Span | undefined {
  return [
    ...inside(passage.bars, range).filter((b) => b.value.includes('holder')),
    ...inside(passage.epithets, range).filter((e) => e.value.includes('outsider')),
  ].findLast((b) => !isTied(passage, b));
}

/** "in the city", "of the bank": a preposition stands before it, an article between at most. */
function isTied({ functions, language, text: { folded } }: PassageReading, { start }: Span): boolean {
  const words = folded
    .slice(Math.max(0, start - LEAD_REACH), start)
    .trimEnd()
    .split(/[ ']/)
    .slice(-2);
  return (
    inside(functions, { start: start - LEAD_REACH, end: start }).some((f) => start - f.end <= 1 && f.value.includes('link')) ||
    words.some((word) => word !== '' && language.places.leads.includes(word))
  );
}

/** No preposition with an article is longer, in characters. */
const LEAD_REACH = 16;

/** Whether a stretch names and calls no app but as a means, and nobody speaks in it, unless he may tell his own results. */
function isOpen(passage: PassageReading, range: Span, told = false): boolean {
  return (
    !/[:;()]/.test(passage.text.folded.slice(range.start, range.end)) &&
    (told || inside(passage.speech, range).length === 0) &&
    inside(passage.mentions, range).every((m) => m.by === 'name' && (isMeans(passage, m) || isGenitive(passage, m))) &&
    inside(passage.epithets, range).every((e) => e.value.every((cue) => cue === 'pronoun' || cue === 'outsider'))
  );
}

/**
 * Whether a sentence speaks of messengers in general: apps are named as examples only, or none is named or called beside a word for the
 * kind.
 * @param c - a number of the sentence
 * @param reach - whether it is a share of people
 */
export function isOfMessengers({ passage, sentence }: Candidate, reach: boolean): boolean {
  const named = inside(passage.mentions, sentence).filter((m) => m.by === 'name');
  if (named.length > 0) return named.every((m) => isExample(passage, m) && !opensClause(passage, m, 2));
  const kinds = inside(passage.bars, sentence).filter(
    (b) => b.value.includes('kind') && MESSENGER_STEMS.some((stem) => passage.text.folded.slice(b.start, b.end).includes(stem)),
  );
  return reach && kinds.length > 0 && inside(passage.epithets, sentence).every((e) => e.value.includes('pronoun') || touches(kinds, e));
}
