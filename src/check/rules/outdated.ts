import type { Figure } from '../../dataset/schema';
import { agreesWith, byCloseness, currentOf, type Finding, type Rule } from '../comparison';
import { ages, isSingleFact } from '../fact-kind';
import { daysOfFigure, describesUpTo, isDated } from '../reference-date';

/** Rule 4: the number was right once; a newer figure has replaced it, or it is the newest but too old to speak for the page's date. */
export const outdated: Rule = (comparison) => {
  const { claim, kind, time: { at, page } } = comparison;
  if (!at || !page || claim.asOf !== null || claim.former) return null;
  let replaced: Finding | null = null;
  for (const each of comparison.series.filter(({ agreesOnly }) => !agreesOnly)) {
    const current = currentOf(comparison, each);
    const newest = current.at(-1);
    if (!newest) continue;
    const stale = (figure: Figure): boolean => ages(kind) && isDated(figure, at);
    const agreeing = current.filter((figure) => stale(figure) && agreesWith(comparison, figure));
    if (agreeing.length > 0) return { verdict: 'outdated', reason: 'in-force-but-dated', record: byCloseness(agreeing, at).slice(0, 1) };
    const before = each.figures.filter((figure) => !current.includes(figure) && describesUpTo(figure, at)
      && daysOfFigure(figure).end < daysOfFigure(newest).end && agreesWith(comparison, figure));
    const older = byCloseness(before, at)[0];
    if (!older) continue;
    if (!isSingleFact(kind)) replaced ??= { verdict: 'outdated', reason: 'replaced', record: [older, newest] };
    else if (stale(older)) replaced ??= { verdict: 'outdated', reason: 'in-force-but-dated', record: [older] };
  }
  return replaced;
};
