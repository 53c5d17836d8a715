import type { Card, CardCitation, CardLink } from './card';
import { ChartView } from './chart-view';
import type { MarkedClaim, MarkingStrings } from './marked-claim';
import { VerdictIcon } from './verdict-icon';

/** What the buttons of a card do. */
export interface CardActions {
  readonly close: () => void;
  readonly copy: (citation: CardCitation) => void;
  readonly notAClaim: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** The card's height has changed. */
  readonly resized: () => void;
}

/** What the card is drawn from. */
export interface CardViewProps {
  /** Shown at once, before the worker has answered. */
  readonly claim: MarkedClaim;
  /** Null while it is on its way. */
  readonly card: Card | null;
  /** A sentence for the reader where the card could not be had. */
  readonly failure: string | null;
  readonly strings: MarkingStrings;
  /** `2 of 3 in this sentence`, null where the claim is alone there. */
  readonly step: string | null;
  /** Said after copying: that it is done, or why not. */
  readonly notice: string;
  readonly actions: CardActions;
}

/** Ids inside the card's own root, so that they collide with none of the page's. */
export const HEADLINE_ID = 'headline';

/** Runs an action only for what the reader did: pages can make events, but not trusted ones. */
export function trusted(action: () => void) {
  return (event: Event) => {
    if (event.isTrusted) action();
  };
}

function Link({ link }: { readonly link: CardLink }) {
  return (
    <a href={link.url} target="_blank" rel="noopener noreferrer">
      {link.text}
    </a>
  );
}

function Body({ card, strings, actions }: { readonly card: Card; readonly strings: MarkingStrings; readonly actions: CardActions }) {
  return (
    <>
      <dl>
        {card.rows.map(({ label, value, detail, link }) => (
          <>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b> {detail !== '' && <span class="small">{detail}</span>}
              {link && (
                <span class="source">
                  <Link link={link} />
                </span>
              )}
            </dd>
          </>
        ))}
      </dl>
      {card.chart && <ChartView chart={card.chart} />}
      {card.lists.map(({ label, items }) => (
        <section class="list">
          <h3>{label}</h3>
          <ul>
            {items.map(({ name, value, url }) => (
              <li>
                <span>{url === null ? name : <Link link={{ text: name, url }} />}</span> <span>{value}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <details key={card.id} onToggle={actions.resized}>
        <summary>
          <span>{strings.more}</span> <span class="age">{card.dataAge}</span>
        </summary>
        {card.more.map(({ label, text, lang, links }) => (
          <div class="part">
            {label !== '' && <h3>{label}</h3>}
            {text !== '' && (
              <p lang={lang ?? undefined} dir={lang === null ? undefined : 'auto'}>
                {text}
              </p>
            )}
            {links.length > 0 && (
              <ul>
                {links.map((link) => (
                  <li>
                    <Link link={link} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </details>
    </>
  );
}

/** The card of one claim. Draws what it is given and holds no state of its own. */
export function CardView({ claim, card, failure, strings, step, notice, actions }: CardViewProps) {
  return (
    <div class={`inside ${claim.group}`}>
      <header>
        <div class="top">
          <span class="verdict">
            <VerdictIcon verdict={claim.verdict} />
            {claim.verdictLabel}
          </span>
          <button type="button" class="close" aria-label={strings.close} title={strings.close} onClick={trusted(actions.close)}>
            <svg class="icon" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
            </svg>
          </button>
        </div>
        <h2 id={HEADLINE_ID}>{claim.headline}</h2>
        {card && <p class="small">{card.scope}</p>}
        {card && card.explanation !== '' && <p class="why">{card.explanation}</p>}
        {!card && (
          <p class="why" role="status">
            {failure ?? strings.loading}
          </p>
        )}
        {step !== null && (
          <div class="step">
            <button type="button" aria-label={strings.previous} title={strings.previous} onClick={trusted(actions.previous)}>
              <Chevron d="M7.5 2.5 4 6l3.5 3.5" />
            </button>
            <span>{step}</span>
            <button type="button" aria-label={strings.next} title={strings.next} onClick={trusted(actions.next)}>
              <Chevron d="M4.5 2.5 8 6 4.5 9.5" />
            </button>
          </div>
        )}
      </header>
      {card && <Body card={card} strings={strings} actions={actions} />}
      <footer>
        {card && <Citations key={card.id} citations={card.citations} strings={strings} actions={actions} />}
        <button type="button" onClick={trusted(actions.notAClaim)}>
          {strings.notAClaim}
        </button>
        {card?.reportUrl && (
          <a href={card.reportUrl} title={strings.reportHint} target="_blank" rel="noopener noreferrer">
            {strings.report}
          </a>
        )}
        <p class="notice" role="status">
          {notice}
        </p>
      </footer>
    </div>
  );
}

/** Copies the usual form at once; the others stand behind a disclosure, which every keyboard and screen reader knows. */
function Citations({
  citations,
  strings,
  actions,
}: {
  readonly citations: readonly CardCitation[];
  readonly strings: MarkingStrings;
  readonly actions: CardActions;
}) {
  const [usual, ...others] = citations;
  return (
    <>
      {usual && (
        <button type="button" onClick={trusted(() => actions.copy(usual))}>
          {strings.copy}
        </button>
      )}
      <details class="formats" onToggle={actions.resized}>
        <summary>{strings.formats}</summary>
        <ul>
          {others.map((citation) => (
            <li key={citation.format}>
              <button type="button" onClick={trusted(() => actions.copy(citation))}>
                {citation.label}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Chevron({ d }: { readonly d: string }) {
  return (
    <svg class="icon flip" viewBox="0 0 12 12" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
