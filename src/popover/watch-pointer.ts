import type { Point } from './safe-triangle';

/** What the reader's pointer and keys do on the page, freed of the browser's detail. */
export interface PointerActions {
  /** The mouse or pen rests or moves here; called at most once a frame. `onHost` where it is over our own element. */
  readonly move: (point: Point, onHost: boolean) => void;
  /** The pointer has left the window. */
  readonly leave: () => void;
  /** A click or tap on the page that is neither for a control of the page nor the end of a selection. */
  readonly press: (point: Point, onControl: boolean) => void;
  readonly escape: () => void;
  /** The page has scrolled or the window changed its size; at most once a frame. */
  readonly shift: () => void;
}

/** Where a click belongs to the page: the link works, the button does what it says. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, option, video, audio, [contenteditable], [role="button"], [role="link"]';

/** Runs a function at most once a frame, with the last argument given. */
function oncePerFrame<T>(signal: AbortSignal, run: (value: T) => void): (value: T) => void {
  let frame = 0;
  let last: T;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return (value) => {
    last = value;
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      run(last);
    });
  };
}

/**
 * Listens on the window, before the page's own listeners, and takes only what the reader did.
 * @param host - our element; events inside its closed root arrive with it as target
 * @param signal - ends all listening
 */
export function watchPointer(host: HTMLElement, actions: PointerActions, signal: AbortSignal): void {
  const listen = <Kind extends keyof WindowEventMap>(kind: Kind, run: (event: WindowEventMap[Kind]) => void) => {
    window.addEventListener(kind, (event) => {
      if (event.isTrusted) run(event);
    }, { capture: true, passive: true, signal });
  };
  const moved = oncePerFrame<PointerEvent>(signal, ({ clientX: x, clientY: y, target }) => actions.move({ x, y }, target === host));
  const shifted = oncePerFrame<null>(signal, () => actions.shift());

  // A finger has no hover: taps arrive as clicks.
  listen('pointermove', (event) => {
    if (event.pointerType !== 'touch') moved(event);
  });
  listen('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') actions.leave();
  });
  listen('click', (event) => {
    if (event.target === host || event.button !== 0) return;
    const onControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null;
    const selecting = document.getSelection()?.isCollapsed === false;
    actions.press({ x: event.clientX, y: event.clientY }, onControl || selecting || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) actions.escape();
  });
  listen('scroll', () => shifted(null));
  listen('resize', () => shifted(null));
}
