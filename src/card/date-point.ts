import type { PartialDate } from '../terms';

/**
 * A partial date as one point on a time axis: the middle of the time that it may mean.
 * @returns years, with fractions (`2016-02` is about 2016.125); null where the text is no such date
 */
export function datePoint(date: PartialDate): number | null {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?/.exec(date);
  if (!parts) return null;
  const [, year, quarter, month, day] = parts;
  const start = Number(year);
  if (quarter) return start + (Number(quarter) - 0.5) / 4;
  if (!month) return start + 0.5;
  return start + (Number(month) - 1 + (day ? (Number(day) - 0.5) / 31 : 0.5)) / 12;
}
