import Papa from 'papaparse';
import { checkFigure, type FieldFault } from './check-figure';
import { MOST_OWN_FIGURES, type Fault, type KnownNames, type OwnFigure, type ReadFigures } from './own-figures';

/** The columns of a file, in the order in which the sample has them; see docs/own-figures.md. */
export const OWN_COLUMNS = [
  'app',
  'metric',
  'value',
  'currency',
  'bound',
  'area',
  'asOf',
  'window',
  'event',
  'feature',
  'origin',
  'who',
  'use',
  'url',
  'publisher',
  'published',
  'title',
  'note',
] as const;
type OwnColumn = (typeof OWN_COLUMNS)[number];

/** A file without one of these has nothing to say; the others have a usual value. */
const NEEDED: readonly OwnColumn[] = ['app', 'metric', 'value', 'asOf', 'who', 'url'];

/** Where the field of a figure stands in a row. */
const SOURCE_COLUMNS: ReadonlySet<PropertyKey> = new Set(['url', 'publisher', 'published', 'title']);

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:[eE]\+?\d{1,3})?$/;

/** A row as the figure that it should be; empty cells take the usual value. */
function candidateOf(cell: (column: OwnColumn) => string): unknown {
  const given = (column: OwnColumn): Record<string, string> => (cell(column) === '' ? {} : { [column]: cell(column) });
  const orNull = (column: OwnColumn): string | null => (cell(column) === '' ? null : cell(column));
  return {
    metric: cell('metric'),
    value: PLAIN_NUMBER.test(cell('value')) ? Number(cell('value')) : cell('value'),
    ...given('currency'),
    bound: cell('bound') || 'exact',
    area: cell('area') || 'world',
    asOf: cell('asOf'),
    window: orNull('window'),
    ...given('event'),
    ...given('feature'),
    origin: cell('origin') || 'company',
    who: cell('who'),
    use: cell('use') || 'reference',
    sources: [
      {
        url: cell('url'),
        publisher: cell('publisher') || cell('who') || '-',
        published: orNull('published'),
        title: orNull('title'),
        primary: false,
        seen: true,
      },
    ],
    note: orNull('note'),
  };
}

/** Lines of a text by offset, asked for in ascending order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}

/**
 * Reads figures from CSV: a header with names of {@link OWN_COLUMNS} in any order, separated by comma, semicolon or tab.
 * @param text - the file's text
 * @param names - the apps and events that there are
 * @returns figures and faults with line and cell
 */
export function readCsv(text: string, names: KnownNames): ReadFigures {
  const figures: OwnFigure[] = [];
  const faults: Fault[] = [];
  const lineAt = lineCounter(text);
  let header: readonly string[] | null = null;
  let isUsable = true;
  let start = 0;
  /** Figures that were read, with the line of each. */
  const seen = new Map<string, number>();

  const readHeader = (row: readonly string[], line: number): void => {
    header = row.map((name) => name.trim());
    header.forEach((field, at) => {
      if (!OWN_COLUMNS.some((column) => column === field))
        faults.push({ line, column: at + 1, field, reason: { code: 'unknown', value: field, known: OWN_COLUMNS.join(', ') } });
    });
    const missing = NEEDED.filter((field) => !row.some((name) => name.trim() === field));
    faults.push(...missing.map((field): Fault => ({ line, column: 1, field, reason: { code: 'no-column', field } })));
    isUsable = missing.length === 0;
  };
  const readRow = (row: readonly string[], columns: readonly string[], line: number): void => {
    if (row.length !== columns.length) {
      faults.push({
        line,
        column: Math.min(row.length, columns.length) + 1,
        field: null,
        reason: { code: 'cells', found: row.length, wanted: columns.length },
      });
      return;
    }
    const place = ({ path, reason }: FieldFault): Fault => {
      const last = path.at(-1);
      const field = path[0] === 'sources' && last !== undefined && SOURCE_COLUMNS.has(last) ? String(last) : String(path[0] ?? '');
      return { line, column: columns.indexOf(field) + 1 || 1, field, reason };
    };
    const cell = (column: OwnColumn): string => row[columns.indexOf(column)]?.trim() ?? '';
    const checked = checkFigure(candidateOf(cell), cell('app'), names);
    if ('faults' in checked) {
      faults.push(...checked.faults.map(place));
      return;
    }
    const twin = seen.get(JSON.stringify(checked));
    if (twin !== undefined) faults.push({ line, column: 1, field: null, reason: { code: 'twice', line: twin } });
    else figures.push(checked);
    seen.set(JSON.stringify(checked), twin ?? line);
  };

  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    step({ data: row, errors, meta }, parser) {
      const line = lineAt(start + 1);
      start = meta.cursor;
      if (row.length === 0 || (row.length === 1 && row[0]?.trim() === '')) return;
      if (errors.some(({ type }) => type === 'Quotes')) faults.push({ line, column: 1, field: null, reason: { code: 'quotes' } });
      else if (header === null) readHeader(row, line);
      else readRow(row, header, line);
      if (figures.length > MOST_OWN_FIGURES || !isUsable) parser.abort();
    },
  });
  return { figures, faults };
}
