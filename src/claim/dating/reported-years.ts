import { METRICS, type Metric, type PartialDate } from '../../terms';
import type { Claim } from '../claim';
import type { ClaimTime } from './claim-time';
import { isResult } from '../metric-kinds';

/** So many months of a year may pass before the results of the year before are told. */
const MONTHS_OF_REPORTS = 3;

/**
 * The time of a figure that is reported beside others of a quarter or a year.
 * @param time - what its own words say
 * @param metric - what is claimed
 * @param last - the claim before, of the same passage
 * @param pageDate - when the page was published
 * @returns the same quarter of an earlier year for "the 360 million of a year ago" behind a figure of a quarter; the year before for "for
 * the full year" in the first months of a year; else the time as it was
 */
export function reportedTime(time: ClaimTime, metric: Metric, last: Claim | undefined, pageDate: PartialDate | null): ClaimTime {
  if (time.asOf === null || pageDate === null) return time;
  const [pageYear, pageMonth] = [Number(pageDate.slice(0, 4)), Number(pageDate.slice(5, 7))];
  if (isResult(metric) && time.length === 'P1Y' && !time.future && time.asOf === pageDate.slice(0, 4) && pageMonth <= MONTHS_OF_REPORTS)
    return { ...time, asOf: String(pageYear - 1) };
  // "ended 2022 with net income of 23.2 billion": results are those of the year.
  if (isResult(metric) && time.length === null && time.asOf.length === 7 && time.asOf.endsWith('-12'))
    return { ...time, asOf: time.asOf.slice(0, 4), length: 'P1Y' };
  const quarter = /^(\d{4})(-Q[1-4])$/.exec(last?.asOf ?? '');
  const years = pageYear - Number(time.asOf.slice(0, 4));
  const isYearsAgo = time.asOf.length === 7 && time.asOf.slice(4) === pageDate.slice(4, 7) && years >= 1;
  // "a year before it had made a loss of 173 million": results are those of the year.
  if (!quarter && isYearsAgo && isResult(metric)) return { ...time, asOf: time.asOf.slice(0, 4), length: 'P1Y' };
  const alike =
    last !== undefined &&
    METRICS[last.metric].group === METRICS[metric].group &&
    (isResult(metric) || METRICS[metric].group === 'audience');
  return quarter && isYearsAgo && alike
    ? { ...time, asOf: `${Number(quarter[1]) - years}${quarter[2]}`, length: isResult(metric) ? 'P3M' : null }
    : time;
}
