import { VERDICT_GROUPS, type VerdictGroup } from '../terms';
import type { TextTone } from './text-tone';

/** The registry is shared with the page and other extensions; our names begin with this. */
const PREFIX = 'chiffre-';
/** Paints above the groups, whose priority is 0. */
const ACTIVE_PRIORITY = 1;

/** Our highlights in one document: one for each group and tone, as `marks.css` names them, and one for the number whose card is open. */
export interface HighlightSet {
  add(range: Range, group: VerdictGroup, tone: TextTone): void;
  /** Sets off these ranges and no others. */
  setActive(ranges: readonly Range[]): void;
  /** Takes all ranges out. */
  empty(): void;
  /** Puts highlights back that the page has removed from its registry. */
  restore(): void;
  /** Takes our highlights out of the registry. */
  remove(): void;
}

/**
 * @param view - the document's window; a frame has its own registry and its own classes
 * @returns the set, not yet in the registry: see `restore`
 */
export function createHighlightSet(view: Window & typeof globalThis): HighlightSet {
  const registry = view.CSS.highlights;
  const nameOf = (group: VerdictGroup, tone: TextTone): string => `${PREFIX}${group}-${tone}`;
  const names = VERDICT_GROUPS.flatMap((group) => [nameOf(group, 'dark'), nameOf(group, 'light')]);
  const highlights = new Map(names.map((name) => [name, new view.Highlight()]));
  const active = new view.Highlight();
  active.priority = ACTIVE_PRIORITY;
  const entries: readonly (readonly [string, Highlight])[] = [...highlights, [`${PREFIX}active`, active] as const];

  return {
    add: (range, group, tone) => void highlights.get(nameOf(group, tone))?.add(range),
    setActive(ranges) {
      active.clear();
      for (const range of ranges) active.add(range);
    },
    empty() {
      for (const [, highlight] of entries) highlight.clear();
    },
    restore() {
      for (const [name, highlight] of entries) {
        if (registry.get(name) !== highlight) registry.set(name, highlight);
      }
    },
    remove() {
      for (const [name, highlight] of entries) {
        highlight.clear();
        if (registry.get(name) === highlight) registry.delete(name);
      }
    },
  };
}
