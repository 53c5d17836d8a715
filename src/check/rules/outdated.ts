import { timeOf } from '../../dataset/find-evidence';
import type { Claim } from '../../claim/claim';
import type { Figure } from '../../dataset/schema';
import { agreeing, currentOf, type Comparison, type Finding, type Rule } from '../comparison';
import { ages, isOneFact } from '../fact-kind';
import { describesUpTo, isDated } from '../reference-date';
import { mayEcho } from '../value-agreement';

/** Whether the claim may be the old number told again; "more than" and "up to" need not have its digits. */
const retells = (claim: Claim, figure: Figure): boolean =>
  claim.bound === 'at-least' || claim.bound === 'at-most' || mayEcho(claim, figure);

/** Whether the app had closed by then: what is told of it since is history, not an old figure for the present. */
const hadClosed = ({ claim, dataset, time: { page } }: Comparison): boolean => {
  const closed = dataset.apps.get(claim.app)?.closed;
  return (
    closed !== undefined &&
    closed !== null &&
    page !== null &&
    Number(closed.slice(0, 4)) < new Date(page.start * 86_400_000).getUTCFullYear()
  );
};

/** Rule 4: the number was right once; a newer figure has replaced it, or it is the newest but too old to speak for the page's date. */
export const outdated: Rule = (comparison) => {
  const {
    claim,
    counts,
    kind,
    time: { at, page },
  } = comparison;
  if (!at || !page || claim.asOf !== null || claim.former || hadClosed(comparison)) return null;
  const stale = (figure: Figure): boolean => ages(kind) && isDated(figure, at);
  let replaced: Finding | null = null;
  for (const count of counts) {
    const current = currentOf(comparison, count);
    const newest = current.at(-1);
    if (!newest) continue;
    const old = agreeing(current.filter(stale), comparison)[0];
    if (old && retells(claim, old)) return { verdict: 'outdated', reason: 'in-force-but-dated', record: [old] };
    const before = count.filter(
      (figure) => !current.includes(figure) && describesUpTo(figure, at) && timeOf(figure).end < timeOf(newest).end,
    );
    const older = agreeing(before, comparison)[0];
    if (!older || !retells(claim, older)) continue;
    if (!isOneFact(kind)) replaced ??= { verdict: 'outdated', reason: 'replaced', record: [older, newest] };
    else if (stale(older)) replaced ??= { verdict: 'outdated', reason: 'in-force-but-dated', record: [older] };
  }
  return replaced;
};
