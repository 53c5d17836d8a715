import type { PassagePosition } from './passage-position';
import type { DateLine } from './published-date';
import { isFrame, type Block, type Frame } from './read-blocks';

/** Lines around the heading among which the date line is looked for. */
const LINES = { before: 6, behind: 16, longest: 200 };

/**
 * The short lines near the heading, or near the text's beginning: those behind it, then those before it.
 * @param top - the page's blocks
 * @param title - the heading or the first passage, null where there is neither
 */
export function linesAround(top: Frame, title: PassagePosition | null): DateLine[] {
  const heading = title?.runs[0]?.node.parentElement;
  const before: { text: string }[] = [];
  const behind: DateLine[] = [];
  let passed = title === null;
  const visit = (part: Block | Frame): void => {
    if (isFrame(part)) {
      const { role, element } = part;
      // The date lines of the next story aren't this one's.
      const isOther = element.localName === 'article' && heading && !element.contains(heading) && heading.closest('article');
      if (role !== 'comments' && role !== 'hidden' && !isOther) part.parts.forEach(visit);
      return;
    }
    const { text, runs } = part.position;
    if (title && runs[0] && title.runs.some((run) => run.node === runs[0]?.node)) passed = true;
    else if (text.length > LINES.longest) return;
    else if (!passed) before.push({ text });
    else if (behind.length < LINES.behind) behind.push({ text, distance: behind.length + 1 });
  };
  visit(top);
  return [
    ...behind,
    ...before
      .slice(-LINES.before)
      .reverse()
      .map(({ text }, index) => ({ text, distance: -index - 1 })),
  ];
}

/** @returns the same of a plain text, whose first paragraph is the title */
export function firstLines(paragraphs: readonly PassagePosition[]): DateLine[] {
  return paragraphs.slice(0, LINES.behind).flatMap(({ text }, distance) => (text.length > LINES.longest ? [] : [{ text, distance }]));
}
