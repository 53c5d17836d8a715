/** @returns an address without query, fragment and last slash: what tells one article of a site from the next */
export function pathOf(address: string): string {
  // Without patterns: this is asked on every page, and a browser takes longer to read one than to look.
  let end = address.length;
  for (const sign of ['?', '#']) {
    const at = address.indexOf(sign);
    if (at >= 0 && at < end) end = at;
  }
  return address.slice(0, address.endsWith('/', end) ? end - 1 : end);
}

/**
 * In a page that goes on to another article without loading, dates in its head may be the first article's: those that were there before
 * are.
 * @param document - the page
 * @param address - its address now
 * @returns whether an element of the head may be believed, see `published-date.ts`
 */
export function createBelief(document: Document, address: () => string): (element: Element) => boolean {
  const seen = new WeakMap<Element, { readonly content: string; readonly path: string; readonly title: string }>();
  return (element) => {
    const content = element.getAttribute('content') ?? element.textContent ?? '';
    const path = pathOf(address());
    const known = seen.get(element);
    if (known?.content === content) return known.path === path || known.title === document.title;
    seen.set(element, { content, path, title: document.title });
    return true;
  };
}
