import type { AppQuestion } from './app-question';
import type { Candidate } from './candidate';
import { inside, type PassageReading, type Span } from './reading';

/** How far the parts of a list lie from each other, in characters: names, and numbers with their hedges. */
const NAME_GAP = 8;
const NUMBER_GAP = 16;

/**
 * The app that stands in the number's place of a list of names: "Signal and Viber have 40 and 260 million".
 * @param question - the number, and what its sentence names
 * @returns the app, the empty string for somebody who is none of ours, or undefined where no list of as many names stands before
 */
export function pairedName({ candidate: c, named, strangers }: AppQuestion): string | undefined {
  const numbers = listAround(c);
  const first = numbers[0];
  if (first === undefined || numbers.length < 2) return undefined;
  const names = [...named.filter((m) => m.by === 'name'), ...strangers.map((s) => ({ start: s.start, end: s.end, app: '' }))]
    .filter((m) => m.end <= first.start)
    .sort((a, b) => a.start - b.start);
  const list = names.slice(-numbers.length);
  if (list.length < numbers.length || new Set(list.map((m) => m.app)).size < list.length) return undefined;
  const joined = (parts: readonly Span[]): boolean => parts.every((part, i) => i === 0 || isJoined(c.passage, parts[i - 1], part));
  const before = names.at(-numbers.length - 1);
  const whole = before === undefined || !isJoined(c.passage, before, list[0] ?? before);
  return whole && joined(list) ? list[numbers.findIndex((q) => q.start === c.quantity.start)]?.app : undefined;
}

/** The numbers of a kind that stand in one list with a number, itself among them. */
function listAround({ passage, sentence, quantity }: Candidate): Span[] {
  const alike = inside(passage.quantities, sentence).filter((q) => q.kind === quantity.kind);
  const own = alike.findIndex((q) => q.start === quantity.start);
  const follows = (at: number): boolean => {
    const [a, b] = [alike[at - 1], alike[at]];
    return (
      a !== undefined && b !== undefined && b.start - a.end <= NUMBER_GAP && b.change === undefined && joins(passage, a.end, b.hedgeStart)
    );
  };
  let from = own;
  while (follows(from)) from -= 1;
  let to = own + 1;
  while (follows(to)) to += 1;
  return alike.slice(Math.max(0, from), to);
}

function isJoined(passage: PassageReading, a: Span | undefined, b: Span): boolean {
  return a !== undefined && b.start - a.end <= NAME_GAP && joins(passage, a.end, b.start);
}

/** Whether nothing but a comma and a word such as "and" stands between two offsets. */
function joins({ text: { folded }, language }: PassageReading, from: number, to: number): boolean {
  const between = folded.slice(from, to).replace(',', '').trim();
  return between === '' ? folded.slice(from, to).includes(',') : language.places.joins.includes(between);
}
