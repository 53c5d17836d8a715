import { gap, inside, type PassageReading, type Span } from './reading';

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
  return beside.some((s) => s.value.includes('outage') && gap(s, stretch) <= OUTAGE_REACH) && !isWindowOfCount(passage, stretch, sentence);
}

/** "gained 3 million in 24 hours amid outages": the time that the count before it ran over. */
function isWindowOfCount({ quantities, periods, signs }: PassageReading, stretch: Span, sentence: Span): boolean {
  const count = inside(quantities, { start: sentence.start, end: stretch.start }).findLast((q) => q.kind === 'count');
  if (count === undefined || !periods.some((p) => p.kind === 'span' && p.start <= stretch.start && p.end >= stretch.end)) return false;
  return !inside(signs, { start: count.end, end: stretch.start }).some((s) => s.value.includes('outage'));
}
