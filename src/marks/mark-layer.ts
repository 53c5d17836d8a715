import type { VerdictGroup } from '../terms';
import { boxOutwards } from './frame-place';
import { createHighlightSet, type HighlightSet } from './highlight-set';
import { createHitTester, type HitTester, type MarkedRange } from './hit-test';
import { toneOf, type TextTone } from './text-tone';

/** A number to mark. */
export interface Mark {
  readonly id: string;
  readonly group: VerdictGroup;
  /** Live ranges into the page's text, usually one; several where other elements cut through the number. */
  readonly ranges: readonly Range[];
}

/** The marks on the page and in its frames. They live in the highlight registries; the page's DOM is never touched. */
export interface MarkLayer {
  /** Replaces all marks. Marks of groups that the reader has not chosen are neither painted nor found. */
  paint(marks: readonly Mark[], groups: ReadonlySet<VerdictGroup>): void;
  /** Sets off the number whose card is open. */
  setActive(id: string | null): void;
  /** @returns the id of the painted mark at a point of a document's viewport; see {@link HitTester} */
  at: HitTester['at'];
  /** @returns the line boxes of a mark in the window's viewport, empty where its text is gone or hidden */
  rectsOf(id: string): DOMRect[];
  /** @returns the first range of a mark whose text is still on the page */
  rangeOf(id: string): Range | null;
  /**
   * Undoes what the page has done to the highlights.
   * @param thoroughly - looks at each range, too
   */
  restore(thoroughly?: boolean): void;
  /** @returns whether the page has switched between dark and light text since the marks were painted: then paint again */
  isStale(): boolean;
  /** Removes all our highlights. */
  clear(): void;
}

/** @returns the document that a range stands in */
export function documentOf({ startContainer }: Range): Document {
  return startContainer.ownerDocument ?? document;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Dark or light, as the text at the range's start is. */
function toneAt({ startContainer }: Range): TextTone {
  const element = isElement(startContainer) ? startContainer : startContainer.parentElement;
  return element ? toneOf(getComputedStyle(element).color) : 'dark';
}

function isAlive(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}

/** @returns a layer without marks */
export function createMarkLayer(): MarkLayer {
  const sets = new Map<Document, HighlightSet>();
  let rangesOf = new Map<string, readonly Range[]>();
  /** The tone of the first mark when it was painted; the others change with it. */
  let painted: { readonly range: Range; readonly tone: TextTone } | null = null;
  let hits: HitTester = createHitTester([]);

  function setOf(range: Range): HighlightSet | null {
    const inner = documentOf(range);
    const known = sets.get(inner);
    if (known) return known;
    const view = inner.defaultView;
    if (!view) return null;
    const made = createHighlightSet(view);
    sets.set(inner, made);
    return made;
  }

  const layer: MarkLayer = {
    paint(marks, groups) {
      for (const [inner, set] of sets) {
        set.empty();
        // Its frame has gone.
        if (!inner.defaultView) sets.delete(inner);
      }
      const shown = marks.filter(({ group }) => groups.has(group));
      const marked: MarkedRange[] = [];
      rangesOf = new Map(shown.map(({ id, ranges }) => [id, ranges]));
      const [first] = shown.flatMap(({ ranges }) => ranges);
      painted = first ? { range: first, tone: toneAt(first) } : null;
      for (const { id, group, ranges } of shown) {
        for (const range of ranges) {
          setOf(range)?.add(range, group, toneAt(range));
          marked.push({ id, range });
        }
      }
      hits = createHitTester(marked);
      layer.restore();
    },
    setActive(id) {
      const ranges = (id !== null && rangesOf.get(id)) || [];
      for (const [inner, set] of sets) set.setActive(ranges.filter((range) => documentOf(range) === inner));
    },
    at: (x, y, inner) => hits.at(x, y, inner),
    rectsOf: (id) =>
      (rangesOf.get(id) ?? [])
        .filter(isAlive)
        .flatMap((range) => [...range.getClientRects()].map((rect) => boxOutwards(documentOf(range), rect))),
    rangeOf: (id) => rangesOf.get(id)?.find(isAlive) ?? null,
    restore(thoroughly = false) {
      for (const set of sets.values()) set.restore(thoroughly);
    },
    isStale: () => painted !== null && isAlive(painted.range) && toneAt(painted.range) !== painted.tone,
    clear() {
      for (const set of sets.values()) set.remove();
      sets.clear();
      rangesOf = new Map();
      hits = createHitTester([]);
    },
  };
  return layer;
}
