/**
 * Every number that a verdict hangs on, with its unit and the reason for it. Changing one changes what readers are told.
 * Those that belong to the figures themselves (when one is dated, when it was public, how close a number known as something
 * else must be) stand in `../dataset` and are named here again, so that all of them can be read in one place.
 */
export { DATED_AFTER_MONTHS, PUBLIC_AFTER_DAYS, SAME_WITHIN, THOUSANDFOLD_WITHIN } from '../dataset/find-evidence';

/** Share of the figure. Rounding in headlines ("2.5 million" for 2.47) stays below it; a different count rarely does. */
export const CLOSE = 0.025;

/**
 * Share of the figure. The widest gap that a hedge ("about", "nearly") or rounding to fewer digits is taken to cover; beyond it the two
 * disagree.
 */
export const ROUGH = 0.1;

/** Share of the figure. "More than" is written of a number just below the true one; further below it says too little to be the same. */
export const LOWER_BOUND_SLACK = 0.1;

/** Calendar months. A disagreement is asserted only with a fresher figure than agreement needs. */
export const DIFFERS_WITHIN_MONTHS = 12;

/** Days. A figure of about the same date speaks for the same time: announcements trickle into the press for some weeks. */
export const NEAR_DAYS = 45;

/** Calendar months. A burst of new users is told again for about a year, then it is another burst. */
export const BURST_MONTHS = 12;

/** Relative error below which two numbers are the same; covers floating point only. */
export const FLOAT_NOISE = 1e-9;

/** Share of the figure. Digits cut off instead of rounded ("2.98" for 2,989 million) cost no more. */
export const TOLD_AGAIN_WITHIN = 0.005;

/** Days. A figure of another scope or a single fact is shown beside only if it is of about the same year. */
export const BESIDE_DAYS = 365;

/** Share of the figure. A number with more digits than an old figure is no echo of it, unless it is as close as a cut-off digit. */
export const ECHO_WITHIN = 0.01;

/**
 * Calendar months, oldest last. How far back a hint looks for what a number was once known as: sign-ups of two years ago are still retold
 * as users.
 */
export const HINT_LOOKS_BACK_MONTHS = [0, 12, 24] as const;

/** Times. Million for billion, and 15 billion messages for 15 million people. */
export const THOUSAND = 1000;

/** Share of the figure. A smaller difference is rounding, and telling it would only distract. */
export const SAID_FROM = 0.005;

/**
 * Times. A number so much larger or smaller than the record counts something else more often than it is off: a part, another app, a
 * country.
 */
export const TOO_FAR = 3;

/** Figures of other apps shown beside. */
export const RIVALS_SHOWN = 4;

/** Figures of the same app shown beside the deciding ones: a card is read at a glance. */
export const RELATED_SHOWN = 6;

/** Of them, figures of the same count around the page's date, before it, and such as may only be shown. */
export const BEFORE_SHOWN = 2;
export const AROUND_SHOWN = 3;
export const CONTEXT_SHOWN = 3;
export const OTHER_PERIODS_SHOWN = 5;
