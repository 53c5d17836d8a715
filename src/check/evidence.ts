import { daysOf, findRivals, timeOf } from '../dataset/find-evidence';
import type { Dataset } from '../dataset/dataset';
import type { Figure } from '../dataset/schema';
import { METRIC_IDS, METRICS, type MetricGroup, type PartialDate } from '../terms';
import type { Evidence, KnownFigure } from './assessment';
import { agreeing, byCloseness, currentOf, type Comparison, type Finding } from './comparison';
import { findDisputed, tellingDoubt } from './doubt';
import { daysApart, describesNear, describesUpTo } from './reference-date';
import {
  AROUND_SHOWN,
  BEFORE_SHOWN,
  BESIDE_DAYS,
  CONTEXT_SHOWN,
  OTHER_PERIODS_SHOWN,
  RELATED_SHOWN,
  RIVALS_SHOWN,
  THOUSAND,
} from './thresholds';

/** What became of the number: the newest figure of the record's own count, or the correction of a revised one. */
function newestSince({ claim, counts, kind }: Comparison, { record, verdict }: Finding): Figure[] {
  const [first] = record;
  const own = first && counts.find((count) => count.includes(first));
  if (!first || !own || kind === 'period-count' || kind === 'burst') return [];
  if (kind === 'single' && claim.event === null) return [];
  const correction = verdict === 'revised' ? own.findLast((figure) => figure.status !== 'revised') : undefined;
  if (correction) return [correction];
  const newest = own.at(-1);
  return newest && timeOf(newest).end > timeOf(first).end && !record.includes(newest) ? [newest] : [];
}

/** An app's figures of a group of metrics: far fewer than all that it has. */
const figuresOfGroup = (dataset: Dataset, app: string, group: MetricGroup): Figure[] =>
  METRIC_IDS.filter((metric) => METRICS[metric].group === group).flatMap((metric) => dataset.figuresOf(app, metric));

/** The app's other audience figures of the time, which tell what a number may have been taken from. */
function besides({ claim, dataset, time: { at } }: Comparison): Figure[] {
  const group = METRICS[claim.metric].group;
  if (!at || claim.event !== null || group === 'limits' || group === 'business' || group === 'safety') return [];
  return figuresOfGroup(dataset, claim.app, group).filter(
    (figure) =>
      figure.use === 'reference' &&
      figure.metric !== claim.metric &&
      figure.area === claim.area &&
      !figure.feature &&
      !figure.event &&
      describesNear(figure, at),
  );
}

/** The figures before the record in its own count: what a fall or a rise is told from. */
function before(comparison: Comparison, record: readonly Figure[]): Figure[] {
  const { counts } = comparison;
  const own = counts.find((count) => record.some((figure) => count.includes(figure)));
  const latest = record.find((figure) => own?.includes(figure));
  if (own && latest) return own.slice(0, own.indexOf(latest)).slice(-BEFORE_SHOWN).reverse();
  return counts.flatMap((count) => {
    const [first] = currentOf(comparison, count);
    return first ? count.slice(0, count.indexOf(first)).slice(-1) : [];
  });
}

/** Other figures worth seeing: of the same event, around the page's date, before the record, and such as may only be shown. */
function relatedTo(comparison: Comparison, record: readonly Figure[]): Figure[] {
  const {
    claim,
    counts,
    otherPeriods,
    context,
    nearby,
    time: { at },
  } = comparison;
  const figures = counts.flat();
  const around = figures.filter((figure) => claim.event !== null || (at && describesNear(figure, at)));
  const known = at
    ? byCloseness(
        figures.filter((figure) => describesUpTo(figure, at)),
        comparison,
      ).slice(0, 1)
    : [];
  const ofTheTime = (figure: Figure): boolean => !at || daysApart(figure, at) <= BESIDE_DAYS;
  return [
    ...counts.flatMap((count) => currentOf(comparison, count).slice(-1)),
    ...before(comparison, record),
    ...byCloseness(around, comparison).slice(0, AROUND_SHOWN),
    ...known,
    ...byCloseness(agreeing(otherPeriods, comparison), comparison).slice(0, OTHER_PERIODS_SHOWN),
    ...byCloseness(context.filter(ofTheTime), comparison).slice(0, CONTEXT_SHOWN),
    ...byCloseness(nearby.filter(ofTheTime), comparison).slice(0, 1),
    ...byCloseness(besides(comparison), comparison),
  ];
}

/**
 * A figure of another measure whose number has the claim's digits, a thousand times more or less: 15 billion messages for 15 million
 * people.
 */
function sameDigits({ claim, dataset, time: { at } }: Comparison, { verdict }: Finding): Figure[] {
  if (!at || METRICS[claim.metric].group !== 'audience' || (verdict !== 'outdated' && verdict !== 'differs')) return [];
  return figuresOfGroup(dataset, claim.app, 'activity')
    .filter(
      (figure) =>
        figure.use === 'reference' &&
        !figure.feature &&
        describesNear(figure, at) &&
        (figure.value === claim.value * THOUSAND || figure.value * THOUSAND === claim.value),
    )
    .slice(0, 1);
}

/**
 * The figures shown with a finding, each once, in the order record, since, hint, related.
 * @param comparison - what bears on the claim
 * @param finding - the verdict and the figures that led to it
 * @param known - what the number is known as, if it is something else
 */
export function collectEvidence(comparison: Comparison, finding: Finding, known: KnownFigure | null): Evidence[] {
  const shown = new Set<Figure>();
  const take = (role: Evidence['role'], figures: readonly Figure[]): Evidence[] =>
    figures.flatMap((figure) => {
      if (shown.has(figure)) return [];
      shown.add(figure);
      return [{ role, figure }];
    });
  const disputed = finding.verdict === 'matches' ? null : findDisputed(comparison);
  const {
    dataset,
    query,
    time: { date },
  } = comparison;
  const rivals = date === null ? [] : findRivals(dataset, query, { at: date, publicBy: null }, RIVALS_SHOWN);
  const part = disputed && finding.reason === 'disputed' ? tellingDoubt(comparison) : null;
  return [
    ...take('record', finding.record),
    ...take('since', newestSince(comparison, finding)),
    ...take('hint', [
      ...(known ? [known.figure] : []),
      ...(disputed ? [disputed] : []),
      ...(part ? [part.figure] : []),
      ...sameDigits(comparison, finding),
    ]),
    ...take('related', relatedTo(comparison, finding.record)).slice(0, RELATED_SHOWN),
    ...take('related', rivals),
  ];
}

/**
 * Whether a page may be newer than the dataset's last update. A page without a date may be as new as today.
 * @param today - ISO day
 */
export function mayBeNewerThanData({ time: { page }, dataset }: Comparison, today: PartialDate): boolean {
  const [latest, updated] = [page ?? daysOf(today), daysOf(dataset.updated)];
  return latest !== null && updated !== null && latest.start > updated.end;
}
