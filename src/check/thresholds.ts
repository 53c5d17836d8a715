/** Every number that a verdict hangs on, with its unit and the reason for it. Changing one changes what readers are told. */

/** Share of the figure. Rounding in headlines ("2.5 million" for 2.47) stays below it; a different count rarely does. */
export const CLOSE = 0.025;

/** Share of the figure. The widest gap that a hedge ("about", "nearly") or rounding to fewer digits is taken to cover; beyond it the two disagree. */
export const ROUGH = 0.1;

/** Share of the figure. "More than" is written of a number just below the true one; further below it says too little to be the same. */
export const LOWER_BOUND_SLACK = 0.1;

/** Calendar months. Audiences grow or shrink too much in a year and a half for an older figure to speak for the present. */
export const DATED_AFTER_MONTHS = 18;

/** Calendar months. A disagreement is asserted only with a fresher figure than agreement needs. */
export const DIFFERS_WITHIN_MONTHS = 12;

/** Days. A figure of about the same date speaks for the same time: announcements trickle into the press for some weeks. */
export const NEAR_DAYS = 45;

/** Days. Many sources here are later than their figure; quarterly results are out 45 days after the quarter at the latest. */
export const PUBLIC_AFTER_DAYS = 45;

/** Calendar months. How far from the page's date another measure's figure may lie for the number to be mistaken for it. */
export const KNOWN_AS_MONTHS = 12;

/** Calendar months. A burst of new users is told again for about a year, then it is another burst. */
export const BURST_MONTHS = 12;

/** Days. A count of new users over less than a month is a burst, over a month and longer the count of a period. */
export const BURST_BELOW_DAYS = 28;

/** Times. "Million" for "billion", and the other way round. */
export const THOUSAND = 1000;

/** Relative error below which two numbers are the same; covers floating point only. */
export const FLOAT_NOISE = 1e-9;

/** Figures shown for each role beyond the deciding one: a card is read at a glance. */
export const RELATED_SHOWN = 4;
