import type { MarkedClaim } from '../../src/card/marked-claim';
import { rangeOf, type PassagePosition } from '../../src/page/passage-position';
import { standsAsRead } from '../../src/page/stands-as-read';
import type { PlacedClaim } from '../../src/popover/marking';

/**
 * Finds the place of every claim on the page.
 * @param claims - as the worker found them
 * @param positions - of the passages, as they were read
 * @returns the claims in the same order, each with a live range; without one where the page has changed since. A claim whose number
 *   readers see otherwise than it was read is left out.
 */
export function placeClaims(claims: readonly MarkedClaim[], positions: readonly PassagePosition[]): PlacedClaim[] {
  return claims.flatMap((claim) => {
    const position = positions[claim.passage];
    const found = position ? rangeOf(position, claim.start, claim.end) : null;
    if (!found) return [{ claim, ranges: [] }];
    // A range of the document that the text stands in: the page's, or a frame's.
    const range = (found.startContainer.ownerDocument ?? document).createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return standsAsRead(range) ? [{ claim, ranges: [range] }] : [];
  });
}
