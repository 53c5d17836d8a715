import { daysOf } from '../partial-date';
import type { FigureEntry, Source } from '../schema';
import { checkEachFigure, type Fault, type Rule } from './rule';

/** The first day that the web's archives of news reach back to; an earlier `asOf` is a slip of the pen. */
const EARLIEST = '1996-01-01';

const endOf = (date: string): number => daysOf(date)?.end ?? Number.NaN;
const startOf = (date: string): number => daysOf(date)?.start ?? Number.NaN;

/** Where a source stands: those of the stating body first, then the earliest, those without a date last. */
const rankOf = (source: Source): number => (source.primary ? 0 : 1e9) + (source.published === null ? 1e8 : endOf(source.published));

function faultsOf(figure: FigureEntry): string[] {
  const faults: string[] = [];
  const dates = new Set([figure.asOf, ...figure.sources.flatMap((source) => source.published ?? [])]);
  for (const date of dates)
    if (!daysOf(date)) faults.push(`has the date ${date}, which no calendar knows; write a day that exists, a month, a quarter or a year`);
  if (startOf(figure.asOf) < startOf(EARLIEST)) faults.push(`describes a time before ${EARLIEST}; check the year of "asOf"`);
  const published = figure.sources.map((source) => source.published);
  const last = Math.max(...published.map((date) => (date === null ? Number.POSITIVE_INFINITY : endOf(date))));
  if (startOf(figure.asOf) > last)
    faults.push('describes a time that begins after every source was published; check "asOf" and "published"');
  figure.sources.forEach((source, index) => {
    const before = figure.sources[index - 1];
    if (before && rankOf(before) > rankOf(source))
      faults.push(`has its sources out of order at ${source.url}; put those of the stating body first, then the earliest`);
  });
  return faults;
}

/** Dates exist, and nothing is told before it happened. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  about: 'dates exist; no figure describes a time after its sources, no app closes before it opens, no source is newer than the edition',
  check({ files }) {
    const faults: Fault[] = checkEachFigure(files, faultsOf);
    for (const app of files.apps) {
      if (app.launched && app.closed && startOf(app.launched) > endOf(app.closed))
        faults.push({ file: 'apps.json', subject: app.id, message: 'closed before it was launched; check both dates' });
    }
    const updated = endOf(files.edition.updated);
    return [
      ...faults,
      ...checkEachFigure(files, (figure) =>
        figure.sources.flatMap((source) =>
          source.published !== null && startOf(source.published) > updated
            ? [`has a source of ${source.published}, newer than the edition; set "updated" in edition.json to the day of your change`]
            : [],
        ),
      ),
    ];
  },
};
