import type { Area } from '../terms';
import type { Candidate } from './candidate';
import type { Place } from './place';
import { gap, inside, type Span } from './reading';

/**
 * The area that a claim is restricted to.
 * @param c - the quantity with its surroundings
 * @param others - all quantities of the passage, in order
 */
export function areaOf(c: Candidate, others: readonly Candidate[]): Area | undefined {
  const own = nearestPlace(c, c.domain);
  if (own) return own.area;
  const first = others.find((o) => o.sentence === c.sentence);
  if (!first) return undefined;
  const opening = { start: c.sentence.start, end: Math.min(first.quantity.start, first.quantity.hedgeStart) };
  return nearestPlace(c, opening)?.area;
}

function nearestPlace(c: Candidate, range: Span): Place | undefined {
  let best: Place | undefined;
  for (const place of inside(c.passage.places, range)) {
    if (!restricts(place)) continue;
    if (!best || gap(place, c.quantity) < gap(best, c.quantity)) best = place;
  }
  return best;
}

/** Whether a place says where the counted people are, and not where somebody comes from. */
export function restricts(place: Place): boolean {
  return place.kind !== 'several' && (place.qualifies === 'people' || place.qualifies === 'in');
}
