import type { HeadCue, SignCue } from '../languages/lexicon';
import type { Metric } from '../terms';
import type { FoundPhrase } from '../text/phrases';
import type { Head } from './read-head';
import type { PassageReading, Span } from './reading';
import type { Quantity } from './quantity';
import type { ListHeader } from './read-lists';
import { firstFrom, gap, inside, someInside } from './reading';
import { relativeIn } from './relative-clause';

/** A quantity with the surroundings that say what it is. */
export interface Candidate {
  readonly passage: PassageReading;
  readonly quantity: Quantity;
  readonly sentence: Span;
  /** The part of the sentence that belongs to this quantity rather than to its neighbours. */
  readonly domain: Span;
  /** What it counts, where that stands beside it. */
  readonly head: Head;
  /** The quantity stands in brackets. */
  readonly bracketed: boolean;
  /** The line above the list that the passage is an entry of. */
  readonly header?: ListHeader;
  /** The quantity of the same sentence before this one, rejected ones included. */
  readonly before: Candidate | undefined;
}

/** What a candidate's head is, asked for often. */
export function counts(candidate: Candidate, ...cues: readonly HeadCue[]): boolean {
  return candidate.head.kind === 'noun' && candidate.head.heads.some((cue) => cues.includes(cue));
}

/** "The accounts banned in March were 7.2 million": the last noun before a number that stands for itself, in its own part. */
export function isCounted({ passage, domain, quantity, head }: Candidate, cue: HeadCue): boolean {
  if (head.kind !== 'none') return false;
  const subject = inside(passage.heads, { start: domain.start, end: quantity.hedgeStart });
  return subject.at(-1)?.value.heads.includes(cue) === true || subject.at(0)?.value.heads.includes(cue) === true;
}

/** Whether the words beside the number name a metric outright. */
export function names(candidate: Candidate, metric: Metric): boolean {
  return candidate.head.kind === 'noun' && candidate.head.metrics.includes(metric);
}

/**
 * How far the nearest of some cues is from a candidate's quantity.
 * @param list - cues in reading order
 * @param range - where to look: the domain, or the sentence
 * @returns characters between, Infinity where there is none
 */
export function distanceTo<K extends string>(
  list: readonly FoundPhrase<readonly K[]>[],
  range: Span,
  to: Span,
  ...cues: readonly K[]
): number {
  let best = Infinity;
  for (let i = list.length === 0 ? 0 : firstFrom(list, range.start); i < list.length; i++) {
    const item = list[i];
    if (item === undefined || item.start >= range.end) break;
    if (item.end <= range.end && item.value.some((cue) => cues.includes(cue))) best = Math.min(best, gap(item, to));
  }
  return best;
}

/** Whether a sign stands in the candidate's own part of the sentence. */
export function signNear(candidate: Candidate, ...cues: readonly SignCue[]): boolean {
  // The counted noun itself is no sign of what is done ("comptes" counts, "compte" has), nor is "more" in "more than".
  const head = candidate.head.kind === 'noun' ? candidate.head.span : undefined;
  const { hedgeStart, start } = candidate.quantity;
  return someInside(
    candidate.passage.signs,
    candidate.domain,
    (sign) =>
      sign.value.some((cue) => cues.includes(cue)) &&
      (sign.start < hedgeStart || sign.start >= start || !sign.value.includes('new')) &&
      !(head && VERBAL.has(sign.value[0] ?? 'new') && sign.start >= head.start && sign.end <= head.end) &&
      !isParted(candidate, sign),
  );
}

/** Whether a dash, semicolon or bracket stands between the number and a word behind it. */
function isParted(candidate: Candidate, word: Span): boolean {
  return (
    word.start >= candidate.quantity.end && /[;()]| [–—-] /.test(candidate.passage.text.folded.slice(candidate.quantity.end, word.start))
  );
}

/** Signs that are verbs of having and using. */
const VERBAL: ReadonlySet<SignCue> = new Set(['use', 'have', 'open']);

/** "25 million people dropped in at least once": whoever comes once in a time is of its audience, whatever the verb. */
export const comesOnce = (c: Candidate): boolean =>
  inside(c.passage.features, c.sentence).some((f) => f.value.includes('ever-used')) && (signNear(c, 'use') || counts(c, 'person'));

/** Whether a sign stands anywhere in the candidate's sentence. */
export function signInSentence(candidate: Candidate, ...cues: readonly SignCue[]): boolean {
  return distanceTo(candidate.passage.signs, candidate.sentence, candidate.quantity, ...cues) < Infinity;
}

/** Whether a sign stands anywhere in the candidate's passage. */
export function signInPassage(candidate: Candidate, ...cues: readonly SignCue[]): boolean {
  return candidate.passage.signs.some((sign) => sign.value.some((cue) => cues.includes(cue)));
}

