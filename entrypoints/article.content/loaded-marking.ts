import type { startMarking } from '../../src/popover/start-marking';

/** Where the file with marks and card leaves its entry. Only scripts of this extension see it: pages have a world of their own. */
export const MARKING = 'chiffreStartMarking';

function isEntry(value: unknown): value is typeof startMarking {
  return typeof value === 'function';
}

/** @returns what starts marking, null where the worker could not load it */
export function loadedMarking(): typeof startMarking | null {
  // Elements of the page with such an id are seen as globals, too: only what a script has set counts.
  const entry: unknown = Object.hasOwn(globalThis, MARKING) ? Reflect.get(globalThis, MARKING) : null;
  return isEntry(entry) ? entry : null;
}
