import { beginsComments, beginsRelated } from './beside-headings';
import { isHidden } from './element-role';
import { joinPositions, type PassagePosition } from './passage-position';
import { isFrame, type Block, type Frame, type PageMemory } from './read-blocks';

/** The parts of a page that make its article. */
export interface Body {
  /** The heading as it stands on the page; null where the page shows none. */
  readonly title: PassagePosition | null;
  readonly blocks: readonly Block[];
  /** Characters of running text in them: what tells an article from a page of links. */
  readonly prose: number;
}

/** Part of a frame's text that one child must hold to be taken for the article in it. */
const DOMINANT = 0.65;
/** How much more text a thing named like furniture must hold than all the rest to be the article after all. */
const MOSTLY = 1.5;
/** Below this many characters of running text there is no article beside the comments. */
const LITTLE_PROSE = 300;
/** From this share of its characters on, a block is a link and nothing else. */
export const ALL_LINK = 0.8;
/** A card is a linked headline with a few short lines: lengths in characters. */
const CARD = { headline: 20, kicker: 40, line: 300, lines: 3, whole: 700 };

/**
 * Chooses the article's blocks, pausing between the passes over them: finds the element that holds most of the running text, takes what
 * stands in it and between the heading and it,
 * and leaves out what is beside the article by its name or its make (links without text, cards that lead to other articles).
 * @param top - the page's blocks
 * @param headings - elements that may be the title, best first
 * @param memory - takes note of what was left out
 */
export function* selectBody(top: Frame, headings: readonly Element[], memory: PageMemory): Generator<void, Body> {
  const left = furniture(top);
  memory.beside = new WeakSet([...left].map((frame) => frame.element));
  yield;
  memory.hidden = [...left].some((frame) => frame.role === 'hidden');
  const prose = new Map<Frame, { text: number; blocks: number }>();
  measure(top, left, prose);
  yield;
  const heading = headings.find((element) => blocksIn(top, left, element).length > 0);
  const titleBlocks = heading ? blocksIn(top, left, heading) : [];
  yield;
  const { root, scope, parts } = articleParts(top, left, prose, heading);

  const blocks: Block[] = [];
  let place: 'before' | 'lead' | 'body' | 'behind' | 'over' = 'before';
  // Above the text, "Comments" is a button.
  let taken = 0;
  const take = (block: Block): void => {
    const { text } = block.position;
    if (titleBlocks.includes(block)) place = place === 'before' ? 'lead' : place;
    else if (place === 'body' && taken > LITTLE_PROSE && beginsComments(text)) place = 'over';
    // Where no heading shows the title, a first-level one is the site's name.
    else if (place === 'body' || (place === 'lead' && block.element.localName !== 'h1')) {
      const share = block.linked / text.length;
      const isText = share < 0.5 || (share < ALL_LINK && place === 'body' && !beginsRelated(text.slice(0, 40)));
      if (isText && /\S/.test(text)) {
        blocks.push(block);
        if (place === 'body') taken += proseOf(block);
      }
    }
  };
  const visit = (frame: Frame): void => {
    if (left.has(frame) || place === 'over') return;
    const isPart = parts.has(frame);
    if (place === 'body' && (isCard(frame, heading) || isOtherArticle(frame, heading))) return;
    // A page that doesn't show its title: what leads to the text stands in the element around it.
    if (frame === scope && titleBlocks.length === 0) place = 'lead';
    if (isPart) place = 'body';
    const prosaic = (prose.get(frame)?.text ?? 0) > LITTLE_PROSE;
    let related = false;
    for (const part of frame.parts) {
      // Links to other articles end with their box, in the article's own box with the next paragraph.
      if (related && !(prosaic && isFrame(part) && /^(?:p|h\d)$/.test(part.element.localName))) continue;
      related = place === 'body' && beginsRelated(soleText(part));
      if (related) continue;
      if (isFrame(part)) visit(part);
      else take(part);
    }
    if (isPart && place === 'body' && frame !== top) place = 'behind';
  };
  visit(top);
  return {
    title:
      titleBlocks.length > 0
        ? joinPositions(
            titleBlocks.map((block) => block.position),
            ' ',
          )
        : null,
    blocks,
    prose: prose.get(root)?.text ?? 0,
  };
}

