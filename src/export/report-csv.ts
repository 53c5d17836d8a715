import { csvLines, csvText, type Cell } from './csv';
import type { Report } from './report';

type Row = Report['claims'][number];

/** The figure that a verdict rests on, else the first that is shown. */
const mainOf = ({ figures }: Row) =>
  figures.find(({ role }) => role === 'record') ?? figures.find(({ role }) => role === 'hint') ?? figures[0];

/** Columns of the table in order: what each says of a claim. The names are those of the report's JSON. */
const COLUMNS: readonly (readonly [name: string, cell: (report: Report, claim: Row) => Cell | undefined])[] = [
  ['url', ({ page }) => page.url],
  ['title', ({ page }) => page.title],
  ['published', ({ page }) => page.published?.date],
  ['quote', (_, claim) => claim.quote],
  ['sentence', (_, claim) => claim.sentence],
  ['app', (_, claim) => claim.app],
  ['metric', (_, claim) => claim.metric],
  ['value', (_, claim) => claim.value],
  ['valueMax', (_, claim) => claim.valueMax],
  ['currency', (_, claim) => claim.currency],
  ['bound', (_, claim) => claim.bound],
  ['window', (_, claim) => claim.window],
  ['area', (_, claim) => claim.area],
  ['asOf', (_, claim) => claim.asOf],
  ['event', (_, claim) => claim.event],
  ['feature', (_, claim) => claim.feature],
  ['mode', (_, claim) => claim.mode],
  ['attribution', (_, claim) => claim.attribution],
  ['verdict', (_, claim) => claim.verdict],
  ['reason', (_, claim) => claim.reason],
  ['figureRole', (_, claim) => mainOf(claim)?.role],
  ['figureApp', (_, claim) => mainOf(claim)?.app],
  ['figureMetric', (_, claim) => mainOf(claim)?.metric],
  ['figureValue', (_, claim) => mainOf(claim)?.value],
  ['figureBound', (_, claim) => mainOf(claim)?.bound],
  ['figureArea', (_, claim) => mainOf(claim)?.area],
  ['figureAsOf', (_, claim) => mainOf(claim)?.asOf],
  ['publisher', (_, claim) => mainOf(claim)?.source.publisher],
  ['sourceUrl', (_, claim) => mainOf(claim)?.source.url],
  ['ownFigures', (_, claim) => mainOf(claim)?.own],
  [
    'furtherSources',
    (_, claim) =>
      claim.figures
        .filter((figure) => figure !== mainOf(claim))
        .map(({ source }) => source.url)
        .join(' '),
  ],
  ['checked', ({ made }) => made],
  ['dataVersion', ({ data }) => data.version],
];

const rowsOf = (report: Report): Cell[][] => report.claims.map((claim) => COLUMNS.map(([, cell]) => cell(report, claim) ?? null));

/**
 * A report as CSV, one line a claim; see `csv.ts` for the form.
 * @param report - of a page
 * @returns the text with its header
 */
export function reportCsv(report: Report): string {
  return csvText(
    COLUMNS.map(([name]) => name),
    rowsOf(report),
  );
}

/**
 * The lines of a further page under the same header.
 * @param report - of the page
 */
export function furtherReportCsv(report: Report): string {
  return csvLines(rowsOf(report));
}
