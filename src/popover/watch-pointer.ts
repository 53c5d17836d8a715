import type { Point } from './safe-triangle';

/** What the reader's pointer and keys do on the page, freed of the browser's detail. */
export interface PointerActions {
  /** The mouse or pen moves here. `onHost` where it is over our own element. */
  readonly move: (point: Point, onHost: boolean) => void;
  /** The pointer has left the window, or gone into a frame. */
  readonly leave: () => void;
  /** A click or tap on the page that is neither for a control of the page nor the end of a selection. */
  readonly press: (point: Point, onControl: boolean) => void;
  readonly escape: () => void;
  /** The page has scrolled or the window changed its size; at most once a frame. */
  readonly shift: () => void;
}

/** Where a click belongs to the page: the link works, the button does what it says. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, option, video, audio, [contenteditable], [role="button"], [role="link"]';

/** Runs a function at most once a frame, however often it is asked for. */
function oncePerFrame(signal: AbortSignal, run: () => void): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      run();
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
  const shifted = oncePerFrame(signal, actions.shift);

  // A finger has no hover: taps arrive as clicks.
  // Browsers send these at most once a frame already. With a button held the reader selects or drags.
  listen('pointermove', ({ pointerType, buttons, clientX: x, clientY: y, target }) => {
    if (pointerType !== 'touch' && buttons === 0) actions.move({ x, y }, target === host);
  });
  listen('pointerout', ({ relatedTarget, pointerType }) => {
    // A frame takes the pointer's further moves for itself.
    if (pointerType !== 'touch' && (relatedTarget === null || relatedTarget instanceof HTMLIFrameElement)) actions.leave();
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
  listen('scroll', shifted);
  listen('resize', shifted);
}
