import type { Card, CardFailure } from '../card/card';
import type { MarkedClaim, MarkingStrings } from '../card/marked-claim';
import { createMarkLayer } from '../marks/mark-layer';
import type { VerdictGroup } from '../terms';
import { createCardAnswers } from './card-answers';
import { copyText } from './copy-text';
import { placePopover } from './place-popover';
import { CLOSED, CLOSE_DELAY, OPEN_DELAY, reducePopover, type PopoverEvent } from './popover-state';
import { drawPopover, type ShownCard } from './popover';
import { inSafeTriangle, type Point } from './safe-triangle';
import { createShadowHost } from './shadow-host';
import { watchPointer } from './watch-pointer';

/** A claim with the place on the page where its number stands. */
export interface PlacedClaim {
  readonly claim: MarkedClaim;
  /** Live ranges over the number, usually one; empty where its text is no longer on the page (then it is only listed). */
  readonly ranges: readonly Range[];
}

/** What marking a page needs from the content script. */
export interface MarkingOptions {
  /** Fixed strings in the interface's language, as `markingStrings(locale)` makes them in the worker. */
  readonly strings: MarkingStrings;
  /** The groups of verdicts that the reader wants marked; the list and `next`/`previous` leave the others out too. */
  readonly groups: ReadonlySet<VerdictGroup>;
  /**
   * Asks the worker for a card; called when the pointer comes to rest on a number, so that the answer is there when the
   * card opens. A rejection is shown as `strings.noAnswer`; the next hover asks again.
   */
  readonly fetchCard: (id: string) => Promise<Card | CardFailure>;
  /** The reader says that this is no claim. Its mark is taken away at once; remembering it is the caller's. */
  readonly onNotAClaim: (id: string) => void;
  /** Milliseconds that the pointer rests on a number before its card opens; {@link OPEN_DELAY} without. */
  readonly openDelay?: number;
  /** Ends everything, like `stop`. */
  readonly signal?: AbortSignal;
}

/** Marks, card and list of one page. */
export interface Marking {
  /** Marks these claims instead of the former ones, in reading order. An open card stays where its claim is still there. */
  show(claims: readonly PlacedClaim[]): void;
  /** Marks other groups from now on. */
  setGroups(groups: ReadonlySet<VerdictGroup>): void;
  /** Forgets cards that were fetched, after the page's date was corrected or the data replaced. */
  forgetCards(): void;
  /** Opens the next or previous claim's card, pinned and focused, and scrolls to its number: for `commands`. */
  next(): void;
  previous(): void;
  /**
   * Scrolls to a claim's number and opens its card, pinned and focused: for the popup.
   * @returns whether the claim is known and its group chosen
   */
  open(id: string): boolean;
  /** Takes everything from the page: marks, card, list, listeners, timers. */
  stop(): void;
}

/** How often the page's undoing of our marks, or its change of theme, is looked for while nothing else happens, ms. */
const RESTORE_EVERY = 2000;

/**
 * Starts marking a page. Wires the mark layer, the reducer, the pointer and the view together; holds the page's only
 * state of Chiffre. Everything that it starts ends with `stop()` or with the signal.
 */
