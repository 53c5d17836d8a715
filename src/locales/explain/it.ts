import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Italian. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
};
