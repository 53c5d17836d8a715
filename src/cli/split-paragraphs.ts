/** Longest line of a text that somebody wrapped to a width; longer lines are whole paragraphs. */
const WIDEST_WRAPPED_LINE = 120;

/** How a sentence, a heading that introduces something, or a quotation ends. */
const SENTENCE_END = /[.!?…:;»”"')\]]$/u;

const STARTS_SMALL = /^\p{Ll}/u;

/** Whether a block's lines are one paragraph that was wrapped to a width, rather than a paragraph each. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.some((line) => line.length > WIDEST_WRAPPED_LINE)) return false;
  const breaks = lines.slice(0, -1).map((line, at) => ({ line, next: lines[at + 1] ?? '' }));
  const running = breaks.filter(({ line }) => !SENTENCE_END.test(line)).length;
  return running * 2 > breaks.length && breaks.some(({ line, next }) => !SENTENCE_END.test(line) && STARTS_SMALL.test(next));
}

/**
 * Splits plain text into paragraphs. Blank lines divide blocks; in a block each line is a paragraph, unless the block
 * looks wrapped to a width (then it is one, its line ends kept). Indentation is left out.
 * @param text - the file's text, with any line ends
 * @returns the paragraphs, none of them empty; the first is taken for the title
 */
export function splitParagraphs(text: string): string[] {
  const blocks = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/u);
  return blocks.flatMap((block) => {
    const lines = block.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    return isWrapped(lines) ? [lines.join('\n')] : lines;
  });
}
