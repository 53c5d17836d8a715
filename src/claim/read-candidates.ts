import type { Candidate } from './candidate';
import { readHead } from './read-head';
import { firstFrom, inside, type PassageReading, type Span } from './reading';
import type { Quantity } from './quantity';

/** Kinds of quantity that can state a metric. */
const CLAIMABLE: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'percent', 'share', 'bytes', 'duration']);

/**
 * Gives every quantity of a passage its surroundings.
 * @param passage - the passage as read
 * @returns candidates in reading order
 */
export function readCandidates(passage: PassageReading): Candidate[] {
  const candidates: Candidate[] = [];
  for (const sentence of passage.sentences) {
    const quantities = inside(passage.quantities, sentence).filter((q) => CLAIMABLE.has(q.kind));
    let before: Candidate | undefined;
    let start = sentence.start;
    for (const [i, quantity] of quantities.entries()) {
      const next = quantities[i + 1];
      const end = next ? boundary(passage, quantity, next) : sentence.end;
      const domain = bracket(passage, quantity, { start, end });
      before = {
        passage, quantity, sentence, domain,
        head: readHead(passage, quantity, Math.max(domain.end, quantity.end)),
        bracketed: isBracketed(passage, quantity),
        before,
      };
      candidates.push(before);
      start = end;
    }
  }
  return candidates;
}

/** How strongly a separator parts two numbers; the strongest between them is the border of what belongs to each. */
const STRENGTH = { semicolon: 6, bracket: 5, dash: 4, clauseAfterComma: 3, clause: 2, comma: 1 } as const;

/** The border between two quantities of a sentence: behind the first one's noun, at the strongest separator, the last of equals. */
function boundary(passage: PassageReading, a: Quantity, b: Quantity): number {
  const { folded } = passage.text;
  const from = Math.max(a.end, a.hedgeEnd);
  const to = Math.max(from, Math.min(b.start, b.hedgeStart));
  let best = to;
  let strength = 0;
  const offer = (offset: number, s: number): void => {
    if (s >= strength && offset >= from && offset <= to) {
      best = offset;
      strength = s;
    }
  };
  for (let i = from; i < to; i++) {
    const code = folded.charCodeAt(i);
    if (code === 0x3b || code === 0x3a) offer(i + 1, STRENGTH.semicolon);
    else if (code === 0x28) offer(i, STRENGTH.bracket);
    else if (code === 0x29) offer(i + 1, STRENGTH.bracket);
    else if (code === 0x2013 || code === 0x2014) offer(i + 1, STRENGTH.dash);
    else if (code === 0x2c) offer(i + 1, STRENGTH.comma);
  }
  for (let i = firstFrom(passage.functions, from); i < passage.functions.length; i++) {
    const word = passage.functions[i];
    if (word === undefined || word.start >= to) break;
    if (!word.value.includes('clause')) continue;
    const comma = folded.slice(from, word.start).trimEnd().endsWith(',');
    offer(word.start, comma ? STRENGTH.clauseAfterComma : STRENGTH.clause);
  }
  return best;
}

/** A number in brackets has what stands in the brackets to itself. */
function bracket(passage: PassageReading, quantity: Quantity, domain: Span): Span {
  const { folded } = passage.text;
  const open = folded.lastIndexOf('(', quantity.start);
  if (open < domain.start - 1 || open < 0) return domain;
  const closed = folded.indexOf(')', open);
  if (closed < quantity.end) return domain;
  return { start: Math.max(open + 1, domain.start), end: Math.min(closed, domain.end) };
}

function isBracketed(passage: PassageReading, quantity: Quantity): boolean {
  const open = passage.text.folded.slice(Math.max(0, quantity.hedgeStart - 40), quantity.hedgeStart).lastIndexOf('(');
  if (open < 0) return false;
  const between = passage.text.folded.slice(Math.max(0, quantity.hedgeStart - 40) + open, quantity.hedgeStart);
  return !between.includes(')');
}
