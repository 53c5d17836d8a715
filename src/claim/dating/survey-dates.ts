import type { PartialDate } from '../../terms';
import type { Candidate } from '../candidate';
import type { Moment } from '../moment';
import { inside, type PassageReading, type Span } from '../reading';
import { hasNumberInBrackets } from './attach-moments';
import { DATING } from './claim-time';

/** The dates of a sentence on a survey; one that stands in brackets with a number is that number's. */
function surveyMoments(passage: PassageReading, sentence: Span): Moment[] {
  return inside(passage.moments, sentence).filter(
    (m) =>
      DATING.has(m.kind) &&
      m.date !== null &&
      !m.bare &&
      m.when !== 'future' &&
      !hasNumberInBrackets(m, passage, sentence) &&
      !isOfFormer(m, passage),
  );
}

/** Whether a sentence speaks of a survey, or says whom it asked. */
function tellsOfSurvey(passage: PassageReading, sentence: Span): boolean {
  return (
    inside(passage.signs, sentence).some((s) => s.value.includes('survey')) ||
    (passage.hasBar('sample') && inside(passage.bars, sentence).some((b) => b.value.includes('sample')))
  );
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
  return (
    figure !== undefined &&
    inside(functions, { start: Math.max(0, figure.hedgeStart - FORMER_REACH), end: figure.hedgeStart }).some(
      (f) => f.value.includes('contrast') && figure.hedgeStart - f.end <= 1,
    )
  );
}

/**
 * The date of the survey that a figure's own sentence names, however it is put in: "in the latest survey, it is from August, …".
 * @param c - the figure with its surroundings
 * @returns the month, quarter or year; null where the sentence names no survey or no one date
 */
export function ownSurveyDate({ passage, sentence }: Candidate): PartialDate | null {
  if (!inside(passage.signs, sentence).some((s) => s.value.includes('survey'))) return null;
  const [only] = surveyMoments(passage, sentence);
  return only !== undefined &&
    inside(passage.moments, sentence).filter((m) => DATING.has(m.kind) && m.date !== null).length === 1 &&
    (only.kind === 'month' || only.kind === 'season' || only.kind === 'year')
    ? only.date
    : null;
}

/**
 * When the survey of an article was made: the newest date of the sentences that speak of it, since what it is set against lies before.
 * @param passages - all passages as read
 * @param drafted - sentences that hold claims; how long ago one of them was is told of its figure alone
 * @param lead - only of the first passages, which say it for all figures of the country
 * @returns the month, quarter or year of the field work; null where nothing is said
 */
export function surveyDateOf(passages: readonly PassageReading[], drafted: ReadonlySet<Span>, lead = false): PartialDate | null {
  let newest: PartialDate | null = null;
  for (const passage of passages) {
    if (lead && passage.index > LEAD) break;
    for (const sentence of passage.sentences) {
      if ((lead && passage.index > 1 && drafted.has(sentence)) || !tellsOfSurvey(passage, sentence)) continue;
      for (const { date, kind } of surveyMoments(passage, sentence)) {
        if (date !== null && date > (newest ?? '') && (kind !== 'relative' || !drafted.has(sentence))) newest = date;
      }
    }
  }
  return newest?.slice(0, 7) ?? null;
}

/** A survey that an article is about is dated in its first passages. */
const LEAD = 2;