/** "60,000 of some 87,000": whether a number is a part of the next, tied to it by a preposition. */
export function isPartOf(part: Candidate, whole: Candidate): boolean {
  const between = { start: part.quantity.end, end: whole.quantity.hedgeStart };
  // "48 million of South Korea's 52 million people"
  const place = inside(part.passage.places, between)[0];
  return (
    between.end - between.start <= 8 + (place === undefined ? 0 : place.end - place.start) &&
    inside(part.passage.functions, between).some((f) => f.value.includes('link')) &&
    !/[,;:(]/.test(part.passage.text.folded.slice(between.start, between.end)) &&
    part.quantity.change === undefined &&
    part.quantity.value < whole.quantity.value &&
    part.quantity.kind === whole.quantity.kind &&
    part.quantity.scale === whole.quantity.scale
  );
}

/**
 * "120 million of the 2 billion users": whether a number in millions is a part of the users that the next one counts, a preposition and an
 * article between.
 */
export function isPartOfUsers(part: Candidate, { quantity, head }: Candidate): boolean {
  const between = { start: part.quantity.end, end: quantity.hedgeStart };
  return (
    part.head.kind === 'none' &&
    head.kind === 'noun' &&
    head.heads.includes('user') &&
    part.quantity.kind === 'count' &&
    part.quantity.scale >= LEAST_PART &&
    quantity.scale >= LEAST_PART &&
    part.quantity.value < quantity.value &&
    part.quantity.change === undefined &&
    between.end - between.start <= PART_OF_USERS_REACH &&
    inside(part.passage.functions, between).some((f) => f.value.includes('link')) &&
    !part.passage.text.folded.slice(between.start, between.end).includes(',')
  );
}

/** Between a part and its whole stands no more than this, in characters; both are told in millions. */
const PART_OF_USERS_REACH = 9;
const LEAST_PART = 1_000_000;

/** "used by 48 of 51 million inhabitants": behind a part the whole of a people is no number of the app. */
export function isWholeOfPeople(c: Candidate): boolean {
  return counts(c, 'person') && c.before?.sentence === c.sentence && isPartOf(c.before, c);
}

/** How far a word that bears on a number may stand before it and behind it, in characters. */
const GOVERNING_REACH = { before: 90, behind: 45 } as const;

/** "800 million users and should pass …": a conjunction behind the number begins something else. */
function opensClause({ passage, quantity, head }: Candidate, word: Span): boolean {
  const from = head.kind === 'noun' && head.side === 'after' ? head.span.end : quantity.end;
  return inside(passage.functions, { start: from, end: word.start }).some((f) => f.value.includes('clause') && !f.value.includes('filler'));
}

/** How far behind its comma a relative pronoun may stand, in characters: ", о котором …". */
const RELATIVE_OPENING = 4;

/**
 * The text between two offsets without a relative clause between commas: "the billion users, of whom its founder dreams, has not come".
 * @param candidate - the quantity with its surroundings
 * @param start - where the text begins
 * @param end - where it ends
 */
export function withoutRelative({ passage }: Candidate, start: number, end: number): string {
  const between = passage.text.folded.slice(start, end);
  const parts = between.split(',');
  if (parts.length !== 3) return between;
  const opened = start + (parts[0]?.length ?? 0);
  const opens = relativeIn(passage, { start: opened, end: opened + 12 }, RELATIVE_OPENING) !== undefined;
  return opens ? `${parts[0]}${parts[2]}` : between;
}

/** Whether a word's clause is the number's: no colon between, and behind the number no comma or conjunction either. */
export function governs(candidate: Candidate, word: Span, reach: number = GOVERNING_REACH.behind): boolean {
  const { folded } = candidate.passage.text;
  if (word.start >= candidate.quantity.end) {
    const { head } = candidate;
    const from = head.kind === 'noun' && head.side === 'after' && head.span.end <= word.start ? head.span.end : candidate.quantity.end;
    const between = withoutRelative(candidate, from, word.start);
    return between.length <= reach && !/[,:;()]/.test(between) && (between.length < word.start - from || !opensClause(candidate, word));
  }
  const between = folded.slice(word.end, candidate.quantity.start);
  return between.length <= GOVERNING_REACH.before && !/[:;](?! ?$)/.test(between);
}

/** Whether a number ends its clause, so that it counts nothing behind it: a comma, a stop or a bracket follows. */
export function endsClause({ passage, quantity }: Candidate): boolean {
  return /^(?: ?[.;,)!]|$)/.test(passage.text.folded.slice(quantity.end, quantity.end + 2));
}
