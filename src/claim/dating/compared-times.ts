import type { Candidate } from '../candidate';
import type { Moment } from '../moment';
import { inside, type PassageReading } from '../reading';

/** A whole year brings more than so many times what a quarter of the next one does. */
const WHOLE_YEAR = 2;

/**
 * "11.6 billion in the third quarter, up from 4.4 the year before": beside the result of a quarter or half the year before is that part of
 * it.
 * @param moment - the date that stands nearest to the number
 * @param c - the number with its surroundings
 * @returns the quarter or half that is meant, undefined where the number may be that of a whole year
 */
export function partOfYearBefore({ kind, date, start }: Moment, { passage, sentence, quantity }: Candidate): Moment | undefined {
  if (kind !== 'year' || date === null) return undefined;
  const part = inside(passage.moments, sentence).find(
    (m) => m.start < start && (m.kind === 'quarter' || m.kind === 'half') && Number(m.date?.slice(0, 4)) === Number(date) + 1,
  );
  if (!part?.date) return undefined;
  const of = (scale: number): number => quantity.value * (quantity.scale === 1 ? scale : 1);
  return inside(passage.quantities, sentence).some(
    (q) => q !== quantity && q.kind !== 'percent' && q.scale > 1 && of(q.scale) <= WHOLE_YEAR * q.value,
  )
    ? { ...part, date: `${date}${part.date.slice(4)}` }
    : undefined;
}

/**
 * "bir yıl önceki 4,4 milyardan 11,6 milyara": whether a date right before the number that something rose from is told of that one, and not
 * of what it came to.
 */
export function isOfChangedFrom({ kind, anchored, end }: Moment, { passage, quantity, before }: Candidate): boolean {
  return (
    quantity.change?.role === 'to' &&
    before?.quantity.change?.role === 'from' &&
    kind === 'relative' &&
    anchored === true &&
    end <= before.quantity.hedgeStart &&
    inside(passage.quantities, { start: end, end: before.quantity.start }).length === 0
  );
}

/** No ending of a date is longer, with its apostrophe and space, in characters. */
const ENDING = 4;

/** "geçen yılın aynı dönemine göre yüzde 1 azalarak": where such words stand behind, what something is compared with. */
export const isComparedWith = ({ end }: Moment, { speech, functions, language }: PassageReading): boolean =>
  language.times.postposed &&
  [...speech.filter((s) => s.value.includes('according')), ...functions.filter((f) => f.value.includes('contrast'))].some(
    (w) => w.start > end && w.start - end <= ENDING,
  );
