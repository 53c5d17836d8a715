import type { PageMemory } from './read-blocks';

/**
 * Takes changed elements out of the memory.
 * @param records - what an observer has seen
 * @param memory - what was read before
 * @returns whether anything that may belong to the article is among them
 */
export function forgetChanged(records: readonly MutationRecord[], { frames, beside }: PageMemory): boolean {
  const known = new Map<Node, boolean>();
  const forget = (node: Node): boolean => {
    const way: Node[] = [];
    let matters = true;
    for (let above: Node | null = node; above; above = above.parentNode ?? hostOf(above)) {
      const before = known.get(above);
      // Scripts, navigation and fields change all the time, and nothing of them was read.
      if (before !== undefined || (isElement(above) && frames.get(above) === null)) {
        matters &&= before ?? false;
        break;
      }
      way.push(above);
      if (isElement(above)) {
        frames.delete(above);
        if (beside.has(above)) matters = false;
      }
    }
    // From the top down, so that what stands in something left out is left out too.
    for (const passed of way) known.set(passed, matters);
    return matters;
  };
  let matters = false;
  for (const { target } of records) if (forget(target)) matters = true;
  return matters;
}

/** What a shadow root or a frame's document stands in. */
function hostOf(node: Node): Element | null {
  if (isShadowRoot(node)) return node.host;
  return isDocument(node) ? (node.defaultView?.frameElement ?? null) : null;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
