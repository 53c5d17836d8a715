import type { Figure } from '../dataset/schema';
import type { Claim } from '../claim/claim';
import type { PartialDate, Verdict } from '../terms';

/**
 * Why a verdict stands, by verdict. `explain.ts` has one template for each.
 * `unverified` has most, since its reason is what a reader wants to know.
 */
export interface ReasonsByVerdict {
  forecast: 'forecast-reached' | 'forecast-not-reached' | 'forecast-open' | 'forecast-nothing-on-record';
  revised: 'agrees-with-revised';
  matches: 'agrees-in-force' | 'agrees-near-date' | 'agrees-former' | 'agrees-single-fact' | 'agrees-date-unknown';
  outdated: 'replaced' | 'in-force-but-dated';
  mislabelled: KnownAs;
  differs: 'disagrees-in-force';
  unverified:
    | 'nothing-on-record'
    | 'no-page-date'
    | 'too-old'
    | 'between-figures'
    | 'newer-than-record'
    | 'record-starts-later'
    | 'not-public-yet'
    | 'other-scope'
    | 'other-period'
    | 'other-date'
    | 'other-fact'
    | 'other-survey'
    | 'bound-allows'
    | 'close-but-not-equal'
    | 'once-agreed'
    | 'known-otherwise'
    | 'too-far'
    | 'uncertain-reading'
    | 'disputed'
    | 'context-only'
    | 'context-only-other'
    | 'known-with-feature-or-event'
    | 'denied'
    | 'hypothetical'
    | 'former-not-found';
}

/** In which way a number is known as something else. */
export type KnownAs = 'known-as-other-metric' | 'known-as-other-window' | 'known-as-other-area' | 'known-as-other-app' | 'thousandfold';

/** In which way a number may be explained beside a verdict: also as the count of another period. */
export type HintedAs = KnownAs | 'known-as-other-period';

/** Any reason. */
export type Reason = ReasonsByVerdict[Verdict];

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

/** A figure that the claim's number is known as, and in which way it is another count. */
export interface KnownFigure<As extends HintedAs = HintedAs> {
  readonly as: As;
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
  /** The page's date; null where unknown. */
  readonly published: PartialDate | null;
  /** The figure that the claim was compared with, also the first `record` of the evidence; null where nothing compares. */
  readonly compared: Figure | null;
  /** Signed share by which the claim is above (+) or below (−) `compared`; null without one. */
  readonly difference: number | null;
  /** What the number is known as, where it is something else: the ground of `mislabelled`, a hint otherwise. */
  readonly knownAs: KnownFigure | null;
  /** The day of the dataset's last update, where the page is newer than that, or of unknown date and perhaps newer; else null. */
  readonly dataEnd: PartialDate | null;
}
