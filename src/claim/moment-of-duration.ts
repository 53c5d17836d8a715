import type { Quantity } from './quantity';
import { inside, startingAt, type PassageReading } from './reading';

/** A moment begins and ends so near the duration that it is told by, in characters. */
const MOMENT_REACH = 24;

/**
 * Whether a duration says when something was ("two hours ago"), or how often it is done ("every 24 hours"), and not how long it lasted.
 * @param passage - the passage as read
 * @param quantity - the duration
 */
export function tellsMoment(passage: PassageReading, quantity: Quantity): boolean {
  if (!passage.tellsTime(quantity)) return false;
  const { functions, language, moments, periods, text } = passage;
  const moment = inside(moments, { start: quantity.start - MOMENT_REACH, end: quantity.end + MOMENT_REACH }).find(
    (m) => m.start < quantity.end && m.end > quantity.start,
  );
  if (moment === undefined) return periods.some((p) => p.kind === 'rate' && p.start < quantity.end && p.end > quantity.start);
  // "hace seis horas que no funciona", "caído desde hace seis horas": what has gone on since then is how long it lasts.
  const that = startingAt(functions, moment.end + 1);
  const goesOn =
    moment.relation === 'since' ||
    (that?.value.includes('clause') === true &&
      !that.value.includes('when') &&
      !language.places.joins.includes(text.folded.slice(that.start, that.end)));
  return !goesOn || quantity.unitDuration === 'P1D';
}
