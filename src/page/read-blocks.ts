import type { ArticleFrames } from './article-frames';
import { holdsText, roleOf, roleOfFrame, standsInLine, type ElementRole } from './element-role';
import { LETTERS, patternWhenNeeded } from './pattern';
import { createTextCollector, joinPositions, type PassagePosition } from './passage-position';

/** A stretch of text on lines of its own. */
export interface Block {
  readonly position: PassagePosition;
  /** The block element that it stands in. */
  readonly element: Element;
  /** How many of its characters are links to other pages. */
  readonly linked: number;
  /** What the nearest `lang` attribute below `<body>` says. */
  readonly lang: string | null;
}

/** A block element with what stands in it, in reading order. */
export interface Frame {
  readonly element: Element;
  readonly role: ElementRole;
  readonly parts: (Block | Frame)[];
}

/** What is remembered of a page between two readings, so that only what changed is read again. */
export interface PageMemory {
  /** Frames of elements read before; null for elements that were passed over. What is in here is taken as unchanged. */
  readonly frames: WeakMap<Element, Frame | null>;
  /** Elements that the last reading left out as beside the article. */
  beside: WeakSet<Element>;
  /** Open shadow roots and documents of frames met so far: an observer of the document doesn't see into them. */
  readonly roots: Set<ShadowRoot | Document>;
  /** Whether the last reading met text that nobody sees; a click may show it. */
  hidden: boolean;
}

/** @returns a memory of nothing */
export function createMemory(): PageMemory {
  return { frames: new WeakMap(), beside: new WeakSet(), roots: new Set(), hidden: false };
}

/** @returns whether a part of a frame is a frame itself, not text */
export function isFrame(part: Block | Frame): part is Frame {
  return 'parts' in part;
}

/** An element on the way down, with the child that comes next. */
interface Level {
  readonly frame: Frame;
  /** Set where the element opened the frame, not on inline elements in it. */
  readonly opened: boolean;
  readonly link: boolean;
  readonly insideText: boolean;
  readonly lang: string | null;
  next: Node | null;
  /** For what a slot shows: its nodes aren't siblings. */
  readonly queue: Node[] | null;
}

/** Nodes between two looks at the clock: some 0.1 ms of work. */
const NODES_PER_STEP = 100;
/** Elements deeper than this aren't read: real pages nest 1,000 deep, and what comes after goes down by recursion. */
const MOST_LEVELS = 3100;
/** Longest cell, in characters, of a row that is read as one line; longer cells are paragraphs in a table made for layout. */
const LONGEST_CELL = 160;

/** What of a page is known before its blocks are read. */
export interface PageOutline {
  /** Elements whose names don't count against them, see {@link roleOf}. */
  readonly keeps: ReadonlySet<Element>;
  readonly articleFrames: ArticleFrames;
}

/**
 * Reads an element and all below it, open shadow roots and frames of the article included, in one pass without recursion (real pages nest
 * 1,000 deep).
 * Yields now and then so that the caller can let the page have the thread.
 * @param root - where to begin
 * @param outline - what is known of the page
 * @param memory - frames to reuse; filled with those read
 * @returns the frame of `root`
 */
export function* readBlocks(root: Element, { keeps, articleFrames }: PageOutline, { frames, roots }: PageMemory): Generator<void, Frame> {
  const address = root.ownerDocument.location?.href?.split('#')[0] ?? '';
  const collector = createTextCollector();
  const top: Frame = { element: root, role: 'block', parts: [] };
  const levels: Level[] = [open(root, top, { opened: true, link: false, insideText: false, lang: null })];
  let linked = 0;
  let breaks = 0;
  let lang: string | null = null;

  const flush = (frame: Frame): void => {
    const position = collector.take();
    if (position.text) frame.parts.push({ position, element: frame.element, linked, lang });
    linked = breaks = 0;
  };

  for (let count = 1, level = levels.at(-1); level; level = levels.at(-1), count += 1) {
    if (count % NODES_PER_STEP === 0) yield;
    const node = level.queue ? (level.queue.shift() ?? null) : level.next;
    if (!node) {
      levels.pop();
      if (level.opened) {
        flush(level.frame);
        if (level.frame.element.localName === 'tr') joinCells(level.frame);
        frames.set(level.frame.element, level.frame);
      }
      continue;
    }
    if (!level.queue) level.next = node.nextSibling;

    if (isText(node)) {
      const before = collector.text.length;
      collector.add(node);
      const added = collector.text.length - before;
      if (added) [breaks, lang] = [0, level.lang];
      if (level.link) linked += added;
      continue;
    }
    if (!isElement(node)) continue;
    const tag = node.localName;
    if (tag === 'br' || tag === 'hr') {
      // Two line breaks are how old pages end a paragraph.
      if (tag === 'hr' || ++breaks > 1) flush(level.frame);
      else collector.separate('\n');
      continue;
    }
    const inner = articleFrames.get(node);
    const role = levels.length >= MOST_LEVELS ? 'skip' : inner ? roleOfFrame(node) : roleOf(node, keeps, level.insideText);
    if (role === 'inline') {
      if (tag === 'sup' || tag === 'a') {
        if (isNoteMark(node, collector.text)) continue;
        if (tag === 'sup' && /\d$/.test(collector.text)) collector.separate('^');
      }
      const link = level.link || (tag === 'a' && leadsAway(node, address));
      levels.push(open(node, level.frame, { opened: false, link, insideText: level.insideText, lang: level.lang }));
      continue;
    }
    if (role === 'skip') {
      if (!standsInLine(tag)) flush(level.frame);
      frames.set(node, null);
      continue;
    }
    flush(level.frame);
    const known = frames.get(node);
    if (known) {
      level.frame.parts.push(known);
      continue;
    }
    const root = inner ?? node.shadowRoot;
    if (root) roots.add(root);
    const frame: Frame = { element: node, role, parts: [] };
    level.frame.parts.push(frame);
    levels.push(
      open(
        node,
        frame,
        { opened: true, link: level.link, insideText: holdsText(tag), lang: inner?.documentElement.getAttribute('lang') ?? level.lang },
        inner?.body,
      ),
    );
  }
  return top;
}

