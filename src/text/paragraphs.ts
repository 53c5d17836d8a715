/** Longest line of a text that somebody wrapped to a width; longer lines are whole paragraphs. */
const WIDEST_WRAPPED_LINE = 120;

/** How a sentence, a heading that introduces something, or a quotation ends. */
const SENTENCE_END = /[.!?…:;»”"')\]]$/u;

const STARTS_SMALL = /^\p{Ll}/u;

const LINE = /[^\r\n]+|\r\n?|\n/g;

/** A stretch of a text, without white space at its ends: UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Line extends Stretch {
  readonly text: string;
}

/** Whether a block's lines are one paragraph that was wrapped to a width, rather than a paragraph each. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 2 || lines.some(({ text }) => text.length > WIDEST_WRAPPED_LINE)) return false;
  const breaks = lines.slice(0, -1).map(({ text }, at) => ({ line: text, next: lines[at + 1]?.text ?? '' }));
  const running = breaks.filter(({ line }) => !SENTENCE_END.test(line)).length;
  return running * 2 > breaks.length && breaks.some(({ line, next }) => !SENTENCE_END.test(line) && STARTS_SMALL.test(next));
}

function lineAt(raw: string, offset: number): Line {
  const text = raw.trim();
  const start = offset + raw.length - raw.trimStart().length;
  return { text, start, end: start + text.length };
}

/**
 * Finds the paragraphs of plain text. Blank lines divide blocks; in a block each line is a paragraph, unless the block looks
 * wrapped to a width (then it is one).
 * @param text - with any line ends
 * @returns where the paragraphs stand, none of them empty; the first is taken for the title
 */
export function findParagraphs(text: string): Stretch[] {
  const found: Stretch[] = [];
  let block: Line[] = [];
  const endBlock = (): void => {
    const [first, last] = [block[0], block.at(-1)];
    if (first && last && isWrapped(block)) found.push({ start: first.start, end: last.end });
    else found.push(...block.map(({ start, end }) => ({ start, end })));
    block = [];
  };
  let ends = 0;
  for (const { 0: part, index } of text.matchAll(LINE)) {
    if (/^[\r\n]/.test(part)) {
      if (++ends > 1) endBlock();
      continue;
    }
    const line = lineAt(part, index);
    if (line.text === '') continue;
    ends = 0;
    block.push(line);
  }
  endBlock();
  return found;
}

/**
 * Splits plain text into paragraphs.
 * @param text - the file's text, with any line ends
 * @returns the paragraphs, see {@link findParagraphs}; indentation is left out, line ends in them are kept
 */
export function splitParagraphs(text: string): string[] {
  return findParagraphs(text).map(({ start, end }) =>
    text
      .slice(start, end)
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .join('\n'),
  );
}
