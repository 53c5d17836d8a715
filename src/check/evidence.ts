import type { Figure } from '../dataset/schema';
import { daysOf } from '../dataset/partial-date';
import type { Evidence, KnownFigure } from './assessment';
import { compareFigures, isAlike } from './comparable';
import { byCloseness, type Comparison, type Finding } from './comparison';
import { findDisputed } from './doubt';
import { daysOfFigure, describesNear, describesUpTo } from './reference-date';
import { RELATED_SHOWN } from './thresholds';

/** The newest figure of the series that the record belongs to, where it is newer than the record; what became of the number. */
function newestSince({ series, claim, dataset, kind }: Comparison, record: readonly Figure[]): Figure[] {
  const first = record[0];
  if (!first) return [];
  const own = series.find((each) => each.figures.includes(first))?.figures
    ?? dataset.figuresOf(first.app, first.metric).filter((figure) => figure.use === 'reference' && isAlike(claim, figure, dataset)).sort(compareFigures);
  if (kind === 'period-count' || kind === 'burst') return [];
  const newest = own.at(-1);
  return newest && daysOfFigure(newest).end > daysOfFigure(first).end && !record.includes(newest) ? [newest] : [];
}

/** Other figures worth seeing: around the page's date, at rivals named beside, and such as may only be shown. */
function relatedTo(comparison: Comparison): Figure[] {
  const { claim, dataset, series, context, nearby, family, time: { at } } = comparison;
  const own = series.flatMap((each) => each.figures);
  const around = at ? own.filter((figure) => describesNear(figure, at)) : [];
  const before = at ? byCloseness(own.filter((figure) => describesUpTo(figure, at)), at).slice(0, 1) : [];
  const rivals = (claim.namedApps ?? []).flatMap((app) => {
    const theirs = dataset.figuresOf(app, claim.metric).filter((figure) => figure.use === 'reference' && isAlike({ ...claim, app }, figure, dataset) && (!at || describesUpTo(figure, at)));
    return byCloseness(theirs, at).slice(0, 1);
  });
  const siblings = at ? byCloseness(family.filter((figure) => figure.use === 'reference' && figure.app === claim.app && figure.event === undefined
    && figure.feature === undefined && isAlike(claim, figure, dataset, ['area']) && describesNear(figure, at)), at) : [];
  return [...byCloseness(around, at), ...before, ...rivals, ...byCloseness(context, at).slice(0, 2), ...byCloseness(nearby, at).slice(0, 1), ...siblings];
}

/** A figure of another measure whose number has the claim's digits, a thousand times more or less: 15 billion messages for 15 million people. */
function sameDigits({ claim, dataset, time: { at } }: Comparison, finding: Finding): Figure[] {
  if (!at || finding.verdict === 'matches' || finding.verdict === 'forecast' || finding.verdict === 'revised') return [];
  return dataset.figuresOf(claim.app).filter((figure) => figure.use === 'reference' && figure.feature === undefined && figure.metric !== claim.metric
    && figure.currency === claim.currency && describesNear(figure, at) && (figure.value === claim.value * 1000 || figure.value * 1000 === claim.value)).slice(0, 1);
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
  const disputed = findDisputed(comparison);
  return [
    ...take('record', finding.record),
    ...take('since', newestSince(comparison, finding.record)),
    ...take('hint', [...(known ? [known.figure] : []), ...(disputed ? [disputed] : []), ...sameDigits(comparison, finding)]),
    ...take('related', relatedTo(comparison)).slice(0, RELATED_SHOWN),
  ];
}

/** Whether a page is newer than the dataset's last update. */
export function isNewerThanData({ time: { page }, dataset }: Comparison): boolean {
  const updated = daysOf(dataset.updated);
  return page !== null && updated !== null && page.start > updated.end;
}
