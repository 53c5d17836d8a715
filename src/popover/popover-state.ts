/**
 * The whole life of the card in one reducer: what is shown, whether it stays, what the running timer will do, and which
 * answer is still waited for. It knows no clock and no DOM; `run-popover.ts` and `start-marking.ts` compare old and new state and act.
 */
import type { Card, CardFailure } from '../card/card';

/** Rest on a number before its card opens, ms: between a glance and a wait (350–450 is what readers expect). */
export const OPEN_DELAY = 400;
/** Time to come back after leaving, ms. */
export const CLOSE_DELAY = 300;

/** What the running timer will do when it ends. */
export type Wish = { readonly kind: 'open'; readonly id: string } | { readonly kind: 'close' };

/** What is shown, and what will happen next if nothing else does. */
export interface PopoverState {
  /** The claim whose card is shown. */
  readonly shown: string | null;
  /** A pinned card stays until it is dismissed; another closes after the pointer has left. */
  readonly pinned: boolean;
  /** Null while the worker's answer is on its way. */
  readonly answer: Card | CardFailure | null;
  /** Rises with each card that is shown or dismissed: an answer to an older token is dropped. */
  readonly token: number;
  readonly wish: Wish | null;
  /** Rises whenever the timer has to start anew. */
  readonly timer: number;
}

/** What the reader, the clock, the worker or the page did. */
export type PopoverEvent =
  /** The pointer is over this number, or over nothing of ours. */
  | { readonly type: 'hover'; readonly id: string | null }
  | { readonly type: 'hover-card' }
  /** The pointer is on its way from the number to the card. */
  | { readonly type: 'travel' }
  | { readonly type: 'elapsed' }
  /** A click, a tap, a key or the list asks for this card. */
  | { readonly type: 'press'; readonly id: string }
  /** Escape, the close button, a press elsewhere. */
  | { readonly type: 'dismiss' }
  | { readonly type: 'answered'; readonly token: number; readonly answer: Card | CardFailure }
  /** These claims are left on the page. */
  | { readonly type: 'claims'; readonly ids: ReadonlySet<string> };

export const CLOSED: PopoverState = { shown: null, pinned: false, answer: null, token: 0, wish: null, timer: 0 };

function wishing(state: PopoverState, wish: Wish | null): PopoverState {
  return { ...state, wish, timer: state.timer + 1 };
}

function showing(state: PopoverState, id: string, pinned: boolean): PopoverState {
  const settled = wishing(state, null);
  if (state.shown === id) return { ...settled, pinned: pinned || state.pinned };
  return { ...settled, shown: id, pinned, answer: null, token: state.token + 1 };
}

function dismissed(state: PopoverState): PopoverState {
  return { ...wishing(state, null), shown: null, pinned: false, answer: null, token: state.token + 1 };
}

function hovering(state: PopoverState, id: string | null): PopoverState {
  if (state.pinned) return state;
  if (id === null) {
    if (state.shown === null) return state.wish ? wishing(state, null) : state;
    return state.wish?.kind === 'close' ? state : wishing(state, { kind: 'close' });
  }
  if (id === state.shown) return state.wish ? wishing(state, null) : state;
  return state.wish?.kind === 'open' && state.wish.id === id ? state : wishing(state, { kind: 'open', id });
}

/**
 * @param state - as it was; never changed
 * @param event - what happened
 * @returns the state that follows; the same object where nothing changes
 */
export function reducePopover(state: PopoverState, event: PopoverEvent): PopoverState {
  switch (event.type) {
    case 'hover':
      return hovering(state, event.id);
    case 'hover-card':
      return state.wish ? wishing(state, null) : state;
    case 'travel':
      return state.shown !== null && !state.pinned ? wishing(state, { kind: 'close' }) : state;
    case 'elapsed':
      if (!state.wish) return state;
      return state.wish.kind === 'open' ? showing(state, state.wish.id, false) : dismissed(state);
    case 'press':
      return showing(state, event.id, true);
    case 'dismiss':
      return state.shown === null && !state.wish ? state : dismissed(state);
    case 'answered':
      return state.shown !== null && event.token === state.token ? { ...state, answer: event.answer } : state;
    case 'claims': {
      if (state.shown !== null && !event.ids.has(state.shown)) return dismissed(state);
      return state.wish?.kind === 'open' && !event.ids.has(state.wish.id) ? wishing(state, null) : state;
    }
  }
}
