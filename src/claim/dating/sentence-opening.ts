import type { Candidate } from '../candidate';
import { firstFrom, inside, type Span } from '../reading';

/** A date that opens a sentence ("In April …", "2005: …") may hold for all of it; within so many characters it is at the opening. */
export const OPENING_REACH = 9;
/** With a comma right behind it, a date may stand so many characters from the beginning ("Au mois de juin, …"). */
const SET_OFF_OPENING_REACH = 16;
/** Behind a date in the opening, so near another one goes on with it. */
const CHAIN_REACH = 5;

/** What a sentence says before its first number. */
export function openingOf(c: Candidate): Span {
  const first = firstOf(c);
  return { start: c.sentence.start, end: Math.max(c.sentence.start, Math.min(first.quantity.start, first.quantity.hedgeStart)) };
}

/** The first number of a sentence. */
export function firstOf(c: Candidate): Candidate {
  let first = c;
  while (first.before) first = first.before;
  return first;
}

/**
 * How far the opening of a sentence reaches, or of what stands behind its colon; dates that follow one another all belong to it ("two weeks
 * earlier, on 14 January, …").
 */
export function openingEnd(c: Candidate): number {
  const { folded } = c.passage.text;
  const colon = Math.max(folded.lastIndexOf(':', c.quantity.start), folded.lastIndexOf(';', c.quantity.start));
  const start = Math.max(c.sentence.start, colon + 1);
  let end = start + OPENING_REACH;
  // "In the three months to the end of October, …"
  const span = c.passage.periods[firstFrom(c.passage.periods, start)];
  if (span !== undefined && span.kind === 'span' && span.start <= end) end = Math.max(end, span.end + CHAIN_REACH);
  for (const moment of inside(c.passage.moments, { start, end: c.quantity.start })) {
    if (moment.start > (folded.charCodeAt(moment.end) === 0x2c ? Math.max(end, start + SET_OFF_OPENING_REACH) : end)) break;
    end = Math.max(end, moment.end + CHAIN_REACH);
  }
  return end;
}
