import type { MarkedClaim } from '../../src/card/marked-claim';
import { VerdictIcon } from '../../src/card/verdict-icon';
import { askPage } from '../../src/extension/messaging';
import { useStrings } from '../../src/extension-pages/locale-context';
import type { VerdictGroup } from '../../src/terms';

/** The page's claims; each is a button that goes to its number and opens the card. */
export function ClaimList({
  tabId,
  claims,
  groups,
  filter,
}: {
  readonly tabId: number;
  readonly claims: readonly MarkedClaim[];
  /** Groups that are marked on the page. Claims of others are listed, and cannot be gone to. */
  readonly groups: readonly VerdictGroup[];
  readonly filter: VerdictGroup | null;
}) {
  const text = useStrings();
  const step = (by: 1 | -1): void => void askPage(tabId, 'step-claim', { by });
  // The popup would cover the card, so it makes way.
  const show = (claim: string): void => void askPage(tabId, 'show-claim', { claim }).then(() => window.close());
  return (
    <section class="claims-part" aria-labelledby="list-title">
      <h2 class="visually-hidden" id="list-title">
        {text('popup.list')}
      </h2>
      <ol class="claims">
        {claims
          .filter(({ group }) => filter === null || group === filter)
          .map(({ id, verdict, group, headline, appName, verdictLabel }) => (
            <li key={id} class={group}>
              <button type="button" disabled={!groups.includes(group)} onClick={() => show(id)}>
                <VerdictIcon verdict={verdict} />
                <span class="headline">{headline}</span>
                <span class="verdict small">
                  {[appName, verdictLabel, ...(groups.includes(group) ? [] : [text('popup.not-marked')])].join(' · ')}
                </span>
              </button>
            </li>
          ))}
      </ol>
      <div class="steps">
        <button type="button" class="button" onClick={() => step(-1)}>
          {text('popup.previous')}
        </button>
        <button type="button" class="button" onClick={() => step(1)}>
          {text('popup.next')}
        </button>
      </div>
    </section>
  );
}
