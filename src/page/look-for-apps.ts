/**
 * The look that leaves a page which names no app. It is all that most pages of a site ever meet of the extension, and it runs once on each: what
 * counts is what a browser has to compile and to look up for it.
 */
import { findArticleFrames } from './article-frames';
import { isPassedOver, standsInLine } from './element-role';
import type { MentionTest } from './mentions';
import { isPlainText } from './read-plain-text';
import { ALL_LINK } from './select-body';

/** `NodeFilter.SHOW_TEXT`, which linkedom lacks. */
const SHOW_TEXT = 4;
/** The look isn't made in slices; a page of more texts is read, which is. */
const MOST_TEXTS = 10_000;
/** Texts of more characters are not looked through if they are scripts. */
const LONG = 5000;
/** A text of so many characters that is no link is part of a sentence, and spares looking what stands around it. */
const SENTENCE = 40;
const HEADING = 'h1,h2,h3,h4,h5,h6,[itemprop~=headline]';
/** Links to other pages; one within the page may be a note's. */
const LINK = 'a[href]:not([href*="#"])';

/**
 * Whether a page names an app where its article may stand: in its title, or in text that is neither passed over (scripts, navigation, buttons)
 * nor a link and nothing else ("Facebook" and "WhatsApp" in a row of share links stand on most pages of news). The frames that may hold a part of
 * the article are looked through too.
 * @param document - the page; it isn't changed
 * @param mentionsApp - the look for names
 * @returns whether it does; also where a page is too long for one look
 */
export function namesApp(document: Document, mentionsApp: MentionTest): boolean {
  const { title, defaultView } = document;
  // The browser shows a file of plain text as one preformatted element, which pages use for code.
  if (isPlainText(document)) return mentionsApp(document.body.textContent ?? '');
  const nodes: Node[] = [];
  /** Where each of them ends in the text of all. */
  const ends: number[] = [];
  let text = `${title}\n`;
  const untitled = text.length;
  // Texts only, from the document down: a script's first touch of any element takes the browser as long as all else here.
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.nodeValue ?? '';
    if (own.length > LONG && isPassedOver(node.parentElement?.localName ?? '')) continue;
    text += `${own}\n`;
    if (nodes.push(node) > MOST_TEXTS) return true;
    ends.push(text.length);
  }
  let mayBeRead: ReturnType<typeof createReadableTest> | null = null;
  let place = 0;
  const counts = (at: number): boolean => {
    if (at < untitled) return true;
    // Names that are words too are looked for from the beginning again.
    if (at < (ends[place - 1] ?? 0)) place = 0;
    while (at >= (ends[place] ?? Infinity)) place += 1;
    const node = nodes[place];
    return !node?.parentElement || (mayBeRead ??= createReadableTest())(node.parentElement, node.nodeValue ?? '');
  };
  if (mentionsApp(text, counts)) return true;
  // Counting frames costs nothing, a search of the page does. linkedom doesn't count them.
  if ((defaultView?.length ?? 1) === 0) return false;
  return [...findArticleFrames(document).values()].some((inner) => namesApp(inner, mentionsApp));
}

/** @returns a test whether text directly in an element may be part of an article; it remembers what it has seen, since pages repeat names endlessly */
function createReadableTest(): (around: Element, text: string) => boolean {
  const passedOver = new Map<Element, boolean>();
  const isWithinPassedOver = (element: Element): boolean => {
    const way: Element[] = [];
    let known: boolean | undefined;
    for (let above: Element | null = element; above && known === undefined; above = above.parentElement) {
      known = passedOver.get(above) ?? (isPassedOver(above.localName) || undefined);
      way.push(above);
    }
    for (const each of way) passedOver.set(each, known ?? false);
    return known ?? false;
  };
  const links = new Map<Element, boolean>();
  return (around, text) => {
    if (isWithinPassedOver(around)) return false;
    if (text.length >= SENTENCE && !around.closest('a')) return true;
    const block = blockAround(around);
    if (!block) return true;
    let isLink = links.get(block);
    if (isLink === undefined) links.set(block, (isLink = isLinkAlone(block)));
    return !isLink;
  };
}

/** The element on lines of its own around this one. */
function blockAround(element: Element): Element | null {
  let block: Element | null = element;
  // Cells are read with their row. What an element of the page's own making is, its name doesn't tell.
  while (block && (standsInLine(block.localName) || /^t[dh]$|-/.test(block.localName))) block = block.parentElement;
  return block;
}

/** Whether a block is a link and nothing else, and no heading. */
function isLinkAlone(block: Element): boolean {
  if (block.closest(HEADING)) return false;
  const length = (element: Element): number => (element.textContent ?? '').trim().length;
  const linked = block.closest(LINK) ? length(block) : [...block.querySelectorAll(LINK)].reduce((sum, link) => sum + length(link), 0);
  return linked >= ALL_LINK * length(block);
}