/** The frames that are beside the article. */
function furniture(top: Frame): Set<Frame> {
  const left = new Set<Frame>();
  const innocent = new Set<string>();
  // Releasing an outer frame brings marked ones in it to light, so look again; three rounds serve every page seen.
  for (let round = 0; round < 3; round += 1) {
    left.clear();
    const marked = new Map<string, { text: number; role: string }>();
    let text = 0;
    const visit = (frame: Frame, mark: string | null): void => {
      let own = mark;
      if (mark === null && frame.role !== 'block') {
        const name = `${frame.role} ${frame.element.localName} ${frame.element.getAttribute('class') ?? frame.element.id}`;
        const gone = frame.role === 'hidden' ? isHidden(frame.element) : !innocent.has(name);
        if (gone) {
          left.add(frame);
          own = name;
        }
      }
      for (const part of frame.parts) {
        if (isFrame(part)) visit(part, own);
        else if (own === null) text += proseOf(part);
        else marked.set(own, { text: (marked.get(own)?.text ?? 0) + proseOf(part), role: frame.role });
      }
    };
    visit(top, null);
    const before = innocent.size;
    for (const [name, { text: inIt }] of marked) {
      const isArticle = name.startsWith('comments')
        ? text < LITTLE_PROSE && inIt > 2 * LITTLE_PROSE
        : inIt > MOSTLY * text && inIt > LITTLE_PROSE;
      if (isArticle && !name.startsWith('hidden')) innocent.add(name);
    }
    if (innocent.size === before) break;
  }
  return left;
}

