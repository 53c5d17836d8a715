import type { CardCitation } from '../card/card';
import type { MarkedClaim } from '../card/marked-claim';
import { createMarkLayer, documentOf } from '../marks/mark-layer';
import { createCardAnswers } from './card-answers';
import { createCardFocus } from './card-focus';
import { sentenceMates, stepFrom, stepText } from './claim-walk';
import { copyCitation } from './copy-text';
import type { Marking, MarkingOptions, PlacedClaim } from './marking';
import { placePopover } from './place-popover';
import { pointAtMarks } from './point-at-marks';
import { OPEN_DELAY, type PopoverState } from './popover-state';
import { drawPopover, type ShownCard } from './popover';
import { runPopover } from './run-popover';
import { createShadowHost } from './shadow-host';

/** How often the page's undoing of our marks, or its change of theme, is looked for while nothing else happens, ms. */
const RESTORE_EVERY = 2000;

/**
 * Starts marking a page. Wires the mark layer, the reducer, the pointer and the view together; holds the page's only
 * state of Chiffre. Everything that it starts ends with `stop()` or with the signal.
 */
export function startMarking({ strings, fetchCard, onNotAClaim, openDelay = OPEN_DELAY, ...options }: MarkingOptions): Marking {
  const end = new AbortController();
  const marks = createMarkLayer();
  const { host, root, restore, remove } = createShadowHost();
  const focus = createCardFocus(root);
  const answers = createCardAnswers(fetchCard, strings.noAnswer);
  let groups = options.groups;
  let placed: readonly PlacedClaim[] = [];
  let notice = '';
  /** Where `next` and `previous` go on from. */
  let lastShown: string | null = null;

  const visible = (): MarkedClaim[] => placed.map(({ claim }) => claim).filter(({ group }) => groups.has(group));
  const find = (id: string | null): MarkedClaim | null => visible().find((claim) => claim.id === id) ?? null;
  const cardElement = (): HTMLElement | null => root.querySelector<HTMLElement>('.card');
  const run = runPopover({ answers, openDelay, onChange });
  const { dispatch } = run;
  const pointer = pointAtMarks({ marks, run, host, card: cardElement, replace: () => actions.resized(), signal: end.signal });

  function shownCard(): ShownCard | null {
    const { shown, answer } = run.state;
    const claim = find(shown);
    if (!claim) return null;
    return {
      claim,
      card: answer && !('failure' in answer) ? answer : null,
      failure: answer && 'failure' in answer ? answer.failure : null,
      step: stepText(sentenceMates(visible(), claim), claim.id, strings.step),
      notice,
    };
  }

  function place(card: HTMLElement): void {
    const id = run.state.shown;
    if (id === null) return;
    const rects = marks.rectsOf(id);
    // A number that is folded away or gone from the page has no place: its card, opened from a list, stands in the middle.
    void placePopover(
      card,
      rects.length > 0 ? rects : [new DOMRect((innerWidth - card.offsetWidth) / 2, 0, card.offsetWidth, 0)],
      pointer.spot(),
    );
  }

  function draw(): void {
    restore();
    const card = drawPopover(root, { strings, claims: visible(), shown: shownCard(), actions, open: (id) => void open(id) });
    // The page may have taken our element out in this very moment.
    if (!card?.isConnected) return;
    const isOpen = card.matches(':popover-open');
    if (run.state.shown === null) {
      if (isOpen) card.hidePopover();
      return;
    }
    if (!isOpen) card.showPopover();
    place(card);
  }

  /** What follows from a change is done by comparing old and new. */
  function onChange(state: PopoverState, old: PopoverState): void {
    lastShown = state.shown ?? lastShown;
    if (state.token !== old.token) notice = '';
    if (state.shown === old.shown && state.answer === old.answer && state.pinned === old.pinned) return;
    const hadFocus = focus.isIn(cardElement());
    marks.setActive(state.shown);
    draw();
    const card = cardElement();
    // The card of another number is read from its beginning.
    if (card && state.shown !== old.shown) card.scrollTop = 0;
    if (card && state.pinned && (!old.pinned || state.shown !== old.shown)) focus.enter(card);
    if (state.shown === null && hadFocus) focus.leave();
  }

  function open(id: string): boolean {
    if (!find(id)) return false;
    const range = marks.rangeOf(id);
    const rect = marks.rectsOf(id)[0];
    if (range && rect && (rect.top < 0 || rect.bottom > innerHeight || rect.left < 0 || rect.right > innerWidth)) {
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    pointer.forget();
    dispatch({ type: 'press', id });
    return true;
  }

  function step(by: 1 | -1, within: readonly MarkedClaim[] = visible()): void {
    const target = stepFrom(within, lastShown, by);
    if (target) open(target.id);
  }

  const actions = {
    close: () => dispatch({ type: 'dismiss' }),
    copy: (citation: CardCitation) => {
      void copyCitation(citation, root).then((copied) => {
        notice = copied ? strings.copied : strings.copyFailed;
        draw();
      });
    },
    notAClaim: () => {
      const id = run.state.shown;
      if (id === null) return;
      show(placed.filter(({ claim }) => claim.id !== id));
      onNotAClaim(id);
    },
    next: () => step(1, sentenceMates(visible(), find(run.state.shown))),
    previous: () => step(-1, sentenceMates(visible(), find(run.state.shown))),
    resized: () => {
      const card = cardElement();
      if (card && run.state.shown !== null) place(card);
    },
  };

  function show(claims: readonly PlacedClaim[]): void {
    const before = find(run.state.shown);
    placed = claims;
    // The same place may hold another number by now, or the same one on another date.
    answers.forget();
    if (before && find(before.id)?.label !== before.label) dispatch({ type: 'dismiss' });
    marks.paint(
      placed.map(({ claim: { id, group }, ranges }) => ({ id, group, ranges })),
      groups,
    );
    for (const { ranges } of placed) for (const range of ranges) pointer.follow(documentOf(range));
    dispatch({ type: 'claims', ids: new Set(visible().map(({ id }) => id)) });
    marks.setActive(run.state.shown);
    draw();
  }

  function stop(): void {
    end.abort();
    run.stop();
    marks.clear();
    remove();
  }

  const restoring = setInterval(() => {
    if (document.visibilityState !== 'visible' || placed.length === 0) return;
    restore();
    if (marks.isStale()) show(placed);
    else marks.restore(true);
  }, RESTORE_EVERY);
  end.signal.addEventListener('abort', () => clearInterval(restoring));
  options.signal?.addEventListener('abort', stop, { signal: end.signal });

  return {
    show,
    setGroups(chosen) {
      groups = chosen;
      show(placed);
    },
    forgetCards: () => {
      answers.forget();
      dispatch({ type: 'dismiss' });
    },
    next: () => step(1),
    previous: () => step(-1),
    open,
    stop,
  };
}
