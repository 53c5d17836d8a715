import { VERDICT_GROUPS, type VerdictGroup } from '../terms';
import type { TextTone } from './text-tone';

/** The registry is shared with the page and other extensions; our names begin with this. */
const PREFIX = 'chiffre-';
/** Paints above the groups, whose priority is 0. */
const ACTIVE_PRIORITY = 1;

/** A range that we put in, and the words that it covered then. */
interface OwnRange {
  readonly range: Range;
  readonly text: string;
}

/** Our highlights in one document: one for each group and tone, as `marks.css` names them, and one for the number whose card is open. */
export interface HighlightSet {
  add(range: Range, group: VerdictGroup, tone: TextTone): void;
  /** Sets off these ranges and no others. */
  setActive(ranges: readonly Range[]): void;
  /** Takes all ranges out. */
  empty(): void;
  /**
   * Puts highlights back that the page has removed from its registry, and takes out what it has put into ours.
   * @param thoroughly - looks at each range, too: one that now covers other words than when it was added is no longer painted
   */
  restore(thoroughly: boolean): void;
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
  /** What we put in. The page gets hold of every highlight and range through its registry, and can add, remove and move them. */
  const own = new Map<Highlight, OwnRange[]>(entries.map(([, highlight]) => [highlight, []]));

  function put(highlight: Highlight, range: Range): void {
    highlight.add(range);
    own.get(highlight)?.push({ range, text: range.toString() });
  }

  function clear(highlight: Highlight): void {
    highlight.clear();
    own.set(highlight, []);
  }

  function mend(highlight: Highlight, thoroughly: boolean): void {
    const before = own.get(highlight) ?? [];
    const kept = thoroughly ? before.filter(({ range, text }) => range.toString() === text) : before;
    const isWhole = highlight.size === kept.length && (!thoroughly || kept.every(({ range }) => highlight.has(range)));
    if (isWhole) return;
    highlight.clear();
    own.set(highlight, kept);
    for (const { range } of kept) highlight.add(range);
  }

  return {
    add(range, group, tone) {
      const highlight = highlights.get(nameOf(group, tone));
      if (highlight) put(highlight, range);
    },
    setActive(ranges) {
      clear(active);
      for (const range of ranges) put(active, range);
    },
    empty() {
      for (const [, highlight] of entries) clear(highlight);
    },
    restore(thoroughly) {
      for (const [name, highlight] of entries) {
        mend(highlight, thoroughly);
        if (registry.get(name) !== highlight) registry.set(name, highlight);
      }
    },
    remove() {
      for (const [name, highlight] of entries) {
        clear(highlight);
        if (registry.get(name) === highlight) registry.delete(name);
      }
    },
  };
}
