import type { Candidate } from './candidate';
import type { Span } from './reading';

/** No question is looked at further back, in characters. */
const LONGEST_QUESTION = 400;

/**
 * The question that a number answers: "How many regulars? Between 70 and 100 million".
 * @param candidate - the number
 * @param reach - how far before the number and its hedge the question mark stands at most, in characters
 * @returns the question without its mark; undefined where none stands so near
 */
export function questionRightBefore(
  {
    passage: {
      text: { folded },
    },
    quantity,
  }: Candidate,
  reach: number,
): Span | undefined {
  const near = Math.max(0, quantity.hedgeStart - reach);
  const mark = folded.slice(near, quantity.start).lastIndexOf('?') + near;
  if (mark < near) return undefined;
  const asked = folded.slice(Math.max(0, mark - LONGEST_QUESTION), mark);
  return { start: mark - asked.length + Math.max(asked.lastIndexOf('.'), asked.lastIndexOf('?')) + 1, end: mark };
}

/** The sentence before a number's own, where it is a question. */
export function questionSentenceBefore({
  passage: {
    text: { folded },
    sentences,
  },
  sentence,
}: Candidate): Span | undefined {
  const before = sentences.findLast((s) => s.end <= sentence.start);
  return before !== undefined && folded.slice(before.start, before.end).trimEnd().endsWith('?') ? before : undefined;
}
