/**
 * Where a passage's characters stand on the page. The text of a passage is what a reader sees: runs of white space are one space,
 * invisible characters and footnote marks are gone. So a position is a list of runs, each of which stands in one text node as it is.
 */
export interface PassagePosition {
  /** The passage's text; kept beside the runs so that a run can be compared with what its node holds now. */
  readonly text: string;
  /** The runs in order. What lies between two runs (a space, a line break, a tab between cells) stands for white space or an element. */
  readonly runs: readonly TextRun[];
}

/** `text.slice(start, start + length)` of the passage is `node.data.slice(offset, offset + length)`. All in UTF-16 units. */
export interface TextRun {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
}

/** The boundary points of a stretch of text; `new StaticRange(range)` and `Range.setStart`/`setEnd` take them as they are. */
export interface TextRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/**
 * Where a stretch of a passage stands on the page now.
 * @param position - the passage's position, as read
 * @param start - UTF-16 offset of the first character in the passage's text
 * @param end - UTF-16 offset behind the last character
 * @returns the range, or null where the page has changed since (text edited, node removed) or the stretch has no place on it
 */
export function rangeOf(position: PassagePosition, start: number, end: number): TextRange | null {
  const { runs, text } = position;
  let index = firstRunEndingAfter(runs, start);
  const first = runs[index];
  let last: TextRun | undefined;
  for (let run = first; run && run.start < end; run = runs[++index]) {
    const { node, offset, length } = run;
    if (!node.isConnected || node.data.slice(offset, offset + length) !== text.slice(run.start, run.start + length)) return null;
    last = run;
  }
  if (!first || !last) return null;
  return {
    startContainer: first.node,
    startOffset: first.offset + Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: last.offset + Math.min(last.length, end - last.start),
  };
}

function firstRunEndingAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** White space that a browser collapses, and characters that nobody sees: soft hyphen, zero-width space, word joiner, byte order mark. */
const GAP = /[ \t\n\r\f\u00AD\u200B\u2060\uFEFF]+/g;
const SPACE = /[ \t\n\r\f]/;
/** What keeps a text node from being one run as it is; most are. */
const UNEVEN = /[\t\n\r\f\u00AD\u200B\u2060\uFEFF]|^ | $| {2}/;

/** Collects the text of one passage with its runs. */
export interface TextCollector {
  /** The text so far, without white space at its end. */
  readonly text: string;
  /** Appends a text node's characters as a reader sees them: all, or those between two UTF-16 offsets. */
  add(node: Text, start?: number, end?: number): void;
  /** Puts a separator (line break, tab, `^`) before what comes next; without effect at the start and at the end. */
  separate(separator: string): void;
  /** Ends the passage, and starts an empty one. */
  take(): PassagePosition;
}

/** @returns an empty collector */
export function createTextCollector(): TextCollector {
  let text = '';
  let runs: TextRun[] = [];
  let pending = '';

  const run = (node: Text, from: number, to: number): void => {
    if (text) text += pending;
    pending = '';
    runs.push({ start: text.length, length: to - from, node, offset: from });
    text += node.data.slice(from, to);
  };

  return {
    get text() {
      return text;
    },
    add(node, start = 0, end = node.data.length) {
      const data = node.data.slice(start, end);
      if (!UNEVEN.test(data)) {
        if (data) run(node, start, end);
        return;
      }
      let from = 0;
      for (const gap of data.matchAll(GAP)) {
        const behind = gap.index + gap[0].length;
        // A single space between two words stays inside the run, so that most nodes are one run.
        if (gap[0] === ' ' && gap.index > from && behind < data.length) continue;
        if (gap.index > from) run(node, start + from, start + gap.index);
        if (SPACE.test(gap[0])) pending ||= ' ';
        from = behind;
      }
      if (from < data.length) run(node, start + from, end);
    },
    separate(separator) {
      pending = separator;
    },
    take() {
      const taken = { text, runs };
      text = pending = '';
      runs = [];
      return taken;
    },
  };
}

/**
 * Several passages as one, such as the cells of a table row.
 * @param parts - the positions to join, in order
 * @param separator - what stands between them in the text
 * @returns one position
 */
export function joinPositions(parts: readonly PassagePosition[], separator: string): PassagePosition {
  let text = '';
  const runs: TextRun[] = [];
  for (const part of parts) {
    if (text) text += separator;
    for (const run of part.runs) runs.push({ ...run, start: run.start + text.length });
    text += part.text;
  }
  return { text, runs };
}
