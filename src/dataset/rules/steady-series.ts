import { seriesKey } from '../canonical-files';
import { isSingleFact } from '../fact-kinds';
import { compareDates, daysOf } from '../partial-date';
import type { FigureEntry } from '../schema';
import { figureName, figuresFile, type Rule } from './rule';

/** A series may grow or fall by this factor from one figure to the next, or within each year that lies between them. */
const STEADY_FACTOR = 3;
const DAYS_A_YEAR = 365.25;

function isJump(before: FigureEntry, figure: FigureEntry): boolean {
  const [small, large] = [Math.abs(before.value), Math.abs(figure.value)].sort((a, b) => a - b);
  if (!small || !large) return false;
  const years = ((daysOf(figure.asOf)?.end ?? 0) - (daysOf(before.asOf)?.end ?? 0)) / DAYS_A_YEAR;
  return large / small > STEADY_FACTOR ** Math.max(1, years);
}

/** A jump in a series is mostly a lost zero, another metric or another area; where it is real, an exception says why. */
export const steadySeries: Rule = {
  name: 'steady-series',
  about: 'reference figures of one series that measure a state do not jump above ×3 (a year) without an explanation',
  check({ files }) {
    return files.figures.flatMap(({ app, figures }) => {
      const last = new Map<string, FigureEntry>();
      const states = figures
        .filter((figure) => figure.use === 'reference' && !isSingleFact(figure))
        .sort((a, b) => compareDates(a.asOf, b.asOf));
      return states.flatMap((figure) => {
        const before = last.get(seriesKey(figure));
        last.set(seriesKey(figure), figure);
        if (!before || !isJump(before, figure)) return [];
        return [
          {
            file: figuresFile(app),
            subject: figureName(figure),
            message: `jumps from ${before.value} (${before.asOf}) to ${figure.value} (${figure.asOf}); check zeros, metric, area and window, or say in exceptions.json why it is so`,
          },
        ];
      });
    });
  },
};
