/**
 * Looks into closed shadow roots over the debugging protocol, as no page could: the card lives in one.
 *
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 *
 * What of the protocol's `DOM.Node` is read here.
 * @typedef {{ localName: string, attributes?: string[], backendNodeId: number, shadowRootType?: 'user-agent' | 'open' | 'closed',
 * shadowRoots?: Node[], children?: Node[], contentDocument?: Node }} Node
 *
 * @typedef {object} ClosedRoot
 * @property {string} host the host's tag name in lower case
 * @property {boolean} ours whether the host is the extension's own element
 * @property {<Result, Argument = undefined>(body: (root: ShadowRoot, argument: Argument) => Result, argument?: Argument) =>
 * Promise<Awaited<Result>>} evaluate   runs a function in the page's own world with the root; it must use nothing from outside itself, and
 * arguments and result are JSON
 * @property {() => Promise<string>} text as a reader sees it, white space joined; empty where nothing is shown
 * @property {(selector: string) => Promise<Box | null>} box where the first element that fits stands in the viewport, null where none is
 * shown
 */

/** Attribute of the extension's element, as `shadow-host.ts` sets it. */
const HOST_MARK = 'data-chiffre';

/**
 * @param {Node} node
 * @returns {Generator<{ host: Node, root: Node }>}
 */
function* closedRootsIn(node) {
  for (const root of node.shadowRoots ?? []) {
    // The roots of form controls are of type "user-agent".
    if (root.shadowRootType === 'closed') yield { host: node, root };
    yield* closedRootsIn(root);
  }
  for (const child of node.children ?? []) yield* closedRootsIn(child);
  if (node.contentDocument) yield* closedRootsIn(node.contentDocument);
}

/**
 * @param {CDPSession} cdp
 * @param {Node} host
 * @param {Node} root
 * @returns {Promise<ClosedRoot>}
 */
async function closedRoot(cdp, host, root) {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  /** @type {ClosedRoot['evaluate']} */
  const evaluate = async (body, argument) => {
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
    ours: host.attributes?.includes(HOST_MARK) === true,
    evaluate,
    text: () =>
      evaluate((shadow) => {
        const shown = [...shadow.children].filter((element) => !['STYLE', 'SCRIPT', 'LINK'].includes(element.tagName));
        return shown
          .map((element) => ('innerText' in element ? String(element.innerText) : ''))
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim();
      }),
    box: (selector) =>
      evaluate((shadow, wanted) => {
        const rect = shadow.querySelector(wanted)?.getBoundingClientRect();
        return rect && rect.width > 0 ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
      }, selector),
  };
}

/**
 * Something that lives in a page, or null where the page took it away while it was asked for.
 * @template Found
 * @param {Promise<Found>} asked
 * @returns {Promise<Found | null>}
 */
export async function orGone(asked) {
  try {
    return await asked;
  } catch (error) {
    if (
      error instanceof Error &&
      /No node with given id|Could not find object|Cannot find context|context was destroyed|Node is detached/i.test(error.message)
    )
      return null;
    throw error;
  }
}

/**
 * The closed shadow roots in a page, in document order, as they are now; ask again after the page changed.
 * @param {Page} page
 * @returns {Promise<ClosedRoot[]>}
 */
export async function closedRootsOf(page) {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots = await Promise.all(
    [...closedRootsIn(/** @type {Node} */ (root))].map((found) => orGone(closedRoot(cdp, found.host, found.root))),
  );
  return roots.filter((found) => found !== null);
}
