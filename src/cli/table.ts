/** A column: its heading, how its cells read, and how wide it may grow before a cell is cut. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string;
  readonly widest?: number;
  readonly right?: boolean;
}

function cut(text: string, width: number): string {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length <= width ? characters.join('') : `${characters.slice(0, width - 1).join('')}…`;
}

/**
 * A table for a terminal.
 * @param columns - what to show
 * @param rows - what of
 * @returns lines without a closing line end; the headings alone where there are no rows
 */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [columns.map((c) => c.heading), ...rows.map((row) => columns.map((c) => cut(c.cell(row), c.widest ?? Infinity)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => [...(line[at] ?? '')].length)));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => {
        const missing = ' '.repeat((widths[at] ?? 0) - [...cell].length);
        return columns[at]?.right === true ? missing + cell : cell + missing;
      })
      .join('  ')
      .trimEnd(),
  );
  const [headings = '', ...body] = lines;
  return [headings, widths.map((width) => '─'.repeat(width)).join('  '), ...body].join('\n');
}
