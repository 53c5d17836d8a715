import { METRICS, type Metric } from '../terms';
import type { Candidate } from './candidate';
import { hasRole, type Names } from './names';
import { inside } from './reading';
import { isResult } from './metric-kinds';

/** Whether an app is one of several of a company of the dataset. */
export function isOfFamily(app: string | undefined, names: Names): boolean {
  return typeof names.apps.get(app ?? '')?.parent === 'string';
}

/** Whether an app is one of several of a company, and does not go by the company's name. */
export const isChild = (app: string | undefined, names: Names): app is string =>
  app !== undefined && isOfFamily(app, names) && !hasRole(names, app, 'acquirer');

/** Whether a name is that of the company behind an app, or of its network that the company was called after. */
export function isOwnerOf(app: string | undefined, owner: string, names: Names): boolean {
  const known = names.apps.get(app ?? '');
  if (known === undefined || app === owner) return false;
  const company = names.apps.get(owner);
  return known.parent === null
    ? known.owner?.startsWith(company?.name ?? ' ') === true
    : known.parent === owner || (known.parent === company?.parent && hasRole(names, owner, 'acquirer'));
}

/** From here on a result is that of a group and not of one app in it. */
const GROUP_RESULT = 5e9;
/** From here on a staff is that of a group. */
const GROUP_STAFF = 5_000;

/**
 * Sums, fines and staff printed under Facebook's name are those of the company, and so are results and staffs too large for an app of the
 * group.
 */
export function companyFor(app: string, metric: Metric, { quantity, passage, sentence }: Candidate, names: Names): string {
  const parent = names.apps.get(app)?.parent;
  // "Analysts expect it to bring in 8 billion": what is hoped for is of no size yet.
  const hoped = inside(passage.modes, sentence).some((m) => m.value.includes('forecast'));
  if (parent && app !== 'instagram' && !hoped && isResult(metric)) {
    const owner = inside(passage.mentions, sentence).some((m) => hasRole(names, m.app, 'acquirer'));
    if (quantity.value >= (owner ? GROUP_RESULT / 5 : GROUP_RESULT)) return parent;
  }
  // Authorities fine companies: an app is named for what happened in it.
  if (parent && metric === 'fine' && names.figuresOf(app, 'fine').length === 0 && names.figuresOf(parent, 'fine').length > 0) return parent;
  if (parent && metric === 'employees' && quantity.value >= GROUP_STAFF) return parent;
  if (app !== 'facebook' || METRICS[metric].group !== 'business') return app;
  return parent ?? app;
}
