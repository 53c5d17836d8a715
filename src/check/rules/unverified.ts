import type { Figure } from '../../dataset/schema';
import type { ReasonsByVerdict } from '../assessment';
import { isAlike } from '../comparable';
import { byCloseness, currentOf, type Comparison, type Finding } from '../comparison';
import { wayOut } from '../contradiction';
import { findDisputed, findDoubt } from '../doubt';
import { ages, isSingleFact } from '../fact-kind';
import { describesUpTo, isOlderThan } from '../reference-date';
import { DIFFERS_WITHIN_MONTHS } from '../thresholds';
import { disagrees } from '../value-agreement';

type Reason = ReasonsByVerdict['unverified'];

/** Figures of the same measure that count something else, the nearest in time first: what a reader is shown when nothing compares. */
function elsewhere({ claim, dataset, family, time: { at } }: Comparison): { readonly reason: Reason; readonly figures: readonly Figure[] } {
  const usable = family.filter((figure) => figure.status !== 'disputed');
  const otherScope = usable.filter((figure) => isAlike(claim, figure, dataset, ['metric', 'window', 'area']) || isAlike(claim, figure, dataset, ['metric', 'window', 'event', 'feature']));
  if (otherScope.length > 0) return { reason: 'other-scope', figures: byCloseness(otherScope, at) };
  const otherPeriod = usable.filter((figure) => isAlike(claim, figure, dataset, ['metric', 'area', 'event', 'feature']));
  if (otherPeriod.length > 0) return { reason: 'other-period', figures: byCloseness(otherPeriod, at) };
  return { reason: 'nothing-on-record', figures: [] };
}

/** Why a claim that compares with something is not decided by it. */
function undecided(comparison: Comparison): Reason {
  const { claim, kind, series, time: { at, page } } = comparison;
  if (!page || !at) return 'no-page-date';
  if (claim.former) return 'former-not-found';
  if (isSingleFact(kind)) return 'other-fact';
  const figures = series.flatMap((each) => each.figures);
  const current = series.flatMap((each) => currentOf(comparison, each));
  if (current.length === 0) return figures.some((figure) => describesUpTo(figure, at)) ? 'not-public-yet' : 'record-starts-later';
  if (ages(kind) && current.every((figure) => isOlderThan(figure, at, DIFFERS_WITHIN_MONTHS))) return 'too-old';
  if (current.some((figure) => !disagrees(claim, figure))) return 'close-but-not-equal';
  return wayOut(comparison) ?? 'close-but-not-equal';
}

/** Rule 7: everything else, with the nearest figures and why they do not decide. */
export function unverified(comparison: Comparison): Finding {
  const { claim, series, otherPeriods, context, time: { at } } = comparison;
  const finding = (reason: Reason, figures: readonly (Figure | null | undefined)[]): Finding =>
    ({ verdict: 'unverified', reason, record: figures.filter((figure): figure is Figure => figure !== null && figure !== undefined) });
  const current = series.flatMap((each) => currentOf(comparison, each));
  const nearest = byCloseness(current.length > 0 ? current : series.flatMap((each) => each.figures), at)[0];
  if (claim.mode === 'denied' || claim.mode === 'hypothetical') return finding(claim.mode, [nearest]);
  const disputed = findDisputed(comparison);
  if (disputed) return finding('disputed', [nearest]);
  const doubt = findDoubt(comparison);
  if (doubt) return finding(doubt.reason, [doubt.figure, nearest]);
  if (nearest) return finding(undecided(comparison), [nearest]);
  if (otherPeriods.length > 0) return finding('other-period', byCloseness(otherPeriods, at).slice(0, 1));
  const beside = byCloseness(context.filter((figure) => figure.status !== 'disputed'), at)[0];
  if (beside) return finding('context-only', [beside]);
  const other = elsewhere(comparison);
  return finding(other.reason, other.figures.slice(0, 1));
}
