import { daysOf, findRivals, timeOf } from '../dataset/find-evidence';
import type { Figure } from '../dataset/schema';
import { METRICS } from '../terms';
import type { Evidence, KnownFigure } from './assessment';
import { byCloseness, currentOf, type Comparison, type Finding } from './comparison';
import { findDisputed, tellingDoubt } from './doubt';
import { describesNear, describesUpTo } from './reference-date';
import { RELATED_SHOWN, RIVALS_SHOWN, THOUSAND } from './thresholds';

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

/** The app's other audience figures of the time, which tell what a number may have been taken from. */
function besides({ claim, dataset, time: { at } }: Comparison): Figure[] {
  const group = METRICS[claim.metric].group;
  if (!at || claim.event !== null || group === 'limits' || group === 'business' || group === 'safety') return [];
  return dataset.figuresOf(claim.app).filter((figure) => figure.use === 'reference' && METRICS[figure.metric].group === group && figure.metric !== claim.metric
    && figure.area === claim.area && !figure.feature && !figure.event && describesNear(figure, at));
}

/** Other figures worth seeing: around the page's date, at rivals of the time, and such as may only be shown. */
function relatedTo(comparison: Comparison): { readonly own: Figure[]; readonly rivals: Figure[] } {
  const { dataset, query, counts, context, nearby, time: { date, at } } = comparison;
  const figures = counts.flat();
  const around = at ? byCloseness(figures.filter((figure) => describesNear(figure, at)), comparison) : [];
  const before = at ? byCloseness(figures.filter((figure) => describesUpTo(figure, at)), comparison).slice(0, 1) : [];
  const ofTheTime = (figure: Figure): boolean => !at || describesNear(figure, at);
  return {
    own: [
      ...counts.flatMap((count) => currentOf(comparison, count).slice(-1)), ...around, ...before,
      ...byCloseness(context.filter(ofTheTime), comparison).slice(0, 2), ...byCloseness(nearby.filter(ofTheTime), comparison).slice(0, 1),
      ...byCloseness(besides(comparison), comparison),
    ],
    rivals: date === null ? [] : findRivals(dataset, query, { at: date, publicBy: null }, RIVALS_SHOWN),
  };
}

/** A figure of another measure whose number has the claim's digits, a thousand times more or less: 15 billion messages for 15 million people. */
function sameDigits({ claim, dataset, time: { at } }: Comparison, { verdict }: Finding): Figure[] {
  if (!at || METRICS[claim.metric].group !== 'audience' || (verdict !== 'outdated' && verdict !== 'differs')) return [];
  return dataset.figuresOf(claim.app).filter((figure) => figure.use === 'reference' && !figure.feature && METRICS[figure.metric].group === 'activity'
    && describesNear(figure, at) && (figure.value === claim.value * THOUSAND || figure.value * THOUSAND === claim.value)).slice(0, 1);
}

/**
 * The figures shown with a finding, each once, in the order record, since, hint, related.
 * @param comparison - what bears on the claim
 * @param finding - the verdict and the figures that led to it
 * @param known - what the number is known as, if it is something else
 */
export function collectEvidence(comparison: Comparison, finding: Finding, known: KnownFigure | null): Evidence[] {
  const shown = new Set<Figure>();
  const take = (role: Evidence['role'], figures: readonly Figure[]): Evidence[] => figures.flatMap((figure) => {
    if (shown.has(figure)) return [];
    shown.add(figure);
    return [{ role, figure }];
  });
  const disputed = finding.verdict === 'matches' ? null : findDisputed(comparison);
  const { own, rivals } = relatedTo(comparison);
  const part = disputed && finding.reason === 'disputed' ? tellingDoubt(comparison) : null;
  return [
    ...take('record', finding.record),
    ...take('since', newestSince(comparison, finding)),
    ...take('hint', [...(known ? [known.figure] : []), ...(disputed ? [disputed] : []), ...(part ? [part.figure] : []), ...sameDigits(comparison, finding)]),
    ...take('related', own).slice(0, RELATED_SHOWN),
    ...take('related', rivals),
  ];
}

/** Whether a page is newer than the dataset's last update. */
export function isNewerThanData({ time: { page }, dataset }: Comparison): boolean {
  const updated = daysOf(dataset.updated);
  return page !== null && updated !== null && page.start > updated.end;
}
