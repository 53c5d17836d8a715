import type { Assessment } from '../check/assessment';
import type { ReportedClaim } from '../export/report';
import { reportedClaim } from '../export/reported-claim';

/**
 * One claim as `check --json` prints it. This format is a contract: other programs read it. Fields may be added, none
 * is renamed or taken away.
 */
export interface ClaimLine extends ReportedClaim {
  /** The document's `id`, else the file's name without extension. */
  readonly doc: string;
}

/**
 * An assessment in the line format.
 * @param doc - the document's id
 * @param assessment - the claim with its verdict
 * @param reason - the reason as an English sentence
 * @returns the line's fields, in the order in which they are printed
 */
export function claimLine(doc: string, assessment: Assessment, reason: string): ClaimLine {
  return { doc, ...reportedClaim(assessment, reason) };
}
