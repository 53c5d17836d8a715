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
    // "Away with two million accounts", where the text counts 2.1 million that were banned.
    if (claim.passage === 0 && claim.countsAccounts && METRICS[claim.metric].unit === 'people' && METRICS[claim.metric].group !== 'safety') {
      const banned = claims.find((c) => c.passage > 0 && c.app === claim.app && (c.metric === 'accounts-banned' || c.metric === 'people-affected') && Math.abs(c.value - claim.value) <= ROUNDED * c.value);
      if (banned) return { ...claim, metric: banned.metric, window: banned.window };
    }
    if (claim.window !== null || (claim.metric !== 'new-users' && claim.metric !== 'downloads')) return claim;
    const full = windowed.get(keyOf(claim));
    return full ? { ...claim, window: full.window } : claim;
  });
}
