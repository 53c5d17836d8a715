/** A piece of a text: UTF-16 offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text that is longer than any paragraph into pieces, where a sentence ends or at least a word; so that whatever looks at all of a
 * passage for each of its numbers takes time in line with the text.
 * @param text - any text
 * @param longest - no piece has more UTF-16 code units
 * @returns the pieces in order; together they hold everything. One where the text is no longer than that
 */
export function piecesOf(text: string, longest: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = cutBefore(text, start, start + longest);
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** Where to cut between two offsets: behind the last sentence, else the last word of the second half, else between two characters. */
function cutBefore(text: string, start: number, limit: number): number {
  const half = start + Math.floor((limit - start) / 2);
  let word = -1;
  for (let at = limit; at > half; at -= 1) {
    if (!isSpace(text.charCodeAt(at - 1))) continue;
    if (word < 0) word = at;
    if (ENDS.has(text.charAt(at - 2))) return at;
  }
  if (word > 0) return word;
  const code = text.charCodeAt(limit);
  // The second half of a surrogate pair stays with its first.
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

const ENDS = new Set('.!?…');

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0;
}
