import type { MarkedClaim } from '../../src/card/marked-claim';
import { VerdictIcon } from '../../src/card/verdict-icon';
import { useStrings } from '../../src/extension-pages/locale-context';
import { VERDICT_GROUPS, type Verdict, type VerdictGroup } from '../../src/terms';

/** The sign that stands for a whole group. */
const SIGNS: Readonly<Record<VerdictGroup, Verdict>> = { agrees: 'matches', dated: 'outdated', differs: 'differs', open: 'unverified' };

/** How many claims there are of each kind; each count is a button that shows only those. */
export function ClaimFilter({
  claims,
  filter,
  choose,
}: {
  readonly claims: readonly MarkedClaim[];
  readonly filter: VerdictGroup | null;
  readonly choose: (group: VerdictGroup | null) => void;
}) {
  const text = useStrings();
  const countOf = (group: VerdictGroup): number => claims.filter((claim) => claim.group === group).length;
  return (
    <div class="filter" role="group" aria-label={text('popup.filter')}>
      <button type="button" aria-pressed={filter === null} onClick={() => choose(null)}>
        {text('popup.claims', { count: claims.length })}
      </button>
      {VERDICT_GROUPS.filter((group) => countOf(group) > 0).map((group) => (
        <button
          key={group}
          type="button"
          class={group}
          aria-pressed={filter === group}
          onClick={() => choose(filter === group ? null : group)}
        >
          <VerdictIcon verdict={SIGNS[group]} />
          {text(`popup.group.${group}`, { count: countOf(group) })}
        </button>
      ))}
    </div>
  );
}
