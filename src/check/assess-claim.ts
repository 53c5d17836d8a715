import type { Claim } from '../claim/claim';
import type { Dataset } from '../dataset/dataset';
import type { PartialDate } from '../terms';
import type { Assessment, Evidence, Reason } from './assessment';
import { compare, type Comparison, type Finding, type Rule } from './comparison';
import { findDoubt } from './doubt';
import { collectEvidence, mayBeNewerThanData } from './evidence';
import { hintFor } from './known-as';
import { differs } from './rules/differs';
import { forecast } from './rules/forecast';
import { matches } from './rules/matches';
import { mislabelled } from './rules/mislabelled';
import { outdated } from './rules/outdated';
import { revised } from './rules/revised';
import { unverified } from './rules/unverified';
import { CLOSE } from './thresholds';

/** What a claim is checked against. */
export interface CheckContext {
  /** The page's date, null where unknown; then nothing is called outdated, mislabelled or different. */
  readonly published: PartialDate | null;
  /** ISO day, an argument so that the same input gives the same output. */
  readonly today: PartialDate;
  readonly dataset: Dataset;
}

/** The rules that need an assertion, in their order; the first that holds is the verdict. */
const RULES_FOR_ASSERTIONS: readonly Rule[] = [revised, matches, outdated, mislabelled, differs];

function find(comparison: Comparison): Finding {
  const foretold = forecast(comparison);
  if (foretold) return foretold;
  if (comparison.claim.mode !== 'asserted') return unverified(comparison);
  for (const rule of RULES_FOR_ASSERTIONS) {
    const finding = rule(comparison);
    if (!finding) continue;
    const contradicts = finding.verdict === 'mislabelled' || finding.verdict === 'differs';
    if ((contradicts || finding.verdict === 'outdated') && findDoubt(comparison)) return unverified(comparison);
    const inferred = (comparison.claim.inferred?.length ?? 0) > 0;
    return contradicts && inferred ? { verdict: 'unverified', reason: 'uncertain-reading', record: finding.record } : finding;
  }
  return unverified(comparison);
}

/** The reasons that account for the number already, so that what else it is known as would only distract. */
const ACCOUNTED_FOR: ReadonlySet<Reason> = new Set([
  'context-only',
  'known-with-feature-or-event',
  'denied',
  'hypothetical',
  'other-date',
] satisfies Reason[]);

/** Whether what else the number is known as may explain it: where the record does not account for it, or only roughly. */
function wantsHint({ verdict, reason }: Finding, difference: number | null): boolean {
  if (verdict === 'outdated') return difference !== null && Math.abs(difference) > CLOSE;
  return verdict === 'differs' || (verdict === 'unverified' && !ACCOUNTED_FOR.has(reason));
}

/** The share by which a claim lies above (+) or below (−) a figure; a range counts by its nearer end. */
function signedDifference(claim: Claim, figure: number): number | null {
  if (figure === 0) return null;
  const upper = claim.valueMax ?? claim.value;
  if (figure >= claim.value && figure <= upper) return 0;
  return ((figure > upper ? upper : claim.value) - figure) / Math.abs(figure);
}

/**
 * Checks one claim.
 * @param claim - the claim as read
 * @param context - the page's date, today's, and the figures
 * @returns the verdict, its reason, and the figures that show it
 */
export function assessClaim(claim: Claim, { published, today, dataset }: CheckContext): Assessment {
  const comparison = compare(claim, published, dataset);
  const finding = find(comparison);
  const compared = finding.record[0] ?? null;
  const difference = compared === null ? null : signedDifference(claim, compared.value);
  const known = finding.knownAs ?? (wantsHint(finding, difference) ? hintFor(comparison) : null);
  let evidence: readonly Evidence[] | undefined;
  return {
    claim,
    verdict: finding.verdict,
    reason: finding.reason,
    // Most claims of a page are marked and never looked at: what a card shows beside the verdict is collected when one asks.
    get evidence() {
      return (evidence ??= collectEvidence(comparison, finding, known));
    },
    referenceDate: comparison.time.date,
    published,
    compared,
    difference,
    knownAs: known,
    dataEnd: mayBeNewerThanData(comparison, today) ? dataset.updated : null,
  };
}
