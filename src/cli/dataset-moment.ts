import type { Dataset } from '../dataset/dataset';
import { findComparable, findRivals, findSameNumber, standingOf, type Query } from '../dataset/find-evidence';
import type { Figure } from '../dataset/schema';
import type { PartialDate } from '../terms';
import { valueText } from './dataset-series';

const lineOf = (figure: Figure): string =>
  [
    `${valueText(figure)} (${figure.asOf})`,
    figure.app,
    figure.metric,
    figure.area,
    figure.window,
    figure.feature,
    figure.event,
    figure.status,
  ]
    .filter(Boolean)
    .join(', ');

const section = (heading: string, lines: readonly string[]): string =>
  `${heading}\n${lines.length ? lines.map((line) => `  ${line}`).join('\n') : '  none'}`;

/**
 * How things stood at a moment, and what else a number is known as.
 * @param dataset - the figures
 * @param query - what is asked about
 * @param at - the moment
 * @param number - a number to look for elsewhere, null for none
 * @returns text for a terminal
 */
export function momentText(dataset: Dataset, query: Query, at: PartialDate, number: number | null): string {
  const moment = { at, publicBy: at };
  const { inForce, before, next, newest } = standingOf(findComparable(dataset, query).series, moment);
  const sections = [
    section(`In force at ${at}`, inForce.map(lineOf)),
    section('Before', before ? [lineOf(before)] : []),
    section('Next', next ? [lineOf(next)] : []),
    section('Newest', newest ? [lineOf(newest)] : []),
    section('Rivals at the time', findRivals(dataset, query, moment).map(lineOf)),
  ];
  if (number !== null) {
    const same = findSameNumber(dataset, query, number, moment);
    sections.push(
      section(
        `${number.toLocaleString('en')} elsewhere`,
        same.map(({ figure, differsIn }) => `${lineOf(figure)}: another ${differsIn.join(' and ')}`),
      ),
    );
  }
  return sections.join('\n');
}
