import { seriesKey } from '../canonical-files';
import { daysOf } from '../partial-date';
import type { FigureEntry } from '../schema';
import { figureName, figuresFile, type Rule } from './rule';

/** Two statements of one count are one figure with two sources when their values are this near … */
const SAME_VALUE_WITHIN = 0.01;
/** … and the times they describe end this near. */
const SAME_TIME_WITHIN_DAYS = 45;

const MONTH = /^\d{4}-\d\d$/;

/** Two months of one monthly panel or report are two readings, however alike. */
function areTwoReadings(a: FigureEntry, b: FigureEntry): boolean {
  const monthly = a.origin === 'research' || a.origin === 'survey' || a.window === 'P1M';
  return monthly && a.who === b.who && MONTH.test(a.asOf) && MONTH.test(b.asOf) && a.asOf !== b.asOf;
}

function areOne(a: FigureEntry, b: FigureEntry): boolean {
  const largest = Math.max(Math.abs(a.value), Math.abs(b.value)) || 1;
  const [end, otherEnd] = [daysOf(a.asOf)?.end ?? 0, daysOf(b.asOf)?.end ?? 0];
  return (
    Math.abs(a.value - b.value) / largest <= SAME_VALUE_WITHIN && Math.abs(end - otherEnd) <= SAME_TIME_WITHIN_DAYS && !areTwoReadings(a, b)
  );
}

/** One figure stands once, with all its sources. */
export const noDuplicates: Rule = {
  name: 'no-duplicates',
  about: 'figures of one series differ by more than 1 % or 45 days',
  check({ files }) {
    return files.figures.flatMap(({ app, figures }) => {
      const seen = new Map<string, FigureEntry[]>();
      return figures.flatMap((figure) => {
        const key = seriesKey(figure);
        const earlier = seen.get(key) ?? [];
        seen.set(key, [...earlier, figure]);
        return earlier
          .filter((other) => areOne(other, figure))
          .map((other) => ({
            file: figuresFile(app),
            subject: figureName(figure),
            message: `says the same as "${figureName(other)}"; keep one of them with the sources of both`,
          }));
      });
    });
  },
};
