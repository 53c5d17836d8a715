import type { MarkedClaim } from '../card/marked-claim';

/** The claims of one sentence, in reading order: the card steps through them. */
export function sentenceMates(claims: readonly MarkedClaim[], shown: MarkedClaim | null): MarkedClaim[] {
  return shown ? claims.filter(({ sentence }) => sentence === shown.sentence) : [];
}

/**
 * @param mates - the claims of the sentence
 * @param id - the one that is shown
 * @param pattern - with `{position}` and `{total}`
 * @returns `2 of 3 in this sentence`, null where the claim is alone there
 */
export function stepText(mates: readonly MarkedClaim[], id: string, pattern: string): string | null {
  if (mates.length < 2) return null;
  const position = mates.findIndex((claim) => claim.id === id) + 1;
  return pattern.replace('{position}', String(position)).replace('{total}', String(mates.length));
}

/**
 * The claim to go to, round and round.
 * @param claims - in reading order
 * @param from - where the reader was last; null or unknown: before the first, and behind the last
 * @param by - 1 or -1
 */
export function stepFrom(claims: readonly MarkedClaim[], from: string | null, by: 1 | -1): MarkedClaim | undefined {
  const current = claims.findIndex(({ id }) => id === from);
  const start = current === -1 && by < 0 ? 0 : current;
  return claims.at((start + by) % claims.length);
}
