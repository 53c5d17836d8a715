import { METRICS, type Metric } from '../terms';
import type { Candidate } from './candidate';
import { hasRole, type Names } from './names';
import { inside } from './reading';

/** Whether an app is Facebook or another of Meta's apps. */
export function isOfFamily(app: string, names: Names): boolean {
  return app === 'facebook' || names.apps.get(app)?.parent === 'meta';
}

/** From here on a result is that of a group and not of one app in it. */
const GROUP_RESULT = 5e9;
/** From here on a staff is that of a group. */
const GROUP_STAFF = 5_000;

/** Sums, fines and staff printed under Facebook's name are those of the company, and so are results and staffs too large for an app of the group. */
export function companyFor(app: string, metric: Metric, { quantity, passage, sentence }: Candidate, names: Names): string {
  const parent = names.apps.get(app)?.parent;
  // "Analysts expect it to bring in 8 billion": what is hoped for is of no size yet.
  const hoped = inside(passage.modes, sentence).some((m) => m.value.includes('forecast'));
  if (parent && app !== 'instagram' && !hoped && (metric === 'revenue' || metric === 'profit')) {
    const owner = inside(passage.mentions, sentence).some((m) => m.by === 'name' && hasRole(names, m.app, 'acquirer'));
    if (quantity.value >= (owner ? GROUP_RESULT / 5 : GROUP_RESULT)) return parent;
  }
  // Authorities fine companies: an app is named for what happened in it.
  if (parent && metric === 'fine' && names.figuresOf(app, 'fine').length === 0 && names.figuresOf(parent, 'fine').length > 0) return parent;
  if (parent && metric === 'employees' && quantity.value >= GROUP_STAFF) return parent;
  if (app !== 'facebook' || METRICS[metric].group !== 'business') return app;
  return parent ?? app;
}
