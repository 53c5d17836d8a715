import type { startMarking } from '../../src/popover/start-marking';

/** Where the file with marks and card leaves its entry. Only scripts of this extension see it: pages have a world of their own. */
export const MARKING = 'chiffreStartMarking';

function isEntry(value: unknown): value is typeof startMarking {
  return typeof value === 'function';
}

/** @returns what starts marking, null where the worker could not load it */
export function loadedMarking(): typeof startMarking | null {
  const entry: unknown = Reflect.get(globalThis, MARKING);
  return isEntry(entry) ? entry : null;
}
