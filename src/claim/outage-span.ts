import type { SignCue } from '../languages/lexicon';
import { firstFrom, gap, inside, type PassageReading, type Span } from './reading';

/** How far from a duration its breakdown may be told, in characters: "went down for almost four hours", "two hours of silence". */
const OUTAGE_REACH = 16;

/** No word for a breakdown is longer, in characters, its distance counted in. */
const LONGEST_SIGN = 40;

/**
 * Whether a stretch of time is how long something broke down rather than a window in which something is counted.
 * @param passage - the passage as read
 * @param stretch - where the stretch stands
 * @param sentence - the sentence that it stands in
 */
export function isOutageSpan(passage: PassageReading, stretch: Span, sentence: Span): boolean {
  const beside = inside(passage.signs, { start: stretch.start - LONGEST_SIGN, end: stretch.end + LONGEST_SIGN });
  return (
    (beside.some((s) => s.value.includes('outage') && gap(s, stretch) <= OUTAGE_REACH) || lasts(passage, stretch)) &&
    !isWindowOfCount(passage, stretch, sentence) &&
    !leadsToCount(passage, stretch)
  );
}

/** "gained 3 million in 24 hours amid outages": the time that the count before it ran over. */
function isWindowOfCount({ quantities, periods, signs, text: { folded } }: PassageReading, stretch: Span, sentence: Span): boolean {
  const count = inside(quantities, { start: sentence.start, end: stretch.start }).findLast((q) => q.kind === 'count');
  if (
    count === undefined ||
    folded.slice(count.end, stretch.start).includes(',') ||
    !periods.some((p) => p.kind === 'span' && p.start <= stretch.start && p.end >= stretch.end)
  )
    return false;
  return !inside(signs, { start: count.end, end: stretch.start }).some((s) => s.value.includes('outage'));
}

/**
 * How far behind the hours stands who came within them, in characters: with a verb of coming between, and right behind words that make a
 * window of them.
 */
const COMING_REACH = { between: 40, beside: 10 } as const;
/** Fewer people are not said to have come within hours. */
const LEAST_COMING = 1000;

/**
 * "The outage brought LINE in 24 hours two million", "24 saatte iki milyon": what comes within hours, no comma and no word for an outage
 * between.
 * @param passage - the passage as read
 * @param stretch - where the hours stand
 */
export function leadsToCount({ quantities, periods, signs, text: { folded } }: PassageReading, { start, end }: Span): boolean {
  const next = quantities[firstFrom(quantities, end)];
  if (
    next?.kind !== 'count' ||
    next.value < LEAST_COMING ||
    next.start - end > COMING_REACH.between ||
    /[,.;:]/.test(folded.slice(end, next.start))
  )
    return false;
  const between = inside(signs, { start: end, end: next.start });
  const window = periods.find((p) => p.kind === 'span' && p.start <= start && p.end >= end);
  return (
    (between.some((s) => s.value.includes('join')) || (window !== undefined && next.hedgeStart - window.end <= COMING_REACH.beside)) &&
    !between.some((s) => s.value.includes('outage'))
  );
}

/** "the blackout of X had dragged on for more than 14 hours": nothing of what others did stands between. */
function lasts({ signs, text: { folded } }: PassageReading, stretch: Span): boolean {
  const before = inside(signs, { start: stretch.start - LASTING_REACH, end: stretch.start });
  const outage = before.findLast((s) => s.value.includes('outage'));
  return (
    outage !== undefined &&
    !/[.,;:!?()]/.test(folded.slice(outage.end, stretch.start)) &&
    before.every((s) => s.start <= outage.start || !s.value.some((cue) => DONE_BY_OTHERS.has(cue)))
  );
}

/** Between a breakdown and how long it lasted there is no more than this, in characters. */
const LASTING_REACH = 60;

/** What rivals and users do while something is down. */
const DONE_BY_OTHERS: ReadonlySet<SignCue> = new Set<SignCue>(['join', 'have', 'use', 'download', 'send', 'new']);