/** How many characters of running text a block holds: none for links, labels and bylines. */
function proseOf({ position, linked }: Block): number {
  const { length } = position.text;
  if (linked > length / 2) return 0;
  // A Chinese or Japanese sentence has about a third of the characters.
  const text = (length - linked) * (/[\u3040-\u30ff\u4e00-\u9fff]/.test(position.text.slice(0, 40)) ? 3 : 1);
  return text >= 80 ? text : text >= 40 && /[.!?…»”"。]$/.test(position.text) ? text / 2 : 0;
}

function measure(
  frame: Frame,
  left: ReadonlySet<Frame>,
  prose: Map<Frame, { text: number; blocks: number }>,
): { text: number; blocks: number } {
  const sum = { text: 0, blocks: 0 };
  if (!left.has(frame)) {
    for (const part of frame.parts) {
      const { text, blocks } = isFrame(part) ? measure(part, left, prose) : { text: proseOf(part), blocks: proseOf(part) > 0 ? 1 : 0 };
      sum.text += text;
      sum.blocks += blocks;
    }
  }
  prose.set(frame, sum);
  return sum;
}

interface Parts {
  /** Holds most of the running text. */
  readonly root: Frame;
  /** The outermost frame of which that is still so. */
  readonly scope: Frame;
  /** The root, and what is made like it beside it: articles come in instalments with adverts in between. */
  readonly parts: ReadonlySet<Frame>;
}

function articleParts(
  top: Frame,
  left: ReadonlySet<Frame>,
  prose: ReadonlyMap<Frame, { text: number; blocks: number }>,
  heading: Element | undefined,
): Parts {
  const textOf = (frame: Frame): number => prose.get(frame)?.text ?? 0;
  const path = [top];
  for (let frame: Frame | undefined = top; frame;) {
    const whole: number = textOf(frame);
    const children: Frame[] = frame.parts.filter(isFrame);
    frame = children.find(
      (child) => whole > 0 && (prose.get(child)?.blocks ?? 0) > 1 && textOf(child) >= DOMINANT * whole && !left.has(child),
    );
    if (frame) path.push(frame);
  }
  // The page's own word for it includes summary and captions that stand above the text.
  const stated = path.find(
    ({ element }) => element.localName === 'article' || /\barticleBody\b/.test(element.getAttribute('itemprop') ?? ''),
  );
  const root = stated ?? path.at(-1) ?? top;
  const scope = path.find((frame) => textOf(root) >= DOMINANT * textOf(frame)) ?? root;
  const parts = new Set([root]);
  for (let at = path.indexOf(root); at > path.indexOf(scope); at -= 1) {
    const part = path[at] ?? root;
    if (part.element.localName === 'article' || (heading && part.element.contains(heading))) break;
    for (const other of path[at - 1]?.parts ?? []) {
      if (isFrame(other) && textOf(other) > 0 && isLike(other.element, part.element, part === root)) parts.add(other);
    }
  }
  return { root, scope, parts };
}

/** Of the same make: rows, or next neighbours of the same tag with a class name in common or none at all. */
function isLike(a: Element, b: Element, near: boolean): boolean {
  if (a.localName !== b.localName || (!near && a.localName !== 'tr')) return false;
  const [name, other] = [a, b].map((element) => element.getAttribute('class') ?? '');
  return name ? name === other || [...a.classList].some((word) => b.classList.contains(word)) : !other;
}

/** The text of a part that is one short line: a heading, or a block in nothing but wrappers. */
function soleText(part: Block | Frame): string {
  if (!isFrame(part)) return part.position.text;
  const [only] = part.parts;
  return only && part.parts.length === 1 ? soleText(only) : '';
}

function blocksIn(frame: Frame, left: ReadonlySet<Frame>, element: Element): Block[] {
  if (left.has(frame)) return [];
  return frame.parts.flatMap((part) => {
    if (isFrame(part)) return element.contains(part.element) || part.element.contains(element) ? blocksIn(part, left, element) : [];
    return element.contains(part.element) ? [part] : [];
  });
}

/**
 * All blocks in a frame, null where they hold more text than a card does. Without recursion: it is asked on every level on the way down.
 */
function blocksOfCard(frame: Frame): Block[] | null {
  const blocks: Block[] = [];
  let whole = 0;
  const open: (Block | Frame)[] = [frame];
  for (let part = open.pop(); part; part = open.pop()) {
    if (isFrame(part)) {
      for (const inner of part.parts.toReversed()) open.push(inner);
      continue;
    }
    blocks.push(part);
    whole += part.position.text.length;
    if (whole > CARD.whole) return null;
  }
  return blocks;
}

/** A linked headline with a teaser: leads to another article. */
function isCard(frame: Frame, heading: Element | undefined): boolean {
  // Most frames are paragraphs.
  const [only] = frame.parts;
  if (frame.parts.length < 2 && !(only && isFrame(only))) return false;
  const blocks = blocksOfCard(frame);
  if (!blocks || blocks.length < 2) return false;
  const isLink = ({ position, linked }: Block): boolean => linked >= ALL_LINK * position.text.length;
  const lines = blocks.filter((block) => !isLink(block));
  const headline = blocks.findIndex((block) => isLink(block) && block.position.text.length >= CARD.headline);
  return (
    headline >= 0 &&
    blocks.slice(0, headline).every((block) => block.position.text.length < CARD.kicker) &&
    lines.length <= CARD.lines &&
    lines.every((line) => line.position.text.length < CARD.line) &&
    !(heading && frame.element.contains(heading))
  );
}

/** The next story of an endless page: its publication date is another, so nothing in it can be judged by this page's. */
function isOtherArticle({ element }: Frame, heading: Element | undefined): boolean {
  if (element.localName !== 'article' || heading?.localName !== 'h1' || element.contains(heading)) return false;
  return heading.closest('article') !== null && element.querySelector('h1') !== null;
}
