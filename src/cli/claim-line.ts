import type { Assessment, EvidenceRole } from '../check/assessment';
import type { Bound, Metric, Mode, Verdict } from '../terms';

/** A figure as the line format shows it. */
export interface FigureLine {
  readonly role: EvidenceRole;
  readonly app: string;
  readonly metric: Metric;
  readonly value: number;
  readonly currency?: string;
  readonly bound: Bound;
  readonly asOf: string;
  readonly area: string;
  readonly window: string | null;
  readonly feature?: string;
  readonly event?: string;
  readonly source: { readonly publisher: string; readonly url: string; readonly published: string | null };
}

/**
 * One claim as `check --json` prints it. This format is a contract: other programs read it. Fields may be added, none
 * is renamed or taken away.
 */
export interface ClaimLine {
  /** The document's `id`, else the file's name without extension. */
  readonly doc: string;
  /** Index of the paragraph or passage; 0 is the title. */
  readonly p: number;
  /** UTF-16 offsets into the paragraph's text as written. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly app: string;
  readonly metric: Metric;
  readonly value: number;
  readonly valueMax?: number;
  readonly currency?: string;
  readonly bound: Bound;
  readonly window: string | null;
  readonly area: string;
  readonly asOf: string | null;
  readonly event: string | null;
  readonly feature?: string;
  readonly former?: true;
  readonly mode: Mode;
  readonly attribution: string | null;
  readonly verdict: Verdict;
  /** The reason as an English sentence. */
  readonly reason: string;
  /** The reason as a word of `assessment.ts`. */
  readonly reasonCode: Assessment['reason'];
  readonly figures: readonly FigureLine[];
}

/**
 * An assessment in the line format.
 * @param doc - the document's id
 * @param assessment - the claim with its verdict
 * @param reason - the reason as a sentence
 * @returns the line's fields, in the order in which they are printed
 */
export function claimLine(doc: string, assessment: Assessment, reason: string): ClaimLine {
  const { claim, verdict, evidence } = assessment;
  return {
    doc,
    p: claim.passage,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    app: claim.app,
    metric: claim.metric,
    value: claim.value,
    ...(claim.valueMax !== undefined && { valueMax: claim.valueMax }),
    ...(claim.currency !== undefined && { currency: claim.currency }),
    bound: claim.bound,
    window: claim.window,
    area: claim.area,
    asOf: claim.asOf,
    event: claim.event,
    ...(claim.feature !== undefined && { feature: claim.feature }),
    ...(claim.former === true && { former: true }),
    mode: claim.mode,
    attribution: claim.attribution,
    verdict,
    reason,
    reasonCode: assessment.reason,
    figures: evidence.map(({ role, figure }) => {
      const [source] = figure.sources;
      return {
        role,
        app: figure.app,
        metric: figure.metric,
        value: figure.value,
        ...(figure.currency !== undefined && { currency: figure.currency }),
        bound: figure.bound,
        asOf: figure.asOf,
        area: figure.area,
        window: figure.window,
        ...(figure.feature !== undefined && { feature: figure.feature }),
        ...(figure.event !== undefined && { event: figure.event }),
        source: { publisher: source?.publisher ?? figure.who, url: source?.url ?? '', published: source?.published ?? null },
      };
    }),
  };
}
