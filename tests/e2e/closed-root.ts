import type { CDPSession, Page } from '@playwright/test';

/** A closed shadow root, reached over the debugging protocol as no page could. */
export interface ClosedRoot {
  /** The host's tag name in lower case. */
  readonly host: string;
  /**
   * Runs a function in the page's own world with the root.
   * @param body - gets the root and the argument; must not use anything from the test file
   * @param argument - a JSON value
   */
  evaluate<Result, Argument = undefined>(body: (root: ShadowRoot, argument: Argument) => Result, argument?: Argument): Promise<Result>;
  /** Text as a reader sees it, white space joined. */
  text(): Promise<string>;
  /** Where the first element that fits the selector stands in the viewport, null where there is none. */
  box(selector: string): Promise<{ x: number; y: number; width: number; height: number } | null>;
}

/** What of the protocol's `DOM.Node` is read here. */
interface Node {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly shadowRoots?: Node[];
  readonly children?: Node[];
  readonly contentDocument?: Node;
}

function* closedRootsIn(node: Node): Generator<{ host: Node; root: Node }> {
  for (const root of node.shadowRoots ?? []) {
    // The roots of form controls are of type "user-agent".
    if (root.shadowRootType === 'closed') yield { host: node, root };
    yield* closedRootsIn(root);
  }
  for (const child of node.children ?? []) yield* closedRootsIn(child);
  if (node.contentDocument) yield* closedRootsIn(node.contentDocument);
}

async function rootOf(cdp: CDPSession, host: Node, root: Node): Promise<ClosedRoot> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const evaluate: ClosedRoot['evaluate'] = async (body, argument) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (argument) { return (${body.toString()})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    host: host.localName,
    evaluate,
    text: () => evaluate((shadow) => {
      // Style and script text is no text for readers; innerText needs an element, so the root's children are asked one by one.
      const parts = [...shadow.children].filter((e) => !['STYLE', 'SCRIPT', 'LINK'].includes(e.tagName)).map((e) => (e instanceof HTMLElement ? e.innerText : (e.textContent ?? '')));
      return parts.join(' ').replace(/\s+/g, ' ').trim();
    }),
    box: (selector) => evaluate((shadow, wanted: string) => {
      const rect = shadow.querySelector(wanted)?.getBoundingClientRect();
      return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
    }, selector),
  };
}

/**
 * The closed shadow roots in a page, in document order.
 * @param page - the page
 * @returns them as they are now; ask again after the page changed
 */
export async function closedRootsOf(page: Page): Promise<ClosedRoot[]> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots: ClosedRoot[] = [];
  for (const { host, root: shadow } of closedRootsIn(root)) {
    roots.push(await rootOf(cdp, host, shadow));
  }
  return roots;
}
