import type { Quantity } from './quantity';
import { inside, type PassageReading } from './reading';

/** A name that a number belongs to stands so near behind it, in characters. */
const OWNER_REACH = 24;

/**
 * "fewer than the 979 of Messenger": whether a linking word and a name stand right behind a number, which is then one of its own and no
 * difference.
 */
export function isOwned({ mentions, functions }: PassageReading, { end }: Quantity): boolean {
  const owner = inside(mentions, { start: end, end: end + OWNER_REACH }).find((m) => m.by === 'name');
  return (
    owner !== undefined &&
    inside(functions, { start: end, end: owner.start }).some(
      (f) => f.value.includes('link') && f.start - end <= 1 && owner.start - f.end <= 1,
    )
  );
}

/** "grew up to 500 million": behind a verb of growing such a hedge says what it came to. */
export function reaches({ language, text: { folded } }: PassageReading, from: number, { start }: Quantity): boolean {
  return language.numbers.change.reached?.split('|').some((word) => folded.slice(from, start).startsWith(` ${word} `)) === true;
}
