import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Portuguese of Brazil. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
};
