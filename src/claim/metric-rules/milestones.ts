import { type Candidate, counts, signNear } from '../candidate';
import { inside } from '../reading';
import { isAudiencePeriod } from '../resolve-window';
import { audience } from './audience';
import { type Rule, found, none } from './rule';

/** Ordinals from here on tell how many there are by then; smaller ones are ranks, days and jubilees. */
export const SMALLEST_MILESTONE = 1_000_000;

/** "signed up its hundred millionth user", "welcomes its billionth monthly user": whoever comes as the n-th, there are n of them. */
export const milestone: Rule = (c, drafts) => {
  if (c.head.kind !== 'noun' || c.head.side === 'before' || c.quantity.value < SMALLEST_MILESTONE) return none('rank');
  if (counts(c, 'download')) return found('downloads', 'milestone');
  if (!isByRate(c) && (signNear(c, 'registered') || counts(c, 'account', 'newcomer'))) return found('registered-users', 'milestone');
  const told = audience(c, drafts);
  return told ?? (counts(c, 'person') && signNear(c, 'join', 'use', 'open') ? found('users', 'milestone') : none('rank'));
};

const isByRate = ({ passage, domain }: Candidate): boolean =>
  inside(passage.periods, domain).some((p) => p.kind === 'rate' && isAudiencePeriod(p));
