import { render } from 'preact';
import type { Card } from '../card/card';
import { CardView, HEADLINE_ID, trusted, type CardActions } from '../card/card-view';
import type { MarkedClaim, MarkingStrings } from '../card/marked-claim';

/** The card as it is to be drawn. */
export interface ShownCard {
  readonly claim: MarkedClaim;
  readonly card: Card | null;
  readonly failure: string | null;
  readonly step: string | null;
  readonly notice: string;
}

interface PopoverView {
  readonly strings: MarkingStrings;
  /** The page's claims in reading order, for the list at the end of the page. */
  readonly claims: readonly MarkedClaim[];
  readonly shown: ShownCard | null;
  readonly actions: CardActions;
  readonly open: (id: string) => void;
}

/**
 * Draws list and card into the closed root.
 * @returns the card's element, which takes the top layer while a card is shown
 */
export function drawPopover(root: ShadowRoot, { strings, claims, shown, actions, open }: PopoverView): HTMLElement | null {
  render(
    <div class="root" dir={strings.dir} lang={strings.locale}>
      {claims.length > 0 && (
        <nav class="claims" aria-label={strings.listTitle}>
          <h3>{strings.listTitle}</h3>
          <ul>
            {claims.map(({ id, label }) => (
              <li key={id}>
                <button type="button" data-id={id} onClick={trusted(() => open(id))}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="card" popover="manual" role="dialog" aria-labelledby={HEADLINE_ID} tabIndex={-1}>
        {/* Without a key: stepping to the next claim keeps the button that has the focus. */}
        {shown && <CardView {...shown} strings={strings} actions={actions} />}
      </div>
    </div>,
    root,
  );
  return root.querySelector<HTMLElement>('.card');
}
