import { appsFor, findComparable, metricsFor } from '../../dataset/find-evidence';
import type { Figure } from '../../dataset/schema';
import { METRICS } from '../../terms';
import type { ReasonsByVerdict } from '../assessment';
import { agreeing, byCloseness, currentOf, type Comparison, type Finding } from '../comparison';
import { contradicted, reachedLater, wayOut } from '../contradiction';
import { findDisputed, findDoubt, tellingDoubt } from '../doubt';
import { ages, isOneFact } from '../fact-kind';
import { nextAfter } from '../in-force';
import { daysApart, describesNear, describesUpTo, isOlderThan, wasPublic } from '../reference-date';
import { BESIDE_DAYS, DIFFERS_WITHIN_MONTHS } from '../thresholds';
import { disagrees } from '../value-agreement';

type Reason = ReasonsByVerdict['unverified'];

/** A reason with the figures that show it, the nearest first. */
interface Ground {
  readonly reason: Reason;
  readonly figures: readonly Figure[];
}

/**
 * The same measure in another scope or period: what a reader is shown when nothing compares. Of incidents only the same one, or one of the
 * time, is worth it.
 */
function elsewhere(comparison: Comparison): Ground {
  const {
    claim,
    dataset,
    query,
    kind,
    nearby,
    time: { at },
  } = comparison;
  const telling = (figure: Figure): boolean =>
    figure.status !== 'disputed' &&
    figure.use === 'reference' &&
    ((claim.event !== null && figure.event === claim.event) ||
      (at !== null && (isOneFact(kind) ? describesNear(figure, at) : describesUpTo(figure, at) && daysApart(figure, at) <= BESIDE_DAYS)));
  const nearest = (figures: readonly Figure[]): Figure[] => byCloseness(figures.filter(telling), comparison);
  const besides = nearest(nearby);
  if (besides.length > 0) return { reason: 'other-scope', figures: besides };
  const compared = appsFor(dataset, query).flatMap((app) => metricsFor(query).flatMap((metric) => dataset.figuresOf(app, metric)));
  const areas = [...new Set(compared.map((figure) => figure.area))].filter((area) => area !== claim.area);
  const inAreas = nearest(areas.flatMap((area) => findComparable(dataset, { ...query, area }).series.flatMap((series) => series.figures)));
  const world = inAreas.filter((figure) => figure.area === 'world');
  if (inAreas.length > 0) return { reason: 'other-scope', figures: world.length > 0 ? world : inAreas };
  const otherWindows = nearest(
    dataset.figuresOf(claim.app, claim.metric).filter((figure) => figure.area === claim.area && !figure.feature && !figure.event),
  );
  return otherWindows.length > 0 ? { reason: 'other-period', figures: otherWindows } : { reason: 'nothing-on-record', figures: [] };
}

/** The figures that followed those in force, the first one first. */
function nextOf(comparison: Comparison): Figure[] {
  const {
    counts,
    time: { at },
  } = comparison;
  return at ? counts.flatMap((count) => nextAfter(count, currentOf(comparison, count), at)) : [];
}

/** Why a claim that compares with something is not decided by it, and which figure is nearest. */
function undecided(comparison: Comparison): Ground | null {
  const {
    claim,
    kind,
    counts,
    time: { at, page },
  } = comparison;
  const figures = counts.flat();
  if (figures.length === 0) return null;
  const near = byCloseness(figures, comparison);
  if (!page || !at) return { reason: 'no-page-date', figures: near };
  if (claim.former) return { reason: 'former-not-found', figures: near };
  if (isOneFact(kind)) {
    return { reason: 'other-fact', figures: near.filter((figure) => claim.event !== null || daysApart(figure, at) <= BESIDE_DAYS) };
  }
  const current = counts.flatMap((count) => currentOf(comparison, count));
  const atOtherTime = agreeing(
    figures.filter((figure) => !current.includes(figure)),
    comparison,
  );
  if (atOtherTime.length > 0 && claim.asOf !== null) return { reason: 'other-date', figures: atOtherTime };
  if (current.length === 0) {
    const hidden = near.filter((figure) => describesUpTo(figure, at) && !wasPublic(figure, page));
    return hidden.length > 0 ? { reason: 'not-public-yet', figures: hidden } : { reason: 'record-starts-later', figures: near };
  }
  const inForce = byCloseness(current, comparison);
  if (ages(kind) && current.every((figure) => isOlderThan(figure, at, DIFFERS_WITHIN_MONTHS))) {
    const since = near.filter((figure) => describesNear(figure, at));
    return since.length > 0 ? { reason: 'not-public-yet', figures: since } : { reason: 'too-old', figures: inForce };
  }
  if (current.some((figure) => !disagrees(claim, figure))) {
    return { reason: 'close-but-not-equal', figures: inForce.filter((figure) => !disagrees(claim, figure)) };
  }
  const possible = wayOut(comparison, contradicted(comparison) ?? current);
  if (possible === 'between-figures') return { reason: possible, figures: [...inForce.slice(0, 1), ...nextOf(comparison).slice(0, 1)] };
  if (possible === 'other-date') return { reason: possible, figures: byCloseness(reachedLater(comparison), comparison) };
  if (possible) return { reason: possible, figures: inForce };
  const doubt = findDoubt(comparison);
  return doubt ? { reason: doubt.reason, figures: [doubt.figure] } : { reason: 'once-agreed', figures: [...atOtherTime, ...inForce] };
}

function ground(comparison: Comparison): Ground {
  const {
    claim,
    counts,
    otherPeriods,
    context,
    time: { at },
  } = comparison;
  const compared = undecided(comparison);
  if (claim.mode === 'denied' || claim.mode === 'hypothetical') {
    return {
      reason: claim.mode,
      figures: byCloseness(
        counts.flatMap((count) => currentOf(comparison, count)),
        comparison,
      ).concat(compared?.figures ?? []),
    };
  }
  if (findDisputed(comparison)) {
    return { reason: 'disputed', figures: (compared?.figures ?? []).filter((figure) => !at || describesUpTo(figure, at)) };
  }
  const doubt = tellingDoubt(comparison);
  if (doubt) return { reason: doubt.reason, figures: [doubt.figure] };
  if (compared) return compared;
  if (otherPeriods.length > 0) {
    const same = agreeing(otherPeriods, comparison);
    return { reason: 'other-period', figures: same.length > 0 ? same : byCloseness(otherPeriods, comparison) };
  }
  const beside = byCloseness(
    context.filter((figure) => figure.status !== 'disputed'),
    comparison,
  );
  return beside.length > 0 && METRICS[claim.metric].group !== 'limits'
    ? { reason: 'context-only-other', figures: beside }
    : elsewhere(comparison);
}

/** Rule 7: everything else, with the nearest figure and why it does not decide. */
export function unverified(comparison: Comparison): Finding {
  const { reason, figures } = ground(comparison);
  return { verdict: 'unverified', reason, record: figures.slice(0, reason === 'between-figures' ? 2 : 1) };
}
