import Papa from 'papaparse';

/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Spreadsheets take a text that begins like this for a formula, and run it; some read the full-width signs the same way. An apostrophe
 * in front makes it a text. One that stands there already gets another, so that reading back is never in doubt.
 */
const FORMULA = /^'*\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows as CSV (RFC 4180): comma, line ends of CR LF, quotes doubled, texts that look like formulas made harmless.
 * @param columns - names of the columns
 * @param rows - one cell a column; numbers are written with a point and without grouping
 * @returns the text with the header in front, and a line end at the close
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return csvLines([columns, ...rows]);
}

/**
 * The same without a header, for rows that follow earlier ones.
 * @param rows - see {@link csvText}
 * @returns the lines; empty where there are no rows
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: FORMULA },
  )}\r\n`;
}

/**
 * What a cell said before it was made harmless.
 * @param cell - as a reader of CSV gives it
 * @returns the text
 */
export function originalCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
