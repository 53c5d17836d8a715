import type { PageMemory } from './read-blocks';

/** Characters of text, scripts and styles left out, from which a frame may hold a part of the article; adverts and buttons hold less. */
const FEWEST = 500;
/** Frames in frames are followed this deep, and so many of a page are looked into. */
const DEEPEST = 3;
const MOST = 50;

/** Frame elements with the documents in them that may belong to the article. */
export type ArticleFrames = ReadonlyMap<Element, Document>;

/**
 * The document of a frame, where it may hold a part of the article: one of the same site that holds text, or a frame with text. A frame
 * that a script has filled (`about:blank`) is an advert's mostly, and frames of other sites can't be looked into: they have their own
 * address and permission.
 */
function documentInFrame(element: Element, depth: number): Document | null {
  if (!isFrameElement(element) || depth > DEEPEST) return null;
  // linkedom knows no contentDocument, whatever the types say. Of other sites the browser gives none.
  const { contentDocument: inner }: { contentDocument?: Document | null } = element;
  if (!inner?.body || inner.documentElement.localName !== 'html' || !/^(?:https?:|about:srcdoc)/.test(inner.URL)) return null;
  const holdsText =
    textLength(inner.body) >= FEWEST || [...inner.querySelectorAll('iframe,frame')].some((frame) => documentInFrame(frame, depth + 1));
  return holdsText ? inner : null;
}

function textLength(body: Element): number {
  let length = body.textContent?.length ?? 0;
  for (const code of body.querySelectorAll('script,style,noscript')) length -= code.textContent?.length ?? 0;
  return length;
}

/**
 * Finds the frames of a page that may hold a part of its article. Most pages have none, and then this costs a query.
 * @param document - the page
 * @returns the frames in document order, those in frames behind the frame that they stand in
 */
export function findArticleFrames(document: Document): ArticleFrames {
  const found = new Map<Element, Document>();
  const look = (around: Document, depth: number): void => {
    for (const frame of around.querySelectorAll('iframe,frame')) {
      const inner = found.size < MOST ? documentInFrame(frame, depth) : null;
      if (!inner) continue;
      found.set(frame, inner);
      look(inner, depth + 1);
    }
  };
  look(document, 1);
  return found;
}

/**
 * Takes a frame that has loaded something into account.
 * @param target - what has loaded
 * @param memory - the way down to the frame is forgotten
 * @returns whether there is something in it to read
 */
export function takeLoadedFrame(target: EventTarget | null, { frames }: PageMemory): boolean {
  if (!isElement(target) || !documentInFrame(target, 1)) return false;
  for (let above: Element | null = target; above; above = above.parentElement) frames.delete(above);
  return true;
}

function isFrameElement(element: Element): element is HTMLIFrameElement {
  return /^i?frame$/.test(element.localName);
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'localName' in target;
}
