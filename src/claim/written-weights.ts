/** How weights that were learnt are written into a file, short and readable without a parser. */

/** Features are known by so many bits of a mixture of their letters. */
const HASH_BITS = 14;

/**
 * The number of a feature, under which its weights are kept.
 * @param feature - its name
 * @returns a whole number below 2 ** 14
 */
export function featureNumber(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
}

/** In which turn of {@link onceForEach} each feature was met last: a set for each turn would be made for every number of a page. */
const metIn = new Uint32Array(1 << HASH_BITS);
let turn = 0;

/**
 * Takes features by their names, each once, however often it is named; one turn is over before the next begins.
 * @param take - told the number of each
 * @returns told their names
 */
export function onceForEach(take: (feature: number) => void): (name: string) => void {
  const now = (turn += 1);
  return (name) => {
    const feature = featureNumber(name);
    if (metIn[feature] === now) return;
    metIn[feature] = now;
    take(feature);
  };
}

/** Lengths of gaps are written as one sign each, longer ones behind signs that stand for the longest. */
const FIRST_SIGN = 35;
const LONGEST_GAP = 90;
/** The sign of a weight of 0; none is. */
const NO_WEIGHT = 80;

/** Whole numbers that rise, as they are written: each by its distance to the one before. */
export function risingNumbers(written: string): number[] {
  const numbers: number[] = [];
  let at = -1;
  for (let i = 0; i < written.length; i += 1) {
    const gap = written.charCodeAt(i) - FIRST_SIGN;
    at += gap === LONGEST_GAP ? LONGEST_GAP : gap + 1;
    if (gap !== LONGEST_GAP) numbers.push(at);
  }
  return numbers;
}

/** Writes whole numbers that rise, as {@link risingNumbers} reads them. */
export function writtenGaps(numbers: readonly number[]): string {
  let written = '';
  let before = -1;
  for (const number of numbers) {
    let gap = number - before - 1;
    for (; gap >= LONGEST_GAP; gap -= LONGEST_GAP) written += String.fromCharCode(FIRST_SIGN + LONGEST_GAP);
    written += String.fromCharCode(FIRST_SIGN + gap);
    before = number;
  }
  return written;
}

/** Writes weights in steps. */
export const writtenSteps = (steps: readonly number[]): string => String.fromCharCode(...steps.map((step) => NO_WEIGHT + step));

/** Reads what {@link writtenSteps} wrote. */
export const readSteps = (written: string): number[] => Array.from(written, (sign) => sign.charCodeAt(0) - NO_WEIGHT);
