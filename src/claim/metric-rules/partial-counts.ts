import { METRICS } from '../../terms';
import { type Candidate, counts, signNear } from '../candidate';
import { gap, inside } from '../reading';
import { type Rule, none } from './rule';

/** How near behind a number it may be said that it is a line which a law draws, in characters ("45 million, at which the rules apply"). */
const LINE_REACH = 12;

/** How far from its number a continent may stand that restricts it, in characters. */
const CONTINENT_REACH = 24;

/** Counts of part of the users or of others, of people on a continent, and lines that a law draws are no claims. */
export const partialCounts: Rule = (c, { inSentence }) => {
  if (isOfContinent(c)) return none('no-area-code');
  if (inSentence !== undefined && METRICS[inSentence.metric].group === 'audience' && isPartOfUsers(c)) return none('users-part');
  return undefined;
};

/** "40 million in Europe": the nearest place is one of several countries. */
function isOfContinent(c: Candidate): boolean {
  if (!(counts(c, 'user', 'person', 'member', 'account', 'customer', 'newcomer', 'payer', 'them') || c.head.kind === 'none')) return false;
  const near = inside(c.passage.places, c.domain).filter(
    (p) =>
      p.qualifies !== 'other' &&
      gap(p, c.quantity) <= CONTINENT_REACH &&
      (p.end <= c.quantity.start || !/[,;:()]/.test(c.passage.text.folded.slice(c.quantity.end, p.start))),
  );
  return near.length > 0 && near.every((p) => p.kind === 'several');
}

/** "200 million of whom have linked a card": part of those counted before, of whom nothing is said that makes them an audience again. */
function isPartOfUsers(c: Candidate): boolean {
  const { passage, quantity, domain } = c;
  const parted =
    counts(c, 'them') ||
    inside(passage.functions, { start: quantity.end, end: quantity.end + LINE_REACH }).some(
      (f) => f.value.includes('part') && f.start - quantity.end <= 1,
    );
  // "the 100 million of which it dreams"
  if (
    !parted ||
    inside(passage.modes, domain).some((m) => m.value.includes('forecast') || m.value.includes('denied') || m.value.includes('short-of')) ||
    signNear(c, 'use', 'open', 'active', 'registered', 'paying', 'join', 'download', 'leak', 'ban')
  )
    return false;
  return inside(passage.places, domain).length === 0 && inside(passage.periods, domain).length === 0;
}
