import { browser } from 'wxt/browser';

/**
 * Where the script of this page keeps its end, for the one that comes after it. Scripts of one extension share a world that pages cannot
 * enter.
 */
const PREDECESSOR = 'chiffreEndScript';

/** How often a script that shows something looks whether its extension still exists, in milliseconds. */
const LOOK_EVERY = 2000;

/**
 * The life of a content script: it ends when it is started anew in the same page, or when its extension was updated, switched
 * off or removed.
 *
 * It stands in for WXT's class of this name (`wxt.config.ts`), which tells of each start by an event on the page's document. Pages
 * hear that event, which names the extension's id, and can send it themselves to silence the script.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  constructor() {
    const before: unknown = Object.hasOwn(globalThis, PREDECESSOR) ? Reflect.get(globalThis, PREDECESSOR) : undefined;
    if (typeof before === 'function') Reflect.apply(before, undefined, []);
    Reflect.defineProperty(globalThis, PREDECESSOR, { value: () => this.notifyInvalidated(), configurable: true });
    // After an update the new version runs in a world of its own, and cannot tell the old one.
    const looking = setInterval(() => {
      if (document.visibilityState === 'visible' && !browser.runtime?.id) this.notifyInvalidated();
    }, LOOK_EVERY);
    this.onInvalidated(() => clearInterval(looking));
  }

  /** Aborted at the end of the script's life. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Ends the script's life. */
  notifyInvalidated(): void {
    this.#life.abort();
  }

  /** @param run - is called once, at the end */
  onInvalidated(run: () => void): void {
    this.signal.addEventListener('abort', run, { once: true });
  }
}
