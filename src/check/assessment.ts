import type { Figure } from '../dataset/schema';
import type { Claim } from '../claim/claim';
import type { PartialDate, Verdict } from '../terms';

/**
 * Why a verdict stands. The card turns each into a sentence in the reader's language; `explain.ts` has one template for each.
 * `unverified` has most, since its reason is what a reader wants to know.
 */
export type Reason =
  | 'forecast-reached' | 'forecast-not-reached' | 'forecast-nothing-on-record'
  | 'agrees-with-revised'
  | 'agrees-in-force' | 'agrees-near-date' | 'agrees-former' | 'agrees-single-fact' | 'agrees-date-unknown'
  | 'replaced' | 'in-force-but-dated'
  | 'known-as-other-metric' | 'known-as-other-window' | 'known-as-other-area' | 'known-as-other-app' | 'thousandfold'
  | 'disagrees-in-force'
  | 'nothing-on-record' | 'no-page-date' | 'too-old' | 'between-figures' | 'newer-than-record' | 'other-scope' | 'other-period'
  | 'other-fact' | 'disputed' | 'context-only' | 'known-with-feature-or-event' | 'denied' | 'hypothetical' | 'close-but-not-equal' | 'former-not-found';

/** What a figure is on the card for. */
export type EvidenceRole =
  /** decided the verdict, or is the one that the claim was compared with */
  | 'record'
  /** the newest figure of the same series, or what came true of a forecast, or a later correction */
  | 'since'
  /** the same measure elsewhere at the time, or the figures around the page's date */
  | 'related'
  /** the figure that the number is known as */
  | 'hint';

/** A figure shown with a claim. */
export interface Evidence {
  readonly role: EvidenceRole;
  readonly figure: Figure;
}

/** A claim with the verdict, the reason for it and the figures that show it. */
export interface Assessment {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The most telling first, roles in the order record, since, hint, related. */
  readonly evidence: readonly Evidence[];
  /** The claim's own date, else the page's; null where neither is known. */
  readonly referenceDate: PartialDate | null;
}
