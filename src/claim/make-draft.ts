import type { Metric } from '../terms';
import type { Candidate } from './candidate';
import type { AppDraft } from './draft';
import type { MetricReading } from './metric-rules/rule';
import type { AppReading } from './resolve-app';

/** What a number was found to measure. */
export type StatedMetric = Extract<MetricReading, { metric: Metric }>;

/**
 * The draft of a number.
 * @param candidate - the number
 * @param reading - what it measures
 * @param owner - whose it is
 * @param currency - what a sum is in
 */
export function draftOf(candidate: Candidate, reading: StatedMetric, { app, sure }: AppReading, currency: string | undefined): AppDraft {
  const { quantity } = candidate;
  return {
    candidate,
    app,
    sure,
    metric: reading.metric,
    rule: reading.rule,
    value: valueOf(candidate, reading),
    ...(quantity.valueMax === undefined ? {} : { valueMax: scaled(quantity.valueMax, reading) }),
    ...(currency === undefined ? {} : { currency }),
    ...(reading.continues === undefined ? {} : { continues: reading.continues }),
  };
}

/** The value of a number in base units, with a scale that was left out put in, negative for a loss. */
export const valueOf = (candidate: Candidate, reading: StatedMetric): number => scaled(baseValue(candidate), reading);

/** A number with its scale and sign; what a scale was put to is whole again (2.11 thousand million). */
const scaled = (value: number, reading: StatedMetric): number =>
  reading.scale === undefined ? value * factorOf(reading) : Math.round(value * factorOf(reading));

const factorOf = (reading: StatedMetric): number => (reading.scale ?? 1) * (reading.negative ? -1 : 1);

/** Durations are told in minutes. */
const MINUTES: Readonly<Record<string, number>> = { PT1S: 1 / 60, PT1M: 1, PT1H: 60, P1D: 1440, P1W: 10080, P7D: 10080 };

function baseValue({ quantity }: Candidate): number {
  return quantity.kind === 'duration' ? quantity.value * (MINUTES[quantity.unitDuration ?? 'PT1M'] ?? 1) : quantity.value;
}
