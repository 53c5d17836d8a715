import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Russian. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
};
