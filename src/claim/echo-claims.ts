import { METRICS } from '../terms';
import type { Claim } from './claim';

/** A headline rounds by this share at most. */
const ROUNDED = 0.12;

/** A headline says "3 million" where the text says "3 million in 24 hours": the same number of the same thing has the same window. */
export function echo(claims: readonly Claim[]): Claim[] {
  const windowed = new Map<string, Claim>();
  const keyOf = ({ app, metric, value }: Claim): string => `${app} ${metric} ${value}`;
  for (const claim of claims) if (claim.window !== null && !windowed.has(keyOf(claim))) windowed.set(keyOf(claim), claim);
  return claims.map((claim) => {
    // "Away with two million accounts", where the text counts 2.1 million that were banned; "3.5 billion accounts", where it tells of a
    // leak of as many.
    const rounded = claim.passage === 0 && claim.countsAccounts ? ROUNDED * claim.value : 0;
    const banned = claim.metric === 'accounts-banned' && claim.window === null;
    const hit =
      banned || (METRICS[claim.metric].group === 'audience' && (rounded > 0 || claim.metric === 'users'))
        ? claims.find(
            (c) =>
              c !== claim &&
              c.app === claim.app &&
              ((c.metric === 'people-affected' && !banned) || (c.metric === 'accounts-banned' && rounded > 0)) &&
              Math.abs(c.value - claim.value) <= rounded,
          )
        : undefined;
    if (hit) return { ...claim, metric: hit.metric, window: hit.window };
    if (claim.window !== null || (claim.metric !== 'new-users' && claim.metric !== 'downloads')) return claim;
    const full = windowed.get(keyOf(claim));
    return full ? { ...claim, window: full.window } : claim;
  });
}
