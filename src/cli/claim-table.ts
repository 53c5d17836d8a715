import type { ReportedFigure } from '../export/report';
import type { ClaimLine } from './claim-line';
import { table } from './table';

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 });
const SIGNS = { exact: '', about: '≈ ', 'at-least': '≥ ', 'at-most': '≤ ' } as const;

/** The figure that a person wants to see first: the record, else what the number is known as, else the first one shown. */
function mainFigure({ figures }: ClaimLine): ReportedFigure | undefined {
  return figures.find((f) => f.role === 'record') ?? figures.find((f) => f.role === 'hint') ?? figures[0];
}

function recordText(line: ClaimLine): string {
  const figure = mainFigure(line);
  if (figure === undefined) return 'nothing on record';
  const value = `${SIGNS[figure.bound]}${compact.format(figure.value)}${figure.currency === undefined ? '' : ` ${figure.currency}`}`;
  const metric = figure.metric === line.metric ? '' : ` ${figure.metric}`;
  return `${value}${metric} (${figure.asOf})`;
}

/**
 * The claims of one document as a table for a terminal.
 * @param lines - the claims
 * @returns the table, or a sentence where there are none
 */
export function claimTable(lines: readonly ClaimLine[]): string {
  if (lines.length === 0) return 'No claims about messaging apps.';
  return table(
    [
      { heading: '§', cell: (line) => String(line.p), right: true },
      { heading: 'quote', cell: (line) => line.quote, widest: 28 },
      { heading: 'about', cell: (line) => `${line.app} ${line.metric}${line.window === null ? '' : ` / ${line.window}`}`, widest: 40 },
      { heading: 'verdict', cell: (line) => line.verdict },
      { heading: 'record', cell: recordText, widest: 44 },
      { heading: 'source', cell: (line) => mainFigure(line)?.source.publisher ?? '', widest: 32 },
    ],
    lines,
  );
}
