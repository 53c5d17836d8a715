import type { PartialDate } from '../terms';
import { firstDay, parseDate } from './calendar';
import type { PassageReading } from './reading';

/** How many passages back "in the period" may look for the one that was named; "at the time" looks one back. */
const PASSAGES_BACK = 4;

/**
 * Looks for the date that the passages before named last.
 * @param passages - the passages as read; those before the one that asks must be there when it asks
 * @param refersBack - whether the passage at a position means a time that was named before
 * @returns for a position and whether a stretch is meant ("in the same period") rather than any date ("at the time"): the date, null where
 * none was named
 */
export function dateSeeker(
  passages: readonly PassageReading[],
  refersBack: (position: number) => boolean,
): (position: number, stretch: boolean) => PartialDate | null {
  const read = new Set<number>();
  return (position, stretch) => {
    // A passage may refer to one that refers further back: the earliest is read first, else a chain of passages would be one of calls.
    let first = position - PASSAGES_BACK;
    for (let i = position - 1; i >= Math.max(0, first); i--) if (!read.has(i) && refersBack(i)) first = i - PASSAGES_BACK;
    for (let i = Math.max(0, first); i < position; i++) {
      if (read.has(i) || !refersBack(i)) continue;
      // Only the reading counts: whoever asks finds it done.
      if (passages[i]?.moments !== undefined) read.add(i);
    }
    return dateNamed(passages.slice(Math.max(0, position - (stretch ? PASSAGES_BACK : 1)), position), stretch);
  };
}

const startOf = (date: PartialDate): number => {
  const parsed = parseDate(date);
  return parsed === null ? 0 : firstDay(parsed);
};

function dateNamed(passages: readonly PassageReading[], stretch: boolean): PartialDate | null {
  for (const passage of passages.toReversed()) {
    const dates = passage.moments.flatMap((m) =>
      m.date !== null && m.when !== 'future' && !(stretch && (m.kind === 'day' || (m.anchored && m.kind === 'relative'))) ? [m.date] : [],
    );
    // A report compares its period with that of the year before: of several the newest is meant.
    const date = stretch
      ? dates.reduceRight<PartialDate | undefined>(
          (newest, d) => (newest === undefined || startOf(d) > startOf(newest) ? d : newest),
          undefined,
        )
      : dates.at(-1);
    if (date !== undefined) return date;
  }
  return null;
}
