import type { NumberToken } from './number-token';
import type { Reading } from './numeral-reading';

/** Multiplies what was read by a scale word (`million`, `bn`), or takes it alone. Returns 1 where it fits, else 0. */
export function takeScale(reading: Reading, token: NumberToken, previous: NumberToken | undefined, text: string): number {
  const { word } = token;
  if (word === undefined) return 0;
  const short = word.scale === undefined;
  // A letter that is an ending or a unit too is a scale only in its own case: "2024-м".
  if (short && word.letters !== undefined && !word.letters.includes(text.slice(token.start, token.end))) return 0;
  const scale = word.scale ?? word.abbreviation ?? 1;
  // Abbreviations go with digits, those of one letter with nothing else: "2,3 Mrd.", "25m".
  if (
    short &&
    previous?.digits === undefined &&
    !(reading.digits && reading.thousands > 0) &&
    (word.letters !== undefined || !reading.hasGroup)
  )
    return 0;
  // "4,4 mil milhões": who leaves the scale out of the next number leaves out both words.
  const spoken = reading.thousands > 0 && !reading.hasGroup && scale >= 1e6 ? 1000 : 1;
  if (reading.hasGroup || reading.thousands > 0) {
    if (scale >= reading.lastScale) return 0;
    reading.total += (reading.thousands + reading.group) * scale;
  } else if (reading.total > 0 || short || /\d[ -]?$/.test(text.slice(Math.max(0, token.start - 2), token.start))) {
    // Behind digits that are no number of their own ("N310 million") a scale word is none either.
    return 0;
  } else {
    reading.total = scale;
    reading.bare = true;
    reading.vague = word.many === true;
    reading.words = true;
  }
  reading.thousands = 0;
  reading.group = 0;
  reading.hasGroup = false;
  reading.article = false;
  reading.one = false;
  reading.partial = false;
  reading.lastScale = scale;
  reading.maxScale = Math.max(reading.maxScale, scale * spoken);
  reading.scaleWords += 1;
  return reading.bare && reading.scaleWords > 1 ? 0 : 1;
}

/** Multiplies the group by a thousand; alone it counts one only where the language says so. Returns 1 where it fits, else 0. */
export function takeThousand(reading: Reading, alone: boolean): number {
  if (reading.bare || reading.thousands > 0 || reading.lastScale <= 1000) return 0;
  if (!reading.hasGroup && !alone) return 0;
  const factor = reading.hasGroup ? reading.group : 1;
  if (factor === 0 || factor >= 1000) return 0;
  if (!reading.hasGroup) reading.words = true;
  reading.thousands = factor * 1000;
  reading.group = 0;
  reading.hasGroup = false;
  reading.article = false;
  reading.one = false;
  reading.partial = false;
  reading.maxScale = Math.max(reading.maxScale, 1000);
  reading.scaleWords += 1;
  return 1;
}

/** Takes a number from a thousand up that is written as one word. Returns 1 where it fits, else 0. */
export function takeGlued(reading: Reading, value: number): number {
  if (reading.bare || reading.hasGroup || reading.thousands > 0) return 0;
  reading.thousands = Math.floor(value / 1000) * 1000;
  reading.group = value % 1000;
  reading.hasGroup = reading.group > 0;
  reading.words = true;
  reading.maxScale = Math.max(reading.maxScale, 1000);
  return 1;
}

/** "… and a half": half of the scale read last. Returns 1 where it fits, else 0. */
export function takeHalf(reading: Reading): number {
  if (!Number.isInteger(reading.group)) return 0;
  if (reading.hasGroup) reading.group += 0.5;
  else if (reading.thousands > 0) reading.thousands += 500;
  else if (reading.vague) return 0;
  else reading.total += reading.lastScale / 2;
  reading.bare = false;
  reading.significant += 1;
  return 1;
}

/** Multiplies the group by a hundred. Returns 1 where it fits, else 0. */
export function takeHundred(reading: Reading): number {
  if (reading.bare) return 0;
  const factor = reading.hasGroup ? reading.group : 1;
  if (factor < 1 || factor > 99 || !Number.isInteger(factor)) return 0;
  reading.group = factor * 100;
  reading.hasGroup = true;
  reading.words ||= !reading.digits;
  reading.article = false;
  reading.one = false;
  reading.scaleWords += 1;
  return 1;
}
