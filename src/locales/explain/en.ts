/** Strings of explanations of verdicts (keys `explain.`) in English; this record defines their keys. Merged by `../messages.ts`. */
export const explain = {
} as const satisfies Record<string, string>;

export type ExplainMessageId = keyof typeof explain;
