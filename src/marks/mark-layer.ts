import { VERDICT_GROUPS, type VerdictGroup } from '../terms';
import { createHitTester, type HitTester, type MarkedRange } from './hit-test';
import { toneOf } from './text-tone';

/** A number to mark. */
export interface Mark {
  readonly id: string;
  readonly group: VerdictGroup;
  /** Live ranges into the page's text, usually one; several where other elements cut through the number. */
  readonly ranges: readonly Range[];
}

/** The registry is shared with the page and other extensions; our names begin with this. */
const PREFIX = 'chiffre-';
/** Paints above the groups, whose priority is 0. */
const ACTIVE_PRIORITY = 1;

/** The marks on the page. They live in the highlight registry; the page's DOM is never touched. */
export interface MarkLayer {
  /** Replaces all marks. Marks of groups that the reader has not chosen are neither painted nor found. */
  paint(marks: readonly Mark[], groups: ReadonlySet<VerdictGroup>): void;
  /** Sets off the number whose card is open. */
  setActive(id: string | null): void;
  /** @returns the id of the painted mark at a point of the viewport */
  at(x: number, y: number): string | null;
  /** @returns the line boxes of a mark in the viewport, empty where its text is gone or hidden */
  rectsOf(id: string): DOMRect[];
  /** @returns the first range of a mark whose text is still on the page */
  rangeOf(id: string): Range | null;
  /** Puts highlights back that the page has removed from the registry. */
  restore(): void;
  /** @returns whether the page has switched between dark and light text since the marks were painted: then paint again */
  isStale(): boolean;
  /** Removes all our highlights. */
  clear(): void;
}

/** The highlight of a group for text of one tone, as `marks.css` names it. */
const nameOf = (group: VerdictGroup, tone: string): string => `${group}-${tone}`;

/** Dark or light, as the text at the range's start is. */
function toneAt({ startContainer }: Range): string {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element ? toneOf(getComputedStyle(element).color) : 'dark';
}

function isAlive(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}

/**
 * @param registry - `CSS.highlights`
 */
export function createMarkLayer(registry: HighlightRegistry): MarkLayer {
  const names = VERDICT_GROUPS.flatMap((group) => [nameOf(group, 'dark'), nameOf(group, 'light')]);
  const highlights = new Map(names.map((name) => [name, new Highlight()]));
  const active = new Highlight();
  active.priority = ACTIVE_PRIORITY;
  const entries: readonly (readonly [string, Highlight])[] = [...highlights, ['active', active] as const];
  let rangesOf = new Map<string, readonly Range[]>();
  /** The tone of the first mark when it was painted; the others change with it. */
  let painted: { readonly range: Range; readonly tone: string } | null = null;
  let hits: HitTester = createHitTester([]);

  const layer: MarkLayer = {
    paint(marks, groups) {
      for (const highlight of highlights.values()) highlight.clear();
      active.clear();
      const shown = marks.filter(({ group }) => groups.has(group));
      const marked: MarkedRange[] = [];
      rangesOf = new Map(shown.map(({ id, ranges }) => [id, ranges]));
      const [first] = shown.flatMap(({ ranges }) => ranges);
      painted = first ? { range: first, tone: toneAt(first) } : null;
      for (const { id, group, ranges } of shown) {
        for (const range of ranges) {
          highlights.get(nameOf(group, toneAt(range)))?.add(range);
          marked.push({ id, range });
        }
      }
      hits = createHitTester(marked);
      layer.restore();
    },
    setActive(id) {
      active.clear();
      for (const range of (id !== null && rangesOf.get(id)) || []) active.add(range);
    },
    at: (x, y) => hits.at(x, y),
    rectsOf: (id) => (rangesOf.get(id) ?? []).filter(isAlive).flatMap((range) => [...range.getClientRects()]),
    rangeOf: (id) => rangesOf.get(id)?.find(isAlive) ?? null,
    restore() {
      for (const [name, highlight] of entries) {
        if (registry.get(PREFIX + name) !== highlight) registry.set(PREFIX + name, highlight);
      }
    },
    isStale: () => painted !== null && isAlive(painted.range) && toneAt(painted.range) !== painted.tone,
    clear() {
      for (const [name, highlight] of entries) {
        highlight.clear();
        if (registry.get(PREFIX + name) === highlight) registry.delete(PREFIX + name);
      }
      rangesOf = new Map();
      hits = createHitTester([]);
    },
  };
  return layer;
}
