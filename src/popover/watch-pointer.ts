import { framePlaceOf } from '../marks/frame-place';
import type { Point } from './safe-triangle';

/** Where the reader points: a point of the window's viewport, and the same in the document under it, which may be a frame's. */
export interface Spot extends Point {
  readonly inner: { readonly document: Document; readonly x: number; readonly y: number };
}

/** What the reader's pointer and keys do on the page, freed of the browser's detail. */
export interface PointerActions {
  /** The mouse or pen moves here. `onHost` where it is over our own element. */
  readonly move: (spot: Spot, onHost: boolean) => void;
  /** The pointer has left the window, or gone into a frame. */
  readonly leave: () => void;
  /** A click or tap on the page that is neither for a control of the page nor the end of a selection. */
  readonly press: (spot: Spot, onControl: boolean) => void;
  readonly escape: () => void;
  /** The page or a frame in it has scrolled or the window changed its size; at most once a frame. */
  readonly shift: () => void;
}

/** Listens to documents. */
export interface PointerWatch {
  /** Listens to this document too: that of a frame with marked numbers. */
  follow(inner: Document): void;
}

/** Where a click belongs to the page: the link works, the button does what it says. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, option, video, audio, [contenteditable], [role="button"], [role="link"]';

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

/** `instanceof` fails for elements of frames. */
function isElement(target: unknown): target is Element {
  return typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1;
}

function spotOf({ clientX: x, clientY: y }: MouseEvent, inner: Document): Spot {
  return { ...framePlaceOf(inner).outwards({ x, y }), inner: { document: inner, x, y } };
}

/**
 * Listens on the window, before the page's own listeners, and takes only what the reader did.
 * @param host - our element; events inside its closed root arrive with it as target
 * @param signal - ends all listening
 */
export function watchPointer(host: HTMLElement, actions: PointerActions, signal: AbortSignal): PointerWatch {
  const followed = new WeakSet<Document>();
  const shifted = oncePerFrame(signal, actions.shift);

  function follow(inner: Document): void {
    const { defaultView: view } = inner;
    if (!view || followed.has(inner)) return;
    followed.add(inner);
    const listen = <Kind extends keyof WindowEventMap>(kind: Kind, run: (event: WindowEventMap[Kind]) => void) => {
      view.addEventListener(
        kind,
        (event) => {
          if (event.isTrusted) run(event);
        },
        { capture: true, passive: true, signal },
      );
    };

    // A finger has no hover: taps arrive as clicks.
    // Browsers send these at most once a frame already. With a button held the reader selects or drags.
    listen('pointermove', (event) => {
      if (event.pointerType !== 'touch' && event.buttons === 0) actions.move(spotOf(event, inner), event.target === host);
    });
    listen('pointerout', ({ relatedTarget, pointerType }) => {
      // A frame takes the pointer's further moves for itself.
      if (pointerType !== 'touch' && (relatedTarget === null || (isElement(relatedTarget) && /^i?frame$/.test(relatedTarget.localName))))
        actions.leave();
    });
    listen('click', (event) => {
      if (event.target === host || event.button !== 0) return;
      const onControl = isElement(event.target) && event.target.closest(CONTROLS) !== null;
      const selecting = inner.getSelection()?.isCollapsed === false;
      actions.press(spotOf(event, inner), onControl || selecting || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    });
    listen('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) actions.escape();
    });
    listen('scroll', shifted);
    listen('resize', shifted);
  }

  follow(document);
  return { follow };
}
