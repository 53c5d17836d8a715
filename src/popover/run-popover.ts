import type { CardAnswers } from './card-answers';
import { CLOSED, CLOSE_DELAY, reducePopover, type PopoverEvent, type PopoverState } from './popover-state';

/** The reducer with a clock and the worker behind it. */
export interface PopoverRun {
  readonly state: PopoverState;
  dispatch(event: PopoverEvent): void;
  /** Ends the running timer. */
  stop(): void;
}

/** What the run needs. */
export interface RunOptions {
  readonly answers: CardAnswers;
  /** Milliseconds that the pointer rests before a card opens. */
  readonly openDelay: number;
  /** Called after each change, with what was before: what follows on the page is told by comparing both. */
  readonly onChange: (state: PopoverState, old: PopoverState) => void;
}

/**
 * Runs the card's life: starts the timers that the state wishes, and asks for the cards that it waits for.
 * @returns the run, with no card open
 */
export function runPopover({ answers, openDelay, onChange }: RunOptions): PopoverRun {
  let state = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function dispatch(event: PopoverEvent): void {
    const old = state;
    state = reducePopover(old, event);
    if (state === old) return;
    if (state.timer !== old.timer) {
      clearTimeout(timer);
      if (state.wish) timer = setTimeout(() => dispatch({ type: 'elapsed' }), state.wish.kind === 'open' ? openDelay : CLOSE_DELAY);
      if (state.wish?.kind === 'open') void answers.ask(state.wish.id);
    }
    if (state.token !== old.token) {
      const { token, shown } = state;
      const here = shown === null ? null : answers.arrived(shown);
      if (here) state = reducePopover(state, { type: 'answered', token, answer: here });
      else if (shown !== null) void answers.ask(shown).then((answer) => dispatch({ type: 'answered', token, answer }));
    }
    onChange(state, old);
  }

  return {
    get state() {
      return state;
    },
    dispatch,
    stop: () => clearTimeout(timer),
  };
}
