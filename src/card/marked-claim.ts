/** What the page needs of a claim before its card is asked for: enough to mark it, list it and open a card at once. */
import * as z from 'zod/mini';
import { VERDICTS, VERDICT_GROUPS } from '../terms';

export const markedClaimSchema = z.strictObject({
  /** Stable within the article, see `claimId`. */
  id: z.string(),
  /** Where the number stands, as in `Claim`. */
  passage: z.number(),
  start: z.number(),
  end: z.number(),
  verdict: z.enum(VERDICTS),
  group: z.enum(VERDICT_GROUPS),
  verdictLabel: z.string(),
  headline: z.string(),
  /** The app's usual name, for lists that set it apart. */
  appName: z.string(),
  /** The claim in one line for lists and screen readers: headline, app, verdict. */
  label: z.string(),
  /** Claims of one sentence share it; the card steps through them. */
  sentence: z.string(),
});

export type MarkedClaim = z.infer<typeof markedClaimSchema>;

/** The fixed strings of card and list, in the interface's language. `step` holds `{position}` and `{total}`. */
export const markingStringsSchema = z.strictObject({
  locale: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  listTitle: z.string(),
  more: z.string(),
  close: z.string(),
  copy: z.string(),
  formats: z.string(),
  copied: z.string(),
  copyFailed: z.string(),
  notAClaim: z.string(),
  report: z.string(),
  reportHint: z.string(),
  step: z.string(),
  next: z.string(),
  previous: z.string(),
  loading: z.string(),
  noAnswer: z.string(),
});

export type MarkingStrings = z.infer<typeof markingStringsSchema>;
