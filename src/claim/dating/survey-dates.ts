import type { PartialDate } from '../../terms';
import type { Candidate } from '../candidate';
import type { Moment } from '../moment';
import { inside, type PassageReading, type Span } from '../reading';
import { hasNumberInBrackets } from './attach-moments';
import { DATING } from './claim-time';

/** The date of a sentence on a survey; one that stands in brackets with a number is that number's. */
function surveyMoment(passage: PassageReading, sentence: Span): Moment | undefined {
  return inside(passage.moments, sentence).find((m) => DATING.has(m.kind) && m.date !== null && !m.bare && m.when !== 'future' && !hasNumberInBrackets(m, passage, sentence) && !isOfFormer(m, passage));
}

/** Whether a sentence speaks of a survey, or says whom it asked. */
function tellsOfSurvey(passage: PassageReading, sentence: Span): boolean {
  return inside(passage.signs, sentence).some((s) => s.value.includes('survey')) || (passage.hasBar('sample') && inside(passage.bars, sentence).some((b) => b.value.includes('sample')));
}

/** How far before its date an earlier figure ends, in characters ("up from 23 per cent in 2021"). */
const FORMER_REACH = 24;

/** Between the word for a time and its date stands a preposition, so long in characters. */
const WHEN_REACH = 5;

/** Whether a date is that of an earlier figure that the survey's own is set against. */
function isOfFormer(m: Moment, { quantities, functions }: PassageReading): boolean {
  // "4.2 per cent use Skype, when in 2016 it was 8.1"
  if (inside(functions, { start: 0, end: m.start }).some((f) => f.value.includes('when') && m.start - f.end <= WHEN_REACH)) return true;
  const figure = inside(quantities, { start: Math.max(0, m.start - FORMER_REACH), end: m.start }).at(-1);
  return figure !== undefined && inside(functions, { start: Math.max(0, figure.hedgeStart - FORMER_REACH), end: figure.hedgeStart }).some((f) => f.value.includes('contrast') && figure.hedgeStart - f.end <= 1);
}

/**
 * The date of the survey that a figure's own sentence names, however it is put in: "in the latest survey, it is from August, …".
 * @param c - the figure with its surroundings
 * @returns the month, quarter or year; null where the sentence names no survey or no one date
 */
export function ownSurveyDate(c: Candidate): PartialDate | null {
  if (!inside(c.passage.signs, c.sentence).some((s) => s.value.includes('survey'))) return null;
  const moments = inside(c.passage.moments, c.sentence).filter((m) => DATING.has(m.kind) && m.date !== null);
  const [only] = moments;
  return moments.length === 1 && only !== undefined && only === surveyMoment(c.passage, c.sentence) && (only.kind === 'month' || only.kind === 'season' || only.kind === 'year') ? only.date : null;
}

/**
 * When the survey of an article was made, where a sentence says so that states no figure of it.
 * @param passages - all passages as read
 * @param drafted - sentences that hold claims, by passage
 * @returns the month of the field work, or the quarter or year; null where nothing is said
 */
export function surveyDateOf(passages: readonly PassageReading[], drafted: ReadonlySet<Span>): PartialDate | null {
  let fallback: PartialDate | null = null;
  let year: PartialDate | null = null;
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      if (!tellsOfSurvey(passage, sentence)) continue;
      const moment = surveyMoment(passage, sentence);
      if (!moment?.date) continue;
      const month = moment.kind === 'day' ? moment.date.slice(0, 7) : moment.date;
      // "each of those asked has three, in 2019 it was two": a month says more surely when people were asked.
      if (!drafted.has(sentence) && moment.kind !== 'year') return month;
      if (!drafted.has(sentence)) year ??= month;
      // "Three years ago 13 of 100 asked had it": how long ago is told of that figure alone.
      else if (moment.kind !== 'relative') fallback ??= month;
    }
  }
  return year ?? fallback;
}

/** A survey that an article is about is dated in its first passages. */
const LEAD = 2;

/**
 * When the survey was made that an article begins with; all its figures of the country are of then.
 * @param passages - all passages as read
 * @param drafted - sentences that hold claims
 * @returns the month of the field work, or the quarter or year; null where its first passages say nothing, or only beside a figure behind the first of them
 */
export function surveyLeadOf(passages: readonly PassageReading[], drafted: ReadonlySet<Span>): PartialDate | null {
  for (const passage of passages) {
    if (passage.index > LEAD) return null;
    for (const sentence of passage.sentences) {
      if ((drafted.has(sentence) && passage.index > 1) || !inside(passage.signs, sentence).some((s) => s.value.includes('survey'))) continue;
      const moment = surveyMoment(passage, sentence);
      if (moment?.date) return moment.kind === 'day' ? moment.date.slice(0, 7) : moment.date;
    }
  }
  return null;
}
