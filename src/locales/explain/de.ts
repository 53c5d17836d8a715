import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in German. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
};
