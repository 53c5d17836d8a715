import type { Assessment, Evidence } from '../check/assessment';
import type { ReportedClaim, ReportedFigure } from './report';

function reportedFigure({ role, figure }: Evidence): ReportedFigure {
  const [source] = figure.sources;
  return {
    role,
    app: figure.app,
    metric: figure.metric,
    value: figure.value,
    ...(figure.currency !== undefined && { currency: figure.currency }),
    bound: figure.bound,
    asOf: figure.asOf,
    area: figure.area,
    window: figure.window,
    ...(figure.feature !== undefined && { feature: figure.feature }),
    ...(figure.event !== undefined && { event: figure.event }),
    ...(figure.own !== undefined && { own: figure.own }),
    source: { publisher: source?.publisher ?? figure.who, url: source?.url ?? '', published: source?.published ?? null },
  };
}

/**
 * An assessment as plain fields.
 * @param assessment - the claim with its verdict
 * @param reason - the reason as a sentence
 * @returns the fields, in the order in which they are printed
 */
export function reportedClaim(assessment: Assessment, reason: string): ReportedClaim {
  const { claim, verdict, evidence } = assessment;
  return {
    p: claim.passage,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    app: claim.app,
    metric: claim.metric,
    value: claim.value,
    ...(claim.valueMax !== undefined && { valueMax: claim.valueMax }),
    ...(claim.currency !== undefined && { currency: claim.currency }),
    bound: claim.bound,
    window: claim.window,
    area: claim.area,
    asOf: claim.asOf,
    event: claim.event,
    ...(claim.feature !== undefined && { feature: claim.feature }),
    ...(claim.former === true && { former: true }),
    mode: claim.mode,
    attribution: claim.attribution,
    verdict,
    reason,
    reasonCode: assessment.reason,
    figures: evidence.map(reportedFigure),
  };
}
