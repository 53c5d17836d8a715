import type { Candidate } from '../candidate';
import { compiled } from '../compiled-pattern';
import type { Moment } from '../moment';
import { inside, type PassageReading } from '../reading';

/** How far before its date a word such as "founded" may stand, in characters. */
const ORIGIN_REACH = 28;

/** A participle that ends its clause may stand so far behind the date, in characters. */
const PREDICATE_REACH = 44;

/** "founded in 2013", "since its launch in 2009": between the word and the date stands a preposition at most. */
export function isOfOrigin(moment: Moment, passage: PassageReading): boolean {
  // In postposing languages the beginning follows its date: "2013'teki çıkışından bu yana".
  if (
    passage.language.times.postposed &&
    inside(passage.functions, { start: moment.end, end: moment.end + ORIGIN_REACH }).some(
      (f) => f.value.includes('origin') && passage.text.folded.slice(moment.end, f.start).trim().split(' ').length <= 1,
    )
  )
    return true;
  if (isBegunThen(moment, passage)) return true;
  const word = inside(passage.functions, { start: Math.max(0, moment.start - ORIGIN_REACH), end: moment.start }).findLast((f) =>
    f.value.includes('origin'),
  );
  const between = passage.text.folded.slice(word?.end ?? 0, moment.start);
  // "before its listing, in 2018, …": set off, the date is of the statement again.
  return word !== undefined && !/[,.;:!?]/.test(between) && between.trim().split(' ').length <= 2;
}

/**
 * "2003 gegründet, hat der Dienst …", "das 2003 in Tallinn gegründete Unternehmen": a participle behind the date, set off or before its
 * noun.
 */
function isBegunThen(moment: Moment, { functions, language, text: { folded } }: PassageReading): boolean {
  const word = inside(functions, { start: moment.end, end: moment.end + PREDICATE_REACH }).find((f) => f.value.includes('origin'));
  if (word === undefined) return false;
  const between = folded.slice(moment.end, word.start);
  if (/[,.;:!?\d]/.test(between)) return false;
  // "wurde 2013 von zwei Brüdern gegründet und hat …"
  const joint = / (\p{L}+) /uy;
  joint.lastIndex = word.end;
  if (/^[,.;]/.test(folded.charAt(word.end)) || language.places.joins.includes(joint.exec(folded)?.[1] ?? '')) return true;
  const { describing } = language.times;
  return (
    describing !== undefined &&
    between.trim().split(' ').length <= 2 &&
    compiled(`(?:${describing})$`).test(folded.slice(word.start, word.end))
  );
}

/** "fined 251 million for the breach of 2018": the date is that of what the sum is for. */
export function isOfIncident(moment: Moment, c: Candidate): boolean {
  if (c.quantity.kind !== 'money' || moment.start < c.quantity.end) return false;
  return inside(c.passage.signs, { start: Math.max(c.quantity.end, moment.start - ORIGIN_REACH), end: moment.start }).some(
    (s) => s.value.includes('leak') && moment.start - s.end <= 5,
  );
}

/** So far into its passage the date of a dispatch stands, in characters. */
const DATELINE_REACH = 40;

/** "MOSCOW, Oct 1 (Reuters) - The messenger …": when it was written. */
export function isDateline({ kind, start, end }: Moment, { text: { folded } }: PassageReading): boolean {
  return (
    kind === 'day' &&
    start <= DATELINE_REACH &&
    /^[^.;:\d]+[,(] ?$/.test(folded.slice(0, start)) &&
    /^\.?(?: ?\([^)]{1,20}\)|\))? ?[–—-] /.test(folded.slice(end, end + DATELINE_REACH))
  );
}