export function startMarking(options: MarkingOptions): Marking {
  const { strings, fetchCard, onNotAClaim } = options;
  const end = new AbortController();
  const marks = createMarkLayer(CSS.highlights);
  const { host, root, restore, remove } = createShadowHost();
  let groups = options.groups;
  let placed: readonly PlacedClaim[] = [];
  let state = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notice = '';
  /** Where the pointer is, where it was last on the shown number, and what had the focus before the card took it. */
  let pointer: Point | null = null;
  let exit: Point | null = null;
  let opener: HTMLElement | null = null;
  /** Where `next` and `previous` go on from. */
  let lastShown: string | null = null;
  const answers = createCardAnswers(fetchCard, strings.noAnswer);

  const visible = () => placed.filter(({ claim }) => groups.has(claim.group));
  const find = (id: string | null) => visible().find(({ claim }) => claim.id === id)?.claim ?? null;

  function stepText({ id, sentence }: MarkedClaim): string | null {
    const mates = visible().filter(({ claim }) => claim.sentence === sentence);
    if (mates.length < 2) return null;
    const position = mates.findIndex(({ claim }) => claim.id === id) + 1;
    return strings.step.replace('{position}', String(position)).replace('{total}', String(mates.length));
  }

  function shownCard(): ShownCard | null {
    const claim = find(state.shown);
    if (!claim) return null;
    const { answer } = state;
    return {
      claim,
      card: answer && !('failure' in answer) ? answer : null,
      failure: answer && 'failure' in answer ? answer.failure : null,
      step: stepText(claim),
      notice,
    };
  }

  function place(card: HTMLElement): void {
    const id = state.shown;
    if (id === null) return;
    const rects = marks.rectsOf(id);
    // A number that is folded away or gone from the page has no place: its card, opened from a list, stands in the middle.
    void placePopover(card, rects.length > 0 ? rects : [new DOMRect((innerWidth - card.offsetWidth) / 2, 0, card.offsetWidth, 0)], pointer);
  }

  function draw(): void {
    restore();
    const card = drawPopover(root, { strings, claims: visible().map(({ claim }) => claim), shown: shownCard(), actions, open: (id) => void open(id) });
    if (!card) return;
    const isOpen = card.matches(':popover-open');
    if (state.shown === null) {
      if (isOpen) card.hidePopover();
      return;
    }
    if (!isOpen) card.showPopover();
    place(card);
  }

  function cardElement(): HTMLElement | null {
    return root.querySelector<HTMLElement>('.card');
  }

  function focusCard(): void {
    const before = root.activeElement ?? document.activeElement;
    const card = cardElement();
    if (!card || card.contains(before)) return;
    opener = before instanceof HTMLElement ? before : null;
    card.focus({ preventScroll: true });
  }

  function giveFocusBack(): void {
    if (opener?.isConnected) opener.focus({ preventScroll: true });
    opener = null;
  }

  /** The only place where the state changes: what follows from a change is done by comparing old and new. */
  function dispatch(event: PopoverEvent): void {
    const old = state;
    state = reducePopover(old, event);
    if (state === old) return;
    lastShown = state.shown ?? lastShown;
    if (state.timer !== old.timer) {
      clearTimeout(timer);
      if (state.wish) timer = setTimeout(() => dispatch({ type: 'elapsed' }), state.wish.kind === 'open' ? (options.openDelay ?? OPEN_DELAY) : CLOSE_DELAY);
      if (state.wish?.kind === 'open') void answers.ask(state.wish.id);
    }
    if (state.token !== old.token) {
      notice = '';
      const { token, shown } = state;
      const here = shown === null ? null : answers.arrived(shown);
      if (here) state = reducePopover(state, { type: 'answered', token, answer: here });
      else if (shown !== null) void answers.ask(shown).then((answer) => dispatch({ type: 'answered', token, answer }));
    }
    if (state.shown !== old.shown || state.answer !== old.answer || state.pinned !== old.pinned) {
      const hadFocus = root.activeElement !== null && cardElement()?.contains(root.activeElement) === true;
      marks.setActive(state.shown);
      draw();
      if (state.pinned && (!old.pinned || state.shown !== old.shown)) focusCard();
      if (state.shown === null && hadFocus) giveFocusBack();
    }
  }

  function open(id: string): boolean {
    if (!find(id)) return false;
    const range = marks.rangeOf(id);
    const rect = marks.rectsOf(id)[0];
    if (range && rect && (rect.top < 0 || rect.bottom > innerHeight || rect.left < 0 || rect.right > innerWidth)) {
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    pointer = null;
    dispatch({ type: 'press', id });
    return true;
  }

  /** @param by - 1 or -1 */
  function step(by: number, within: readonly PlacedClaim[] = visible()): void {
    const current = within.findIndex(({ claim }) => claim.id === lastShown);
    const from = current === -1 && by < 0 ? 0 : current;
    const target = within.at((from + by) % within.length);
    if (target) open(target.claim.id);
  }

  const sentenceMates = () => {
    const sentence = find(state.shown)?.sentence;
    return visible().filter(({ claim }) => claim.sentence === sentence);
  };

  const actions = {
    close: () => dispatch({ type: 'dismiss' }),
    copy: (text: string) => {
      void copyText(text, root).then((copied) => {
        notice = copied ? strings.copied : strings.copyFailed;
        draw();
      });
    },
    notAClaim: () => {
      const id = state.shown;
      if (id === null) return;
      show(placed.filter(({ claim }) => claim.id !== id));
      onNotAClaim(id);
    },
    next: () => step(1, sentenceMates()),
    previous: () => step(-1, sentenceMates()),
    resized: () => {
      const card = cardElement();
      if (card && state.shown !== null) place(card);
    },
  };

  function hover(point: Point, onHost: boolean): void {
    marks.restore();
    pointer = point;
    if (onHost) {
      if (state.shown !== null) dispatch({ type: 'hover-card' });
      return;
    }
    const id = marks.at(point.x, point.y);
    if (state.shown !== null && id !== state.shown && !state.pinned && exit) {
      const card = cardElement()?.getBoundingClientRect();
      if (card && inSafeTriangle(point, exit, card)) {
        dispatch({ type: 'travel' });
        return;
      }
    }
    if (id !== null) exit = point;
    dispatch({ type: 'hover', id });
  }

  function show(claims: readonly PlacedClaim[]): void {
    const before = find(state.shown);
    placed = claims;
    // The same place may hold another number by now, or the same one on another date.
    answers.forget();
    if (before && find(before.id)?.label !== before.label) dispatch({ type: 'dismiss' });
    marks.paint(visible().map(({ claim: { id, group }, ranges }) => ({ id, group, ranges })), groups);
    dispatch({ type: 'claims', ids: new Set(visible().map(({ claim }) => claim.id)) });
    marks.setActive(state.shown);
    draw();
  }

  function stop(): void {
    end.abort();
    clearTimeout(timer);
    marks.clear();
    remove();
  }

  const restoring = setInterval(() => {
    if (document.visibilityState !== 'visible' || placed.length === 0) return;
    restore();
    if (marks.isStale()) show(placed);
    else marks.restore();
  }, RESTORE_EVERY);
  end.signal.addEventListener('abort', () => clearInterval(restoring));
  options.signal?.addEventListener('abort', stop, { signal: end.signal });

  watchPointer(host, {
    move: hover,
    leave: () => dispatch({ type: 'hover', id: null }),
    press: (point, onControl) => {
      const id = onControl ? null : marks.at(point.x, point.y);
      pointer = point;
      if (id !== null) dispatch({ type: 'press', id });
      else if (state.pinned) dispatch({ type: 'dismiss' });
    },
    escape: () => dispatch({ type: 'dismiss' }),
    shift: () => {
      if (pointer && !state.pinned && state.shown !== null && marks.at(pointer.x, pointer.y) !== state.shown && !cardElement()?.matches(':hover')) {
        dispatch({ type: 'hover', id: null });
      }
      actions.resized();
    },
  }, end.signal);

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
