import { VERDICT_GROUPS, type VerdictGroup } from '../terms';
import { createHitTester, type HitTester, type MarkedRange } from './hit-test';

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
  /** Removes all our highlights. */
  clear(): void;
}

function isAlive(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}

/**
 * @param registry - `CSS.highlights`
 */
export function createMarkLayer(registry: HighlightRegistry): MarkLayer {
  const highlights = new Map(VERDICT_GROUPS.map((group) => [group, new Highlight()]));
  const active = new Highlight();
  active.priority = ACTIVE_PRIORITY;
  const entries: readonly (readonly [string, Highlight])[] = [...highlights, ['active', active] as const];
  let rangesOf = new Map<string, readonly Range[]>();
  let hits: HitTester = createHitTester([]);

  const layer: MarkLayer = {
    paint(marks, groups) {
      for (const highlight of highlights.values()) highlight.clear();
      active.clear();
      const shown = marks.filter(({ group }) => groups.has(group));
      const marked: MarkedRange[] = [];
      rangesOf = new Map(shown.map(({ id, ranges }) => [id, ranges]));
      for (const { id, group, ranges } of shown) {
        for (const range of ranges) {
          highlights.get(group)?.add(range);
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