function open(
  element: Element,
  frame: Frame,
  way: Pick<Level, 'opened' | 'link' | 'insideText' | 'lang'>,
  shown: Node = element.shadowRoot ?? element,
): Level {
  const queue = isSlot(element) ? element.assignedNodes({ flatten: true }) : [];
  return {
    frame,
    opened: way.opened,
    link: way.link,
    insideText: way.insideText,
    lang: element.getAttribute('lang') ?? way.lang,
    next: shown.firstChild,
    queue: queue.length > 0 ? [...queue] : null,
  };
}

/** A row's short cells become one block, joined by tabs as when a table is copied. */
function joinCells(row: Frame): void {
  const cells: PassagePosition[] = [];
  let first: Block | undefined;
  let linked = 0;
  for (const cell of row.parts.filter(isFrame)) {
    const blocks: Block[] = [];
    const collect = (part: Block | Frame): boolean =>
      isFrame(part) ? part.role === 'block' && part.element.localName !== 'tr' && part.parts.every(collect) : blocks.push(part) > 0;
    if (!cell.parts.every(collect)) return;
    const position = joinPositions(
      blocks.map((block) => block.position),
      ' ',
    );
    if (position.text.length > LONGEST_CELL) return;
    if (position.text) cells.push(position);
    first ??= blocks[0];
    linked += blocks.reduce((sum, block) => sum + block.linked, 0);
  }
  if (first && cells.length > 1)
    row.parts.splice(0, Infinity, { ...first, position: joinPositions(cells, '\t'), element: row.element, linked });
}

const NOTE_MARK = /^[[(]?(?:\d{1,3}|[a-z]{1,3}|[*†‡§]+|note \d+)(?:,\s?\d{1,3})*[\])]?$/i;
/** A raised digit is a footnote's behind a word of some letters or a sign, else part of a unit. */
const BEHIND_WORD = patternWhenNeeded(`(?:[${LETTERS}]{4}|[.,;:!?»”"')\\]])$`);
const NOTE_NAMES = /foot|note|ref|cit/i;

/** Footnote marks aren't part of the sentence: "2 billion¹" and "2 billion[3]" say two billion. "10⁶" and "m²" are not footnotes. */
function isNoteMark(element: Element, before: string): boolean {
  const mark = element.childElementCount > 2 ? '' : (element.textContent ?? '').trim();
  if (mark.length > 12 || !NOTE_MARK.test(mark)) return false;
  if (element.localName === 'a') {
    return (
      element.getAttribute('role') === 'doc-noteref' || (/^[[(*†‡]/.test(mark) && (element.getAttribute('href') ?? '').startsWith('#'))
    );
  }
  if (/^[[(*†‡]/.test(mark) || element.querySelector('a') || NOTE_NAMES.test(`${element.className} ${element.id}`)) return true;
  // A bare raised digit: a footnote behind a word, part of a unit behind "m" or "km", an exponent behind a digit.
  return /^\d/.test(mark) && BEHIND_WORD().test(before);
}

function leadsAway(link: Element, address: string): boolean {
  const href = link.getAttribute('href');
  return href !== null && !href.startsWith('#') && !(address && href.startsWith(`${address}#`));
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}
